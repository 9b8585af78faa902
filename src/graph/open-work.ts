/** The work that a store still has to answer, so that closing can wait for it. */
import { StoreError } from "./errors.ts";

export interface OpenWork {
  /** Runs `work` and counts it until it ends. @throws StoreError once the store is closed. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Takes no more work and waits for what runs. @returns false when that had been done before. */
  end(): Promise<boolean>;
}

/** @param where the store, as errors name it. */
export function openWork(where: string): OpenWork {
  const running = new Set<Promise<unknown>>();
  let ended = false;
  return {
    run: (work) => {
      if (ended) return Promise.reject(new StoreError(`${where} is closed; open it again.`));
      const result = work();
      running.add(result);
      const forget = (): boolean => running.delete(result);
      result.then(forget, forget);
      return result;
    },
    end: async () => {
      if (ended) return false;
      ended = true;
      while (running.size > 0) await Promise.allSettled(running);
      return true;
    },
  };
}

/** What makes a transaction safe on a store that would keep half of it: one failed query undoes all. */
import { setTimeout as sleep } from "node:timers/promises";
import { ConflictError, StoreError } from "./errors.ts";
import type { Asker, Parameters, QueryName, Row } from "./port.ts";

/** One attempt at a transaction, as a store offers it. */
export interface OpenTransaction extends Asker {
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** How long conflicts are retried; the same as the Neo4j driver's default. */
export const RETRY_MS = 30_000;
const FIRST_WAIT_MS = 2;
const LONGEST_WAIT_MS = 250;

/**
 * Runs `work` and lets it end only when all that it asked has been answered. The first query that failed
 * fails the whole, even where `work` caught the error: the embedded store would commit the rest.
 *
 * @param ask sends one query; queries of one transaction are sent one after another.
 */
export async function runWork<T>(
  ask: (query: QueryName, parameters: Parameters) => Promise<readonly Row[]>,
  work: (transaction: Asker) => Promise<T>,
): Promise<T> {
  let over = false;
  const failures: unknown[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const asker: Asker = {
    ask: (query, parameters = {}) => {
      if (over)
        return Promise.reject(new StoreError(`${query}: its transaction is over; ask inside of write.`));
      const answer = last.then(() => {
        if (failures.length > 0) throw failures[0];
        return ask(query, parameters);
      });
      last = answer.catch((error: unknown) => failures.push(error));
      return answer;
    },
  };
  try {
    const result = await work(asker);
    await settled(() => last);
    if (failures.length > 0) throw failures[0];
    return result;
  } finally {
    over = true;
    await settled(() => last);
  }
}

/** Waits for the last query, and for those that were asked while it waited. */
async function settled(last: () => Promise<unknown>): Promise<void> {
  let seen: Promise<unknown> | undefined;
  while (seen !== last()) {
    seen = last();
    await seen;
  }
}

/**
 * Runs `work` in transactions that `begin` opens until one is kept. A conflict is retried with waits that
 * grow and vary, so that two writers do not meet again.
 *
 * @param retryMs conflicts are retried for this long.
 * @throws ConflictError when that time is over; whatever `work` throws, after the rollback.
 */
export async function writeWithRetries<T>(
  begin: () => Promise<OpenTransaction>,
  work: (transaction: Asker) => Promise<T>,
  retryMs: number = RETRY_MS,
): Promise<T> {
  const giveUp = performance.now() + retryMs;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await writeOnce(await begin(), work);
    } catch (error) {
      if (!(error instanceof ConflictError) || performance.now() > giveUp) throw error;
      await sleep(wait * (0.5 + Math.random()));
    }
  }
}

async function writeOnce<T>(
  transaction: OpenTransaction,
  work: (transaction: Asker) => Promise<T>,
): Promise<T> {
  try {
    const result = await runWork((query, parameters) => transaction.ask(query, parameters), work);
    await transaction.commit();
    return result;
  } catch (error) {
    // The first error is the one to tell; a rollback that fails finds the transaction gone already.
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}

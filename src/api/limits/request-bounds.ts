/** What holds one request in bounds while it is answered: the time that it may take, and the entries it may list. */
import type { Asker } from "../../graph/port.ts";
import { overLimit, timedOut } from "./limit-errors.ts";
import type { Limits } from "./limits.ts";

export interface RequestBounds {
  /** Aborted when the request has to end; the reason says why, in words for the caller. */
  readonly signal: AbortSignal;
  /** Starts the clock. */
  start(): void;
  /** Ends the request. What has been asked of the store goes on there, and nothing more is asked. */
  stop(reason: unknown): void;
  /** Counts entries of a list. @throws GraphQLError LIMIT_EXCEEDED, after it has ended the request. */
  count(more: number): void;
  /** The store for this request: it is asked nothing after the end, and Neo4j gives up by itself then. */
  over(graph: Asker): Asker;
  /** Stops the clock, and resolves when the store has answered or given up all that it was asked. */
  settle(): Promise<void>;
}

/** Bounds of one request. */
export function requestBounds({ answerMs, entries }: Pick<Limits, "answerMs" | "entries">): RequestBounds {
  const controller = new AbortController();
  const { signal } = controller;
  const asked = new Set<Promise<unknown>>();
  let clock: NodeJS.Timeout | undefined;
  let end = performance.now() + answerMs;
  let listed = 0;
  return {
    signal,
    start: () => {
      end = performance.now() + answerMs;
      clock = setTimeout(() => controller.abort(timedOut(answerMs)), answerMs).unref();
    },
    stop: (reason) => controller.abort(reason),
    count: (more) => {
      listed += more;
      if (listed <= entries) return;
      controller.abort(tooManyEntries(entries));
      throw signal.reason;
    },
    over: (graph) => ({
      ask: async (query, parameters) => {
        signal.throwIfAborted();
        const answer = graph.ask(query, parameters, { timeoutMs: end - performance.now() });
        asked.add(answer);
        const forget = (): boolean => asked.delete(answer);
        answer.then(forget, forget);
        return answer;
      },
    }),
    settle: async () => {
      clearTimeout(clock);
      while (asked.size > 0) await Promise.allSettled(asked);
    },
  };
}

function tooManyEntries(most: number): Error {
  return overLimit(
    "entries",
    most,
    `The answer's lists have more than ${most} entries: ask for less at a time, with a smaller first or fewer lists in lists.`,
  );
}

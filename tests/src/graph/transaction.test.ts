import { describe, expect, it } from "@jest/globals";
import { ConflictError, StoreError } from "../../../src/graph/errors.ts";
import type { Asker } from "../../../src/graph/port.ts";
import { type OpenTransaction, runWork, writeWithRetries } from "../../../src/graph/transaction.ts";

/** A store that conflicts a number of times, and writes down what happens to it. */
function store(
  conflicts: number,
  at: "ask" | "commit",
): { begin: () => Promise<OpenTransaction>; log: string[] } {
  const log: string[] = [];
  let left = conflicts;
  const step = async (name: string, here: boolean): Promise<void> => {
    log.push(name);
    if (here && left-- > 0) throw new ConflictError("another was faster");
  };
  const begin = async (): Promise<OpenTransaction> => ({
    ask: async (query) => {
      await step(query, at === "ask");
      return [];
    },
    commit: () => step("commit", at === "commit"),
    rollback: () => step("rollback", false),
  });
  return { begin, log };
}

const askOnce = (transaction: Asker): Promise<unknown> => transaction.ask("find-q");

describe("writing with retries", () => {
  it("runs the work again after a conflict in a query, and rolls the first run back", async () => {
    const { begin, log } = store(1, "ask");
    await writeWithRetries(begin, askOnce);
    expect(log).toEqual(["find-q", "rollback", "find-q", "commit"]);
  });

  it("runs the work again after a conflict in the commit", async () => {
    const { begin, log } = store(2, "commit");
    await writeWithRetries(begin, askOnce);
    expect(log.filter((entry) => entry === "commit")).toHaveLength(3);
  });

  it("gives up when its time is over", async () => {
    const { begin, log } = store(Number.POSITIVE_INFINITY, "ask");
    await expect(writeWithRetries(begin, askOnce, 30)).rejects.toThrow(ConflictError);
    expect(log.length).toBeGreaterThan(2);
    expect(log.at(-1)).toBe("rollback");
  });

  it("does not run the work again after any other error", async () => {
    const { begin, log } = store(0, "ask");
    const work = async (transaction: Asker): Promise<void> => {
      await askOnce(transaction);
      throw new RangeError("no");
    };
    await expect(writeWithRetries(begin, work)).rejects.toThrow(RangeError);
    expect(log).toEqual(["find-q", "rollback"]);
  });
});

describe("the work of a transaction", () => {
  it("has its queries sent one after another, in the order in which they were asked", async () => {
    const log: string[] = [];
    const ask = async (query: string): Promise<[]> => {
      log.push(`${query} sent`);
      await new Promise((resolve) => setTimeout(resolve, query === "find-a" ? 20 : 1));
      log.push(`${query} answered`);
      return [];
    };
    await runWork(ask, (transaction) => Promise.all([transaction.ask("find-a"), transaction.ask("find-b")]));
    expect(log).toEqual(["find-a sent", "find-a answered", "find-b sent", "find-b answered"]);
  });

  it("fails with the first query that failed; later ones are not sent", async () => {
    const sent: string[] = [];
    const ask = async (query: string): Promise<[]> => {
      sent.push(query);
      throw new StoreError(`${query} failed`);
    };
    const work = runWork(ask, async (transaction) => {
      await Promise.allSettled([transaction.ask("find-a"), transaction.ask("find-b")]);
    });
    await expect(work).rejects.toThrow("find-a failed");
    expect(sent).toEqual(["find-a"]);
  });
});

import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import { inBatches, inOrder } from "../../../ingest/flow/in-order.ts";

async function* numbers(most: number, taken: number[] = []): AsyncGenerator<number> {
  for (let n = 0; n < most; n++) {
    taken.push(n);
    yield n;
  }
}

async function listed<T>(things: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}

const bounds = { most: 3, mostWeight: 100, weigh: () => 1 };

describe("inOrder", () => {
  it("keeps the order, whatever takes how long", async () => {
    const late = async (n: number): Promise<number> => {
      await sleep(n % 2 === 0 ? 20 : 1);
      return n * 10;
    };
    expect(await listed(inOrder(numbers(7), late, bounds))).toEqual([0, 10, 20, 30, 40, 50, 60]);
  });

  it("works on several at a time, and on no more than it may", async () => {
    let running = 0;
    const seen: number[] = [];
    const counted = async (n: number): Promise<number> => {
      running++;
      seen.push(running);
      await sleep(5);
      running--;
      return n;
    };
    await listed(inOrder(numbers(12), counted, bounds));
    expect(Math.max(...seen)).toBe(3);
  });

  it("takes no thing before there is room for its weight, and a heavy one alone", async () => {
    const weights = [40, 40, 40, 500, 10];
    const taken: number[] = [];
    const heavy = { most: 10, mostWeight: 100, weigh: (n: number) => weights[n] ?? 0 };
    const results = inOrder(numbers(5, taken), async (n) => n, heavy);
    const given: (readonly number[])[] = [];
    for await (const _ of results) given.push([...taken]);
    // What was taken when each result was given: one more than fits, which waits for room.
    expect(given).toEqual([
      [0, 1, 2],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
  });

  it("ends with what work throws, when its turn comes", async () => {
    const given: number[] = [];
    const failing = async (n: number): Promise<number> => {
      if (n === 2) throw new Error("no third");
      return n;
    };
    const run = async (): Promise<void> => {
      for await (const n of inOrder(numbers(5), failing, bounds)) given.push(n);
    };
    await expect(run()).rejects.toThrow("no third");
    expect(given).toEqual([0, 1]);
  });
});

describe("inBatches", () => {
  it("cuts by number and by weight, and loses nothing", async () => {
    const weigh = (n: number) => (n === 4 ? 1000 : 30);
    expect(await listed(inBatches(numbers(9), { ...bounds, weigh }))).toEqual([
      [0, 1, 2],
      [3],
      [4],
      [5, 6, 7],
      [8],
    ]);
    expect(await listed(inBatches(numbers(0), bounds))).toEqual([]);
  });
});

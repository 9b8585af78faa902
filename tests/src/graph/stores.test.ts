import { describe, expect, it } from "@jest/globals";
import {
  ParameterError,
  StoreAddressError,
  StoreError,
  StoreFormatError,
  UnknownQueryError,
} from "../../../src/graph/errors.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import type { Asker, QueryName, Value } from "../../../src/graph/port.ts";
import { FORMAT_VERSION } from "../../../src/graph/schema.ts";
import { describeStores } from "../../support/stores.ts";

const STORABLE: readonly (readonly [string, Value])[] = [
  ["a string", "hello"],
  ["Chinese, with characters beyond the first plane", "平湾县医保局·𠮷田「医共体」🏥"],
  ["an empty string", ""],
  ["quotes, line ends and what looks like Cypher", "'); MATCH (n) DETACH DELETE n //\n\t\"\\u0041`$id"],
  ["a whole number", 42],
  ["zero and negative numbers", -7],
  ["the greatest safe integer", Number.MAX_SAFE_INTEGER],
  ["a fraction", 0.1],
  ["a tiny number", 5e-324],
  ["a huge number", 1.7976931348623157e308],
  ["true", true],
  ["false", false],
  ["a list of strings", ["县", "", "乡"]],
  ["a list of whole numbers", [0, 3, 9]],
  ["a list of fractions", [0.5, 2.25]],
  ["a list of truths", [true, false]],
  ["an empty list", []],
];

const ONLY_PASSED: readonly (readonly [string, Value])[] = [
  ["null", null],
  ["a map", { name: "平湾县", parts: [1, "二", null], inner: { deep: true } }],
  ["an empty map", {}],
  ["a list of lists and maps", [[1, 2], [], { a: "b" }, null]],
];

describeStores("a store", (open, store) => {
  it.each([...STORABLE])("keeps %s", async (_, value) => {
    const graph = await open();
    expect(await graph.ask("load-test-value", { id: "a", value })).toEqual([{ value }]);
    expect(await graph.ask("find-test-value", { id: "a" })).toEqual([{ value }]);
  });

  it.each([...STORABLE, ...ONLY_PASSED])("gives back %s", async (_, value) => {
    const graph = await open();
    expect(await graph.ask("find-test-echo", { value })).toEqual([{ value }]);
  });

  it("says which kind it is, and answers no rows with an empty list", async () => {
    const graph = await open();
    expect(graph.kind).toBe(store.kind);
    expect(await graph.ask("find-test-count", { id: "nobody" })).toEqual([]);
  });

  it("keeps rows for an id once, however often they are loaded", async () => {
    const graph = await open();
    const rows = [
      { id: "a", name: "甲" },
      { id: "b", name: "乙" },
    ];
    expect(await graph.ask("load-test-rows", { rows })).toEqual([]);
    await graph.ask("load-test-rows", { rows });
    await graph.ask("load-test-value", { id: "b", value: 1 });
    expect(await graph.ask("find-test-value", { id: "b" })).toEqual([{ value: 1 }]);
  });

  it("keeps all of a transaction and returns what the work returned", async () => {
    const graph = await open();
    const seen = await graph.write(async (transaction) => {
      await transaction.ask("load-test-count", { id: "a" });
      const [row] = await transaction.ask("load-test-count", { id: "a" });
      return row?.["count"];
    });
    expect(seen).toBe(2);
    expect(await graph.ask("find-test-count", { id: "a" })).toEqual([{ count: 2 }]);
  });

  it("keeps nothing of a transaction whose work throws", async () => {
    const graph = await open();
    const work = graph.write(async (transaction) => {
      await transaction.ask("load-test-count", { id: "a" });
      throw new RangeError("changed my mind");
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await graph.ask("find-test-count", { id: "a" })).toEqual([]);
  });

  it("keeps nothing of a transaction in which a query failed, even when the work caught the error", async () => {
    const graph = await open();
    await graph.ask("load-test-source", { id: "src_a" });
    const work = graph.write(async (transaction) => {
      await transaction.ask("load-test-count", { id: "a" });
      await transaction.ask("load-test-source", { id: "src_a" }).catch(() => undefined);
      await transaction.ask("load-test-count", { id: "b" }).catch(() => undefined);
    });
    await expect(work).rejects.toThrow(StoreError);
    expect(await graph.ask("find-test-count", { id: "a" })).toEqual([]);
    expect(await graph.ask("find-test-count", { id: "b" })).toEqual([]);
  });

  it("waits for queries that the work forgot to await, and refuses those asked too late", async () => {
    const graph = await open();
    const kept: Asker[] = [];
    await graph.write(async (transaction) => {
      kept.push(transaction);
      for (let i = 0; i < 5; i++) void transaction.ask("load-test-count", { id: "a" });
    });
    expect(await graph.ask("find-test-count", { id: "a" })).toEqual([{ count: 5 }]);
    await expect(kept[0]?.ask("load-test-count", { id: "a" })).rejects.toThrow(StoreError);
    expect(await graph.ask("find-test-count", { id: "a" })).toEqual([{ count: 5 }]);
  });

  it("loses no count between writers that meet", async () => {
    const graph = await open();
    await graph.ask("load-test-count", { id: "a" });
    let runs = 0;
    const writers = Array.from({ length: 8 }, () =>
      graph.write(async (transaction) => {
        runs += 1;
        await transaction.ask("load-test-count", { id: "a" });
        await transaction.ask("load-test-count", { id: "b" });
      }),
    );
    const alone = Array.from({ length: 8 }, () => graph.ask("load-test-count", { id: "a" }));
    await Promise.all([...writers, ...alone]);
    expect(await graph.ask("find-test-count", { id: "a" })).toEqual([{ count: 17 }]);
    expect(await graph.ask("find-test-count", { id: "b" })).toEqual([{ count: 8 }]);
    // The embedded store makes writers run again; Neo4j makes them wait.
    if (store.kind === "embedded") expect(runs).toBeGreaterThan(8);
  });

  it("refuses a second node with the same id", async () => {
    const graph = await open();
    await graph.ask("load-test-source", { id: "src_a" });
    await expect(graph.ask("load-test-source", { id: "src_a" })).rejects.toThrow(StoreError);
  });

  it("refuses a query that nobody wrote, and names that lead elsewhere", async () => {
    const graph = await open();
    for (const name of [
      "find-nothing-such",
      "../package",
      "find-test-count.cypher",
      "",
      "MATCH (n) RETURN n",
    ])
      await expect(graph.ask(name as QueryName)).rejects.toThrow(UnknownQueryError);
  });

  it("refuses parameters before anything is sent", async () => {
    const graph = await open();
    await expect(graph.ask("load-test-count", {})).rejects.toThrow(ParameterError);
    await expect(graph.ask("load-test-count", { id: null })).rejects.toThrow(ParameterError);
    await expect(graph.ask("load-test-value", { id: "a", value: Number.NaN })).rejects.toThrow(
      ParameterError,
    );
    await expect(graph.ask("load-test-rows", { rows: [{ id: "a" }, { id: null }] })).rejects.toThrow(
      ParameterError,
    );
    expect(await graph.ask("find-test-value", { id: "a" })).toEqual([]);
  });

  it("refuses an answer that is not what the header says", async () => {
    const graph = await open();
    await expect(graph.ask("find-test-node")).rejects.toThrow(StoreError);
    await expect(graph.ask("find-test-columns")).rejects.toThrow(StoreError);
  });

  it("can be opened again: the schema is there, the graph as it was left", async () => {
    const first = await open();
    await first.ask("load-test-source", { id: "src_a" });
    await first.close();
    const second = await open();
    expect(await second.ask("find-store")).toEqual([{ formatVersion: FORMAT_VERSION }]);
    await expect(second.ask("load-test-source", { id: "src_a" })).rejects.toThrow(StoreError);
  });

  it("refuses a store of a newer format and leaves it as it is", async () => {
    const graph = await open();
    await graph.ask("load-store", { formatVersion: FORMAT_VERSION + 1 });
    await graph.close();
    await expect(open()).rejects.toThrow(StoreFormatError);
    await expect(open()).rejects.toThrow(StoreFormatError);
  });

  it("waits for running work when it is closed, and answers no more", async () => {
    const graph = await open();
    const work = graph.write(async (transaction) => {
      for (let i = 0; i < 10; i++) await transaction.ask("load-test-count", { id: "a" });
    });
    await graph.close();
    await work;
    await expect(graph.ask("find-test-count", { id: "a" })).rejects.toThrow(StoreError);
    await expect(graph.write(async () => 1)).rejects.toThrow(StoreError);
    await graph.close();
    const again = await open();
    expect(await again.ask("find-test-count", { id: "a" })).toEqual([{ count: 10 }]);
  });
});

describe("an address", () => {
  it.each(["", "file:", "graph.db", "http://localhost/", "neo4js://me:secret@host/db"])(
    "that is no store's is refused: %s",
    async (address) => {
      const refused = openGraph(address);
      await expect(refused).rejects.toThrow(StoreAddressError);
      await expect(refused).rejects.not.toThrow(/secret/);
    },
  );
});

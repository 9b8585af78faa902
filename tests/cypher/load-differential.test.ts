/** The queries of the load stage, on both stores, over random courses of documents. Those that find and check: differential.test.ts. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph, QueryName } from "../../src/graph/port.ts";
import { queryReader } from "../../src/graph/read-query.ts";
import { packageRoot } from "../../src/package-root.ts";
import { describeBothStores } from "../support/stores.ts";
import { type CaseQueries, dumpStore, makeCaseQueries } from "./differential/case-queries.ts";
import { comparableRows } from "./differential/comparable-rows.ts";
import { equivalentsOf, isEquivalent, mutantKey } from "./differential/equivalent-mutants.ts";
import { type Asked, LOAD_CASES, type Observer, runCase } from "./differential/load-case.ts";
import { mutantsOf } from "./differential/mutate.ts";
import { changesGraph, type LoadMutant, survivorsOf } from "./differential/replay-mutants.ts";

const seeds = Array.from({ length: LOAD_CASES }, (_, n) => n + 1);
const reader = queryReader("neo4j");
const QUERIES = reader.names().filter((name) => name.startsWith("load-"));

/** Adds to `effective` the queries that gave rows or changed the graph. */
function watching(effective: Set<string>): Observer {
  return async (transaction, query, ask) => {
    if (effective.has(query) || !changesGraph(reader.read(query))) return ask();
    const before = await dumpStore(transaction);
    await ask();
    if ((await dumpStore(transaction)).join() !== before.join()) effective.add(query);
  };
}

/** Asks again, in one transaction, and says where the answers are others. */
async function replay(graph: Graph, asked: readonly Asked[]): Promise<string[]> {
  return graph.write(async (transaction) => {
    const differences: string[] = [];
    for (const { query, parameters, rows } of asked) {
      const again = await transaction.ask(query, parameters);
      const [left, right] = [rows, again].map((list) => comparableRows(reader.read(query), list));
      if (left !== right) differences.push(`${query}: ${left}, not ${right}`);
    }
    return differences;
  });
}

describeBothStores("every query that loads, over generated documents", (openEmbedded, openNeo4j) => {
  let queries: CaseQueries;
  beforeAll(() => {
    queries = makeCaseQueries([]);
  });
  afterAll(() => queries.remove());

  it("gives the same rows and the same graph on both stores, and does something in some case", async () => {
    const [embedded, server] = [await openEmbedded(queries.folder), await openNeo4j(queries.folder)];
    const effective = new Set<string>();
    const differences: string[] = [];
    for (const seed of seeds) {
      await Promise.all([embedded.ask("load-case-wipe"), server.ask("load-case-wipe")]);
      const log = await runCase(embedded, seed, watching(effective));
      for (const asked of log) {
        const found = await replay(server, asked);
        differences.push(...found.map((difference) => `case ${seed}, ${difference}`));
      }
      for (const { query, rows } of log.flat()) if (rows.length > 0) effective.add(query);
      expect(await dumpStore(embedded)).toEqual(await dumpStore(server));
    }
    expect(differences.slice(0, 5)).toEqual([]);
    expect(QUERIES.filter((query) => !effective.has(query))).toEqual([]);
  }, 600_000);
});

function addMutants(queries: CaseQueries): LoadMutant[] {
  return QUERIES.flatMap((name) => {
    const query = reader.read(name);
    const text = readFileSync(path.join(packageRoot(), "cypher", query.file), "utf8");
    return mutantsOf(text).map(({ change, text }, n) => {
      // Those that only read are asked outside of transactions, as a query of another kind.
      const mutant: QueryName = `${changesGraph(query) ? "load" : "find"}-mutant-${n}-of-${name}`;
      queries.add(mutant, text);
      return { query, name: mutant, change };
    });
  });
}

describe("the generated courses of documents", () => {
  it("tell every query that loads from each of its mutants", async () => {
    const queries = makeCaseQueries([]);
    const mutants = addMutants(queries);
    const address = `file:${path.join(queries.folder, "mutants.db")}`;
    const graph = await openGraph(address, { moreQueries: queries.folder });
    let alive: readonly LoadMutant[] = mutants;
    for (const seed of seeds) {
      if (alive.every(({ query, change }) => isEquivalent(query.name, change))) break;
      await graph.ask("load-case-wipe");
      const log = await runCase(graph, seed, (_transaction, _query, ask) => ask());
      const before = await dumpStore(graph);
      await graph.ask("load-case-wipe");
      alive = await survivorsOf(graph, log.flat(), alive);
      expect(await dumpStore(graph)).toEqual(before);
    }
    await graph.close();
    queries.remove();
    expect(mutants.length).toBeGreaterThan(QUERIES.length);
    expect(alive.map(({ query, change }) => mutantKey(query.name, change)).sort()).toEqual(
      equivalentsOf(QUERIES),
    );
  }, 600_000);
});

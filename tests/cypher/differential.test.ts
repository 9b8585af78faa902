import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph, Parameters } from "../../src/graph/port.ts";
import { queryReader } from "../../src/graph/read-query.ts";
import { packageRoot } from "../../src/package-root.ts";
import { describeBothStores } from "../support/stores.ts";
import {
  answerOf,
  type CaseQueries,
  dumpStore,
  makeCaseQueries,
  writeCase,
} from "./differential/case-queries.ts";
import { drawParameters } from "./differential/draw-parameters.ts";
import { makeCase } from "./differential/graph-case.ts";
import { mutantsOf } from "./differential/mutate.ts";
import { createRandom } from "./differential/random.ts";

const CASES = 50;
/** How often each query is asked of one graph, with other parameters each time: a query takes Neo4j some 10 ms. */
const DRAWS = 2;
/** Asked of the embedded store alone, where a query takes a tenth of that. */
const DRAWS_FOR_MUTANTS = 6;
const FOLDER = path.join(packageRoot(), "cypher");

/** Queries of the questions and checks; those that load are tried by the load stage's own differential test. */
const reader = queryReader("neo4j");
const QUERIES = reader.names().filter((name) => /^(find|check)-/.test(name));
const cases = Array.from({ length: CASES }, (_, seed) => makeCase(seed + 1));

/** The parameters of a query in a case: always the same ones. */
function drawsOf(query: string, seed: number, draws: number): Parameters[] {
  const { header } = reader.read(query);
  const random = createRandom(seed * 1000 + query.length);
  const graph = cases[seed - 1];
  if (!graph) throw new RangeError(`there is no case ${seed}`);
  return Array.from({ length: header.parameters.length > 0 ? draws : 1 }, () =>
    drawParameters(header, graph, random),
  );
}

interface Asked {
  /** The query that is asked; a mutant is asked with the parameters drawn for its original. */
  readonly name: string;
  readonly original: string;
  readonly draws: number;
}

/** All answers of a query over a case, in the order of the draws. */
async function answers(graph: Graph, { name, original, draws }: Asked, seed: number): Promise<string[][]> {
  const rows: string[][] = [];
  for (const parameters of drawsOf(original, seed, draws)) rows.push(await answerOf(graph, name, parameters));
  return rows;
}

/** Asks for any row, so which one comes is each store's own affair; only whether one comes is compared. */
const ANY_ROW = ["find-any-node"];

/** Rows without ORDER BY may come in any order. */
function comparable(query: string, rows: string[][]): unknown[] {
  if (ANY_ROW.includes(query)) return rows.map((list) => list.length);
  const ordered = reader.read(query).statements.some((text) => /\bORDER BY\b[^)}]*$/.test(text));
  return ordered ? rows : rows.map((list) => [...list].sort());
}

describeBothStores("every query file over generated graphs", (openEmbedded, openNeo4j) => {
  let queries: CaseQueries;
  beforeAll(() => {
    queries = makeCaseQueries(cases);
  });
  afterAll(() => queries.remove());

  it("gives the same rows on both stores, and rows in some case", async () => {
    const [embedded, server] = [await openEmbedded(queries.folder), await openNeo4j(queries.folder)];
    const withRows = new Set<string>();
    const differences: string[] = [];
    for (const graph of cases) {
      await Promise.all([writeCase(embedded, graph), writeCase(server, graph)]);
      expect(await dumpStore(embedded)).toEqual(await dumpStore(server));
      await Promise.all(
        QUERIES.map(async (query) => {
          const asked = { name: query, original: query, draws: DRAWS };
          const left = await answers(embedded, asked, graph.seed);
          const right = await answers(server, asked, graph.seed);
          if (right.some((rows) => rows.length > 0)) withRows.add(query);
          const [shown, expected] = [left, right].map((rows) => JSON.stringify(comparable(query, rows)));
          if (shown !== expected) differences.push(`${query}, case ${graph.seed}: ${shown}, not ${expected}`);
        }),
      );
    }
    expect(differences.slice(0, 5)).toEqual([]);
    expect(QUERIES.filter((query) => !withRows.has(query))).toEqual([]);
  }, 600_000);
});

interface NamedMutant {
  readonly query: string;
  readonly name: string;
  readonly change: string;
}

function addMutants(queries: CaseQueries): NamedMutant[] {
  return QUERIES.flatMap((query) =>
    mutantsOf(readFileSync(path.join(FOLDER, reader.read(query).file), "utf8")).map((mutant, n) => {
      const name = `find-mutant-${n}-of-${query}`;
      queries.add(name, mutant.text);
      return { query, name, change: mutant.change };
    }),
  );
}

/** Those of the mutants that give the same rows as their query in this case. */
async function survivorsOf(
  graph: Graph,
  mutants: readonly NamedMutant[],
  seed: number,
): Promise<NamedMutant[]> {
  const expected = new Map<string, string>();
  for (const query of new Set(mutants.map((mutant) => mutant.query))) {
    const rows = await answers(graph, { name: query, original: query, draws: DRAWS_FOR_MUTANTS }, seed);
    expected.set(query, JSON.stringify(comparable(query, rows)));
  }
  const survivors: NamedMutant[] = [];
  for (const mutant of mutants) {
    const { query, name } = mutant;
    const asked = { name, original: query, draws: DRAWS_FOR_MUTANTS };
    const rows = await answers(graph, asked, seed).catch(() => undefined);
    if (rows && JSON.stringify(comparable(query, rows)) === expected.get(query)) survivors.push(mutant);
  }
  return survivors;
}

describe("the generated graphs", () => {
  it("tell every query from each of its mutants", async () => {
    const queries = makeCaseQueries(cases);
    const mutants = addMutants(queries);
    const address = `file:${path.join(queries.folder, "mutants.db")}`;
    const graph = await openGraph(address, { moreQueries: queries.folder });
    let alive = mutants;
    for (const written of cases) {
      if (alive.length === 0) break;
      await writeCase(graph, written);
      alive = await survivorsOf(graph, alive, written.seed);
    }
    await graph.close();
    queries.remove();
    expect(mutants.length).toBeGreaterThan(QUERIES.length);
    expect(alive.map(({ query, change }) => `${query}: ${change}`)).toEqual([]);
  }, 600_000);
});

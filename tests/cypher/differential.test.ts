import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph, Parameters, QueryName, Row } from "../../src/graph/port.ts";
import { queryReader } from "../../src/graph/read-query.ts";
import { packageRoot } from "../../src/package-root.ts";
import { describeBothStores } from "../support/stores.ts";
import type { GraphCase } from "./differential/case-draft.ts";
import { type CaseQueries, dumpStore, makeCaseQueries, writeCase } from "./differential/case-queries.ts";
import { comparableRows } from "./differential/comparable-rows.ts";
import { ABSENCES, drawParameters } from "./differential/draw-parameters.ts";
import { equivalentsOf, isEquivalent, mutantKey } from "./differential/equivalent-mutants.ts";
import { makeCase } from "./differential/graph-case.ts";
import { mutantsOf } from "./differential/mutate.ts";
import { createRandom } from "./differential/random.ts";

const CASES = 50;
/** How often each query is asked of one graph, with other parameters each time: a query takes Neo4j some 10 ms. */
const DRAWS = 2;
/** Asked of the embedded store alone, where a query takes a tenth of that. */
const DRAWS_FOR_MUTANTS = 6;
/** Mutants that no case tells from their originals are tried again with other parameters, so often at most. */
const ROUNDS_FOR_MUTANTS = 6;
/** Fewer than the connections that the driver keeps: who has to wait for one too long on a busy machine is refused. */
const AT_ONCE = 30;
const FOLDER = path.join(packageRoot(), "cypher");

/** Queries of the questions and checks; those that load are tried by the load stage's own differential test. */
const reader = queryReader("neo4j");
/** Mutants are asked of the embedded store. */
const mutated = queryReader("embedded");
const QUERIES = reader.names().filter((name) => /^(find|check)-/.test(name));
const cases = Array.from({ length: CASES }, (_, seed) => makeCase(seed + 1));

/** The parameters of a query in a case: always the same ones, others in each round of the mutants. */
function drawsForMutants(query: string, graph: GraphCase, round: number): Parameters[] {
  const { header } = reader.read(query);
  const random = createRandom(graph.seed * 1000 + query.length + round * CASES * 1000);
  return Array.from({ length: header.parameters.length > 0 ? DRAWS_FOR_MUTANTS : 1 }, () =>
    drawParameters(header, graph, random),
  );
}

function drawsForStores(query: string, graph: GraphCase): Parameters[] {
  const { header } = reader.read(query);
  const random = createRandom(graph.seed * 1000 + query.length);
  return Array.from({ length: header.parameters.length > 0 ? DRAWS : 1 }, (_, nth) => {
    const absent = ABSENCES[(graph.seed * DRAWS + nth) % ABSENCES.length];
    return drawParameters(header, graph, random, absent);
  });
}

/** All answers of a query over a case, in the order of the draws. */
async function answers(
  graph: Graph,
  query: QueryName,
  draws: readonly Parameters[],
): Promise<(readonly Row[])[]> {
  const rows: (readonly Row[])[] = [];
  for (const parameters of draws) rows.push(await graph.ask(query, parameters));
  return rows;
}

/** @param query the query that was asked, or the original of the mutant that was. */
function comparable(query: string, rows: readonly Row[]): string {
  return comparableRows(reader.read(query), rows);
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
      const compare = async (query: QueryName): Promise<void> => {
        const draws = drawsForStores(query, graph);
        const left = await answers(embedded, query, draws);
        const right = await answers(server, query, draws);
        if (right.some((rows) => rows.length > 0)) withRows.add(query);
        const [shown, expected] = [left, right].map((all) =>
          all.map((rows) => comparable(query, rows)).join(),
        );
        if (shown !== expected) differences.push(`${query}, case ${graph.seed}: ${shown}, not ${expected}`);
      };
      for (let at = 0; at < QUERIES.length; at += AT_ONCE)
        await Promise.all(QUERIES.slice(at, at + AT_ONCE).map(compare));
    }
    expect(differences.slice(0, 5)).toEqual([]);
    expect(QUERIES.filter((query) => !withRows.has(query))).toEqual([]);
  }, 600_000);
});

interface NamedMutant {
  readonly query: QueryName;
  readonly name: QueryName;
  readonly change: string;
}

function addMutants(queries: CaseQueries): NamedMutant[] {
  return QUERIES.flatMap((query) =>
    mutantsOf(readFileSync(path.join(FOLDER, mutated.read(query).file), "utf8")).map((mutant, n) => {
      const name: QueryName = `find-mutant-${n}-of-${query}`;
      queries.add(name, mutant.text);
      return { query, name, change: mutant.change };
    }),
  );
}

/** Those of the mutants that give the same rows as their query in this case. */
async function survivorsOf(
  graph: Graph,
  mutants: readonly NamedMutant[],
  drawn: (query: string) => readonly Parameters[],
): Promise<NamedMutant[]> {
  const expected = new Map<string, readonly string[]>();
  for (const query of new Set(mutants.map((mutant) => mutant.query))) {
    const all = await answers(graph, query, drawn(query));
    expected.set(
      query,
      all.map((rows) => comparable(query, rows)),
    );
  }
  const survivors: NamedMutant[] = [];
  for (const mutant of mutants) {
    const draws = drawn(mutant.query);
    if (await givesSame(graph, mutant, draws, expected.get(mutant.query) ?? [])) survivors.push(mutant);
  }
  return survivors;
}

/** Whether a mutant answers as expected to all of the draws; one that is refused does not. */
async function givesSame(
  graph: Graph,
  { query, name }: NamedMutant,
  draws: readonly Parameters[],
  expected: readonly string[],
): Promise<boolean> {
  for (const [at, parameters] of draws.entries()) {
    const rows = await graph.ask(name, parameters).catch(() => undefined);
    if (!rows || comparable(query, rows) !== expected[at]) return false;
  }
  return true;
}

describe("the generated graphs", () => {
  it("tell every query from each of its mutants", async () => {
    const queries = makeCaseQueries(cases);
    const mutants = addMutants(queries);
    const address = `file:${path.join(queries.folder, "mutants.db")}`;
    const graph = await openGraph(address, { moreQueries: queries.folder });
    let alive = mutants;
    for (let round = 0; round < ROUNDS_FOR_MUTANTS; round++) {
      for (const written of cases) {
        if (alive.every(({ query, change }) => isEquivalent(query, change))) break;
        await writeCase(graph, written);
        const drawn = (query: string) => drawsForMutants(query, written, round);
        alive = await survivorsOf(graph, alive, drawn);
      }
    }
    await graph.close();
    queries.remove();
    expect(mutants.length).toBeGreaterThan(QUERIES.length);
    expect(alive.map(({ query, change }) => mutantKey(query, change)).sort()).toEqual(equivalentsOf(QUERIES));
  }, 600_000);
});

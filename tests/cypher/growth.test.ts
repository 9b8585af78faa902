import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Parameters } from "../../src/graph/port.ts";
import { queryReader } from "../../src/graph/read-query.ts";
import { describeStores } from "../support/stores.ts";
import type { GraphCase } from "./differential/case-draft.ts";
import { makeCaseQueries, writeCase } from "./differential/case-queries.ts";
import { drawParameters } from "./differential/draw-parameters.ts";
import { createRandom } from "./differential/random.ts";
import { caseApart, together } from "./growth/many-cases.ts";
import { embeddedProfiler, neo4jProfiler, type Profiler } from "./growth/profilers.ts";
import { WHOLE_STORE } from "./growth/whole-store.ts";

const ASKED = 8;
/** The larger store is eight times as large as the smaller one. */
const BESIDE = 60;
/** What no store touches less of, e.g. for a plan that begins otherwise in a larger one. */
const SLACK = 40;

const range = (from: number, length: number): number[] => Array.from({ length }, (_, at) => from + at);
const asked = range(1, ASKED).map((seed) => caseApart(seed, { foreign: false }));
const beside = range(ASKED + 1, BESIDE).map((seed) => caseApart(seed, { foreign: true }));

/** Traps that the guard has to see; the first two are traps of the embedded store alone. */
const PLANTED: readonly string[] = [
  `UNWIND $ids AS id
   MATCH (s:Claim {id: id})
   WHERE NOT EXISTS { MATCH (s)-[:REPRINT_OF]->(h:Claim) MATCH (h)-[:SPEAKER]->(:Mention)-[:REFERS_TO]->(:Entity) }
   RETURN s.id AS id`,
  `UNWIND $ids AS id
   MATCH (s:Claim {id: id})
   OPTIONAL MATCH (s)-[:SPEAKER]->(:Mention)-[:REFERS_TO]->(e:Entity)
   RETURN s.id AS id, e.id AS speaker`,
  `MATCH (s:Claim)
   WHERE s.id IN $ids AND s.text CONTAINS '一'
   MATCH (e:Entity)
   WHERE e.type = 'Person'
   RETURN s.id AS id, count(e) AS persons`,
];

interface Asking {
  readonly cypher: string;
  readonly draws: readonly Parameters[];
}

function askings(dialect: "embedded" | "neo4j"): Map<string, Asking> {
  const reader = queryReader(dialect);
  const names = reader.names().filter((name) => name.startsWith("find-"));
  return new Map(
    names.map((name) => {
      const { header, statements } = reader.read(name);
      const draws = asked.map((graph) => {
        const random = createRandom(graph.seed * 1000 + name.length);
        // All that may be null, or nothing: a server plans a query anew for each mix.
        return drawParameters(header, graph, random, () => graph.seed % 2 === 0);
      });
      return [name, { cypher: statements[0] ?? "", draws }];
    }),
  );
}

/** What a query touches in all of its draws. */
async function touchedBy(profiler: Profiler, { cypher, draws }: Asking): Promise<number> {
  let sum = 0;
  for (const parameters of draws) sum += await profiler.touched(cypher, parameters);
  return sum;
}

async function write(address: string, cases: readonly GraphCase[]): Promise<void> {
  const graph = together(cases);
  const queries = makeCaseQueries([graph]);
  const store = await openGraph(address, { moreQueries: queries.folder });
  await writeCase(store, graph);
  await store.close();
  queries.remove();
}

describeStores("a question to a larger store with the same answer", (_open, store) => {
  const openProfiler = (address: string): Profiler =>
    store.kind === "embedded" ? embeddedProfiler(address.slice("file:".length)) : neo4jProfiler(address);
  const measure = async (cases: readonly GraphCase[], questions: ReadonlyMap<string, Asking>) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-growth-"));
    const address =
      store.kind === "embedded" ? `file:${path.join(folder, "graph.db")}` : await store.address();
    await write(address, cases);
    const profiler = openProfiler(address);
    const touched = new Map<string, number>();
    for (const [name, asking] of questions) touched.set(name, await touchedBy(profiler, asking));
    await profiler.close();
    rmSync(folder, { recursive: true, force: true });
    return touched;
  };

  it("touches no more of it, but for those that go through all of a kind", async () => {
    const ids = asked.flatMap(({ nodes }) =>
      nodes.flatMap(({ labels, properties }) =>
        labels.includes("Statement") ? [String(properties["id"])] : [],
      ),
    );
    const planted = PLANTED.map((cypher, at): [string, Asking] => [
      `planted ${at}`,
      { cypher, draws: [{ ids }] },
    ]);
    const questions = new Map([...askings(store.kind), ...planted]);
    const small = await measure(asked, questions);
    const large = await measure([...asked, ...beside], questions);
    const grown = [...questions.keys()].filter(
      (name) => (large.get(name) ?? 0) > (small.get(name) ?? 0) * 1.3 + SLACK,
    );
    const traps = store.kind === "embedded" ? planted : planted.slice(2);
    const seen = grown.filter((name) => !(name in WHOLE_STORE));
    // A server chooses plans by statistics that it samples in its own time, so that one run counts otherwise than the
    // next: there only the trap has to be seen.
    const judged = store.kind === "embedded" ? seen : seen.filter((name) => name.startsWith("planted"));
    expect(judged).toEqual(traps.map(([name]) => name));
    // A server plans each query anew for each mix of what is null.
  }, 1_800_000);
});

describe("the list of those that go through all of a kind", () => {
  it("names query files that are there", () => {
    const names = new Set<string>(queryReader("neo4j").names());
    expect(Object.keys(WHOLE_STORE).filter((name) => !names.has(name))).toEqual([]);
  });
});

/** Paths of a day and of an instant are read from claims: where nothing is past they are those of the edges. */
import { expect, it, jest } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId } from "../../../src/model/ids.ts";
import { FIRST, found, SECOND, THIRD } from "../../ingest/load/three-documents.ts";
import { type Client, clientOf, counting, type Loose, openPress } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const EDGE = `relation title claimCount firstOn lastOn from { name } to { name }
  claims(first: 100) { totalCount nodes { text } } evidence { quote document { publisher } }`;
const SEARCH = `{ from { name } to { name } complete paths { length nodes { name }
  steps { from { name } to { name } relation direction edges { ${EDGE} } } } }`;

async function pathsBetween(ask: Client, from: string, to: string, knownAt: string | null): Promise<Loose> {
  const { data, errors } = await ask(
    `query ($from: ID!, $to: ID!, $at: DateTime) { pathSearch(from: $from, to: $to, first: 10, knownAt: $at) ${SEARCH} }`,
    { from, to, at: knownAt },
  );
  expect(errors).toEqual([]);
  return data.pathSearch;
}

/** Ids of all entities that documents name. */
async function entities(ask: Client): Promise<readonly string[]> {
  const { data } = await ask("{ documents { nodes { mentions { nodes { entity { id } } } } } }");
  const mentions: Loose[] = data.documents.nodes.flatMap((one: Loose) => one.mentions.nodes);
  return [...new Set(mentions.map(({ entity }) => String(entity.id)))].sort();
}

const day = (n: number) => `2025-01-${String(n).padStart(2, "0")}T00:00:00Z`;
const idOf = ({ source }: { source: { sha256: string } }) => documentId(source.sha256);

/** What happens to the store, one thing a day. */
const COURSE: readonly ((graph: Graph, on: string) => Promise<unknown>)[] = [
  (graph, on) => loadDocument(graph, found(SECOND, on)),
  (graph, on) => loadDocument(graph, found(FIRST, on)),
  (graph, on) => loadDocument(graph, found(THIRD, on)),
  (graph, on) => retractDocument(graph, idOf(FIRST), { recordedAt: on }),
  (graph, on) => retractDocument(graph, idOf(THIRD), { recordedAt: on }),
];

/** The paths between two bodies, and between each of them and a programme, by the programme's first id. */
async function answer(ask: Client, programme: string, at: string | null): Promise<Loose> {
  const { data, errors } = await ask(
    `query ($at: DateTime) { body: organization(name: "沂水县教育局", knownAt: $at) { id }
      union: organization(name: "沂水县总工会", knownAt: $at) { id } }`,
    { at },
  );
  expect(errors).toEqual([]);
  const ids = [data.body?.id ?? "ent_0", data.union?.id ?? "ent_0", programme];
  return Promise.all([
    pathsBetween(ask, ids[0], ids[1], at),
    pathsBetween(ask, ids[1], ids[2], at),
    pathsBetween(ask, ids[2], ids[0], at),
  ]);
}

describeStores("paths of a time", (open, store) => {
  it("are those of now where nothing is past", async () => {
    const graph = await open();
    const ask = clientOf(graph);
    for (const one of [FIRST, SECOND, THIRD]) await loadDocument(graph, found(one, day(1)));
    const ids = await entities(ask);
    let steps = 0;
    for (const [at, from] of ids.entries())
      for (const to of ids.slice(at + 1)) {
        const now = await pathsBetween(ask, from, to, null);
        expect(await pathsBetween(ask, from, to, "2999-01-01")).toEqual(now);
        steps += now.paths.length;
      }
    expect(steps).toBeGreaterThan(10);
  });

  it("are what the store answered at that instant", async () => {
    const graph = await open();
    const ask = clientOf(graph);
    const then: Loose[] = [];
    let programme = "ent_0";
    for (const [at, happen] of COURSE.entries()) {
      await happen(graph, day(at + 1));
      if (at === 1) programme = (await ask(`{ programme(name: "名师下乡") { id } }`)).data.programme.id;
      then.push(await answer(ask, programme, null));
    }
    expect(new Set(then.map((one) => JSON.stringify(one))).size).toBeGreaterThan(3);
    for (const [at, answered] of then.entries())
      expect({ at, answer: await answer(ask, programme, `2025-01-0${at + 1}T12:00:00Z`) }).toEqual({
        at,
        answer: answered,
      });
  });

  it("go over what held on a day alone, with how sure that is", async () => {
    const press = await openPress(open, store);
    const ask = clientOf(press.store);
    const on = async (asOf: string) => {
      const { data, errors } = await ask(
        `query ($from: ID!, $to: ID!, $asOf: Date) { paths(from: $from, to: $to, asOf: $asOf) { length
          steps { edges { relation title certainty claimCount claims { totalCount nodes { text } } } } } }`,
        { from: press.ids.director, to: press.ids.bureau, asOf },
      );
      expect(errors).toEqual([]);
      return data.paths;
    };
    expect(await on("2023-05-17")).toEqual([]);
    const [short, long] = await on("2023-06-01");
    expect(short.steps[0].edges).toEqual([
      {
        relation: "TALKED_ABOUT",
        title: null,
        certainty: null,
        claimCount: 1,
        claims: { totalCount: 1, nodes: [{ text: "紧密型县域医共体让小病不出乡，群众少跑了路。" }] },
      },
    ]);
    expect(short.steps[1].edges).toMatchObject([{ relation: "IMPLEMENTS", certainty: "UNKNOWN" }]);
    expect(long.steps[0].edges.map(({ title, certainty }: Loose) => [title, certainty]).sort()).toEqual([
      ["党委书记", "UNKNOWN"],
      ["院长", "UNKNOWN"],
    ]);
    expect((await on("2023-08-15"))[0].steps[0].edges).toMatchObject([{ claimCount: 2 }]);
  });

  it("cost a fixed number of queries", async () => {
    const store = await open();
    const graph = counting(store);
    const ask = clientOf(graph);
    for (const one of [FIRST, SECOND, THIRD]) await loadDocument(store, found(one, day(1)));
    const ids = await entities(ask);
    const costs = new Set<number>();
    for (const to of ids.slice(1)) {
      graph.reset();
      await ask(
        `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 10, asOf: "2026-01-01", knownAt: "2026-01-01") { length } }`,
        { from: ids[0], to },
      );
      costs.add(graph.asked.length);
    }
    expect(Math.max(...costs)).toBeLessThan(45);
  });
});

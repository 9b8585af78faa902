/** Whatever the order in which documents come, and whatever went and came back in between, the graph says the same. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it, jest } from "@jest/globals";
import { readOne } from "../../../ingest/commands/read-one.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { createPageReader } from "../../../ingest/pipeline.ts";
import { findFiles } from "../../../ingest/read/find-files.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId } from "../../../src/model/ids.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { createRandom } from "../../cypher/differential/random.ts";
import { clientOf, type Loose } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";
import { mentionOf, postOf } from "../link/marked-page.ts";
import { currentView } from "./derived-view.ts";
import { SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";
import { FIRST, found, page, SECOND, THIRD } from "./three-documents.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(600_000);

type Status = "current" | "former" | "appointed" | "removed";

/** A paper of a day in which somebody holds, gets or loses the post of the bureau's head. */
function post(person: string, on: string, status: Status = "current"): FoundDocument {
  const body = `{O 沂水县水利局}局长{P ${person}}在${on}的会上讲话，谈汛期准备。`;
  const read = page({ location: `${on}.txt`, publishedOn: on, articles: [{ body }] }, (one) => [
    { ...postOf(one, "局长", mentionOf(one, person), mentionOf(one, "沂水县水利局")), status },
  ]);
  return found(read);
}

/** Papers that contradict each other, the years mixed: two heads after one another, one who comes back, one dismissed. */
const PAPERS = [
  post("常维岳", "2018-03-01"),
  post("常维岳", "2019-06-15"),
  post("段秋实", "2020-05-05", "appointed"),
  post("段秋实", "2021-09-30"),
  post("常维岳", "2022-02-02", "former"),
  post("段秋实", "2023-04-01", "removed"),
  post("米沛霖", "2023-11-20"),
  post("米沛霖", "2023"),
];
const PAGES = [...PAPERS, found(FIRST), found(SECOND), found(THIRD)];
const idOf = ({ source }: FoundDocument) => documentId(source.sha256);

function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  const random = createRandom(seed);
  const rest = [...all];
  return all.map(() => rest.splice(random.whole(rest.length), 1)[0] as T);
}

type Course = (graph: Graph, at: () => string) => Promise<void>;

const inOrder =
  (pages: readonly FoundDocument[]): Course =>
  async (graph, at) => {
    for (const one of pages) await loadDocument(graph, { ...one, recordedAt: at() }, { again: true });
  };

/** A clock that goes on by a minute with each look. */
function clock(): () => string {
  let minutes = 0;
  return () => new Date(Date.UTC(2026, 0, 1, 0, minutes++)).toISOString();
}

const COURSES: Readonly<Record<string, Course>> = {
  "in order of their days": inOrder(PAGES),
  "the newest first": inOrder([...PAGES].reverse()),
  "in any order": inOrder(shuffled(PAGES, 3)),
  "in any other order": inOrder(shuffled(PAGES, 8)),
  "each twice": inOrder(shuffled([...PAGES, ...PAGES], 5)),
  "with some retracted in between and given again": async (graph, at) => {
    const order = shuffled(PAGES, 13);
    await inOrder(order.slice(0, 7))(graph, at);
    for (const one of order.slice(2, 6)) await retractDocument(graph, idOf(one), { recordedAt: at() });
    await inOrder([...order.slice(7), ...order.slice(2, 6).reverse()])(graph, at);
  },
  "with an older extractor and a wrong version of a page before": async (graph, at) => {
    const old = (one: FoundDocument) => ({
      ...one,
      extraction: { ...one.extraction, extractor: "test/0", claims: [] },
    });
    const wrong = post("段秋实", "2017-01-01");
    const [first] = PAPERS;
    if (first === undefined) throw new Error("there are no papers");
    await inOrder([{ ...wrong, source: { ...wrong.source, location: first.source.location } }])(graph, at);
    await inOrder(shuffled(PAGES, 21).map(old))(graph, at);
    await inOrder(shuffled(PAGES, 34))(graph, at);
  },
};

const POSTS = `positions { title validFrom { text } validTo { text earliest latest } endKnownBy attestedFrom attestedTo
  endClaim { text } }`;
const QUESTION = `query { organization(name: "沂水县水利局") { documentCount
  positions { totalCount nodes { person { name ${POSTS} } } }
  y2018: positions(asOf: "2018-06-01") { nodes { certainty person { name } } }
  y2020: positions(asOf: "2020-01-01") { nodes { certainty person { name } } }
  y2021: positions(asOf: "2021-01-01") { nodes { certainty person { name } } }
  y2022: positions(asOf: "2022-12-31") { nodes { certainty person { name } } }
  y2023: positions(asOf: "2023-06-01") { nodes { certainty person { name } } }
  y2024: positions(asOf: "2024-06-01") { nodes { certainty person { name } } } } }`;

async function answer(graph: Graph): Promise<Loose> {
  const { data, errors } = await clientOf(graph)(QUESTION);
  expect(errors).toEqual([]);
  return data.organization;
}

describeStores("the order in which documents come", (open) => {
  it("makes no difference to the graph, nor to who held which post when", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    let first: { view: readonly string[]; posts: Loose } | undefined;
    for (const [name, course] of Object.entries(COURSES)) {
      await graph.ask("load-erased-graph");
      await course(graph, clock());
      const made = { view: currentView(await snapshot(graph)), posts: await answer(graph) };
      first ??= made;
      expect({ name, ...made }).toEqual({ name, ...first });
    }
    expect(first?.view.length).toBeGreaterThan(100);
    const held = Object.fromEntries(
      Object.entries(first?.posts ?? {})
        .filter(([key]) => /^y\d+$/.test(key))
        .map(([key, { nodes }]: [string, Loose]) => [
          key,
          nodes.map(({ certainty, person }: Loose) => `${person.name} ${certainty}`).sort(),
        ]),
    );
    expect(held).toEqual({
      y2018: ["常维岳 BETWEEN"],
      y2020: ["常维岳 POSSIBLE"],
      y2021: ["段秋实 BETWEEN"],
      y2022: ["段秋实 BETWEEN"],
      y2023: ["米沛霖 POSSIBLE"],
      y2024: ["米沛霖 UNKNOWN"],
    });
    const posts = first?.posts.positions.nodes.map(({ person }: Loose) => [
      person.name,
      person.positions[0].validTo?.text ?? null,
      person.positions[0].endKnownBy,
    ]);
    expect(posts.sort()).toEqual([
      ["常维岳", "2019-06-15/2020-05-05", "SUCCESSOR"],
      ["段秋实", "2023-04-01", "TEXT"],
      ["米沛霖", null, null],
    ]);
  });

  it("makes no difference to what the sample pages say", async () => {
    const reader = createPageReader();
    const pages: FoundDocument[] = [];
    const folder = path.join(packageRoot(), "samples");
    for await (const file of findFiles([folder])) {
      const read = "severity" in file ? undefined : await readOne(file.path);
      if (read?.ok) pages.push({ ...reader.read(read.source), recordedAt: "" });
    }
    expect(pages.length).toBe(readdirSync(folder).filter((file) => file.endsWith(".txt")).length);
    const graph = await open(SNAPSHOT_QUERIES);
    const views: (readonly string[])[] = [];
    for (const order of [pages, [...pages].reverse(), shuffled(pages, 2)]) {
      await graph.ask("load-erased-graph");
      await inOrder(order)(graph, clock());
      views.push(currentView(await snapshot(graph)));
    }
    expect(views[0]?.length).toBeGreaterThan(1000);
    for (const view of views.slice(1)) expect(view).toEqual(views[0]);
  });
});

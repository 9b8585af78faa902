/** Documents that are loaded in one transaction make the graph that they make one after the other, to the letter. */
import { expect, it, jest } from "@jest/globals";
import { eraseDocument } from "../../../ingest/load/erase-document.ts";
import { judgementOf, recordJudgement } from "../../../ingest/load/judge-mentions.ts";
import { type LoadOutcome, loadDocument } from "../../../ingest/load/load-document.ts";
import { loadDocuments } from "../../../ingest/load/load-documents.ts";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId } from "../../../src/model/ids.ts";
import { describeStores } from "../../support/stores.ts";
import { readMarked } from "../link/marked-page.ts";
import { nodesOf, SNAPSHOT_QUERIES, type Snapshot, snapshot } from "./graph-snapshot.ts";
import { EAST, LATER, NORTH, SOUTH } from "./reprints/wire-pages.ts";
import { FIRST, found, SECOND, THIRD } from "./three-documents.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(600_000);

const paper = (location: string, body: string) => readMarked({ location, articles: [{ body }] });
const [RETRACTED, ERASED, JUDGED] = [
  paper("retracted.txt", "{P 阮秋白}校长来到{O 清河小学}，{P 阮秋白}校长看望了老师。"),
  paper("erased.txt", "{O 清河小学}新建了操场，{P 阮秋白}很高兴。"),
  paper("judged.txt", "{P 龚若溪}镇长来到村里，{P 龚若溪}说路要修好。教师{P 龚若溪}也来了。"),
] as const;

const at = (minute: number) => new Date(Date.UTC(2026, 0, 2, 0, minute)).toISOString();
const under = (read: typeof FIRST, location: string) => ({ ...read, source: { ...read.source, location } });
const dated = (reads: readonly (typeof FIRST)[], from: number) =>
  reads.map((read, n) => found(read, at(from + n)));

/** New ones, two that come together by a third, reprints, ones that are there or were, other contents of a source. */
const COMING = dated(
  [FIRST, NORTH, THIRD, RETRACTED, SOUTH, SECOND, ERASED, EAST, FIRST, JUDGED, LATER].concat(
    under(SECOND, "north.txt"),
    under(LATER, FIRST.source.location),
    under(THIRD, "copy.txt"),
    under(FIRST, "again.txt"),
  ),
  10,
);

/** What people did before. */
async function prepare(graph: Graph): Promise<void> {
  await graph.ask("load-erased-graph");
  for (const one of dated([RETRACTED, ERASED, JUDGED], 0)) await loadDocument(graph, one);
  await retractDocument(graph, documentId(RETRACTED.source.sha256), { recordedAt: at(5) });
  await eraseDocument(graph, documentId(ERASED.source.sha256), { recordedAt: at(6) });
  const [left = "", right = ""] = nodesOf(await snapshot(graph), "Mention")
    .filter((one) => one["name"] === "龚若溪")
    .map(({ id }) => String(id));
  await graph.write(async (transaction) => {
    const judged = {
      left,
      right,
      verdict: "different",
      person: "审核员",
      why: "核对",
      recordedAt: at(7),
    } as const;
    await recordJudgement(transaction, await judgementOf(transaction, judged));
  });
}

interface Made {
  readonly outcomes: readonly LoadOutcome[];
  readonly graph: Snapshot;
}

type Loading = (graph: Graph, documents: readonly FoundDocument[]) => Promise<readonly LoadOutcome[]>;

const oneByOne: Loading = async (graph, documents) => {
  const outcomes: LoadOutcome[] = [];
  for (const one of documents) outcomes.push(await loadDocument(graph, one));
  return outcomes;
};

const inBatchesOf =
  (size: number): Loading =>
  async (graph, documents) => {
    const outcomes: LoadOutcome[] = [];
    for (let from = 0; from < documents.length; from += size)
      outcomes.push(...(await loadDocuments(graph, documents.slice(from, from + size))));
    return outcomes;
  };

async function madeBy(graph: Graph, load: Loading): Promise<Made> {
  await prepare(graph);
  const outcomes = await load(graph, COMING);
  return { outcomes, graph: await snapshot(graph) };
}

describeStores("documents in one transaction", (open) => {
  it("make the same graph and meet the same fates, however many there are", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const expected = await madeBy(graph, oneByOne);
    expect(new Set(expected.outcomes.map(({ status }) => status))).toEqual(
      new Set(["loaded", "unchanged", "superseded", "keptOut"]),
    );
    expect(nodesOf(expected.graph, "Change").flatMap(({ joined }) => joined)).not.toEqual([]);
    expect(expected.graph.relationships.some(({ type }) => type === "REPRINTS")).toBe(true);
    for (const size of [1, 2, 5, COMING.length]) {
      const made = await madeBy(graph, inBatchesOf(size));
      expect({ size, outcomes: made.outcomes }).toEqual({ size, outcomes: expected.outcomes });
      expect(made.graph).toEqual(expected.graph);
    }
  });

  it("are stored all or none", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const before = await snapshot(graph);
    const [first, broken] = dated([FIRST, THIRD], 0);
    if (!first || !broken) throw new Error("two documents are needed");
    const refused = { ...broken, source: { ...broken.source, encoding: Number.NaN as unknown as "utf-8" } };
    await expect(loadDocuments(graph, [first, refused])).rejects.toThrow("NaN");
    expect(await snapshot(graph)).toEqual(before);
  });
});

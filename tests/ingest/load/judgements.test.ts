import { expect, it } from "@jest/globals";
import { eraseDocument } from "../../../ingest/load/erase-document.ts";
import { judgementOf, recordJudgement, undoJudgement } from "../../../ingest/load/judge-mentions.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId } from "../../../src/model/ids.ts";
import type { Judgement, Verdict } from "../../../src/model/judgement.ts";
import { describeStores } from "../../support/stores.ts";
import { readMarked } from "../link/marked-page.ts";
import { derivedView } from "./derived-view.ts";
import { nodesOf, SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";
import { found, page } from "./three-documents.ts";

const MAYOR = page(
  {
    location: "mayor.txt",
    articles: [{ body: "{P 龚若溪}镇长来到村里，{P 龚若溪}说路要修好，{P~ 他}记下了，{P 龚若溪}走了。" }],
  },
  () => [],
);
const TEACHER = page(
  { location: "teacher.txt", articles: [{ body: "教师{P 龚若溪}在校园里种树，学生围着{P 龚若溪}看。" }] },
  () => [],
);
const day = (n: number) => `2025-04-0${n}T00:00:00.000Z`;
const idOf = ({ source }: typeof MAYOR) => documentId(source.sha256);

/** Ids of a page's mentions of a form that stand, in the order of the text. */
async function mentionsIn(graph: Graph, read: typeof MAYOR, form = "name"): Promise<string[]> {
  return nodesOf(await snapshot(graph), "Mention")
    .filter((one) => one["document"] === idOf(read) && one["form"] === form && !one["retractedAt"])
    .sort((left, right) => Number(left["start"]) - Number(right["start"]))
    .map(({ id }) => String(id));
}

async function judge(
  graph: Graph,
  left: string | undefined,
  right: string | undefined,
  verdict: Verdict,
  on: number,
): Promise<Judgement> {
  return graph.write(async (transaction) => {
    const judged = {
      left: left ?? "",
      right: right ?? "",
      verdict,
      person: "审核员",
      why: "核对",
      recordedAt: day(on),
    };
    const judgement = await judgementOf(transaction, judged);
    await recordJudgement(transaction, judgement);
    return judgement;
  });
}

function undo(graph: Graph, id: string, on: number) {
  return graph.write((transaction) =>
    undoJudgement(transaction, id, { recordedAt: day(on), by: "审核员", why: "误判" }),
  );
}

async function sizesOfPeople(graph: Graph): Promise<number[]> {
  const { findings } = await verifyStore(graph, {
    readOriginal: async (location) =>
      [MAYOR, TEACHER].map(({ source }) => source).find((one) => one.location === location),
  });
  expect(findings).toEqual([]);
  return nodesOf(await snapshot(graph), "Person")
    .map(({ mentionCount }) => Number(mentionCount))
    .sort();
}

describeStores("people's judgements", (open) => {
  async function loaded(): Promise<Graph> {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, found(MAYOR, day(1)));
    await loadDocument(graph, found(TEACHER, day(1)));
    return graph;
  }

  it("put two together, and part them when they are undone", async () => {
    const graph = await loaded();
    const before = derivedView(await snapshot(graph));
    expect(await sizesOfPeople(graph)).toEqual([2, 4]);
    const [left] = await mentionsIn(graph, MAYOR);
    const [right] = await mentionsIn(graph, TEACHER);
    const { id } = await judge(graph, left, right, "same", 2);
    expect(await sizesOfPeople(graph)).toEqual([6]);
    expect((await undo(graph, id, 3))?.status).toBe("recorded");
    expect(await sizesOfPeople(graph)).toEqual([2, 4]);
    expect(derivedView(await snapshot(graph))).toEqual(before);
    expect(nodesOf(await snapshot(graph), "Judgement").find((one) => one["id"] === id)).toMatchObject({
      retractedAt: day(3),
      retractedBy: "person:审核员",
      retractedWhy: "误判",
    });
    expect(await undo(graph, id, 4)).toBeUndefined();
  });

  it("take a cluster of one document apart at the mentions judged different, and give it back when undone", async () => {
    const graph = await loaded();
    const before = derivedView(await snapshot(graph));
    const [first, second, third] = await mentionsIn(graph, MAYOR);
    const parted = await judge(graph, first, third, "different", 2);
    expect(await sizesOfPeople(graph)).toEqual([1, 2, 3]);
    const tied = await judge(graph, second, third, "same", 3);
    expect(await sizesOfPeople(graph)).toEqual([2, 2, 2]);
    await undo(graph, parted.id, 4);
    await undo(graph, tied.id, 5);
    expect(derivedView(await snapshot(graph))).toEqual(before);
  });

  it("take a pronoun out of its cluster", async () => {
    const graph = await loaded();
    const [first] = await mentionsIn(graph, MAYOR);
    const [pronoun] = await mentionsIn(graph, MAYOR, "pronoun");
    const { id } = await judge(graph, pronoun, first, "different", 2);
    expect(await sizesOfPeople(graph)).toEqual([2, 3]);
    await undo(graph, id, 3);
    expect(await sizesOfPeople(graph)).toEqual([2, 4]);
  });

  it("hold for an extractor that cuts the names otherwise", async () => {
    const graph = await loaded();
    const [left] = await mentionsIn(graph, MAYOR);
    const [right] = await mentionsIn(graph, TEACHER);
    await judge(graph, left, right, "same", 2);
    const longer = readMarked({
      location: "mayor.txt",
      articles: [{ body: "{P 龚若溪镇长}来到村里，{P 龚若溪}说路要修好，{P~ 他}记下了，{P 龚若溪}走了。" }],
    });
    const again = { ...longer, extraction: { ...longer.extraction, extractor: "test/2" } };
    expect((await loadDocument(graph, found(again, day(3)))).status).toBe("superseded");
    const judgements = nodesOf(await snapshot(graph), "Judgement").filter(({ by }) => by === "person:审核员");
    expect(judgements[0]?.["left"]).not.toBe(left);
    const [mayor] = await mentionsIn(graph, MAYOR);
    const people = nodesOf(await snapshot(graph), "Person");
    expect(judgements[0]?.["left"]).toBe(mayor);
    expect(people.some(({ documentCount }) => documentCount === 2)).toBe(true);
  });

  it("wait while a document is retracted or erased, and hold again when it is back", async () => {
    const graph = await loaded();
    const [left] = await mentionsIn(graph, MAYOR);
    const [right] = await mentionsIn(graph, TEACHER);
    await judge(graph, left, right, "same", 2);
    await retractDocument(graph, idOf(MAYOR), { recordedAt: day(3) });
    expect(await sizesOfPeople(graph)).toEqual([2]);
    await loadDocument(graph, found(MAYOR, day(4)), { again: true });
    expect(await sizesOfPeople(graph)).toEqual([6]);
    await eraseDocument(graph, idOf(MAYOR), { recordedAt: day(5) });
    expect(await sizesOfPeople(graph)).toEqual([2]);
    await loadDocument(graph, found(MAYOR, day(6)), { again: true });
    expect(await sizesOfPeople(graph)).toEqual([6]);
  });

  it("are taken in before their documents, and once only", async () => {
    const graph = await loaded();
    const [left] = await mentionsIn(graph, MAYOR);
    const [right] = await mentionsIn(graph, TEACHER);
    const judgement = await judge(graph, left, right, "same", 2);
    const record = () => graph.write((transaction) => recordJudgement(transaction, judgement));
    expect((await record()).status).toBe("known");
    await graph.ask("load-erased-graph");
    expect((await record()).status).toBe("waiting");
    await loadDocument(graph, found(TEACHER, day(3)));
    expect(await sizesOfPeople(graph)).toEqual([2]);
    await loadDocument(graph, found(MAYOR, day(3)));
    expect(await sizesOfPeople(graph)).toEqual([6]);
  });
});

describeStores("a document that goes", (open) => {
  it("leaves what its mentions referred to, and when its claims stood", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const read = page(
      { location: "gone.txt", articles: [{ body: "{P 龚若溪}说：“明天把那条路修好。”" }] },
      ({ page: { articles } }) => {
        const text = articles[0]?.text.text ?? "";
        const span = { start: text.indexOf("“") + 1, end: text.indexOf("”") };
        return [
          { kind: "Statement", article: 0, span, confidence: 0.9, speaker: 0, mode: "direct", about: [] },
        ];
      },
    );
    for (const round of [0, 1]) {
      await loadDocument(graph, found(read, day(1 + 2 * round)), { again: true });
      await retractDocument(graph, idOf(read), { recordedAt: day(2 + 2 * round), why: "来源有误" });
    }
    const stored = await snapshot(graph);
    expect(nodesOf(stored, "Entity")).toEqual([]);
    const [past] = nodesOf(stored, "PastEntity");
    expect(past).toMatchObject({ name: "龚若溪", type: "Person" });
    const [mention] = nodesOf(stored, "Mention");
    expect(stored.relationships.filter(({ type }) => type === "REFERRED_TO")).toMatchObject([
      { from: mention?.["id"], to: past?.["id"] },
    ]);
    expect(nodesOf(stored, "Claim")).toMatchObject([
      { stoodBefore: [day(1), day(2)], recordedAt: day(3), retractedAt: day(4) },
    ]);
    await loadDocument(graph, found(read, day(5)), { again: true });
    const back = await snapshot(graph);
    expect(nodesOf(back, "Entity").map(({ id }) => id)).toEqual([past?.["id"]]);
    expect(nodesOf(back, "PastEntity")).toEqual([]);
    expect(back.relationships.filter(({ type }) => type === "REFERRED_TO")).toMatchObject([
      { from: mention?.["id"], to: past?.["id"], properties: { stood: [day(1), day(2), day(3), day(4)] } },
    ]);
    expect(nodesOf(back, "Claim")[0]?.["stoodBefore"]).toEqual([day(1), day(2), day(3), day(4)]);
  });

  it("leaves nothing but its hash when it is erased", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, found(MAYOR, day(1)));
    await loadDocument(graph, found(TEACHER, day(1)));
    const [left] = await mentionsIn(graph, MAYOR);
    const [right] = await mentionsIn(graph, TEACHER);
    await judge(graph, left, right, "same", 2);
    await retractDocument(graph, idOf(MAYOR), { recordedAt: day(3) });
    expect(await eraseDocument(graph, idOf(MAYOR), { recordedAt: day(4) })).toBe(true);
    expect(await eraseDocument(graph, idOf(MAYOR), { recordedAt: day(5) })).toBe(false);
    const stored = await snapshot(graph);
    const words = JSON.stringify({
      ...stored,
      nodes: stored.nodes.filter(({ properties }) => properties["document"] !== idOf(TEACHER)),
    });
    expect(words).not.toContain("镇长");
    expect(words).not.toContain("mayor.txt");
    const [judgement] = nodesOf(stored, "Judgement").filter(({ by }) => by === "person:审核员");
    expect(judgement?.["leftQuote"]).toBeUndefined();
    expect(judgement?.["rightQuote"]).toBe("龚若溪");
    expect(nodesOf(stored, "Change").find(({ action }) => action === "erase")).toMatchObject({
      sha256: MAYOR.source.sha256,
      recordedAt: day(4),
    });
  });
});

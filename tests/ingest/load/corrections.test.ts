import { expect, it } from "@jest/globals";
import { eraseDocument } from "../../../ingest/load/erase-document.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { recordCorrection } from "../../../ingest/load/record-correction.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import type { Graph } from "../../../src/graph/port.ts";
import type { Claim } from "../../../src/model/claim.ts";
import type { Correction } from "../../../src/model/correction.ts";
import { describeStores } from "../../support/stores.ts";
import { mentionOf } from "../link/marked-page.ts";
import {
  CANAL,
  correct,
  correctClaim,
  currentView,
  day,
  HARVEST,
  idOf,
  mentionIn,
  readAgain,
  standing,
  undo,
} from "./corrected-pages.ts";
import { edgesByName, nodesOf, SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";
import { found } from "./three-documents.ts";

const PAGES = [HARVEST, CANAL];

/** The current view of a store that `verify` finds sound. */
async function soundView(graph: Graph): Promise<unknown> {
  const { findings } = await verifyStore(graph, {
    readOriginal: async (location) =>
      PAGES.map(({ source }) => source).find((one) => one.location === location),
  });
  expect(findings).toEqual([]);
  return currentView(await snapshot(graph));
}

/** Who talks about what how often, and who holds which post. */
async function told(graph: Graph): Promise<readonly string[]> {
  await soundView(graph);
  const stored = await snapshot(graph);
  const talk = edgesByName(stored, "TALKED_ABOUT").map(
    ({ from, to, claimCount, firstOn }) => `${from} ${to} ${claimCount} ${firstOn}`,
  );
  const posts = edgesByName(stored, "HOLDS_POSITION").map(
    ({ from, title, claimCount }) => `${from} ${title} ${claimCount}`,
  );
  return [...talk, ...posts].sort();
}

const AS_READ = [
  "傅临川 清渠行动 1 2024-09-12",
  "尚怀素 副局长 1",
  "尚怀素 局长 1",
  "尚怀素 清渠行动 1 2024-10-02",
];
const PUT_RIGHT = ["尚怀素 副局长 2", "尚怀素 清渠行动 2 2024-09-10"];

describeStores("corrections", (open) => {
  async function loaded(): Promise<Graph> {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const read of PAGES) await loadDocument(graph, found(read, day(1)));
    return graph;
  }

  /** Puts all three claims of the page right. */
  async function putRight(graph: Graph): Promise<Correction[]> {
    const speaker = await mentionIn(graph, "尚怀素");
    return [
      await correct(graph, "Statement", { speaker, date: "2024-09-10" }, 2),
      await correct(graph, "Position", { title: "副局长" }, 3),
      await correct(graph, "Metric", { wrong: true }, 4),
    ];
  }

  it("change what the graph says, keep what was read, and are taken back", async () => {
    const graph = await loaded();
    const before = await soundView(graph);
    expect(await told(graph)).toEqual(AS_READ);
    const corrections = await putRight(graph);
    expect(await told(graph)).toEqual(PUT_RIGHT);
    expect(await standing(graph, "Metric")).toEqual([]);
    const metrics = nodesOf(await snapshot(graph), "Metric");
    expect(metrics).toMatchObject([{ value: 40, recordedAt: day(1), retractedAt: day(4) }]);
    const said = nodesOf(await snapshot(graph), "Statement").filter(
      ({ document }) => document === idOf(HARVEST),
    );
    expect(said.map(({ recordedAt, retractedAt, onText }) => [recordedAt, retractedAt, onText])).toEqual(
      expect.arrayContaining([
        [day(1), day(2), "2024-09-12"],
        [day(2), undefined, "2024-09-10"],
      ]),
    );
    for (const [nth, correction] of corrections.entries())
      expect((await undo(graph, correction, 5 + nth))?.status).toBe("recorded");
    expect(await told(graph)).toEqual(AS_READ);
    expect(await soundView(graph)).toEqual(before);
    expect(nodesOf(await snapshot(graph), "Metric")).toMatchObject([
      { stoodBefore: [day(1), day(4)], recordedAt: day(7) },
    ]);
    const [first] = corrections;
    expect(first && (await undo(graph, first, 8))).toBeUndefined();
  });

  it("keep the printed words as the evidence of what they say", async () => {
    const graph = await loaded();
    await putRight(graph);
    const [statement] = (await standing(graph, "Statement")).filter(
      ({ document }) => document === idOf(HARVEST),
    );
    const { relationships } = await snapshot(graph);
    const [piece] = relationships.filter(
      ({ from, type }) => from === statement?.["id"] && type === "EVIDENCED_BY",
    );
    expect(piece?.properties["quote"]).toMatch(/^清渠行动要管到/u);
  });

  it("survive another run and a newer extractor that is as wrong", async () => {
    const graph = await loaded();
    await putRight(graph);
    const before = await soundView(graph);
    expect((await loadDocument(graph, found(HARVEST, day(5)))).status).toBe("unchanged");
    expect(await soundView(graph)).toEqual(before);
    const again = readAgain(found(HARVEST, day(6)), "test/2");
    expect((await loadDocument(graph, again)).status).toBe("superseded");
    expect(await told(graph)).toEqual(PUT_RIGHT);
    expect(await standing(graph, "Metric")).toEqual([]);
  });

  it("hold for an extractor that cuts the words otherwise", async () => {
    const graph = await loaded();
    await putRight(graph);
    const longer = (claims: readonly Claim[]) =>
      claims.map((claim) => ({
        ...claim,
        span: { start: Math.max(0, claim.span.start - 1), end: claim.span.end + 2 },
      }));
    await loadDocument(graph, readAgain(found(HARVEST, day(5)), "test/2", longer));
    expect(await told(graph)).toEqual(PUT_RIGHT);
    expect(await standing(graph, "Metric")).toEqual([]);
  });

  it("are idle where a newer extractor is right by itself", async () => {
    const graph = await loaded();
    const speaker = await mentionIn(graph, "尚怀素");
    await correct(graph, "Statement", { speaker }, 2);
    await correct(graph, "Position", { title: "副局长" }, 3);
    await correct(graph, "Metric", { wrong: true }, 4);
    const right = (claims: readonly Claim[]) =>
      claims.map((claim): Claim => {
        if (claim.kind === "Statement") return { ...claim, speaker: mentionOf(HARVEST, "尚怀素") };
        if (claim.kind === "Position") return { ...claim, title: "副局长" };
        return claim.kind === "Metric" ? { ...claim, value: 80 } : claim;
      });
    await loadDocument(graph, readAgain(found(HARVEST, day(5)), "test/2", right));
    expect(await told(graph)).toEqual(["尚怀素 副局长 2", "尚怀素 清渠行动 2 2024-09-12"]);
    const claims = await Promise.all(
      ["Statement", "Position", "Metric"].map((kind) => standing(graph, kind)),
    );
    expect(
      claims
        .flat()
        .filter(({ document }) => document === idOf(HARVEST))
        .map(({ extractor }) => extractor),
    ).toEqual(["test/2", "test/2", "test/2"]);
    const ties = (await snapshot(graph)).relationships.filter(({ type }) => type === "CORRECTS");
    expect(ties).toHaveLength(2);
  });

  it("wait where no claim says it any more, and hold when one does again", async () => {
    const graph = await loaded();
    await putRight(graph);
    await loadDocument(
      graph,
      readAgain(found(HARVEST, day(5)), "test/2", () => []),
    );
    expect(await told(graph)).toEqual(["尚怀素 副局长 1", "尚怀素 清渠行动 1 2024-10-02"]);
    expect((await snapshot(graph)).relationships.filter(({ type }) => type === "CORRECTS")).toEqual([]);
    await loadDocument(graph, readAgain(found(HARVEST, day(6)), "test/3"));
    expect(await told(graph)).toEqual(PUT_RIGHT);
  });

  it("leave a statement of another speaker alone when they say that one is wrong", async () => {
    const graph = await loaded();
    await correct(graph, "Statement", { wrong: true }, 2);
    expect(await told(graph)).toEqual(["尚怀素 副局长 1", "尚怀素 局长 1", "尚怀素 清渠行动 1 2024-10-02"]);
    const right = (claims: readonly Claim[]) =>
      claims.map(
        (claim): Claim =>
          claim.kind === "Statement" ? { ...claim, speaker: mentionOf(HARVEST, "尚怀素") } : claim,
      );
    await loadDocument(graph, readAgain(found(HARVEST, day(3)), "test/2", right));
    expect(await told(graph)).toContain("尚怀素 清渠行动 2 2024-09-12");
    await loadDocument(graph, readAgain(found(HARVEST, day(4)), "test/3"));
    expect(await told(graph)).toContain("尚怀素 清渠行动 1 2024-10-02");
  });

  it("hold again for a document that was retracted, or erased, and comes back", async () => {
    const graph = await loaded();
    const [correction] = await putRight(graph);
    const before = await soundView(graph);
    await retractDocument(graph, idOf(HARVEST), { recordedAt: day(5) });
    expect(await told(graph)).toEqual(["尚怀素 副局长 1", "尚怀素 清渠行动 1 2024-10-02"]);
    await loadDocument(graph, found(HARVEST, day(6)), { again: true });
    expect(await soundView(graph)).toEqual(before);
    await eraseDocument(graph, idOf(HARVEST), { recordedAt: day(7) });
    const left = await snapshot(graph);
    expect(nodesOf(left, "Claim").filter(({ document }) => document === idOf(HARVEST))).toEqual([]);
    const words = JSON.stringify(nodesOf(left, "Correction"));
    for (const word of ["傅临川", "尚怀素", "清渠", "水利局", "80条"]) expect(words).not.toContain(word);
    expect(nodesOf(left, "Correction").map(({ id }) => id)).toContain(correction?.id);
    await loadDocument(graph, found(HARVEST, day(8)), { again: true });
    expect(await soundView(graph)).toEqual(before);
  });

  it("are taken back while their document is away", async () => {
    const graph = await loaded();
    const before = await soundView(graph);
    const corrections = await putRight(graph);
    await retractDocument(graph, idOf(HARVEST), { recordedAt: day(5) });
    for (const correction of corrections) expect((await undo(graph, correction, 6))?.status).toBe("recorded");
    await loadDocument(graph, found(HARVEST, day(7)), { again: true });
    expect(await soundView(graph)).toEqual(before);
  });

  it("give the same graph where they come before the documents, in any order of these", async () => {
    const graph = await loaded();
    const corrections = await putRight(graph);
    const before = await soundView(graph);
    for (const pages of [PAGES, [...PAGES].reverse()]) {
      await graph.ask("load-erased-graph");
      for (const correction of [...corrections].reverse()) {
        const recorded = await graph.write((transaction) => recordCorrection(transaction, correction));
        expect(recorded.status).toBe("waiting");
      }
      for (const read of pages) await loadDocument(graph, found(read, day(9)));
      expect(await soundView(graph)).toEqual(before);
      const again = await graph.write((transaction) =>
        recordCorrection(transaction, corrections[0] as Correction),
      );
      expect(again.status).toBe("known");
    }
  });

  it("add up, and the later one counts for what both change", async () => {
    const graph = await loaded();
    const first = await correct(graph, "Statement", { speaker: await mentionIn(graph, "尚怀素") }, 2);
    const second = await correct(graph, "Statement", { date: "2024-08" }, 3);
    expect(await told(graph)).toContain("尚怀素 清渠行动 2 2024-08-01");
    const third = await correct(graph, "Statement", { date: "2024-07-01", speaker: "none" }, 4);
    expect(await told(graph)).toContain("尚怀素 清渠行动 1 2024-10-02");
    expect((await standing(graph, "Statement")).map(({ onText }) => onText).sort()).toEqual([
      "2024-07-01",
      "2024-10-02",
    ]);
    await undo(graph, second, 5);
    await undo(graph, third, 6);
    expect(await told(graph)).toContain("尚怀素 清渠行动 2 2024-09-12");
    await undo(graph, first, 7);
    expect(await told(graph)).toEqual(AS_READ);
  });

  it("end a claim that was corrected before, and bring it back by a later change", async () => {
    const graph = await loaded();
    await correct(graph, "Position", { title: "副局长" }, 2);
    const [read] = nodesOf(await snapshot(graph), "Position").filter(({ title }) => title === "局长");
    await correct(graph, "Position", { wrong: true }, 3);
    expect(await told(graph)).toContain("尚怀素 副局长 1");
    await correctClaim(graph, String(read?.["id"]), { date: "2024-09-11" }, 4);
    expect(await told(graph)).toContain("尚怀素 副局长 2");
  });

  it("take no speaker that the document does not name, and no part that the claim does not have", async () => {
    const graph = await loaded();
    const elsewhere = await mentionIn(graph, "尚怀素", CANAL);
    await expect(correct(graph, "Statement", { speaker: elsewhere }, 2)).rejects.toThrow(/names/u);
    const programme = await mentionIn(graph, "清渠行动");
    await expect(correct(graph, "Statement", { speaker: programme }, 2)).rejects.toThrow(
      /no person or body/u,
    );
    await expect(correct(graph, "Metric", { title: "局长" }, 2)).rejects.toThrow(/Position/u);
    await expect(correct(graph, "Metric", { date: "2024-02-30" }, 2)).rejects.toThrow(/no date/u);
    await expect(correct(graph, "Metric", {}, 2)).rejects.toThrow(/wrong/u);
    await expect(correct(graph, "Metric", { wrong: true, date: "2024" }, 2)).rejects.toThrow(/wrong/u);
    await expect(correctClaim(graph, "clm_0", { wrong: true }, 2)).rejects.toThrow(/no claim/u);
    expect(nodesOf(await snapshot(graph), "Correction")).toEqual([]);
  });

  it("find the speaker by entity, the mention before the words", async () => {
    const graph = await loaded();
    const stored = await snapshot(graph);
    const entity = nodesOf(stored, "Entity").find(({ name }) => name === "尚怀素");
    const { parts } = await correct(graph, "Statement", { speaker: String(entity?.["id"]) }, 2);
    expect(parts.speaker).toMatchObject({ quote: "尚怀素", type: "Person" });
    expect(await told(graph)).toContain("尚怀素 清渠行动 2 2024-09-12");
  });
});

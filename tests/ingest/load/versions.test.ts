import { expect, it } from "@jest/globals";
import { judgeMentions } from "../../../ingest/load/judge-mentions.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId } from "../../../src/model/ids.ts";
import { describeStores } from "../../support/stores.ts";
import { edgesByName, nodesOf, SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";
import { FIRST, found, page, quotation, SECOND, THIRD } from "./three-documents.ts";

const [DAY_1, DAY_2, DAY_3] = ["2025-01-01T00:00:00Z", "2025-01-02T00:00:00Z", "2025-01-03T00:00:00Z"];

/** The document as another version of the extractor reads it. */
function readBy(
  document: FoundDocument,
  extractor: string,
  claims = document.extraction.claims,
): FoundDocument {
  return { ...document, extraction: { ...document.extraction, extractor, claims } };
}

/** The document under another name. */
function at(document: FoundDocument, location: string): FoundDocument {
  return { ...document, source: { ...document.source, location } };
}

async function claimTimes(graph: Graph) {
  const claims = nodesOf(await snapshot(graph), "Claim");
  return claims.map(({ kind, recordedAt, retractedAt }) => [kind, recordedAt, retractedAt ?? null]).sort();
}

function mentionNamed(stored: Awaited<ReturnType<typeof snapshot>>, name: string, document: string): string {
  const found = nodesOf(stored, "Mention").find(
    (one) => one["name"] === name && one["document"] === document,
  );
  return String(found?.["id"]);
}

const idOf = (document: FoundDocument) => documentId(document.source.sha256);

describeStores("versions of a document", (open) => {
  const first = found(FIRST, DAY_1);
  const third = found(THIRD, DAY_1);

  it("retracts the claims of an older extractor and leaves other documents alone", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, first);
    await loadDocument(graph, third);
    const again = readBy({ ...third, recordedAt: DAY_2 }, "test/2", third.extraction.claims.slice(0, 1));
    expect((await loadDocument(graph, again)).status).toBe("superseded");
    const claims = nodesOf(await snapshot(graph), "Claim").filter(
      (claim) => claim["document"] === idOf(third),
    );
    expect(
      claims.map(({ kind, extractor, retractedAt }) => [kind, extractor, retractedAt ?? null]).sort(),
    ).toEqual([
      ["Position", "test/1", DAY_2],
      ["Statement", "test/1", DAY_2],
      ["Statement", "test/2", null],
    ]);
    const stored = await snapshot(graph);
    expect(edgesByName(stored, "HOLDS_POSITION")).toHaveLength(1);
    expect(edgesByName(stored, "TALKED_ABOUT")).toHaveLength(2);
    expect(nodesOf(stored, "Document").find(({ id }) => id === idOf(third))).toMatchObject({
      extractor: "test/2",
      recordedAt: DAY_1,
    });
  });

  it("leaves no headline or publisher that a newer extractor does not find any more", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, first);
    const described = async () => {
      const stored = await snapshot(graph);
      const [document] = nodesOf(stored, "Document");
      const [article] = nodesOf(stored, "Article");
      return [document?.["publisher"] ?? null, article?.["headline"] ?? null];
    };
    expect(await described()).toEqual([first.page.publisher, first.page.articles[0]?.headline?.text]);
    const articles = first.page.articles.map(({ headline: _, ...article }) => article);
    const { publisher: _, ...page } = { ...first.page, articles };
    await loadDocument(graph, readBy({ ...first, page, recordedAt: DAY_2 }, "test/2"));
    expect(await described()).toEqual([null, null]);
  });

  it("keeps claims that a newer linker leaves as they are, and links the mentions anew", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, first);
    const before = await claimTimes(graph);
    const alone = first.linked.clusters.map((cluster) => ({ ...cluster, keys: [] }));
    await loadDocument(graph, {
      ...first,
      linked: { linker: "test-link/2", clusters: alone },
      recordedAt: DAY_2,
    });
    expect(await claimTimes(graph)).toEqual(before);
    expect(nodesOf(await snapshot(graph), "LinkKey")).toEqual([]);
  });

  it("retracts what a changed file does not say any more", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, first);
    expect((await loadDocument(graph, { ...at(third, "first.txt"), recordedAt: DAY_2 })).status).toBe(
      "superseded",
    );
    const stored = await snapshot(graph);
    expect(nodesOf(stored, "Document").map(({ id, retractedAt }) => [id, retractedAt ?? null])).toEqual(
      [
        [idOf(first), DAY_2],
        [idOf(third), null],
      ].sort(),
    );
    expect(nodesOf(stored, "Organization").map(({ name }) => name)).toEqual(["沂水县总工会"]);
    expect(nodesOf(stored, "Claim").filter(({ retractedAt }) => retractedAt === DAY_2)).toHaveLength(4);
    expect((await loadDocument(graph, { ...first, recordedAt: DAY_3 })).status).toBe("superseded");
    const back = await snapshot(graph);
    expect(nodesOf(back, "Organization").map(({ name }) => name)).toEqual(["沂水县教育局"]);
    expect(nodesOf(back, "Document").find(({ id }) => id === idOf(first))).toMatchObject({
      recordedAt: DAY_3,
    });
  });

  it("keeps a document that another source still holds", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, first);
    expect((await loadDocument(graph, { ...at(first, "copy.txt"), recordedAt: DAY_2 })).status).toBe(
      "unchanged",
    );
    await loadDocument(graph, { ...at(third, "first.txt"), recordedAt: DAY_3 });
    const stored = await snapshot(graph);
    expect(nodesOf(stored, "Document").every(({ retractedAt }) => retractedAt === undefined)).toBe(true);
    expect(nodesOf(stored, "Source")).toHaveLength(2);
  });

  it("takes every content of standard input for a source of its own", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, at(first, "-"));
    expect((await loadDocument(graph, at(third, "-"))).status).toBe("loaded");
    expect(nodesOf(await snapshot(graph), "Source")).toHaveLength(2);
  });

  it("parts people again when the document that tied them is retracted", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const document of [first, third, found(SECOND, DAY_1)]) await loadDocument(graph, document);
    const retracted = await retractDocument(graph, documentId(SECOND.source.sha256), { recordedAt: DAY_2 });
    expect(retracted).toBe(true);
    const stored = await snapshot(graph);
    const people = nodesOf(stored, "Person").filter(({ name }) => name === "周明远");
    expect(people.map(({ documentCount }) => documentCount)).toEqual([1, 1]);
    expect(edgesByName(stored, "TALKED_ABOUT").map(({ claimCount }) => claimCount)).toEqual([1, 1]);
    expect(await retractDocument(graph, documentId(SECOND.source.sha256), { recordedAt: DAY_3 })).toBe(false);
  });

  it("keeps apart what a person judged different, through the documents' next versions", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const second = found(SECOND, DAY_1);
    for (const document of [first, second]) await loadDocument(graph, document);
    const stored = await snapshot(graph);
    await judgeMentions(graph, {
      left: mentionNamed(stored, "周明远", idOf(first)),
      right: mentionNamed(stored, "周明远", idOf(second)),
      verdict: "different",
      person: "档案员",
      why: "两人同名",
      recordedAt: DAY_2,
    });
    const peopleNow = async () =>
      nodesOf(await snapshot(graph), "Person").filter(({ name }) => name === "周明远").length;
    expect(await peopleNow()).toBe(2);
    await loadDocument(graph, readBy({ ...second, recordedAt: DAY_3 }, "test/2"));
    expect(await peopleNow()).toBe(2);
    await loadDocument(graph, third);
    expect(await peopleNow()).toBe(2);
    await judgeMentions(graph, {
      left: mentionNamed(await snapshot(graph), "周明远", idOf(first)),
      right: mentionNamed(await snapshot(graph), "周明远", idOf(second)),
      verdict: "same",
      person: "档案员",
      why: "查明为一人",
      recordedAt: DAY_3,
    });
    expect(await peopleNow()).toBe(1);
  });

  it("leaves out a claim whose words do not stand in the text, and says so", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    const said = page(
      { location: "said.txt", articles: [{ body: "{P 周明远}说：“明天要办好这件大事。”" }] },
      (read) => [
        quotation(read, "周明远", []),
        { ...quotation(read, "周明远", []), span: { start: 90, end: 95 } },
      ],
    );
    const outcome = await loadDocument(graph, found(said));
    expect(outcome.messages).toMatchObject([
      { code: "claim-no-place", location: "said.txt", severity: "doubt" },
    ]);
    expect(nodesOf(await snapshot(graph), "Claim")).toHaveLength(1);
  });
});

/** From printed pages to answers: the sample pages, taken in by the pipeline and asked through GraphQL. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it, jest } from "@jest/globals";
import { createPageReader, ingest } from "../../../ingest/pipeline.ts";
import { type FoundFile, findFiles } from "../../../ingest/read/find-files.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { clientOf, type Loose } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

jest.setTimeout(240_000);

const SAMPLES = path.join(packageRoot(), "samples");

async function* sampleFiles(): AsyncGenerator<FoundFile> {
  for await (const found of findFiles([SAMPLES])) if (!("severity" in found)) yield found;
}

async function takeIn(graph: Graph): Promise<number> {
  let loaded = 0;
  for await (const outcome of ingest(sampleFiles(), createPageReader(), graph, {
    now: () => "2026-01-02T03:04:05.000Z",
  }))
    if ("load" in outcome) loaded += 1;
  return loaded;
}

const PROOF = `evidences { quote prefix suffix sentence start end extractor article { id }
  document { id sha256 text sources { location } } }`;

describeStores("answers on the sample pages", (open) => {
  it("lead to words that stand in the text to the letter", async () => {
    const graph = await open();
    const pages = readdirSync(SAMPLES).filter((file) => file.endsWith(".txt"));
    expect(await takeIn(graph)).toBe(pages.length);
    const ask = clientOf(graph);

    const { data, errors } = await ask(`{ documents(first: 100) { totalCount }
      statements(first: 100) { totalCount nodes { text speaker { id name } about { id type } ${PROOF} } } }`);
    expect(errors).toEqual([]);
    expect(data.documents.totalCount).toBe(pages.length);
    expect(data.statements.nodes.length).toBeGreaterThan(20);
    for (const { text, evidences } of data.statements.nodes) {
      expect(evidences.length).toBeGreaterThan(0);
      for (const { quote, prefix, suffix, start, end, document } of evidences) {
        expect(document.text.slice(start, end)).toBe(quote);
        expect(document.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + quote + suffix);
        expect(path.basename(document.sources[0].location)).toMatch(/\.txt$/);
      }
      const printed = evidences.map(({ quote }: Loose) => quote).join("");
      expect(text.replace(/\s/gu, "").length).toBeLessThanOrEqual(printed.length);
    }

    const talks = data.statements.nodes.filter(
      ({ speaker, about }: Loose) => speaker && about[0]?.type === "PROGRAMME",
    );
    expect(talks.length).toBeGreaterThan(5);
    const [talk] = talks;
    const answer = await ask(
      `query ($id: ID!) { programme(id: $id) { talkedAboutBy(first: 45) { totalCount edges { statementCount node { id }
        statements(first: 100) { text speakerPosition { title } } } } statements { totalCount } } }`,
      { id: talk.about[0].id },
    );
    expect(answer.errors).toEqual([]);
    const { edges } = answer.data.programme.talkedAboutBy;
    expect(edges.map(({ node }: Loose) => node.id)).toContain(talk.speaker.id);
    expect(edges.flatMap(({ statements }: Loose) => statements).map(({ text }: Loose) => text)).toContain(
      talk.text,
    );
  });

  it("on who talked about a programme agree between the edges and the claims", async () => {
    const graph = await open();
    await takeIn(graph);
    const ask = clientOf(graph);
    const { data } = await ask(`{ search(query: "医", types: [PROGRAMME], first: 100) { nodes { id } } }`);
    expect(data.search.nodes.length).toBeGreaterThan(1);
    let talked = 0;
    for (const { id } of data.search.nodes) {
      const { data: both, errors } = await ask(
        `query ($id: ID!) { programme(id: $id) {
          byEdges: talkedAboutBy(first: 100) { totalCount edges { node { id } statementCount } }
          byClaims: talkedAboutBy(first: 100, from: "0001-01-01") { totalCount edges { node { id } statementCount } } } }`,
        { id },
      );
      expect(errors).toEqual([]);
      expect(both.programme.byClaims).toEqual(both.programme.byEdges);
      talked += both.programme.byEdges.totalCount;
    }
    expect(talked).toBeGreaterThan(0);
  });
});

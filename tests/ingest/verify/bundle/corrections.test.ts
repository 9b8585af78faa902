import { expect, it } from "@jest/globals";
import { toRDF } from "jsonld";
import { loadDocument } from "../../../../ingest/load/load-document.ts";
import { checkBundle } from "../../../../ingest/verify/bundle/check-bundle.ts";
import { bundleText } from "../../../../src/model/proof/bundle.ts";
import { readBundle } from "../../../../src/model/proof/read-bundle.ts";
import { proveClaims } from "../../../../src/query/proof/prove-claims.ts";
import { describeStores } from "../../../support/stores.ts";
import { correct, day, HARVEST, mentionIn, standing } from "../../load/corrected-pages.ts";
import { SNAPSHOT_QUERIES } from "../../load/graph-snapshot.ts";
import { found } from "../../load/three-documents.ts";

describeStores("the bundle of corrected claims", (open) => {
  /** A bundle of a statement with another speaker and date, a post with another title, and a wrong figure. */
  async function bundled(): Promise<string> {
    const graph = await open(SNAPSHOT_QUERIES);
    await loadDocument(graph, found(HARVEST, day(1)));
    const [figure] = await standing(graph, "Metric");
    await correct(graph, "Statement", { speaker: await mentionIn(graph, "尚怀素") }, 2);
    await correct(graph, "Statement", { date: "2024-09-10" }, 3);
    await correct(graph, "Position", { title: "副局长" }, 4);
    await correct(graph, "Metric", { wrong: true }, 5);
    const claims = [...(await standing(graph, "Statement")), ...(await standing(graph, "Position"))];
    const ids = [...claims, figure].map((claim) => String(claim?.["id"]));
    const bundle = await proveClaims(graph, ids, day(6));
    const documentLoader = (url: string): never => {
      throw new Error(`a bundle must not need ${url}`);
    };
    expect((await toRDF(bundle, { safe: true, documentLoader })).length).toBeGreaterThan(50);
    return bundleText(bundle);
  }

  it("proves them against the page, with who put them right, why, and what was read", async () => {
    const text = await bundled();
    const proofs = checkBundle(readBundle(text), [HARVEST.source]);
    expect(proofs.map(({ proved, doubts }) => ({ proved, doubts }))).toEqual(
      Array.from({ length: 3 }, () => ({ proved: true, doubts: [] })),
    );
    const nodes = (JSON.parse(text) as { "@graph": { type: string[]; why?: string; used?: string[] }[] })[
      "@graph"
    ];
    const corrections = nodes.filter(({ type }) => type.includes("pg:Correction"));
    expect(corrections.map(({ why }) => why)).toEqual(Array.from({ length: 4 }, () => "核对原报"));
    const statements = nodes.filter(({ type }) => type.includes("pg:Statement"));
    expect(statements).toHaveLength(2);
  });

  it("does not prove what the corrections do not say, or corrections that were altered", async () => {
    const text = await bundled();
    const codesOf = (altered: string): readonly string[] => {
      expect(altered).not.toBe(text);
      const proofs = checkBundle(readBundle(altered), [HARVEST.source]);
      return [...new Set(proofs.flatMap(({ doubts }) => doubts.map(({ code }) => code)))];
    };
    expect(codesOf(text.replaceAll('"2024-09-10"', '"2024-09-11"'))).toEqual(["wrong-correction"]);
    const line = String.raw`\"why\":\"核对原报\"`;
    expect(codesOf(text.replaceAll(line, line.replace("核对", "未看")))).toEqual(["wrong-correction"]);
    expect(codesOf(text.replace(/"line": "\{/u, '"line": "['))).toEqual(["wrong-correction"]);
    expect(
      codesOf(text.replaceAll(String.raw`\"title\":\"副局长\"`, String.raw`\"title\":\"局长\"`)),
    ).toEqual(["wrong-correction"]);
    expect(() =>
      readBundle(text.replaceAll(/"id": "urn:policygraph:cor_/gu, '"id": "urn:other:cor_')),
    ).toThrow(/does not hold it/u);
  });
});

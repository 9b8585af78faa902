/** A text that several papers print is one answer, with the list of its printings. */
import { expect, it, jest } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { PAGES } from "../../ingest/load/reprints/wire-pages.ts";
import { found } from "../../ingest/load/three-documents.ts";
import { clientOf, type Loose } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

jest.setTimeout(240_000);

describeStores("one text in several papers", (open) => {
  it("is listed and counted once, by its first printing, with each other printing and its proof", async () => {
    const graph = await open();
    for (const read of [...PAGES].reverse()) await loadDocument(graph, found(read));
    const { data, errors } = await clientOf(graph)(`{
      statements { totalCount nodes { ...printing } }
      person(name: "苏望舒") { id statements { totalCount nodes { document { publisher } } } }
      programme(name: "名师下乡工程") {
        statements { totalCount nodes { document { publisher } } }
        talkedAboutBy { totalCount edges { statementCount firstSaidOn statements { document { publisher } } } }
        dated: talkedAboutBy(from: "2024-01-01") { totalCount edges { statementCount } } } }
      fragment printing on Statement { document { publisher } reprintOf { id }
        reprints { publisher publishedOn document { id publisher } article { headline reprints { score why article { headline } } }
          evidence { quote document { id } } statement { id reprintOf { document { publisher } } reprints { publisher } } } }`);
    expect(errors).toEqual([]);
    const papers = ["西原日报", "北山日报"];
    for (const list of [data.statements, data.person.statements, data.programme.statements]) {
      expect(list.totalCount).toBe(2);
      expect(list.nodes.map(({ document }: Loose) => document.publisher)).toEqual(papers);
    }
    const [talk] = data.programme.talkedAboutBy.edges;
    expect(talk).toMatchObject({ statementCount: 2, firstSaidOn: "2024-06-02" });
    expect(talk.statements).toHaveLength(2);
    expect(data.programme.dated.edges).toEqual([{ statementCount: 2 }]);
    const [later, first] = data.statements.nodes;
    expect(later).toMatchObject({ reprintOf: null, reprints: [] });
    expect(first.reprintOf).toBeNull();
    expect(first.reprints.map(({ publisher, publishedOn }: Loose) => [publisher, publishedOn])).toEqual([
      ["南河日报", "2024-06-03"],
      ["东岭日报", "2024-06-05"],
    ]);
    for (const { document, article, evidence, statement } of first.reprints) {
      expect(evidence.document.id).toBe(document.id);
      expect(evidence.quote).toContain("名师下乡工程");
      expect(article.reprints).toHaveLength(2);
      expect(statement.reprintOf.document.publisher).toBe("北山日报");
      expect(statement.reprints).toHaveLength(2);
    }
  });
});

/** A private person stays the speaker of what was said, under no full name but in the words as printed. */
import { expect, it } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { found, page, quotation } from "../../ingest/load/three-documents.ts";
import { clientOf } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

const VILLAGE = page(
  {
    location: "village.txt",
    publishedOn: "2024-04-01",
    articles: [{ body: "村民{P! 林小满}说：“{G 名师下乡工程}让孩子在村里也能上好学。”" }],
  },
  (read) => [quotation(read, "林小满", ["名师下乡工程"])],
);

describeStores("a private person", (open) => {
  it("is masked in lists and by id, not in the text, and the proof says so", async () => {
    const graph = await open();
    await loadDocument(graph, found(VILLAGE));
    const ask = clientOf(graph);
    const { data, errors } = await ask(`{
      search(query: "林小满") { totalCount } person(name: "林小满") { id }
      statements { nodes { proof speaker { id name aliases type ... on Person { private } } evidence { sentence } } }
      programme(name: "名师下乡工程") { talkedAboutBy { nodes { name } } } }`);
    expect(errors).toEqual([]);
    expect(data.search.totalCount).toBe(0);
    expect(data.person).toBeNull();
    expect(data.programme.talkedAboutBy.nodes).toEqual([{ name: "林某" }]);
    const [{ speaker, evidence, proof }] = data.statements.nodes;
    expect(speaker).toMatchObject({ name: "林某", aliases: [], type: "PERSON", private: true });
    expect(evidence.sentence).toContain("林小满");
    const nodes: { type: string[]; name?: string; private?: boolean }[] = JSON.parse(proof)["@graph"];
    expect(nodes.filter(({ type }) => type.includes("pg:Person"))).toMatchObject([
      { name: "林某", private: true },
    ]);
    const again = await ask(`query ($id: ID!) { person(id: $id) { name } }`, { id: speaker.id });
    expect(again.data.person.name).toBe("林某");
  });
});

/** A field asks the store once for all parents, however many there are. */
import { expect, it, jest } from "@jest/globals";
import { clientOf, counting, type Loose, openPress, WIDE_LIMITS } from "../../support/api-client.ts";
import { entity, GraphBuilder, spanOf, type TestGraph, writeGraph } from "../../support/graph-builder.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const SPEAKERS = 30;

/** One page on which thirty people say three things each about one programme, under a post each. */
function crowd(): { graph: TestGraph; programme: string } {
  const build = new GraphBuilder();
  const programme = entity("Programme", "百姓书屋");
  const school = entity("Organization", "平川县第二中学");
  const names = Array.from({ length: SPEAKERS }, (_, at) => `钟${String.fromCodePoint(0x4e00 + at)}明`);
  const text = names
    .map((name) => `平川县第二中学教师${name}说，“百姓书屋好。”“百姓书屋近。”“百姓书屋暖。”\n`)
    .join("");
  const page = build.document({
    text,
    publisher: "平川晚报",
    publishedOn: "2023-09-02",
    headline: "百姓书屋",
    location: "crowd.txt",
  });
  names.forEach((name, at) => {
    const person = entity("Person", name);
    const speaker = build.mention(page, person, name);
    const body = build.mention(page, school, "平川县第二中学", { nth: at });
    build.claim(
      page,
      "Position",
      [spanOf(text, `平川县第二中学教师${name}`)],
      { title: "教师", status: "current" },
      {
        ends: [
          ["SUBJECT", speaker],
          ["OBJECT", body],
        ],
      },
    );
    ["好。", "近。", "暖。"].forEach((word, which) => {
      const about = build.mention(page, programme, "百姓书屋", { nth: 3 * at + which });
      build.claim(
        page,
        "Statement",
        [spanOf(text, `百姓书屋${word}`, at)],
        { mode: "direct" },
        {
          ends: [
            ["SPEAKER", speaker],
            ["ABOUT", about],
          ],
        },
      );
      build.fact(person, "TALKED_ABOUT", programme, "2023-09-02");
    });
  });
  return { graph: build.build(), programme: programme.id ?? "" };
}

describeStores("the number of Cypher queries", (open, store) => {
  it("does not depend on how many entries a page has", async () => {
    await (await open()).close();
    const { graph: page, programme } = crowd();
    await writeGraph(store, page);
    const graph = counting(await open());
    const ask = clientOf(graph, [], WIDE_LIMITS);
    const queriesFor = async (first: number): Promise<{ asked: readonly string[]; said: number }> => {
      graph.reset();
      const { data, errors } = await ask(
        `query ($first: Int!, $id: ID!) { programme(id: $id) { talkedAboutBy(first: $first) { totalCount edges {
          node { id ... on Person { statements(first: $first) { totalCount nodes { text } } } }
          statements(first: $first) { speaker { id } about { id } speakerPosition { title attestedTo organization { name } }
            judgements { id } mentions { mention { document { id } } }
            evidences { quote prefix suffix article { headline } document { sha256 sources { location } } } } } } } }`,
        { first, id: programme },
      );
      expect(errors).toEqual([]);
      const edges: Loose[] = data.programme.talkedAboutBy.edges;
      return { asked: [...graph.asked].sort(), said: edges.flatMap((edge) => edge.statements).length };
    };
    const one = await queriesFor(1);
    const ten = await queriesFor(10);
    const all = await queriesFor(100);
    expect([one.said, ten.said, all.said]).toEqual([1, 30, 90]);
    expect(ten.asked).toEqual(one.asked);
    expect(all.asked).toEqual(one.asked);
  });

  it("asks once for each field and level of the first question", async () => {
    const press = await openPress(open, store);
    const graph = counting(press.store);
    const { errors } = await clientOf(graph)(
      `query ($id: ID!) { programme(id: $id) { talkedAboutBy { edges { node { name } statements {
        text speakerPosition { title organization { name } } evidence { quote prefix document { publisher } } } } } } }`,
      { id: press.ids.medical },
    );
    expect(errors).toEqual([]);
    expect([...graph.asked].sort()).toEqual([
      "find-claim-evidence",
      "find-claim-mentions",
      "find-claim-mentions",
      "find-document-texts",
      "find-documents-by-id",
      "find-entities-by-id",
      "find-post-claims-in",
      "find-post-claims-of",
      "find-speakers-about",
      "find-statements-between",
    ]);
  });
});

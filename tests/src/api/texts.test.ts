/** Documents and articles with all that an explorer marks in them, and where an entity is printed. */
import { beforeEach, expect, it, jest } from "@jest/globals";
import { type Client, clientOf, type Loose, openPress } from "../../support/api-client.ts";
import type { Press } from "../../support/press-graph.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const TEXT = `text mentions { totalCount nodes { start end text } }
  claims { totalCount nodes { kind evidences { start end quote } } }`;

describeStores("a text in the API", (open, store) => {
  let press: Press;
  let ask: Client;
  beforeEach(async () => {
    const opened = await openPress(open, store);
    press = opened;
    ask = clientOf(opened.store);
  });

  it("comes with every span of entities and claims, in the order of the text", async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Document { ${TEXT} articles { ${TEXT} spans { start end } }
        said: claims(kinds: [STATEMENT]) { totalCount } firsts: claims(first: 2) { nodes { text } pageInfo { hasNextPage } } } } }`,
      { id: press.ids.firstDocument },
    );
    expect(errors).toEqual([]);
    const { articles, said, firsts, ...document } = data.node;
    expect(document.text).toBe(press.pages.first);
    for (const { start, end, text } of document.mentions.nodes)
      expect(document.text.slice(start, end)).toBe(text);
    const pieces = document.claims.nodes.flatMap(({ evidences }: Loose) => evidences);
    for (const { start, end, quote } of pieces) expect(document.text.slice(start, end)).toBe(quote);
    const starts = document.mentions.nodes.map(({ start }: Loose) => start);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
    expect([document.mentions.totalCount, document.claims.totalCount]).toEqual([
      document.mentions.nodes.length,
      document.claims.nodes.length,
    ]);
    const kinds = new Set(document.claims.nodes.map(({ kind }: Loose) => kind));
    expect([...kinds].sort()).toEqual(["METRIC", "POSITION", "RELATION", "STATEMENT"]);
    expect(said.totalCount).toBe(3);
    expect([firsts.nodes.length, firsts.pageInfo.hasNextPage]).toEqual([2, true]);
    const [article] = articles;
    expect(article.text).toBe(press.pages.first);
    expect(article.mentions).toEqual(document.mentions);
    expect(article.claims).toEqual(document.claims);
  });

  it("is found by paper, time and words, and by what it mentions", async () => {
    const count = async (filter: Record<string, unknown>): Promise<number[]> => {
      const { data, errors } = await ask(
        "query ($filter: DocumentFilter) { documents(filter: $filter) { totalCount nodes { id } } }",
        { filter },
      );
      expect(errors).toEqual([]);
      return [data.documents.totalCount, data.documents.nodes.length];
    };
    expect(await count({})).toEqual([3, 3]);
    expect(await count({ publisher: "云泽日报" })).toEqual([2, 2]);
    expect(await count({ publisher: "云泽日报", from: "2023-08-31" })).toEqual([1, 1]);
    expect(await count({ to: "2023-05-18" })).toEqual([1, 1]);
    expect(await count({ text: "这半年" })).toEqual([1, 1]);
    // The county's hospital is named on the first page, and by the second one's director alone.
    expect(await count({ place: press.ids.county })).toEqual([1, 1]);
    expect(await count({ place: press.ids.county, text: "这半年" })).toEqual([0, 0]);
    expect(await count({ place: press.ids.hospital })).toEqual([0, 0]);
    expect(await count({ place: "ent_000000000000000000000000" })).toEqual([0, 0]);
  });

  it("is listed by the entities that it mentions, with every place and its sentence", async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Entity { mentionCount
        mentions { totalCount nodes { text document { id } evidence { quote prefix suffix sentence page article { headline }
          extractor judgements { by } document { text } } } }
        documents { totalCount edges { mentionCount node { publishedOn } } }
        early: documents(to: "2023-06-01") { totalCount nodes { publishedOn } } } } }`,
      { id: press.ids.director },
    );
    expect(errors).toEqual([]);
    const { mentions, documents, early, mentionCount } = data.node;
    expect([mentions.totalCount, mentions.nodes.length]).toEqual([mentionCount, mentionCount]);
    for (const { text, evidence } of mentions.nodes) {
      expect(evidence.quote).toBe(text);
      expect(evidence.document.text).toContain(evidence.prefix + evidence.quote + evidence.suffix);
      expect(evidence.sentence).toContain("高明远");
      expect(evidence.extractor).toBe("test/1");
      expect(evidence.judgements).toEqual([{ by: "person:审校员" }]);
    }
    expect(mentions.nodes.map(({ evidence }: Loose) => evidence.page).sort()).toEqual(["A2", null]);
    expect(documents).toEqual({
      totalCount: 2,
      edges: [
        { mentionCount: 1, node: { publishedOn: "2023-08" } },
        { mentionCount: 1, node: { publishedOn: "2023-05-18" } },
      ],
    });
    expect(early).toEqual({ totalCount: 1, nodes: [{ publishedOn: "2023-05-18" }] });
  });
});

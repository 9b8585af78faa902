/** What those who judge look through: doubtful pairs with the sentences of each side, and what was decided. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { loadDocument } from "../../../../ingest/load/load-document.ts";
import type { Graph } from "../../../../src/graph/port.ts";
import { mentionOf, postOf } from "../../../ingest/link/marked-page.ts";
import { CANAL, day, HARVEST, idOf, standing } from "../../../ingest/load/corrected-pages.ts";
import { SNAPSHOT_QUERIES } from "../../../ingest/load/graph-snapshot.ts";
import { found, page, quotation } from "../../../ingest/load/three-documents.ts";
import type { Loose } from "../../../support/api-client.ts";
import { type ChangingService, serveChanges } from "../../../support/changing-service.ts";
import { describeStores } from "../../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const PAIRS = `query ($types: [EntityType!], $first: Int, $after: String) {
  reviewPairs(types: $types, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    name likelihood why weight moveCount summaries { id name claimCount }
    left { ...side } right { ...side } } } }
  fragment side on Entity { id name type mentions(first: 5) { totalCount nodes { text evidence { sentence document { publishedOn } } } } }`;
const DECIDED = `query ($first: Int, $after: String) {
  judgements(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id verdict by why retractedAt left { ... on Mention { text } } } }
  corrections { totalCount nodes { id by why wrong document { id } } } }`;

/** An official of one name in each of two counties, and a villager of one name. */
const COUNTIES = ["沂水县", "莒南县"].map((county, at) =>
  page(
    {
      location: `county-${at}.txt`,
      publisher: "临沂日报",
      publishedOn: `2024-1${at}-02`,
      articles: [
        { body: `{O ${county}水利局}局长{P 严守田}说：“{G 清渠行动}要管到底。”村民{P! 祝小河}在旁听着。` },
      ],
    },
    (read) => [
      quotation(read, "严守田", ["清渠行动"]),
      postOf(read, "局长", mentionOf(read, "严守田"), mentionOf(read, `${county}水利局`)),
    ],
  ),
);

describeStores("what is to be reviewed", (open) => {
  let service: ChangingService | undefined;
  afterEach(() => service?.close());

  async function start(): Promise<{ graph: Graph; service: ChangingService }> {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const read of [...COUNTIES, HARVEST, CANAL]) await loadDocument(graph, found(read, day(1)));
    service = await serveChanges(graph);
    return { graph, service };
  }

  const pairs = async ({ ask }: ChangingService, variables = {}): Promise<Loose> => {
    const { data, errors } = await ask("reviewer", PAIRS, variables);
    expect(errors).toEqual([]);
    return data.reviewPairs;
  };

  it("is for reviewers: it names those whom no search finds", async () => {
    const { service } = await start();
    for (const query of [PAIRS, DECIDED]) {
      expect((await service.ask(null, query)).errors[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
      expect((await service.ask("reader", query)).errors[0]?.extensions).toEqual({ code: "FORBIDDEN" });
      expect((await service.ask("admin", query)).errors).toEqual([]);
    }
  });

  it("has pairs of one name with every sentence of both, a page at a time, until they are judged", async () => {
    const { service } = await start();
    const all = await pairs(service, { types: ["PERSON"] });
    expect(all.nodes.map(({ name }: Loose) => name)).toEqual(["严守田", "祝某"]);
    expect(all.totalCount).toBe(2);
    const [pair, villagers] = all.nodes;
    expect(pair).toMatchObject({ moveCount: 2, left: { type: "PERSON" }, right: { name: "严守田" } });
    expect(pair.summaries).toMatchObject([
      { id: pair.left.id, claimCount: 2 },
      { id: pair.right.id, claimCount: 2 },
    ]);
    expect(pair.likelihood).toBeGreaterThan(0);
    expect(pair.why).toContain("the same name");
    const sentences = [pair.left, pair.right].map(({ mentions }: Loose) => mentions.nodes[0].evidence);
    expect(sentences.map(({ sentence }: Loose) => sentence).sort()).toEqual(
      ["沂水县", "莒南县"].map((county) => `${county}水利局局长严守田说：“清渠行动要管到底。”`),
    );
    // A private person keeps no full name but in the words as printed.
    expect([villagers.left.name, villagers.summaries[1].name]).toEqual(["祝某", "祝某"]);
    expect(villagers.left.mentions.nodes[0].text).toBe("祝小河");

    const first = await pairs(service, { types: ["PERSON"], first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor;
    expect((await pairs(service, { types: ["PERSON"], first: 1, after })).nodes).toEqual([villagers]);
    expect((await pairs(service, { types: ["PLACE"] })).nodes).toEqual([]);

    const input = { a: pair.left.id, b: pair.right.id, verdict: "DIFFERENT", why: "两县各有一人" };
    await service.ask("reviewer", "mutation ($input: JudgeInput!) { judge(input: $input) { written } }", {
      input,
    });
    expect((await pairs(service, { types: ["PERSON"] })).nodes).toEqual([villagers]);
  });

  it("lists what was decided, the last first, with what was undone", async () => {
    const { graph, service } = await start();
    const { left, right } = (await pairs(service, { types: ["PERSON"] })).nodes[0];
    const JUDGE = "mutation ($input: JudgeInput!) { judge(input: $input) { judgement { id } } }";
    const judge = async (verdict: string, why: string): Promise<string> => {
      const input = { a: left.id, b: right.id, verdict, why };
      return (await service.ask("reviewer", JUDGE, { input })).data.judge.judgement.id;
    };
    const early = await judge("UNSURE", "还不清楚");
    const late = await judge("DIFFERENT", "两县各有一人");
    const UNDO = "mutation ($input: UndoJudgementInput!) { undoJudgement(input: $input) { written } }";
    await service.ask("reviewer", UNDO, { input: { judgement: early, why: "已经清楚" } });
    const claim = (await standing(graph, "Statement")).find(({ document }) => document === idOf(HARVEST));
    const input = { claim: String(claim?.["id"]), wrong: true, why: "没有这样说" };
    const CORRECT =
      "mutation ($input: CorrectInput!) { correct(input: $input) { written errors { message } } }";
    expect((await service.ask("reviewer", CORRECT, { input })).data.correct.errors).toEqual([]);

    const { data, errors } = await service.ask("reviewer", DECIDED, { first: 1 });
    expect(errors).toEqual([]);
    expect(data.judgements).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(data.judgements.nodes).toMatchObject([
      { id: late, verdict: "DIFFERENT", by: "person:审核员", retractedAt: null, left: { text: "严守田" } },
    ]);
    expect(data.corrections).toMatchObject({
      totalCount: 1,
      nodes: [{ by: "person:审核员", why: "没有这样说", wrong: true, document: { id: idOf(HARVEST) } }],
    });
    const { endCursor: after } = data.judgements.pageInfo;
    const next = (await service.ask("reviewer", DECIDED, { first: 1, after })).data.judgements;
    expect(next).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ id: early }] });
    expect(next.nodes[0].retractedAt).not.toBeNull();
  });
});

/** Q11 on both stores: what is found, in which order, how it fits, and how many there are. */
import { expect, it, jest } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { writeAllSearchKeys } from "../../../ingest/load/write-search-keys.ts";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import type { EntityType } from "../../../src/model/entity.ts";
import { documentId } from "../../../src/model/ids.ts";
import { FIRST, found, SECOND, THIRD } from "../../ingest/load/three-documents.ts";
import { type Client, clientOf, type Loose } from "../../support/api-client.ts";
import { entity, GraphBuilder, writeGraph } from "../../support/graph-builder.ts";
import { describeStores, type OpenStore, type StoreOfTest } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

/** Names with what documents also call them, and in how many documents they are. */
const REGISTER: readonly (readonly [EntityType, string, readonly string[], number])[] = [
  ["Organization", "云泽市第二人民医院", ["市二院"], 3],
  ["Organization", "云泽市卫生健康委员会", ["云泽市卫健委", "市卫健委"], 2],
  ["Organization", "平川市卫生健康委员会", [], 1],
  ["Organization", "雲澤縣文化館", [], 1],
  ["Programme", "紧密型县域医共体", ["医共体"], 2],
  ["Person", "单雄明", [], 1],
  ["Person", "王勇", [], 3],
  ["Person", "王永", [], 2],
  ["Person", "王勇军", [], 1],
  ["Person", "尉迟明", [], 1],
  ["Person", "卡尔·马克明", [], 1],
  ["Place", "重庆市", [], 1],
  ["Place", "云泽市", ["云泽"], 1],
];

async function openRegister(open: OpenStore, store: StoreOfTest): Promise<Client> {
  await (await open()).close();
  const build = new GraphBuilder();
  const entities = REGISTER.map(([type, name, aliases, documents]) => ({
    documents,
    of: entity(type, name, { aliases }),
  }));
  const hidden = entity("Person", "王勇敢", { private: true });
  for (const round of [1, 2, 3]) {
    const named = [
      ...entities.flatMap(({ documents, of }) => (documents >= round ? [of] : [])),
      ...(round === 1 ? [hidden] : []),
    ];
    const text = named.map(({ name }) => `〔${name}〕`).join("");
    const page = build.document({
      text,
      publisher: "云泽日报",
      publishedOn: `2024-0${round}-01`,
      headline: "名录",
      location: `register-${round}.txt`,
    });
    for (const of of named) build.mention(page, of, of.name, { nth: occurrence(text, of.name) });
  }
  await writeGraph(store, build.build());
  return clientOf(await open());
}

/** Which of the occurrences of a name stands by itself. */
function occurrence(text: string, name: string): number {
  return text.slice(0, text.indexOf(`〔${name}〕`)).split(name).length - 1;
}

const SEARCH = `query ($query: String!, $types: [EntityType!], $first: Int, $after: String, $at: DateTime) {
  search(query: $query, types: $types, first: $first, after: $after, knownAt: $at) {
    totalCount pageInfo { hasNextPage endCursor } edges { match matchedName node { name } } } }`;

async function search(ask: Client, query: string, more: Record<string, unknown> = {}): Promise<Loose> {
  const { data, errors } = await ask(SEARCH, { query, ...more });
  expect(errors).toEqual([]);
  return data.search;
}

async function names(ask: Client, query: string, more: Record<string, unknown> = {}): Promise<string[]> {
  const { edges, totalCount } = await search(ask, query, more);
  expect(totalCount).toBe(edges.length);
  return edges.map((edge: Loose) => edge.node.name);
}

describeStores("search", (open, store) => {
  it("finds names by parts, scripts, short forms, pinyin and initials, the best first", async () => {
    const ask = await openRegister(open, store);
    const health = ["云泽市卫生健康委员会", "平川市卫生健康委员会"];
    const expected: Record<string, readonly string[]> = {
      云泽: ["云泽市", "云泽市第二人民医院", "云泽市卫生健康委员会", "雲澤縣文化館"],
      雲澤縣: ["雲澤縣文化館"],
      云泽县: ["雲澤縣文化館"],
      "“云泽县 文化馆”": ["雲澤縣文化館"],
      市卫健委: health,
      云泽二院: ["云泽市第二人民医院"],
      醫共體: ["紧密型县域医共体"],
      wangyong: ["王勇", "王永", "王勇军"],
      "Wáng Yǒng": ["王勇", "王永", "王勇军"],
      "wang2 yong3jun": ["王勇军"],
      wyj: ["王勇军"],
      // 委员 as well.
      wy: ["王勇", "王永", "王勇军", ...health],
      shanxiong: ["单雄明"],
      danxiong: [],
      yuchi: ["尉迟明"],
      chongqing: ["重庆市"],
      马克: ["卡尔·马克明"],
      ygt: ["紧密型县域医共体"],
      yiyuan: ["云泽市第二人民医院"],
      勇: ["王勇", "王勇军"],
      王: ["王勇", "王永", "王勇军"],
      员: [],
      w: ["王勇", "王永", "王勇军"],
    };
    for (const [query, wanted] of Object.entries(expected))
      expect({ query, names: await names(ask, query) }).toEqual({ query, names: wanted });
    const [first] = (await search(ask, "市卫健委")).edges;
    expect(first).toMatchObject({ match: "EXACT", matchedName: "市卫健委" });
    expect((await search(ask, "wy")).edges.map((edge: Loose) => edge.match)).toEqual([
      "INITIALS_EXACT",
      "INITIALS_EXACT",
      "INITIALS_PREFIX",
      "INITIALS_SUBSTRING",
      "INITIALS_SUBSTRING",
    ]);
    expect(await names(ask, "云泽", { types: ["PLACE"] })).toEqual(["云泽市"]);
  });

  it("answers what is no name, and pages as it counts", async () => {
    const ask = await openRegister(open, store);
    const nothing = [
      "",
      " ",
      "!?。《》",
      "县".repeat(1000),
      "a".repeat(1000),
      "\u0000",
      "+-*:~^(){}[]\\/",
      "AND OR",
    ];
    for (const query of nothing) expect(await names(ask, query)).toEqual([]);
    expect(await names(ask, "王勇 OR 重庆市")).toEqual([]);
    const all = await names(ask, "云泽");
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, totalCount, pageInfo } = await search(ask, "云泽", { first: 1, after });
      expect(totalCount).toBe(all.length);
      paged.push(...edges.map((edge: Loose) => edge.node.name));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(paged).toEqual(all);
  });

  it("never finds a private person, and looks names up in any script and width", async () => {
    const ask = await openRegister(open, store);
    for (const query of ["王勇敢", "wangyonggan", "wyg", "勇敢"]) expect(await names(ask, query)).toEqual([]);
    const named = async (field: string, name: string): Promise<unknown> =>
      (await ask(`query ($name: String!) { one: ${field}(name: $name) { name } }`, { name })).data.one;
    expect(await named("person", "王勇敢")).toBeNull();
    expect(await named("person", "王 勇")).toEqual({ name: "王勇" });
    expect(await named("organization", "云泽县文化馆")).toEqual({ name: "雲澤縣文化館" });
    expect(await named("organization", "“市二院”")).toEqual({ name: "云泽市第二人民医院" });
    expect(await named("person", "卡尔•马克明")).toEqual({ name: "卡尔·马克明" });
    expect(await named("person", "卡尔马克明")).toBeNull();
    expect(await named("person", "wangyong")).toBeNull();
    expect(await named("person", "")).toBeNull();
  });
});

describeStores("what search goes by", (open) => {
  it("is kept with what documents call an entity, of the past as well, and can be written anew", async () => {
    const graph = await open();
    for (const source of [FIRST, SECOND, THIRD]) await loadDocument(graph, found(source));
    const ask = clientOf(graph);
    const queries = ["沂", "yi", "市", "ren"];
    const answers = async (at?: string): Promise<string> =>
      JSON.stringify(await Promise.all(queries.map((query) => search(ask, query, { at, first: 50 }))));
    const then = new Date().toISOString();
    const before = await answers();
    const sha256 = found(FIRST).source.sha256;
    await retractDocument(graph, documentId(sha256), {
      recordedAt: new Date(Date.now() + 60_000).toISOString(),
    });
    expect(await answers()).not.toBe(before);
    expect(withoutCursors(await answers(then))).toBe(withoutCursors(before));
    const wrong = async () => {
      const { findings } = await verifyStore(graph, { readOriginal: async () => undefined });
      return findings.filter(({ code }) => code === "wrong-search-keys");
    };
    expect(await wrong()).toEqual([]);
    const after = await answers();
    const entities = await graph.ask("find-names-of-entities", { afterId: "", limit: 100 });
    const keys = { searchWords: null, searchName: null };
    const rows = entities.map(({ id }) => ({ id: String(id), properties: keys }));
    await graph.ask("load-search-keys", { rows });
    expect(await wrong()).toHaveLength(entities.length);
    await writeAllSearchKeys(graph);
    expect(await wrong()).toEqual([]);
    expect(await answers()).toBe(after);
  });
});

function withoutCursors(answers: string): string {
  return answers.replace(/"endCursor":"[^"]*"/g, "");
}

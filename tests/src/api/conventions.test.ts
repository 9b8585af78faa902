/** How the API behaves whatever is asked: ids, names, pages, errors. */
import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { type Client, clientOf, type Loose, openPress } from "../../support/api-client.ts";
import type { Press } from "../../support/press-graph.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

describeStores("conventions of the API", (open, store) => {
  let press: Press;
  let ask: Client;
  beforeEach(async () => {
    const opened = await openPress(open, store);
    press = opened;
    ask = clientOf(opened.store);
  });

  describe("ids", () => {
    it("find every kind of node, and null for what nobody has", async () => {
      const { data: some } = await ask(
        `query ($claim: ID!) { claim(id: $claim) { article { id } mentions { mention { id } } document { sources { id } } } }`,
        { claim: press.ids.firstStatement },
      );
      const ids = [
        press.ids.medical,
        press.ids.firstStatement,
        press.ids.firstDocument,
        some.claim.article.id,
        some.claim.mentions[0].mention.id,
        some.claim.document.sources[0].id,
        press.ids.judgement,
        press.ids.reference,
        "ent_000000000000000000000000",
        "nonsense",
      ];
      const { data, errors } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", {
        ids,
      });
      expect(errors).toEqual([]);
      expect(data.nodes.map((node: Loose) => node?.__typename)).toEqual([
        "Programme",
        "Statement",
        "Document",
        "Article",
        "Mention",
        "Source",
        "Judgement",
        "Reference",
        undefined,
        undefined,
      ]);
      expect(data.nodes.slice(0, 8).map((node: Loose) => node.id)).toEqual(ids.slice(0, 8));
    });

    it("that a merge has made old lead to the entity of today", async () => {
      const { data } = await ask(
        `query ($old: ID!) { node(id: $old) { id } person(id: $old) { id }
          statements(filter: { speaker: $old }) { totalCount } }`,
        { old: press.ids.oldDirector },
      );
      expect(press.ids.oldDirector).not.toBe(press.ids.director);
      expect(data).toEqual({
        node: { id: press.ids.director },
        person: { id: press.ids.director },
        statements: { totalCount: 2 },
      });
    });

    it("of another type, and unknown names, are null and no error", async () => {
      const { data, errors } = await ask(
        `query ($id: ID!) { person(id: $id) { id } place(name: "无此地") { id } claim(id: "clm_0") { id } }`,
        { id: press.ids.medical },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({ person: null, place: null, claim: null });
    });
  });

  describe("names", () => {
    it("that fit several give their candidates, with what tells them apart", async () => {
      const { data, errors } = await ask(`{ person(name: "高明远") { id } }`);
      expect(data.person).toBeNull();
      expect(errors[0]?.extensions?.["code"]).toBe("AMBIGUOUS");
      expect(errors[0]?.extensions?.["candidates"]).toEqual([
        {
          id: press.ids.director,
          name: "高明远",
          type: "PERSON",
          detail: "云泽县人民医院党委书记；云泽县人民医院院长",
        },
        { id: press.ids.headmaster, name: "高明远", type: "PERSON", detail: "平川县第一中学校长" },
      ]);
    });

    it("are found by alias, and neither id nor name is wrong use", async () => {
      const { data } = await ask(`{ programme(name: "医共体改革") { id } }`);
      expect(data.programme.id).toBe(press.ids.medical);
      const { errors } = await ask("{ programme { id } }");
      expect(errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    });

    it("are searched exact first, then beginnings, then parts", async () => {
      const found = async (query: string) => {
        const { data } = await ask(
          "query ($query: String!) { search(query: $query) { totalCount edges { match matchedName node { name } } } }",
          { query },
        );
        return data.search;
      };
      const county = await found("云泽县");
      expect(county.totalCount).toBe(3);
      expect(county.edges.map((edge: Loose) => [edge.match, edge.node.name])).toEqual([
        ["EXACT", "云泽县"],
        ...["云泽县人民医院", "云泽县卫生健康局"]
          .map((name) => ["PREFIX", name])
          .sort(
            (left, right) =>
              county.edges.findIndex((edge: Loose) => edge.node.name === left[1]) -
              county.edges.findIndex((edge: Loose) => edge.node.name === right[1]),
          ),
      ]);
      expect((await found("县域医共体")).edges).toEqual([
        { match: "SUBSTRING", matchedName: "紧密型县域医共体", node: { name: "紧密型县域医共体" } },
      ]);
      expect((await found("医共体")).edges[0]).toMatchObject({ match: "EXACT", matchedName: "医共体" });
      expect((await found("  ")).totalCount).toBe(0);
    });

    it("of private persons are not found, but their statements have a speaker", async () => {
      const { data } = await ask(
        `query ($id: ID!) { search(query: "柳女士") { totalCount } person(name: "柳女士") { id }
          byId: person(id: $id) { name private } statements(filter: { speaker: $id }) { nodes { text } } }`,
        { id: press.ids.villager },
      );
      expect(data.search.totalCount).toBe(0);
      expect(data.person).toBeNull();
      expect(data.byId).toEqual({ name: "柳女士", private: true });
      expect(data.statements.nodes).toEqual([{ text: "真方便。" }]);
    });

    it("are searched in the types that are asked for", async () => {
      const { data } = await ask(`{ search(query: "云泽县", types: [ORGANIZATION]) { nodes { type } } }`);
      expect(data.search.nodes).toEqual([{ type: "ORGANIZATION" }, { type: "ORGANIZATION" }]);
    });
  });

  describe("pages", () => {
    const LIST = `query ($first: Int, $after: String) { statements(first: $first, after: $after) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

    it("put together are the whole list, each entry once, in one order", async () => {
      const whole = (await ask(LIST, { first: 100 })).data.statements;
      expect(whole.totalCount).toBe(5);
      const ids: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 10; page++) {
        const { data }: Loose = await ask(LIST, { first: 2, after });
        const { edges, pageInfo } = data.statements;
        ids.push(...edges.map((edge: Loose) => edge.node.id));
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(ids).toEqual(whole.edges.map((edge: Loose) => edge.node.id));
      expect(ids.length).toBe(5);
    });

    it("of every kind of list go on where they ended", async () => {
      const { data, errors } = await ask(
        `query ($id: ID!, $document: ID!, $body: ID!) {
          programme(id: $id) { talkedAboutBy(first: 1) { pageInfo { hasNextPage endCursor } nodes { id } }
            dated: talkedAboutBy(first: 1, from: "2000-01-01") { pageInfo { hasNextPage endCursor } nodes { id } } }
          search(query: "云泽县", first: 1) { pageInfo { hasNextPage endCursor } nodes { id } }
          documents(first: 1) { pageInfo { hasNextPage endCursor } nodes { id } }
          organization(id: $body) { positions(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }
          node(id: $document) { ... on Document { mentions(first: 1) { pageInfo { hasNextPage endCursor } nodes { id } } } } }`,
        { id: press.ids.medical, document: press.ids.firstDocument, body: press.ids.hospital },
      );
      expect(errors).toEqual([]);
      expect(data.organization.positions.totalCount).toBe(2);
      const next = await ask(
        `query ($id: ID!, $document: ID!, $body: ID!, $a: String, $b: String, $c: String, $d: String, $e: String, $f: String) {
          programme(id: $id) { talkedAboutBy(first: 1, after: $a) { pageInfo { hasNextPage } nodes { id } }
            dated: talkedAboutBy(first: 1, from: "2000-01-01", after: $f) { pageInfo { hasNextPage } nodes { id } } }
          search(query: "云泽县", first: 1, after: $b) { pageInfo { hasNextPage } nodes { id } }
          documents(first: 1, after: $c) { pageInfo { hasNextPage } nodes { id } }
          organization(id: $body) { positions(first: 1, after: $e) { pageInfo { hasNextPage } nodes { id } } }
          node(id: $document) { ... on Document { mentions(first: 1, after: $d) { pageInfo { hasNextPage } nodes { id } } } } }`,
        {
          id: press.ids.medical,
          document: press.ids.firstDocument,
          body: press.ids.hospital,
          a: data.programme.talkedAboutBy.pageInfo.endCursor,
          b: data.search.pageInfo.endCursor,
          c: data.documents.pageInfo.endCursor,
          d: data.node.mentions.pageInfo.endCursor,
          e: data.organization.positions.pageInfo.endCursor,
          f: data.programme.dated.pageInfo.endCursor,
        },
      );
      expect(next.errors).toEqual([]);
      const lists = (from: Loose): Loose[] => [
        from.programme.talkedAboutBy,
        from.programme.dated,
        from.search,
        from.documents,
        from.organization.positions,
        from.node.mentions,
      ];
      expect(lists(data).map((list) => list.pageInfo.hasNextPage)).toEqual(Array(6).fill(true));
      expect(lists(next.data).map((list) => list.pageInfo.hasNextPage)).toEqual([
        false,
        false,
        true,
        true,
        false,
        true,
      ]);
      lists(next.data).forEach((list, at) => {
        expect(list.nodes.length).toBe(1);
        expect(list.nodes[0].id).not.toBe(lists(data)[at].nodes[0].id);
      });
    });

    it("of more than 100, by a cursor of another list or none at all, are refused", async () => {
      const { data } = await ask("{ documents(first: 1) { pageInfo { endCursor } } }");
      const foreign = data.documents.pageInfo.endCursor;
      const refused = [
        await ask(LIST, { first: 101 }),
        await ask(LIST, { first: -1 }),
        await ask(LIST, { first: 1, after: foreign }),
        await ask(LIST, { first: 1, after: "not a cursor" }),
        await ask(`query ($id: ID!) { programme(id: $id) { statements(after: "x") { totalCount } } }`, {
          id: press.ids.medical,
        }),
        await ask(
          `query ($id: ID!) { programme(id: $id) { talkedAboutBy { edges { statements(first: 101) { id } } } } }`,
          {
            id: press.ids.medical,
          },
        ),
        await ask(`{ nodes(ids: ${JSON.stringify(Array(101).fill("x"))}) { id } }`),
      ];
      expect(refused.map(({ errors }) => errors[0]?.extensions?.["code"])).toEqual(
        Array(refused.length).fill("BAD_USER_INPUT"),
      );
    });

    it("of none are allowed", async () => {
      const { data } = await ask(LIST, { first: 0 });
      expect(data.statements).toMatchObject({ totalCount: 5, edges: [], pageInfo: { hasNextPage: true } });
    });
  });

  describe("statements", () => {
    const count = async (filter: Record<string, unknown>): Promise<number[]> => {
      const { data, errors } = await ask(
        "query ($filter: StatementFilter) { statements(filter: $filter) { totalCount nodes { id } } }",
        { filter },
      );
      expect(errors).toEqual([]);
      return [data.statements.totalCount, data.statements.nodes.length];
    };

    it("are filtered by every condition, from whichever end they are sought", async () => {
      const { medical, director, deputy } = press.ids;
      expect(await count({ about: medical })).toEqual([3, 3]);
      expect(await count({ speaker: director })).toEqual([2, 2]);
      expect(await count({ speaker: deputy, about: medical })).toEqual([1, 1]);
      expect(await count({ speaker: director, about: press.ids.books })).toEqual([0, 0]);
      expect(await count({ text: "改革" })).toEqual([1, 1]);
      expect(await count({ act: "REPORT" })).toEqual([1, 1]);
      expect(await count({ mode: "INDIRECT" })).toEqual([0, 0]);
      expect(await count({ about: medical, to: "2023-08-01" })).toEqual([3, 3]);
      expect(await count({ about: medical, to: "2023-07-31" })).toEqual([2, 2]);
      expect(await count({ speaker: director, from: "2023-05-19" })).toEqual([1, 1]);
      expect(await count({ about: "ent_000000000000000000000000" })).toEqual([0, 0]);
    });

    it("that were taken back are found by id alone", async () => {
      const { data } = await ask("query ($id: ID!) { claim(id: $id) { retractedAt } }", {
        id: press.ids.retracted,
      });
      expect(data.claim.retractedAt).toBe("2026-02-03T00:00:00.000Z");
    });
  });

  it("refuses days that do not exist, in literals and variables alike", async () => {
    const literal = await ask(`{ statements(filter: { from: "2023-02-30" }) { totalCount } }`);
    const variable = await ask("query ($from: Date) { statements(filter: { from: $from }) { totalCount } }", {
      from: "2023-05",
    });
    expect(literal.errors[0]?.message).toContain("2023-02-30");
    expect(variable.errors[0]?.message).toContain("2023-05");
  });
});

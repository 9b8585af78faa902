/** What several entities have in common, with the proof on every side. */
import { expect, it, jest } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { ENTITY_TYPES, RELATION_TYPES } from "../../../src/model/entity.ts";
import { findCommonNeighbours } from "../../../src/query/common/common-neighbours.ts";
import { derivedEdges } from "../../../src/query/paths/edge-source.ts";
import { FIRST, found, SECOND, THIRD } from "../../ingest/load/three-documents.ts";
import { clientOf, type Loose, openPress } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const COMMON = `{ of { id name } neighbours { totalCount complete edges { edgeCount node { name } ties { relation from { name } to { name }
    claims { nodes { text } } evidence { quote } } } }
  articles { totalCount edges { node { headline } mentions { text entity { name } } } }
  statements { totalCount nodes { text } } }`;

describeStores("what entities have in common", (open, store) => {
  it("is what both are connected with, with the proof on either side, and the articles that name both", async () => {
    const press = await openPress(open, store);
    const { data, errors } = await clientOf(press.store)(
      `query ($of: [ID!]!) { inCommon(of: $of) ${COMMON} }`,
      { of: [press.ids.hospital, press.ids.bureau] },
    );
    expect(errors).toEqual([]);
    const { of, neighbours, articles, statements } = data.inCommon;
    expect(of.map(({ id }: Loose) => id)).toEqual([press.ids.hospital, press.ids.bureau]);
    expect([neighbours.totalCount, neighbours.complete]).toEqual([1, true]);
    const [edge] = neighbours.edges;
    expect([edge.node.name, edge.edgeCount]).toEqual(["云泽县", 2]);
    expect(edge.ties.map(({ relation, from, to }: Loose) => [relation, from.name, to.name])).toEqual([
      ["LOCATED_IN", "云泽县人民医院", "云泽县"],
      ["LOCATED_IN", "云泽县卫生健康局", "云泽县"],
    ]);
    for (const { claims, evidence } of edge.ties)
      expect([claims.nodes.length, evidence.length]).toEqual([1, 1]);
    expect(articles.totalCount).toBe(1);
    expect(articles.edges[0].node.headline).toBe("云泽县推进紧密型县域医共体建设");
    const named = articles.edges[0].mentions.map(({ entity }: Loose) => entity.name);
    expect([...new Set(named)].sort()).toEqual(["云泽县人民医院", "云泽县卫生健康局"].sort());
    expect(statements).toEqual({ totalCount: 0, nodes: [] });
  });

  it("says so where hubs leave too much to look through", async () => {
    const press = await openPress(open, store);
    const source = derivedEdges(press.store, RELATION_TYPES, ENTITY_TYPES);
    const both = [press.ids.hospital, press.ids.bureau];
    expect((await findCommonNeighbours(source, both)).complete).toBe(true);
    expect(await findCommonNeighbours(source, both, 0)).toEqual({ neighbours: [], complete: false });
  });

  it("is asked for by type, relation, day and page", async () => {
    const press = await openPress(open, store);
    const { data, errors } = await clientOf(press.store)(
      `query ($of: [ID!]!) { inCommon(of: $of) { all: neighbours { totalCount nodes { name } }
          persons: neighbours(types: [PERSON]) { totalCount } posts: neighbours(relations: [HOLDS_POSITION]) { totalCount }
          none: neighbours(first: 0) { totalCount pageInfo { hasNextPage } nodes { id } } }
        before: inCommon(of: $of, asOf: "2023-05-17") { neighbours { totalCount } articles { totalCount nodes { id } } } }`,
      { of: [press.ids.hospital, press.ids.bureau] },
    );
    expect(errors).toEqual([]);
    expect(data.inCommon).toEqual({
      all: { totalCount: 1, nodes: [{ name: "云泽县" }] },
      persons: { totalCount: 0 },
      posts: { totalCount: 0 },
      none: { totalCount: 1, pageInfo: { hasNextPage: true }, nodes: [] },
    });
    expect(data.before).toEqual({ neighbours: { totalCount: 0 }, articles: { totalCount: 0, nodes: [] } });
  });

  it("is null where one is unknown or all are one, and refused for fewer than two or more than five", async () => {
    const press = await openPress(open, store);
    const ask = clientOf(press.store);
    const of = async (...ids: string[]) => {
      const { data, errors } = await ask("query ($of: [ID!]!) { inCommon(of: $of) { of { id } } }", {
        of: ids,
      });
      return errors[0]?.extensions?.["code"] ?? data.inCommon;
    };
    const { director, oldDirector, medical } = press.ids;
    expect(await of(director, oldDirector)).toBeNull();
    expect(await of(director, "ent_000000000000000000000000")).toBeNull();
    expect(await of(director, oldDirector, medical)).toEqual({ of: [{ id: director }, { id: medical }] });
    expect(await of(director)).toBe("BAD_USER_INPUT");
    expect(await of(...Array.from({ length: 6 }, () => director))).toBe("BAD_USER_INPUT");
  });

  it("of a time is that of now where nothing is past", async () => {
    const graph = await open();
    const ask = clientOf(graph);
    for (const one of [FIRST, SECOND, THIRD]) await loadDocument(graph, found(one));
    const { data: pages } = await ask("{ documents { nodes { mentions { nodes { entity { id } } } } } }");
    const mentions: Loose[] = pages.documents.nodes.flatMap((one: Loose) => one.mentions.nodes);
    const ids = [...new Set(mentions.map(({ entity: named }) => String(named.id)))];
    const common = async (of: readonly string[], knownAt: string | null) => {
      const { data, errors } = await ask(
        `query ($of: [ID!]!, $at: DateTime) { inCommon(of: $of, knownAt: $at) ${COMMON} }`,
        { of, at: knownAt },
      );
      expect(errors).toEqual([]);
      return data.inCommon;
    };
    let shared = 0;
    for (const [at, one] of ids.entries())
      for (const other of ids.slice(at + 1)) {
        const now = await common([one, other], null);
        expect(await common([one, other], "2999-01-01")).toEqual(now);
        shared += now.neighbours.totalCount + now.articles.totalCount;
      }
    expect(shared).toBeGreaterThan(5);
  });
});

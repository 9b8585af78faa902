/** What is around entities: nodes, edges with their proof, and counts of what is left out. */
import { expect, it, jest } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { FIRST, found, SECOND, THIRD } from "../../ingest/load/three-documents.ts";
import { clientOf, counting, type Loose, openPress } from "../../support/api-client.ts";
import { entity, GraphBuilder, type TestGraph, writeGraph } from "../../support/graph-builder.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const EDGES = `edges { id relation title claimCount firstOn lastOn from { id name } to { id name }
  claims { totalCount nodes { text } } evidence { quote } }`;
const GROUPS = "groups { entity { name } relation direction type total shown leftOut }";

const NAMES = Array.from({ length: 12 }, (_, at) => `第${at + 10}中学`);
const SCHOOLS = `平川县有${NAMES.join("、")}，办书香校园，由平川县教育局指导，平川县教育局与平川县总工会合作。`;

/** A programme that twelve schools carry out, one day after the other, all in one county; two partners. */
function county(): { graph: TestGraph; programme: string; place: string; office: string; union: string } {
  const build = new GraphBuilder();
  const [programme, place] = [entity("Programme", "书香校园"), entity("Place", "平川县")];
  const [office, union] = [entity("Organization", "平川县教育局"), entity("Organization", "平川县总工会")];
  const page = build.document({
    text: SCHOOLS,
    publisher: "平川晚报",
    headline: "书香",
    location: "schools.txt",
  });
  build.mention(page, place, "平川县");
  build.mention(page, programme, "书香校园");
  build.mention(page, office, "平川县教育局");
  build.mention(page, union, "平川县总工会");
  NAMES.forEach((name, at) => {
    const school = entity("Organization", name);
    build.mention(page, school, name);
    build.fact(school, "IMPLEMENTS", programme, `2024-01-${at + 10}`);
    if (at < 3) build.fact(school, "IMPLEMENTS", programme, "2024-01-01");
    build.fact(school, "LOCATED_IN", place, "2024-01-01");
  });
  build.fact(place, "IMPLEMENTS", programme, "2023-01-01");
  build.fact(office, "PARTNERS_WITH", union, "2024-01-01");
  const id = (of: { id?: string }): string => of.id ?? "";
  return {
    graph: build.build(),
    programme: id(programme),
    place: id(place),
    office: id(office),
    union: id(union),
  };
}

describeStores("the neighbourhood", (open, store) => {
  it("of an entity has its neighbours, the edges with their proof, and the groups", async () => {
    const press = await openPress(open, store);
    const { data, errors } = await clientOf(press.store)(
      `query ($of: [ID!]!) { neighbourhood(of: $of) { complete nodes { id name } ${EDGES} ${GROUPS} } }`,
      { of: [press.ids.oldDirector] },
    );
    expect(errors).toEqual([]);
    const { nodes, edges, groups, complete } = data.neighbourhood;
    expect(complete).toBe(true);
    expect(nodes[0]).toEqual({ id: press.ids.director, name: "高明远" });
    expect(nodes.map(({ name }: Loose) => name).sort()).toEqual([
      "云泽县人民医院",
      "紧密型县域医共体",
      "高明远",
    ]);
    expect(edges.map(({ relation, title, claimCount }: Loose) => [relation, title, claimCount])).toEqual(
      expect.arrayContaining([
        ["HOLDS_POSITION", "党委书记", 1],
        ["HOLDS_POSITION", "院长", 1],
        ["TALKED_ABOUT", null, 2],
      ]),
    );
    for (const { claimCount, claims, evidence } of edges) {
      expect([claims.totalCount, claims.nodes.length, evidence.length]).toEqual([
        claimCount,
        claimCount,
        claimCount,
      ]);
    }
    const director = { entity: { name: "高明远" }, direction: "OUT", total: 1, shown: 1, leftOut: 0 };
    expect(groups).toEqual([
      { ...director, relation: "HOLDS_POSITION", type: "ORGANIZATION" },
      { ...director, relation: "TALKED_ABOUT", type: "PROGRAMME" },
    ]);
  });

  it("takes from each group in turn, in the order that is asked for, and counts what it leaves out", async () => {
    await (await open()).close();
    const { graph, programme } = county();
    await writeGraph(store, graph);
    const ask = clientOf(await open());
    const around = async (more: string) => {
      const { data, errors } = await ask(
        `query ($of: [ID!]!) { neighbourhood(of: $of${more}) { nodes { name } edges { id } ${GROUPS} } }`,
        { of: [programme] },
      );
      expect(errors).toEqual([]);
      const { nodes, edges, groups } = data.neighbourhood;
      return { names: nodes.slice(1).map(({ name }: Loose) => name), edges: edges.length, groups };
    };
    const group = { entity: { name: "书香校园" }, relation: "IMPLEMENTS", direction: "IN" };
    const schools = { ...group, type: "ORGANIZATION", total: 12 };
    const place = { ...group, type: "PLACE", total: 1 };
    expect(await around(", first: 3")).toEqual({
      names: ["第21中学", "平川县", "第20中学"],
      edges: 3,
      groups: [
        { ...schools, shown: 2, leftOut: 10 },
        { ...place, shown: 1, leftOut: 0 },
      ],
    });
    expect((await around(", perRelation: 2, order: MOST_CLAIMS")).names.sort()).toHaveLength(3);
    const most = (await around(", perRelation: 3, order: MOST_CLAIMS, types: [ORGANIZATION]")).names;
    expect([...most].sort()).toEqual(["第10中学", "第11中学", "第12中学"]);
    expect(await around(", perRelation: 0")).toEqual({
      names: [],
      edges: 0,
      groups: [
        { ...schools, shown: 0, leftOut: 12 },
        { ...place, shown: 0, leftOut: 1 },
      ],
    });
    expect(await around(", direction: OUT")).toEqual({ names: [], edges: 0, groups: [] });
    expect((await around(", relations: [LOCATED_IN]")).groups).toEqual([]);
  });

  it("of several has the edges between them and to neighbours of both, each once", async () => {
    await (await open()).close();
    const { graph, programme, place, office, union } = county();
    await writeGraph(store, graph);
    const ask = clientOf(await open());
    const { data, errors } = await ask(
      `query ($both: [ID!]!, $partners: [ID!]!) {
        both: neighbourhood(of: $both, first: 100) { nodes { id } edges { id relation } groups { entity { id } total shown } }
        partners: neighbourhood(of: $partners, direction: IN) { nodes { id } edges { relation } groups { direction total shown } } }`,
      { both: [programme, place, programme, "ent_000000000000000000000000"], partners: [office, union] },
    );
    expect(errors).toEqual([]);
    expect(data.both.nodes.length).toBe(14);
    expect(data.both.nodes.slice(0, 2)).toEqual([{ id: programme }, { id: place }]);
    expect(new Set(data.both.edges.map(({ id }: Loose) => id)).size).toBe(25);
    expect(data.both.edges.length).toBe(25);
    for (const { total, shown } of data.both.groups) expect(shown).toBe(total);
    expect(data.partners).toEqual({
      nodes: [{ id: office }, { id: union }],
      edges: [{ relation: "PARTNERS_WITH" }],
      groups: [
        { direction: "EITHER", total: 1, shown: 1 },
        { direction: "EITHER", total: 1, shown: 1 },
      ],
    });
  });

  it("is refused where it would be too large, and empty where nothing is known", async () => {
    const ask = clientOf(await open());
    for (const wrong of ["first: 101", "first: -1", "perRelation: 101", "perRelation: -1"]) {
      const { errors } = await ask(`{ neighbourhood(of: ["ent_a"], ${wrong}) { complete } }`);
      expect(errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    }
    const ids = (many: number) => Array.from({ length: many }, (_, at) => `ent_${at}`);
    const sized = async (many: number, first: number) =>
      (
        await ask(
          "query ($of: [ID!]!, $first: Int!) { neighbourhood(of: $of, first: $first) { nodes { id } } }",
          {
            of: ids(many),
            first,
          },
        )
      ).errors.length;
    expect([await sized(101, 1), await sized(100, 101), await sized(100, 100)]).toEqual([1, 1, 0]);
    const { data, errors } = await ask(
      `{ neighbourhood(of: []) { nodes { id } edges { id } ${GROUPS} complete } }`,
    );
    expect(errors).toEqual([]);
    expect(data.neighbourhood).toEqual({ nodes: [], edges: [], groups: [], complete: true });
  });

  it("of a time is that of now where nothing is past", async () => {
    const graph = await open();
    const ask = clientOf(graph);
    for (const one of [FIRST, SECOND, THIRD]) await loadDocument(graph, found(one));
    const { data: pages } = await ask("{ documents { nodes { mentions { nodes { entity { id } } } } } }");
    const mentions: Loose[] = pages.documents.nodes.flatMap((one: Loose) => one.mentions.nodes);
    const ids = [...new Set(mentions.map(({ entity: named }) => String(named.id)))];
    const around = async (of: readonly string[], order: string, knownAt: string | null) => {
      const { data, errors } = await ask(
        `query ($of: [ID!]!, $at: DateTime) { neighbourhood(of: $of, order: ${order}, perRelation: 2, knownAt: $at) {
          complete nodes { id name } ${EDGES} ${GROUPS} } }`,
        { of, at: knownAt },
      );
      expect(errors).toEqual([]);
      return data.neighbourhood;
    };
    let edges = 0;
    for (const order of ["NEWEST", "MOST_CLAIMS", "MOST_MENTIONED"])
      for (const of of [...ids.map((id) => [id]), ids]) {
        const now = await around(of, order, null);
        expect(await around(of, order, "2999-01-01")).toEqual(now);
        edges += now.edges.length;
      }
    expect(edges).toBeGreaterThan(30);
  });

  it("costs a fixed number of queries, whatever its size", async () => {
    await (await open()).close();
    const { graph: built, programme, place } = county();
    await writeGraph(store, built);
    const graph = counting(await open());
    const ask = clientOf(graph);
    const asked = async (of: readonly string[], first: number) => {
      graph.reset();
      const { errors } = await ask(
        `query ($of: [ID!]!, $first: Int!) { neighbourhood(of: $of, first: $first) { nodes { name } ${EDGES} ${GROUPS} } }`,
        { of, first },
      );
      expect(errors).toEqual([]);
      return [...graph.asked].sort();
    };
    const few = await asked([programme], 2);
    expect(await asked([programme, place], 100)).toEqual(few);
    expect(few.length).toBeLessThan(12);
  });
});

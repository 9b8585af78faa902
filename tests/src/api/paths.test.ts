/** How two entities are connected, with the proof of every step. */
import { expect, it, jest } from "@jest/globals";
import { clientOf, counting, type Loose, openPress } from "../../support/api-client.ts";
import { entity, GraphBuilder, spanOf, type TestGraph, writeGraph } from "../../support/graph-builder.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const STEPS = `steps { from { name } to { name } relation direction edges { relation title claimCount firstOn lastOn
  from { name } to { name } claims { totalCount nodes { text } } evidence { quote sentence document { publisher } } } }`;

const VILLAGE = "村民林小满说：“夜校好，书屋也好。”乡教育办开办夜校、书屋。";

/** Two programmes that a villager speaks of, and the office that runs both. */
function village(): { graph: TestGraph; school: string; library: string; office: string; villager: string } {
  const build = new GraphBuilder();
  const [school, library] = [entity("Programme", "夜校"), entity("Programme", "书屋")];
  const villager = entity("Person", "林小满", { private: true });
  const office = entity("Organization", "乡教育办");
  const page = build.document({
    text: VILLAGE,
    publisher: "乡报",
    publishedOn: "2024-04-01",
    headline: "夜校",
    location: "village.txt",
  });
  const speaker = build.mention(page, villager, "林小满");
  const doer = build.mention(page, office, "乡教育办");
  for (const [programme, name] of [
    [school, "夜校"],
    [library, "书屋"],
  ] as const) {
    const spoken = build.mention(page, programme, name);
    const run = build.mention(page, programme, name, { nth: 1 });
    const ends = [
      ["SPEAKER", speaker],
      ["ABOUT", spoken],
    ] as const;
    build.claim(page, "Statement", [spanOf(VILLAGE, name)], { mode: "direct" }, { ends });
    build.claim(
      page,
      "Relation",
      [spanOf(VILLAGE, "乡教育办开办")],
      { relation: "IMPLEMENTS" },
      {
        ends: [
          ["SUBJECT", doer],
          ["OBJECT", run],
        ],
      },
    );
    build.fact(villager, "TALKED_ABOUT", programme, "2024-04-01");
    build.fact(office, "IMPLEMENTS", programme, "2024-04-01");
  }
  const id = (of: { id?: string }): string => of.id ?? "";
  return {
    graph: build.build(),
    school: id(school),
    library: id(library),
    office: id(office),
    villager: id(villager),
  };
}

describeStores("paths", (open, store) => {
  it("give every step with its edges, their days and their printed words, the shortest path first", async () => {
    const press = await openPress(open, store);
    const ask = clientOf(press.store);
    // Asked by itself first: a server plans each of its queries for seconds, and a request has ten.
    const search = await ask(
      "query ($from: ID!, $to: ID!) { pathSearch(from: $from, to: $to) { from { name } to { name } complete paths { length } } }",
      { from: press.ids.director, to: press.ids.bureau },
    );
    const { data, errors } = await ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length nodes { name } ${STEPS} } }`,
      { from: press.ids.director, to: press.ids.bureau },
    );
    expect(errors).toEqual([]);
    expect(search.data.pathSearch).toEqual({
      from: { name: "高明远" },
      to: { name: "云泽县卫生健康局" },
      complete: true,
      paths: [{ length: 2 }, { length: 3 }],
    });
    const [short, long] = data.paths;
    expect(short.nodes.map(({ name }: Loose) => name)).toEqual([
      "高明远",
      "紧密型县域医共体",
      "云泽县卫生健康局",
    ]);
    expect(short.steps.map(({ relation, direction }: Loose) => [relation, direction])).toEqual([
      ["TALKED_ABOUT", "OUT"],
      ["IMPLEMENTS", "IN"],
    ]);
    expect(short.steps[0].edges).toEqual([
      {
        relation: "TALKED_ABOUT",
        title: null,
        claimCount: 2,
        firstOn: "2023-05-18",
        lastOn: "2023-08-31",
        from: { name: "高明远" },
        to: { name: "紧密型县域医共体" },
        claims: {
          totalCount: 2,
          nodes: [{ text: "医共体改革不能停。" }, { text: "紧密型县域医共体让小病不出乡，群众少跑了路。" }],
        },
        evidence: [
          expect.objectContaining({ quote: "医共体改革不能停。", document: { publisher: "云泽日报" } }),
          expect.objectContaining({ quote: "紧密型县域医共体让小病不出乡，\n群众少跑了路。" }),
        ],
      },
    ]);
    expect(long.nodes.map(({ name }: Loose) => name)).toEqual([
      "高明远",
      "云泽县人民医院",
      "云泽县",
      "云泽县卫生健康局",
    ]);
    const [post] = long.steps;
    expect(post.edges.map(({ relation, title }: Loose) => [relation, title]).sort()).toEqual([
      ["HOLDS_POSITION", "党委书记"],
      ["HOLDS_POSITION", "院长"],
    ]);
    for (const { edges } of data.paths.flatMap(({ steps }: Loose) => steps))
      for (const { claimCount, claims, evidence } of edges) {
        expect(claims.nodes.length).toBe(claimCount);
        expect(evidence.length).toBe(claimCount);
      }
  });

  it("go on page by page through the claims of an edge", async () => {
    const press = await openPress(open, store);
    const ask = clientOf(press.store);
    const page = async (after: string | null) => {
      const { data, errors } = await ask(
        `query ($from: ID!, $to: ID!, $after: String) { paths(from: $from, to: $to, maxLength: 1) { steps { edges { id
          claims(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } } } }`,
        { from: press.ids.medical, to: press.ids.director, after },
      );
      expect(errors).toEqual([]);
      return data.paths[0].steps[0].edges[0].claims;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      2,
      true,
      false,
    ]);
    expect(second.nodes).toEqual([{ id: press.ids.firstStatement }]);
  });

  it("are found by an id that a merge has made old, and by the relations that are asked for", async () => {
    const press = await openPress(open, store);
    const ask = clientOf(press.store);
    const { data, errors } = await ask(
      `query ($old: ID!, $to: ID!) { old: paths(from: $old, to: $to) { length }
        posts: paths(from: $old, to: $to, relations: [HOLDS_POSITION, LOCATED_IN]) { length steps { relation direction } }
        none: pathSearch(from: $old, to: $to, relations: []) { complete paths { length } }
        near: pathSearch(from: $old, to: $to, maxLength: 1) { complete paths { length } } }`,
      { old: press.ids.oldDirector, to: press.ids.bureau },
    );
    expect(errors).toEqual([]);
    expect(data.old).toEqual([{ length: 2 }, { length: 3 }]);
    expect(data.posts).toEqual([
      {
        length: 3,
        steps: [
          { relation: "HOLDS_POSITION", direction: "OUT" },
          { relation: "LOCATED_IN", direction: "OUT" },
          { relation: "LOCATED_IN", direction: "IN" },
        ],
      },
    ]);
    expect(data.none).toEqual({ complete: true, paths: [] });
    expect(data.near).toEqual({ complete: true, paths: [] });
  });

  it("are none from an entity to itself, to one that is unknown, and between what nothing connects", async () => {
    const press = await openPress(open, store);
    const ask = clientOf(press.store);
    const search = "{ from { id } to { id } complete paths { length } }";
    const { data, errors } = await ask(
      `query ($id: ID!, $old: ID!, $claim: ID!, $far: ID!) { same: pathSearch(from: $id, to: $old) ${search}
        unknown: pathSearch(from: $id, to: "ent_000000000000000000000000") ${search}
        noEntity: pathSearch(from: $claim, to: "?") ${search} far: pathSearch(from: $id, to: $far) ${search} }`,
      {
        id: press.ids.director,
        old: press.ids.oldDirector,
        claim: press.ids.firstStatement,
        far: press.ids.books,
      },
    );
    expect(errors).toEqual([]);
    const [here, none] = [{ id: press.ids.director }, { complete: true, paths: [] }];
    expect(data.same).toEqual({ ...none, from: here, to: here });
    expect(data.unknown).toEqual({ ...none, from: here, to: null });
    expect(data.noEntity).toEqual({ ...none, from: null, to: null });
    expect(data.far).toEqual({ ...none, from: here, to: { id: press.ids.books } });
  });

  it("refuse more steps or paths than there are to be had", async () => {
    const ask = clientOf(await open());
    for (const wrong of ["maxLength: 5", "maxLength: 0", "first: 11", "first: 0", "first: -1"]) {
      const { errors } = await ask(`{ paths(from: "ent_a", to: "ent_b", ${wrong}) { length } }`);
      expect(errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    }
  });

  it("begin at a private person, masked, and never go through one", async () => {
    await (await open()).close();
    const { graph, school, library, office, villager } = village();
    await writeGraph(store, graph);
    const ask = clientOf(await open());
    const { data, errors } = await ask(
      `query ($school: ID!, $library: ID!, $villager: ID!, $office: ID!) {
        between: paths(from: $school, to: $library) { nodes { id } }
        fromHer: paths(from: $villager, to: $office) { nodes { id name } steps { edges { claimCount } } } }`,
      { school, library, villager, office },
    );
    expect(errors).toEqual([]);
    expect(data.between).toEqual([{ nodes: [{ id: school }, { id: office }, { id: library }] }]);
    expect(data.fromHer.length).toBe(2);
    expect(data.fromHer[0].nodes[0]).toEqual({ id: villager, name: "林某" });
  });

  it("cost a fixed number of queries, whatever they find", async () => {
    const press = await openPress(open, store);
    const graph = counting(press.store);
    const { errors } = await clientOf(graph)(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 10) { nodes { name } ${STEPS} } }`,
      { from: press.ids.director, to: press.ids.bureau },
    );
    expect(errors).toEqual([]);
    const asked = Object.fromEntries(
      [...new Set(graph.asked)].map((name) => [name, graph.asked.filter((one) => one === name).length]),
    );
    expect(asked).toEqual({
      "find-claim-evidence": 1,
      "find-documents-by-id": 1,
      "find-edge-claims": 2,
      "find-edge-counts": 3,
      "find-edges-between": 2,
      "find-entities-by-id": 2,
      "find-neighbours": 2,
    });
  });
});

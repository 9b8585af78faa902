/** A place with all that lies below it, the course of a programme, and what bodies have to do with each other. */
import { beforeEach, expect, it, jest } from "@jest/globals";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { mentionOf, postOf } from "../../ingest/link/marked-page.ts";
import { found, page, quotation, relation } from "../../ingest/load/three-documents.ts";
import { type Client, clientOf, type Loose } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

/** In a county below the city 临沂; the pilot comes first. */
const COUNTY = page(
  {
    location: "county.txt",
    publisher: "临沂日报",
    publishedOn: "2024-03-05",
    articles: [
      {
        body: "{L 沂水县}的{O 沂水县教育局}试点{G 名师下乡}工程。“名师下乡让山里的孩子有了好老师，今年要再派一百名教师去。”{O 沂水县教育局}局长{P 周明远}说。{O 沂水县电教馆}与{O 沂水县图书馆}结对，参加{E 名师下乡启动会}。",
      },
    ],
  },
  (read) => [
    quotation(read, "周明远", ["名师下乡"]),
    postOf(read, "局长", mentionOf(read, "周明远"), mentionOf(read, "沂水县教育局", 1)),
    relation(read, "IMPLEMENTS", "沂水县教育局", "名师下乡"),
    relation(read, "LOCATED_IN", "沂水县教育局", "沂水县"),
    relation(read, "PART_OF", "沂水县电教馆", "沂水县教育局"),
    relation(read, "PARTNERS_WITH", "沂水县电教馆", "沂水县图书馆"),
    relation(read, "PARTICIPATES_IN", "沂水县电教馆", "名师下乡启动会"),
  ],
);

/** In the city itself, with what the programme rests on. */
const CITY = page(
  {
    location: "city.txt",
    publisher: "临沂日报",
    publishedOn: "2024-06-01",
    articles: [
      {
        body: "{L 临沂市}的{O 临沂市教育局}印发{D 临沂市名师下乡工程方案}，据此推行{G 名师下乡}工程。{O 临沂市教育局}称：“名师下乡工程已派出三百名教师，全市山区村小都有了好老师。”",
      },
    ],
  },
  (read) => [
    quotation(read, "临沂市教育局", ["名师下乡"], 1),
    relation(read, "ISSUED", "临沂市教育局", "临沂市名师下乡工程方案"),
    relation(read, "BASED_ON", "名师下乡", "临沂市名师下乡工程方案"),
    relation(read, "IMPLEMENTS", "临沂市教育局", "名师下乡"),
    relation(read, "LOCATED_IN", "临沂市教育局", "临沂市"),
  ],
);

const names = (list: Loose): string[] => list.nodes.map(({ name }: Loose) => name).sort();

describeStores("what happens", (open) => {
  let ask: Client;
  beforeEach(async () => {
    const graph = await open();
    for (const read of [COUNTY, CITY]) await loadDocument(graph, found(read));
    ask = clientOf(graph);
  });

  it("in a place includes what happens in the places below it, or does not", async () => {
    const LISTS = `programmes(includeBelow: $below) { totalCount edges { node { name } implementers { name } } }
      statements(includeBelow: $below) { totalCount nodes { text } } positions(includeBelow: $below) { totalCount nodes { title } }
      bodies(includeBelow: $below) { totalCount nodes { name } } events(includeBelow: $below) { totalCount nodes { name } }
      documents(includeBelow: $below) { totalCount nodes { publishedOn } }`;
    const { data, errors } = await ask(
      `query ($below: Boolean) { place(name: "临沂市") { ${LISTS} placesBelow { totalCount nodes { name within { name } } } within { name } } }`,
      { below: true },
    );
    expect(errors).toEqual([]);
    const { place: city } = data;
    expect(city.placesBelow).toEqual({
      totalCount: 1,
      nodes: [{ name: "沂水县", within: [{ name: "临沂市" }] }],
    });
    expect(city.within).toEqual([]);
    expect(city.programmes.edges).toHaveLength(1);
    expect(city.programmes.edges[0].implementers.map(({ name }: Loose) => name).sort()).toEqual([
      "临沂市教育局",
      "沂水县教育局",
    ]);
    expect(city.statements.totalCount).toBe(2);
    expect(city.positions.nodes).toEqual([{ title: "局长" }]);
    expect(names(city.bodies)).toEqual(["临沂市教育局", "沂水县教育局", "沂水县电教馆"]);
    expect(names(city.events)).toEqual(["名师下乡启动会"]);
    expect(city.documents.nodes.map(({ publishedOn }: Loose) => publishedOn)).toEqual([
      "2024-06-01",
      "2024-03-05",
    ]);
    const alone = await ask(`query ($below: Boolean) { place(name: "临沂市") { ${LISTS} } }`, {
      below: false,
    });
    expect(names(alone.data.place.bodies)).toEqual(["临沂市教育局"]);
    for (const list of ["programmes", "statements", "documents"])
      expect(alone.data.place[list].totalCount).toBe(1);
    for (const list of ["positions", "events"]) expect(alone.data.place[list].totalCount).toBe(0);
    const filtered = await ask(`query ($id: ID) { documents(filter: { place: $id }) { totalCount } }`, {
      id: (await ask(`{ place(name: "临沂市") { id } }`)).data.place.id,
    });
    expect(filtered.data.documents.totalCount).toBe(2);
  });

  it("to a programme is told in its order, with proof, and counted", async () => {
    const TIMELINE = `timeline(from: $from, to: $to, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { kind dated { text } claim { id } mention { id } evidence { quote document { publishedOn text } } document { id } } }`;
    const QUERY = `query ($from: Date, $to: Date, $first: Int, $after: String) { programme(name: "名师下乡") { ${TIMELINE} } }`;
    const whole = (await ask(QUERY)).data.programme.timeline;
    expect(whole.nodes.map(({ kind, dated }: Loose) => `${kind} ${dated.text}`)).toEqual([
      "FIRST_MENTION 2024-03-05",
      "PILOT 2024-03-05",
      "STATEMENT 2024-03-05",
      "IMPLEMENTATION 2024-06-01",
      "POLICY_DOCUMENT 2024-06-01",
      "STATEMENT 2024-06-01",
      "LAST_MENTION 2024-06-01",
    ]);
    expect(whole.totalCount).toBe(7);
    for (const { evidence, claim, mention } of whole.nodes) {
      expect(evidence.document.text).toContain(evidence.quote);
      expect(claim === null).toBe(mention !== null);
    }
    let after: string | null = null;
    const kinds: string[] = [];
    for (let asked = 0; asked < 7; asked++) {
      const { timeline }: Loose = (await ask(QUERY, { first: 1, after })).data.programme;
      kinds.push(...timeline.nodes.map(({ kind }: Loose) => kind));
      expect(timeline.pageInfo.hasNextPage).toBe(asked < 6);
      after = timeline.pageInfo.endCursor;
    }
    expect(kinds).toEqual(whole.nodes.map(({ kind }: Loose) => kind));
    const spring = (await ask(QUERY, { to: "2024-03-31" })).data.programme.timeline;
    expect([spring.totalCount, spring.nodes.length]).toEqual([3, 3]);
  });

  it("between bodies, documents and events is told from both sides, on a day as well", async () => {
    const EDGES =
      "totalCount edges { claimCount firstOn lastOn node { name } relations { text from { name } to { name } } }";
    const { data, errors } = await ask(`{
      county: organization(name: "沂水县教育局") { units { ${EDGES} } locatedIn { ${EDGES} } }
      unit: organization(name: "沂水县电教馆") { partOf { ${EDGES} } partners { ${EDGES} } participatesIn { ${EDGES} }
        then: partners(asOf: "2024-04-01") { edges { certainty node { name } relations { text } } }
        before: partners(asOf: "2023-04-01") { totalCount } }
      library: organization(name: "沂水县图书馆") { partners { ${EDGES} } }
      city: organization(name: "临沂市教育局") { issued { ${EDGES} } }
      programme(name: "名师下乡") { basedOn { ${EDGES} } }
      policyDocument(name: "临沂市名师下乡工程方案") { issuedBy { ${EDGES} } basisOf { ${EDGES} } }
      event(name: "名师下乡启动会") { participants { ${EDGES} } } }`);
    expect(errors).toEqual([]);
    const other = (list: Loose): string[] => {
      expect(list.totalCount).toBe(list.edges.length);
      for (const { claimCount, relations } of list.edges) expect(relations).toHaveLength(claimCount);
      return list.edges.map(({ node }: Loose) => node.name);
    };
    expect(other(data.county.units)).toEqual(["沂水县电教馆"]);
    expect(other(data.county.locatedIn)).toEqual(["沂水县"]);
    expect(other(data.unit.partOf)).toEqual(["沂水县教育局"]);
    expect(other(data.unit.partners)).toEqual(["沂水县图书馆"]);
    expect(other(data.library.partners)).toEqual(["沂水县电教馆"]);
    expect(other(data.unit.participatesIn)).toEqual(["名师下乡启动会"]);
    expect(other(data.event.participants)).toEqual(["沂水县电教馆"]);
    expect(other(data.city.issued)).toEqual(["临沂市名师下乡工程方案"]);
    expect(other(data.programme.basedOn)).toEqual(["临沂市名师下乡工程方案"]);
    expect(other(data.policyDocument.issuedBy)).toEqual(["临沂市教育局"]);
    expect(other(data.policyDocument.basisOf)).toEqual(["名师下乡"]);
    expect(data.unit.then.edges).toMatchObject([{ certainty: "UNKNOWN", node: { name: "沂水县图书馆" } }]);
    expect(data.unit.then.edges[0].relations).toHaveLength(1);
    expect(data.unit.before.totalCount).toBe(0);
  });
});

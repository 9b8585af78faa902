/** What the store answered at an instant, it answers ever after to whoever asks what was known then. */
import { expect, it, jest } from "@jest/globals";
import { judgeMentions, undoJudgement } from "../../../ingest/load/judge-mentions.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId } from "../../../src/model/ids.ts";
import { mentionOf, postOf } from "../../ingest/link/marked-page.ts";
import { FIRST, found, page, quotation, SECOND, THIRD } from "../../ingest/load/three-documents.ts";
import { type Client, clientOf, counting, type Loose, WIDE_LIMITS } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(600_000);

const CLAIM = `text confidence document { sha256 recordedAt } evidence { quote prefix suffix }
  mentions { role mention { text entity { name } } }`;
const TALK = `{ totalCount edges { node { name type } statementCount firstSaidOn lastSaidOn
  statements { ${CLAIM} speaker { name } about { name aliases } speakerPositions { title organization { name } } } } }`;
const STATEMENTS = `{ totalCount nodes { ${CLAIM} speaker { name mentionCount } } }`;
const POSTS = `title status attestedFrom attestedTo attestationCount validFrom { text } validTo { text } endKnownBy
  organization { name } person { name } ${CLAIM}`;
const DOCUMENTS = `{ totalCount edges { mentionCount node { sha256 publishedOn } } }`;
const RELATED = `{ totalCount edges { claimCount firstOn lastOn node { name type } relations { ${CLAIM} from { name } to { name } } } }`;
const IMPLEMENTED = `{ totalCount edges { node { name } claimCount firstOn lastOn implementers { name } } }`;

/** Every question that has a time, all at one instant; by name, since ids of entities go with what founded them. */
const ALL = `query ($at: DateTime, $programme: String!, $body: String!, $person: String!, $place: String!, $union: String!) {
  programme(name: $programme, knownAt: $at) { name aliases kind mentionCount documentCount
    talkedAboutBy ${TALK} statements ${STATEMENTS} asOf: statements(asOf: "2024-02-15") ${STATEMENTS}
    implementedBy { totalCount edges { node { name } claimCount firstOn lastOn places { name }
      relations { ${CLAIM} from { name } to { name } } metrics { indicator value } } }
    metrics { totalCount nodes { indicator value unit subject { name } ${CLAIM} } }
    timeline { totalCount nodes { kind dated { text } text document { sha256 } evidence { quote sentence } claim { ${CLAIM} } } }
    documents ${DOCUMENTS} mentions { totalCount nodes { text evidence { quote prefix suffix } } }
    basedOn ${RELATED} partOf ${RELATED} parts ${RELATED} participants ${RELATED} }
  organization(name: $body, knownAt: $at) { name aliases mentionCount documentCount programmes ${IMPLEMENTED}
    positions { totalCount nodes { ${POSTS} } } held: positions(asOf: "2024-04-01") { totalCount nodes { ${POSTS} certainty } } }
  related: organization(name: $body, knownAt: $at) { units ${RELATED} partOf ${RELATED} partners ${RELATED} locatedIn ${RELATED}
    issued ${RELATED} participatesIn ${RELATED} }
  union: organization(name: $union, knownAt: $at) { positions { nodes { title person { name } } } talkedAbout ${TALK} }
  person(name: $person, knownAt: $at) { name mentionCount documentCount
    positions { ${POSTS} } held: positions(asOf: "2024-04-01") { ${POSTS} certainty }
    programmes ${TALK} statements ${STATEMENTS} }
  place(name: $place, knownAt: $at) { name aliases mentionCount programmes ${IMPLEMENTED} asOf: programmes(asOf: "2024-04-01") ${IMPLEMENTED}
    positions { totalCount nodes { title person { name } organization { name } } } statements ${STATEMENTS}
    bodies { totalCount nodes { name } } alone: bodies(includeBelow: false) { totalCount nodes { name } }
    placesBelow { totalCount nodes { name } } events { totalCount nodes { name } } documents ${DOCUMENTS} within { name } }
  search(query: "沂", knownAt: $at) { totalCount edges { match matchedName node { name type mentionCount } } }
  statements(knownAt: $at) ${STATEMENTS}
  direct: statements(filter: { mode: DIRECT, text: "名师" }, asOf: "2024-03-01", knownAt: $at) ${STATEMENTS}
  documents(knownAt: $at) { totalCount nodes { sha256 publishedOn mentions { totalCount nodes { text entity { name } } }
    claims { totalCount nodes { ${CLAIM} } } articles { text claims(kinds: [STATEMENT]) { totalCount nodes { text } }
      mentions { totalCount nodes { text entity { name } } } } } }
  filtered: documents(filter: { from: "2024-02-01", text: "名师" }, knownAt: $at) { totalCount nodes { sha256 } }
}`;
const NAMES = {
  programme: "名师下乡",
  body: "沂水县教育局",
  person: "周明远",
  place: "沂水县",
  union: "沂水县总工会",
};

const day = (n: number) => `2025-01-${String(n).padStart(2, "0")}T00:00:00Z`;
const idOf = ({ source }: { source: { sha256: string } }) => documentId(source.sha256);
const [DOC_1, DOC_2, DOC_3] = [idOf(FIRST), idOf(SECOND), idOf(THIRD)];

/** What happens to the store, one thing a day. */
const COURSE: readonly ((graph: Graph, on: string) => Promise<unknown>)[] = [
  (graph, on) => loadDocument(graph, found(SECOND, on)),
  (graph, on) => loadDocument(graph, found(FIRST, on)),
  (graph, on) => loadDocument(graph, found(THIRD, on)),
  (graph, on) => retractDocument(graph, DOC_1, { recordedAt: on }),
  (graph, on) => retractDocument(graph, DOC_3, { recordedAt: on }),
  (graph, on) => loadDocument(graph, found(FIRST, on), { again: true }),
  (graph, on) => retractDocument(graph, DOC_1, { recordedAt: on }),
  (graph, on) => retractDocument(graph, DOC_2, { recordedAt: on }),
  (graph, on) => loadDocument(graph, found(THIRD, on), { again: true }),
];

/** One more speech on the programme, another each year. */
function speechOf(year: number) {
  const body = `{O 沂水县总工会}主席{P 周明远}说：“{G 名师下乡工程}办到第${year}年，职工子女都说这件事办得好。”`;
  return page(
    { location: `${year}.txt`, publishedOn: `20${10 + year}-05-01`, articles: [{ body }] },
    (read) => [
      quotation(read, "周明远", ["名师下乡工程"]),
      postOf(read, "主席", mentionOf(read, "周明远"), mentionOf(read, "沂水县总工会")),
    ],
  );
}

/** Lists that are sorted by an id of documents alone are compared as sets. */
function sorted(value: Loose): Loose {
  if (Array.isArray(value))
    return value.map(sorted).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}

async function answer(ask: Client, at: string | null): Promise<Loose> {
  const { data, errors } = await ask(ALL, { at, ...NAMES });
  expect(errors).toEqual([]);
  return sorted(data);
}

/** Claims tell when they came into the store this time, which an earlier time of standing had otherwise. */
function withoutRecording(value: Loose): Loose {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === "recordedAt" ? undefined : inner)),
  );
}

describeStores("what was known at an instant", (open) => {
  it("is what the store answered then, whatever came and went since", async () => {
    const graph = await open();
    const ask = clientOf(graph, [], WIDE_LIMITS);
    const then: Loose[] = [];
    for (const [at, happen] of COURSE.entries()) {
      await happen(graph, day(at + 1));
      then.push(await answer(ask, null));
    }
    expect(new Set(then.map((one) => JSON.stringify(withoutRecording(one)))).size).toBeGreaterThan(4);
    for (const [at, answered] of then.entries())
      expect({
        day: at + 1,
        ...withoutRecording(await answer(ask, `2025-01-${String(at + 1).padStart(2, "0")}T12:00:00Z`)),
      }).toEqual({
        day: at + 1,
        ...withoutRecording(answered),
      });
    const before = await answer(ask, "2024-12-31T00:00:00Z");
    expect(before).toMatchObject({ programme: null, person: null, organization: null, place: null });
    expect([before.search.totalCount, before.statements.totalCount, before.documents.totalCount]).toEqual([
      0, 0, 0,
    ]);
  });

  it("is asked for by id as well, of claims, entities, documents and mentions", async () => {
    const graph = await open();
    const ask = clientOf(graph, [], WIDE_LIMITS);
    await loadDocument(graph, found(FIRST, day(2)));
    const { data } = await ask(
      `{ programme(name: "名师下乡") { id statements { nodes { id speaker { id } mentions { mention { id } } } } } }`,
    );
    const [said] = data.programme.statements.nodes;
    const ids = [data.programme.id, said.id, said.speaker.id, said.mentions[0].mention.id, DOC_1];
    await retractDocument(graph, DOC_1, { recordedAt: day(4) });
    const nodes = async (knownAt: string | null) =>
      (
        await ask(`query ($ids: [ID!]!, $knownAt: DateTime) { nodes(ids: $ids, knownAt: $knownAt) { id } }`, {
          ids,
          knownAt,
        })
      ).data.nodes.map((node: Loose) => node?.id ?? null);
    expect(await nodes("2025-01-01T00:00:00Z")).toEqual([null, null, null, null, null]);
    expect(await nodes("2025-01-03T08:00:00+08:00")).toEqual(ids);
    expect(await nodes("2025-01-05")).toEqual([null, null, null, null, null]);
    // Without a time a retracted claim is still there, with what it was tied to when it stood.
    const { data: gone, errors } = await ask(
      `query ($id: ID!) { claim(id: $id) { retractedAt ... on Statement { speaker { name } about { name } evidence { quote } } }
        then: claim(id: $id, knownAt: "2025-01-03") { ... on Statement { speaker { name } } } }`,
      { id: said.id },
    );
    expect(errors).toEqual([]);
    expect(gone.claim).toMatchObject({
      retractedAt: day(4),
      speaker: { name: "周明远" },
      about: [{ name: "名师下乡" }],
    });
    expect(gone.then).toEqual({ speaker: { name: "周明远" } });
  });

  it("takes what people judged as it counted then", async () => {
    const graph = await open();
    const ask = clientOf(graph, [], WIDE_LIMITS);
    await loadDocument(graph, found(FIRST, day(1)));
    await loadDocument(graph, found(SECOND, day(1)));
    const mentions = async (sha256: string) => {
      const { data } = await ask(`{ documents { nodes { sha256 mentions { nodes { id text } } } } }`);
      const document = data.documents.nodes.find((one: Loose) => one.sha256 === sha256);
      return document.mentions.nodes.find(({ text }: Loose) => text === "周明远").id;
    };
    const judgement = await judgeMentions(graph, {
      left: await mentions(FIRST.source.sha256),
      right: await mentions(SECOND.source.sha256),
      verdict: "same",
      person: "档案员",
      why: "查明为一人",
      recordedAt: day(3),
    });
    await graph.write((transaction) =>
      undoJudgement(transaction, judgement, { recordedAt: day(5), by: "档案员", why: "存疑" }),
    );
    const judged = async (knownAt: string | null) => {
      const { data, errors } = await ask(
        `query ($at: DateTime) { person(name: "周明远", knownAt: $at) { statements { nodes {
          judgements { by retractedAt left { ... on Mention { text } } } evidence { judgements { by } } } } } }`,
        { at: knownAt },
      );
      expect(errors).toEqual([]);
      const [statement] = data.person.statements.nodes;
      const people = ({ by }: Loose) => by.startsWith("person:");
      expect(statement.evidence.judgements.filter(people).length).toBe(
        statement.judgements.filter(people).length,
      );
      return statement.judgements.filter(people);
    };
    expect(await judged("2025-01-02")).toEqual([]);
    expect(await judged("2025-01-04")).toEqual([
      { by: "person:档案员", retractedAt: day(5), left: { text: "周明远" } },
    ]);
    expect(await judged("2025-01-06")).toEqual([]);
    expect(await judged(null)).toEqual([]);
  });

  it("costs the same number of queries however many answers there are", async () => {
    const store = await open();
    const graph = counting(store);
    const ask = clientOf(graph, [], WIDE_LIMITS);
    const queriesFor = async () => {
      graph.reset();
      await answer(ask, "2025-02-01T00:00:00Z");
      return graph.asked.length;
    };
    for (const one of [SECOND, FIRST, THIRD]) await loadDocument(store, found(one, day(1)));
    const few = await queriesFor();
    for (let year = 1; year <= 10; year++) await loadDocument(store, found(speechOf(year), day(1)));
    // What is asked in one turn of the event loop goes together: which turn a field falls into may differ a little.
    expect(await queriesFor()).toBeLessThan(few * 1.3);
  });

  it("is refused where it is no moment", async () => {
    const ask = clientOf(await open());
    const { errors } = await ask(`{ statements(knownAt: "gestern") { totalCount } }`);
    expect(errors[0]?.message).toContain("no moment");
    const { errors: local } = await ask(`{ statements(knownAt: "2025-01-01T00:00:00") { totalCount } }`);
    expect(local[0]?.message).toContain("no moment");
  });
});

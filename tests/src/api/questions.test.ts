/** The questions of the users, each as one GraphQL query, on both stores. */
import { beforeEach, expect, it, jest } from "@jest/globals";
import { type Client, clientOf, type Loose, openPress } from "../../support/api-client.ts";
import type { Press } from "../../support/press-graph.ts";
import { describeStores } from "../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const PROOF =
  "evidence { quote prefix suffix sentence start end article { headline } document { publisher publishedOn sha256 text } }";

describeStores("the GraphQL API", (open, store) => {
  let press: Press;
  let ask: Client;
  beforeEach(async () => {
    const opened = await openPress(open, store);
    press = opened;
    ask = clientOf(opened.store);
  });

  it("names who talked about a programme, in which post, in which words, printed where", async () => {
    const { data, errors } = await ask(
      `query ($name: String!) { programme(name: $name) { name kind talkedAboutBy(speakerType: PERSON) {
        totalCount
        edges { statementCount firstSaidOn lastSaidOn node { __typename name }
          statements { text mode act saidOn saidWithin { text earliest latest }
            speakerPosition { title organization { name } } about { name } ${PROOF} } } } } }`,
      { name: "“医共体”" },
    );
    expect(errors).toEqual([]);
    const { talkedAboutBy: talk, ...programme } = data.programme;
    expect(programme).toEqual({ name: "紧密型县域医共体", kind: "REFORM" });
    expect(talk.totalCount).toBe(2);
    expect(talk.edges.map((edge: Loose) => edge.node)).toEqual([
      { __typename: "Person", name: "高明远" },
      { __typename: "Person", name: "方静秋" },
    ]);
    const [director] = talk.edges;
    expect(director).toMatchObject({
      statementCount: 2,
      firstSaidOn: "2023-05-18",
      lastSaidOn: "2023-08-31",
    });
    const [later, earlier] = director.statements;
    expect(later).toMatchObject({
      text: "医共体改革不能停。",
      saidOn: null,
      saidWithin: { text: "2023-08", earliest: "2023-08-01", latest: "2023-08-31" },
      speakerPosition: { title: "党委书记", organization: { name: "云泽县人民医院" } },
    });
    expect(earlier).toMatchObject({
      text: "紧密型县域医共体让小病不出乡，群众少跑了路。",
      mode: "DIRECT",
      act: "REPORT",
      saidOn: "2023-05-18",
      about: [{ name: "紧密型县域医共体" }],
    });
    const { evidence } = earlier;
    expect(evidence.quote).toBe("紧密型县域医共体让小病不出乡，\n群众少跑了路。");
    expect(evidence).toMatchObject({
      suffix: "”",
      article: { headline: "云泽县推进紧密型县域医共体建设" },
      document: { publisher: "云泽日报", publishedOn: "2023-05-18" },
    });
    expect(evidence.prefix.endsWith("高明远介\n绍，“")).toBe(true);
    const { start, end, prefix, suffix, document } = evidence;
    expect(document.text.slice(start, end)).toBe(evidence.quote);
    expect(document.text.slice(start - prefix.length, end + suffix.length)).toBe(
      prefix + evidence.quote + suffix,
    );
  });

  it("keeps to the time that is asked for", async () => {
    const { data } = await ask(
      `query ($id: ID!) { programme(id: $id) { talkedAboutBy(from: "2023-08-15") { totalCount
        edges { node { name } statementCount firstSaidOn statements { text } } } } }`,
      { id: press.ids.medical },
    );
    expect(data.programme.talkedAboutBy).toEqual({
      totalCount: 1,
      edges: [
        {
          node: { name: "高明远" },
          statementCount: 1,
          firstSaidOn: "2023-08-01",
          statements: [{ text: "医共体改革不能停。" }],
        },
      ],
    });
  });

  it("tells what a person said, about what, and which posts the person held", async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) { person(id: $id) { name private
        positions { title status attestedFrom attestedTo attestationCount organization { name } person { id } ${PROOF} }
        early: positions(asOf: "2020-01-01") { title }
        late: positions(asOf: "2024-01-01") { title }
        programmes { edges { node { name } statementCount statements { text } } }
        statements { totalCount nodes { text } } } }`,
      { id: press.ids.director },
    );
    expect(errors).toEqual([]);
    expect(data.person.private).toBe(false);
    expect(data.person.positions.map(({ title }: Loose) => title)).toEqual(["党委书记", "院长"]);
    expect(data.person.positions[0]).toMatchObject({
      status: "CURRENT",
      attestedFrom: "2023-05-18",
      attestedTo: "2023-05-18",
      attestationCount: 1,
      organization: { name: "云泽县人民医院" },
      person: { id: press.ids.director },
      evidence: { quote: "云泽县人民医院党委书记、院长高明远" },
    });
    expect(data.person.early).toEqual([]);
    expect(data.person.late.length).toBe(2);
    expect(data.person.programmes.edges).toEqual([
      {
        node: { name: "紧密型县域医共体" },
        statementCount: 2,
        statements: [
          { text: "医共体改革不能停。" },
          { text: "紧密型县域医共体让小病不出乡，群众少跑了路。" },
        ],
      },
    ]);
    expect(data.person.statements.totalCount).toBe(2);
    expect(data.person.statements.nodes.length).toBe(2);
  });

  it("tells who carries out a programme, where, since when and with which figures", async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) { programme(id: $id) {
        implementedBy { totalCount edges { claimCount firstOn lastOn node { name ... on Organization { kind } }
          places { name } relations { relation from { name } to { name } ${PROOF} } metrics { indicator value unit subject { name } } } }
        places: implementedBy(implementerType: PLACE) { totalCount }
        metrics { totalCount nodes { indicator value unit dated { text } ${PROOF} } } } }`,
      { id: press.ids.medical },
    );
    expect(errors).toEqual([]);
    expect(data.programme.implementedBy.totalCount).toBe(1);
    const [edge] = data.programme.implementedBy.edges;
    expect(edge).toMatchObject({
      claimCount: 1,
      firstOn: "2023-05-18",
      node: { name: "云泽县卫生健康局", kind: "AGENCY" },
      places: [{ name: "云泽县" }],
      metrics: [{ indicator: "上转患者减幅", value: 30, unit: "%", subject: { name: "云泽县卫生健康局" } }],
    });
    expect(edge.relations[0]).toMatchObject({
      relation: "IMPLEMENTS",
      from: { name: "云泽县卫生健康局" },
      to: { name: "紧密型县域医共体" },
      evidence: { quote: "云泽县卫生健康局牵头\n实施紧密型县域医共体" },
    });
    expect(data.programme.places.totalCount).toBe(0);
    expect(data.programme.metrics.nodes).toMatchObject([
      { indicator: "下转患者", value: 4000, unit: "人次", dated: { text: "2023-08" } },
    ]);
  });

  it("gives for a fact every piece of its words, the file's hash, the extractor and the decisions it rests on", async () => {
    const { data, errors } = await ask(
      `query ($cut: ID!, $first: ID!) {
        cut: claim(id: $cut) { kind text evidences { quote start end document { text sha256 } } }
        first: claim(id: $first) { extractor recordedAt confidence
          mentions { role mention { text start end form entity { name } reason { rule score why } } }
          evidence { extractor document { sha256 textSha256 readerVersion sources { location } } }
          judgements { verdict by why recordedAt
            left { ... on Mention { text document { publisher } } } right { ... on Mention { text } } } } }`,
      { cut: press.ids.cutStatement, first: press.ids.firstStatement },
    );
    expect(errors).toEqual([]);
    expect(data.cut.kind).toBe("STATEMENT");
    expect(data.cut.text).toBe("下一步要把专家请到村里。");
    expect(data.cut.evidences.map(({ quote }: Loose) => quote)).toEqual(["下一步要把", "专家请到村里。"]);
    for (const { quote, start, end, document } of data.cut.evidences)
      expect(document.text.slice(start, end)).toBe(quote);
    expect(data.first.mentions.map(({ role }: Loose) => role)).toEqual(["ABOUT", "SPEAKER"]);
    expect(data.first.mentions[1].mention).toMatchObject({
      text: "高明远",
      form: "NAME",
      entity: { name: "高明远" },
    });
    expect(data.first.evidence).toMatchObject({
      extractor: "test/1",
      document: { readerVersion: "text/1", sources: [{ location: "press/first.txt" }] },
    });
    expect(data.first.evidence.document.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(data.first.judgements).toEqual([
      {
        verdict: "SAME",
        by: "person:审校员",
        why: "两篇报道写的是同一位院长",
        recordedAt: "2026-03-04T05:06:07.000Z",
        left: { text: "高明远", document: { publisher: "云泽日报" } },
        right: { text: "高明远" },
      },
    ]);
  });

  it("lists documents with their articles and the mentions to highlight", async () => {
    const { data, errors } = await ask(`{ documents { totalCount nodes { publisher publishedOn text
      publishedWithin { latest } articles { headline ordinal reporters spans { start end } truncated document { id } }
      mentions(first: 3) { totalCount pageInfo { hasNextPage } nodes { text start end entity { name type } } } } } }`);
    expect(errors).toEqual([]);
    expect(data.documents.totalCount).toBe(3);
    expect(data.documents.nodes.map(({ publishedOn }: Loose) => publishedOn)).toEqual([
      "2023-09-01",
      "2023-08",
      "2023-05-18",
    ]);
    const first = data.documents.nodes[2];
    expect(first.articles[0]).toMatchObject({
      headline: "云泽县推进紧密型县域医共体建设",
      ordinal: 0,
      truncated: false,
    });
    expect(first.mentions.totalCount).toBe(9);
    expect(first.mentions.pageInfo.hasNextPage).toBe(true);
    for (const { text, start, end } of first.mentions.nodes) expect(first.text.slice(start, end)).toBe(text);
  });
});

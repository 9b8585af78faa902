/**
 * A small press of invented places and people, as a graph: three pages, a statement that a column break cuts,
 * a month for a date, namesakes in two counties, a villager, and an id that a merge has made old.
 */
import type { Span } from "../../src/model/span.ts";
import { entity, GraphBuilder, spanOf, type TestGraph } from "./graph-builder.ts";

const FIRST_PAGE = `云泽日报
云泽县推进紧密型县域医共体建设
本报记者 安可为
  云泽县人民医院党委书记、院长高明远介
绍，“紧密型县域医共体让小病不出乡，
群众少跑了路。”云泽县卫生健康局牵头
实施紧密型县域医共体，上转患者减少
（下转第三栏）
另有短讯一则。
三成，方静秋说，“下一步要把
（广告）
专家请到村里。”家住河湾村的柳女士说，“真方便。”
`;

const SECOND_PAGE = `云泽日报
医共体这半年
  “医共体改革不能停。”高明远说。今年以来下转患者4000人次。
`;

const THIRD_PAGE = `平川晚报
平川县第一中学新学年
  平川县第一中学校长高明远说，“书香校园要办下去。”
`;

/** What tests ask for by name. */
export interface Press {
  readonly graph: TestGraph;
  readonly ids: {
    readonly medical: string;
    readonly books: string;
    readonly director: string;
    readonly headmaster: string;
    readonly deputy: string;
    readonly villager: string;
    readonly hospital: string;
    readonly bureau: string;
    readonly county: string;
    /** An id that leads to the director since a merge. */
    readonly oldDirector: string;
    readonly firstDocument: string;
    readonly cutStatement: string;
    readonly firstStatement: string;
    readonly judgement: string;
    readonly reference: string;
    readonly retracted: string;
  };
  readonly pages: { readonly first: string; readonly second: string; readonly third: string };
}

export function pressGraph(): Press {
  const build = new GraphBuilder();
  const medical = entity("Programme", "紧密型县域医共体", {
    aliases: ["医共体", "医共体改革"],
    kind: "reform",
  });
  const books = entity("Programme", "书香校园", { kind: "campaign" });
  const director = entity("Person", "高明远");
  const headmaster = entity("Person", "高明远");
  const deputy = entity("Person", "方静秋");
  const villager = entity("Person", "柳女士", { private: true });
  const hospital = entity("Organization", "云泽县人民医院", { kind: "hospital" });
  const bureau = entity("Organization", "云泽县卫生健康局", { kind: "agency" });
  const school = entity("Organization", "平川县第一中学", { kind: "school" });
  const county = entity("Place", "云泽县");
  const village = entity("Place", "河湾村");

  const first = build.document({
    text: FIRST_PAGE,
    publisher: "云泽日报",
    publishedOn: "2023-05-18",
    headline: "云泽县推进紧密型县域医共体建设",
    location: "press/first.txt",
  });
  const inFirst = (words: string, nth = 0): Span => spanOf(FIRST_PAGE, words, nth);
  const medicalHere = build.mention(first, medical, "紧密型县域医共体", { nth: 1 });
  const medicalRun = build.mention(first, medical, "紧密型县域医共体", { nth: 2 });
  const directorHere = build.mention(first, director, "高明远");
  const hospitalHere = build.mention(first, hospital, "云泽县人民医院");
  const bureauHere = build.mention(first, bureau, "云泽县卫生健康局");
  const countyHere = build.mention(first, county, "云泽县");
  const deputyHere = build.mention(first, deputy, "方静秋");
  const villagerHere = build.mention(first, villager, "柳女士");
  build.mention(first, village, "河湾村");

  const firstStatement = build.claim(
    first,
    "Statement",
    [inFirst("紧密型县域医共体让小病不出乡，\n群众少跑了路。")],
    { mode: "direct", act: "report", cue: "介绍" },
    {
      ends: [
        ["SPEAKER", directorHere],
        ["ABOUT", medicalHere],
      ],
    },
  );
  const cutStatement = build.claim(
    first,
    "Statement",
    [inFirst("下一步要把"), inFirst("专家请到村里。")],
    { mode: "direct", cue: "说" },
    {
      ends: [
        ["SPEAKER", deputyHere],
        ["ABOUT", medicalRun],
      ],
    },
  );
  build.claim(
    first,
    "Statement",
    [inFirst("真方便。")],
    { mode: "direct", cue: "说" },
    { ends: [["SPEAKER", villagerHere]] },
  );
  const post = (title: string) =>
    build.claim(
      first,
      "Position",
      [inFirst("云泽县人民医院党委书记、院长高明远")],
      { title, status: "current" },
      {
        ends: [
          ["SUBJECT", directorHere],
          ["OBJECT", hospitalHere],
        ],
      },
    );
  post("党委书记");
  post("院长");
  build.claim(
    first,
    "Relation",
    [inFirst("云泽县卫生健康局牵头\n实施紧密型县域医共体")],
    { relation: "IMPLEMENTS" },
    {
      ends: [
        ["SUBJECT", bureauHere],
        ["OBJECT", medicalRun],
      ],
    },
  );
  build.claim(
    first,
    "Metric",
    [inFirst("上转患者减少")],
    { indicator: "上转患者减幅", value: 30, unit: "%" },
    { ends: [["SUBJECT", bureauHere]] },
  );

  for (const [name, mention] of [
    ["云泽县人民医院", hospitalHere],
    ["云泽县卫生健康局", bureauHere],
  ] as const)
    build.claim(
      first,
      "Relation",
      [inFirst(name)],
      { relation: "LOCATED_IN" },
      {
        ends: [
          ["SUBJECT", mention],
          ["OBJECT", countyHere],
        ],
      },
    );

  const second = build.document({
    text: SECOND_PAGE,
    publisher: "云泽日报",
    publishedOn: "2023-08",
    headline: "医共体这半年",
    location: "press/second.txt",
    page: "A2",
  });
  const directorThere = build.mention(second, director, "高明远");
  build.mention(second, medical, "医共体", { form: "short" });
  const medicalThere = build.mention(second, medical, "医共体改革", { form: "short" });
  build.claim(
    second,
    "Statement",
    [spanOf(SECOND_PAGE, "医共体改革不能停。")],
    { mode: "direct", cue: "说" },
    {
      ends: [
        ["SPEAKER", directorThere],
        ["ABOUT", medicalThere],
      ],
    },
  );
  build.claim(
    second,
    "Metric",
    [spanOf(SECOND_PAGE, "下转患者4000人次")],
    { indicator: "下转患者", value: 4000, unit: "人次" },
    { ends: [["SUBJECT", medicalThere]] },
  );
  const retracted = build.claim(
    second,
    "Statement",
    [spanOf(SECOND_PAGE, "医共体这半年")],
    { mode: "indirect", retractedAt: "2026-02-03T00:00:00.000Z" },
    {
      ends: [
        ["SPEAKER", directorThere],
        ["ABOUT", medicalThere],
      ],
    },
  );

  const third = build.document({
    text: THIRD_PAGE,
    publisher: "平川晚报",
    publishedOn: "2023-09-01",
    headline: "平川县第一中学新学年",
    location: "press/third.txt",
  });
  const headmasterHere = build.mention(third, headmaster, "高明远");
  const schoolHere = build.mention(third, school, "平川县第一中学", { nth: 1 });
  const booksHere = build.mention(third, books, "书香校园");
  build.claim(
    third,
    "Position",
    [spanOf(THIRD_PAGE, "平川县第一中学校长高明远")],
    { title: "校长", status: "current" },
    {
      ends: [
        ["SUBJECT", headmasterHere],
        ["OBJECT", schoolHere],
      ],
    },
  );
  build.claim(
    third,
    "Statement",
    [spanOf(THIRD_PAGE, "书香校园要办下去。")],
    { mode: "direct", cue: "说" },
    {
      ends: [
        ["SPEAKER", headmasterHere],
        ["ABOUT", booksHere],
      ],
    },
  );

  build.fact(director, "TALKED_ABOUT", medical, "2023-05-18");
  build.fact(director, "TALKED_ABOUT", medical, "2023-08");
  build.fact(deputy, "TALKED_ABOUT", medical, "2023-05-18");
  build.fact(headmaster, "TALKED_ABOUT", books, "2023-09-01");
  build.fact(director, "HOLDS_POSITION", hospital, "2023-05-18", "党委书记");
  build.fact(director, "HOLDS_POSITION", hospital, "2023-05-18", "院长");
  build.fact(headmaster, "HOLDS_POSITION", school, "2023-09-01", "校长");
  build.fact(bureau, "IMPLEMENTS", medical, "2023-05-18");
  build.fact(bureau, "LOCATED_IN", county, "2023-05-18");
  build.fact(hospital, "LOCATED_IN", county, "2023-05-18");

  const reference = build.reference("云泽县", "Place");
  build.judgement("rule:same-division", "same", countyHere, reference, "名称与区划名录一致");
  const judgement = build.judgement(
    "person:审校员",
    "same",
    directorThere,
    directorHere,
    "两篇报道写的是同一位院长",
    "2026-03-04T05:06:07.000Z",
  );
  const id = (of: { id?: string }): string => of.id ?? "";
  return {
    graph: build.build(),
    pages: { first: FIRST_PAGE, second: SECOND_PAGE, third: THIRD_PAGE },
    ids: {
      medical: id(medical),
      books: id(books),
      director: id(director),
      headmaster: id(headmaster),
      deputy: id(deputy),
      villager: id(villager),
      hospital: id(hospital),
      bureau: id(bureau),
      county: id(county),
      oldDirector: directorThere.replace(/^men_/, "ent_"),
      firstDocument: first.id,
      cutStatement,
      firstStatement,
      judgement,
      reference,
      retracted,
    },
  };
}

import { describe, expect, it } from "@jest/globals";
import type { TaggedName } from "../../../../ingest/extract/names/name-tagger.ts";
import { coverage, type Find, type Scan } from "../../../../ingest/extract/names/scan.ts";
import {
  withTaggedBodies,
  withTaggedPersons,
  withTaggedPlaces,
} from "../../../../ingest/extract/names/tagged-names.ts";
import { vocabularyOf } from "../../../../ingest/extract/names/vocabulary.ts";
import { loadLexicons } from "../../../../ingest/lexicons/load-lexicons.ts";

const lexicons = loadLexicons();
const vocabulary = vocabularyOf(lexicons);
const scanOf = (text: string) => ({ text, vocabulary, context: { lexicons } }) as unknown as Scan;

function seen(text: string, type: TaggedName["type"], name: string, margin = 60): TaggedName {
  const start = text.indexOf(name);
  return { start, end: start + name.length, type, margin };
}

function byRule(text: string, name: string, confidence: number): Find {
  const start = text.indexOf(name);
  return { start, end: start + name.length, form: "name", confidence };
}

function persons(
  text: string,
  tagged: readonly TaggedName[],
  rules: readonly Find[] = [],
  blocked = "",
): string[] {
  const start = text.indexOf(blocked);
  const units = coverage(text.length, [{ start, end: start + blocked.length }]);
  return withTaggedPersons(scanOf(text), tagged, rules, units).map((find) =>
    text.slice(find.start, find.end),
  );
}

describe("bodies over a clause's end", () => {
  it("are none", () => {
    const text = "门口飘着红旗。村委会很热闹。";
    expect(withTaggedBodies(scanOf(text), [seen(text, "Organization", "红旗。村委会")], [])).toEqual([]);
  });
});

describe("bodies that begin amiss", () => {
  it.each([
    ["全市法院加强服务。", "市法院"],
    ["为14个村卫生室配备设备。", "个村卫生室"],
    ["部门全部进驻政务服务中心。", "驻政务服务中心"],
    ["从村里到市里医院很远。", "市里医院"],
    ["海宁市对照村卫生室的设置规范整修。", "海宁市对照村卫生室"],
  ])("%s names none", (text, name) => {
    expect(withTaggedBodies(scanOf(text), [seen(text, "Organization", name)], [])).toEqual([]);
  });

  it("end before the verb of what they do", () => {
    const text = "市林业和草原局成立调研组。";
    const [body] = withTaggedBodies(
      scanOf(text),
      [seen(text, "Organization", "市林业和草原局成立调研组")],
      [],
    );
    expect(body).toMatchObject({ start: 0, end: 7 });
  });
});

describe("persons seen by the tagger alone", () => {
  it.each([
    ["the name ends nowhere", "吸引了阿格思肉牛基地。", "阿格思", 45],
    ["it is two countries", "埃中两国关系友好。", "埃中", 70],
    ["a quoted name goes on", "接入“鲁云影像”平台。", "鲁云", 90],
  ])("are none where %s", (_, words, name, margin) => {
    expect(persons(words, [seen(words, "Person", name, margin)])).toEqual([]);
  });
});

describe("persons", () => {
  const text = "天刚亮，林若谷背着药箱出门，村里人都认得沈望舒。";

  it("are added where no rule finds them", () => {
    expect(persons(text, [seen(text, "Person", "林若谷")], [byRule(text, "沈望舒", 0.8)])).toEqual([
      "林若谷",
      "沈望舒",
    ]);
  });

  it("are not added over a body's or place's name", () => {
    expect(persons(text, [seen(text, "Person", "林若谷")], [], "林若谷")).toEqual([]);
  });

  it.each([
    ["沈望", "沈望记", "说"],
    ["林某", "林某东", "来了"],
    ["卡洛斯·费", "卡洛斯·费尔南多", "说"],
  ])("end where the tagger sees the end of %s", (rule, tagged, next) => {
    const said = `县里的${tagged}${next}`;
    expect(persons(said, [seen(said, "Person", tagged, 200)], [byRule(said, rule, 0.9)])).toEqual([tagged]);
  });

  it("keep the rules' end before a post and before an ordinary word", () => {
    const said = "沈望舒常委发言，诗人林青诗风细密";
    const tagged = [seen(said, "Person", "沈望舒常委", 400), seen(said, "Person", "林青诗", 240)];
    const rules = [byRule(said, "沈望舒", 0.9), byRule(said, "林青", 0.9)];
    expect(persons(said, tagged, rules)).toEqual(["沈望舒", "林青"]);
  });

  it("of whom a rule is in doubt go when the tagger sees none", () => {
    const rules = [byRule(text, "林若谷", 0.7), byRule(text, "沈望舒", 0.8)];
    expect(persons(text, [seen(text, "Place", "村里")], rules)).toEqual(["沈望舒"]);
    expect(persons(text, [seen(text, "Person", "林若谷", 5)], rules)).toEqual(["林若谷", "沈望舒"]);
  });

  it("cut out of two words go unless the tagger sees them too", () => {
    const said = "网格员和物业来了";
    const others = [seen(said, "Place", "物业")];
    expect(persons(said, others, [byRule(said, "员和", 0.8)])).toEqual([]);
    expect(persons(said, [seen(said, "Person", "员和")], [byRule(said, "员和", 0.8)])).toEqual(["员和"]);
  });

  it.each([["周三"], ["林长"], ["林长进"], ["林若谷沈望舒"]])("are not called %s", (name) => {
    const said = `${name}那天下着雨。`;
    expect(persons(said, [seen(said, "Person", name, 100)])).toEqual([]);
  });

  it("with foreign or two-character names need a larger margin", () => {
    const said = "高山和伊万诺夫来了。";
    expect(persons(said, [seen(said, "Person", "高山", 25), seen(said, "Person", "伊万诺夫", 25)])).toEqual(
      [],
    );
    expect(persons(said, [seen(said, "Person", "高山", 50), seen(said, "Person", "伊万诺夫", 50)])).toEqual([
      "高山",
      "伊万诺夫",
    ]);
  });
});

describe("bodies", () => {
  const bodies = (text: string, name: string) =>
    withTaggedBodies(scanOf(text), [seen(text, "Organization", name)], []).map(({ kind }) => kind);

  it("are added with the kind of their last word", () => {
    expect(bodies("由青禾集团承建", "青禾集团")).toEqual(["company"]);
    expect(bodies("来自望舒医科大学", "望舒医科大学")).toEqual(["school"]);
  });

  it("without a last word are companies before the post of a company", () => {
    expect(bodies("青禾有线董事长沈望舒", "青禾有线")).toEqual(["company"]);
    expect(bodies("青禾有线主任沈望舒", "青禾有线")).toEqual([]);
  });

  it("are no party cells of a village or town before their secretary", () => {
    expect(bodies("柏树坪村党支部书记沈望舒", "柏树坪村党支部")).toEqual([]);
    expect(bodies("柏树坪村支部书记沈望舒", "柏树坪村支部")).toEqual([]);
    expect(bodies("柏树坪社区党支部书记沈望舒", "柏树坪社区党支部")).toEqual(["party"]);
    expect(bodies("泓远公司党支部书记沈望舒", "泓远公司党支部")).toEqual(["company"]);
    expect(bodies("柏树坪村党支部召开会议", "柏树坪村党支部")).toHaveLength(1);
  });

  it.each([["乡镇卫生院"], ["社区卫生服务中心"], ["二级以上医院"], ["某科技公司"], ["青禾之友"]])(
    "are not called %s",
    (name) => {
      expect(bodies(`走进${name}看看`, name)).toEqual([]);
    },
  );

  it("leave the rules' spans alone", () => {
    const text = "由青禾集团承建";
    const rule: Find = { ...byRule(text, "青禾", 0.6), kind: "company" };
    expect(withTaggedBodies(scanOf(text), [seen(text, "Organization", "青禾集团")], [rule])).toEqual([rule]);
  });
});

describe("places", () => {
  const places = (text: string, name: string) =>
    withTaggedPlaces(scanOf(text), [seen(text, "Place", name)], [], []).length;

  it.each([["柏树坪村"], ["塔里木沙漠"], ["瓦加杜古"], ["青禾河"]])("may be called %s", (name) => {
    expect(places(`他从${name}来`, name)).toBe(1);
  });

  it.each([["安康"], ["行政村"], ["自贸试验区"], ["黄3县"]])("are not called %s", (name) => {
    expect(places(`他从${name}来`, name)).toBe(0);
  });
});

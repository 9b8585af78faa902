import { describe, expect, it } from "@jest/globals";
import { certainty, meansOne, othersOf } from "../../../ingest/link/name-rarity.ts";
import { type PersonProfile, personKeys } from "../../../ingest/link/person-keys.ts";
import { rankOf } from "../../../ingest/link/post-rank.ts";

const profile = (name: string, more: Partial<PersonProfile> = {}): PersonProfile => ({
  name,
  posts: [],
  introducedBy: [],
  villages: [],
  near: [],
  isBare: false,
  ...more,
});
const keysOf = (one: PersonProfile): readonly string[] => personKeys(one).map(({ key }) => key);

const MINISTRY = "Organization|-|国家卫生健康委员会";
const PROVINCE = { code: "37", name: "山东省" };

describe("the keys of a person", () => {
  it("join a governor and a minister of a rare name, and not of one that thousands bear", () => {
    const governor = { title: "省长", keys: [], place: PROVINCE };
    const minister = { title: "主任", keys: [MINISTRY], body: "国家卫健委" };
    const shared = (name: string): readonly string[] => {
      const left = keysOf(profile(name, { posts: [governor] }));
      return keysOf(profile(name, { posts: [minister] })).filter((key) => left.includes(key));
    };
    expect(shared("沈砚溪")).toContain("Person|沈砚溪|senior");
    expect(shared("王伟")).toEqual([]);
  });

  it("take a name by itself only where nothing says who it is and few bear it", () => {
    expect(keysOf(profile("沈砚溪", { isBare: true }))).toEqual(["Person|沈砚溪|known"]);
    expect(keysOf(profile("沈砚溪"))).toEqual([]);
    expect(keysOf(profile("王伟", { isBare: true }))).toEqual([]);
    expect(keysOf(profile("沈女士", { isBare: true }))).toEqual([]);
  });

  it("join the posts that one leader held abroad, and never where the name may be Chinese", () => {
    const premier = { title: "总理", keys: [], country: "波兰" };
    const president = { title: "主席", keys: ["Organization|-|欧洲理事会"], body: "欧洲理事会" };
    const shared = (name: string): readonly string[] => {
      const left = keysOf(profile(name, { posts: [premier] }));
      return keysOf(profile(name, { posts: [president] })).filter((key) => left.includes(key));
    };
    expect(shared("科瓦尔奇克")).toEqual(["Person|科瓦尔奇克|abroad"]);
    expect(shared("沈砚溪")).toEqual([]);
    const speaker = { title: "局长", keys: ["Organization|-|欧洲理事会"], body: "欧洲理事会" };
    expect(keysOf(profile("科瓦尔奇克", { posts: [speaker] }))).not.toContain("Person|科瓦尔奇克|abroad");
    const chinese = { title: "主席", keys: ["Organization|-|全国总工会"], body: "全国总工会" };
    expect(keysOf(profile("科瓦尔奇克", { posts: [chinese] }))).not.toContain("Person|科瓦尔奇克|abroad");
  });

  it("know a name from abroad by its last part in the same post", () => {
    const post = { title: "总干事", keys: ["Organization|-|世界卫生组织"], body: "世界卫生组织" };
    const whole = keysOf(profile("扬·科瓦尔奇克", { posts: [post] }));
    expect(whole).toContain(keysOf(profile("科瓦尔奇克", { posts: [post] }))[0]);
  });

  it("never tie people of one name in neighbouring counties by equal posts", () => {
    const deputy = (code: string): PersonProfile =>
      profile("沈砚溪", { posts: [{ title: "副局长", keys: [`Organization|${code}|工业和信息化局`] }] });
    const other = keysOf(deputy("371427"));
    expect(keysOf(deputy("371426")).filter((key) => other.includes(key))).toEqual([]);
  });

  it("know a doctor of a ward as one of the hospital, and a villager by the village", () => {
    const ward = { title: "主任", keys: ["Organization|371623|中医院针灸科"] };
    expect(keysOf(profile("沈砚溪", { posts: [ward] }))).toContain(
      "Person|沈砚溪|Organization|371623|中医院",
    );
    expect(keysOf(profile("沈砚溪", { villages: ["石桥村"] }))).toEqual(["Person|沈砚溪|Village|石桥村"]);
  });

  it("give each reason in words, with a score that falls with the bearers of the name", () => {
    const [key] = personKeys(profile("沈砚溪", { isBare: true }));
    expect(key?.reason.why).toMatch(/without a word on who it is; of the name 沈砚溪 .* others/u);
    const hundred = { people: 100, mostOthers: 0.1, called: "people" };
    expect(certainty("王伟", hundred)).toBeLessThan(certainty("沈砚溪", hundred));
    expect(othersOf("王伟", hundred)).toBeGreaterThan(othersOf("沈砚溪", hundred));
    expect(meansOne("王伟", { ...hundred, people: 1_000_000 })).toBe(false);
  });
});

describe("the rank of a post", () => {
  it("is high for ministries and provinces, and not for their units, bureaus of counties or firms", () => {
    expect(rankOf({ title: "国务委员", keys: [] })).toBe("state");
    expect(rankOf({ title: "副主任", keys: [MINISTRY] })).toBe("senior");
    expect(rankOf({ title: "副省长", keys: [] })).toBe("senior");
    expect(rankOf({ title: "书记", keys: ["Organization|37|委员会"] })).toBe("senior");
    expect(rankOf({ title: "厅长", keys: ["Organization|37|教育厅"] })).toBe("department");
    expect(rankOf({ title: "局长", keys: [`${MINISTRY}疾病预防控制局`] })).toBeUndefined();
    expect(rankOf({ title: "局长", keys: ["Organization|371427|教育局"] })).toBeUndefined();
    expect(rankOf({ title: "董事长", keys: ["Organization|3714|水务集团"] })).toBeUndefined();
  });
});

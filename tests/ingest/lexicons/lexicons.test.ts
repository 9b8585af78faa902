import { describe, expect, it } from "@jest/globals";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import { MEDIA_NAME } from "../../../ingest/lexicons/media.ts";
import { longestAt, prefixIndex } from "../../../ingest/lexicons/prefix-index.ts";

const lexicons = loadLexicons();

describe("the lexicons", () => {
  it("know agencies by short name, with full name and kind", () => {
    expect(lexicons.agencies.get("卫健委")).toEqual({ fullName: "卫生健康委员会", kind: "agency" });
    expect(lexicons.agencies.get("人社局")?.fullName).toBe("人力资源和社会保障局");
    expect(lexicons.agencies.get("委宣传部")?.kind).toBe("party");
  });

  it("tell the kind of a body by its last word", () => {
    expect(lexicons.bodySuffixes.get("卫生院")).toBe("hospital");
    expect(lexicons.bodySuffixes.get("有限公司")).toBe("company");
    expect(lexicons.bodySuffixes.get("人民检察院")).toBe("court");
  });

  it("know compound surnames and rank the common above the rare", () => {
    const frequency = (name: string) => lexicons.surnames.get(name) ?? 0;
    expect(frequency("王")).toBeGreaterThan(frequency("仇"));
    expect(frequency("仇")).toBeGreaterThan(frequency("欧阳"));
    expect(frequency("欧阳")).toBeGreaterThan(0);
  });

  it("say what a verb of speech does", () => {
    expect(lexicons.speechVerbs.get("强调")).toBe("explain");
    expect(lexicons.speechVerbs.has("介绍")).toBe(true);
    expect(lexicons.speechVerbs.get("介绍")).toBeUndefined();
  });

  it("keep every weak last word in the list of last words", () => {
    const strays = [...lexicons.weakBodySuffixes].filter((word) => !lexicons.bodySuffixes.has(word));
    expect(strays).toEqual([]);
  });
});

describe("names of media", () => {
  it.each(["海州日报", "海州市融媒体中心", "东海广播电视台"])("%s is one", (name) => {
    expect(MEDIA_NAME.test(name)).toBe(true);
  });
  it("a plan is none", () => {
    expect(MEDIA_NAME.test("海州市水利发展规划")).toBe(false);
  });
});

describe("an index of words", () => {
  const index = prefixIndex([
    ["市", 1],
    ["市委", 2],
    ["市委宣传部", 3],
  ] as const);

  it("finds the longest word at a place", () => {
    expect(longestAt(index, "在市委宣传部门前", 1)).toEqual({ word: "市委宣传部", value: 3 });
    expect(longestAt(index, "市政", 0)).toEqual({ word: "市", value: 1 });
  });

  it("finds nothing where none begins", () => {
    expect(longestAt(index, "县委", 0)).toBeUndefined();
    expect(longestAt(index, "", 0)).toBeUndefined();
  });
});

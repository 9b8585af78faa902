import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { EntityType } from "../../../../src/model/entity.ts";
import { foldForMatching } from "../../../../src/model/fold.ts";
import { nameKey } from "../../../../src/model/search/name-key.ts";
import { matchedName, matchOfRank, searchRank } from "../../../../src/model/search/rank.ts";
import { searchKeys } from "../../../../src/model/search/search-keys.ts";
import { searchQuery } from "../../../../src/model/search/search-query.ts";

/** How a name is found by a query; undefined where it is not. */
function found(query: string, name: string, type: EntityType = "Organization", aliases: string[] = []) {
  const sought = searchQuery(query);
  const keys = searchKeys({ type, name, aliases });
  const rank = sought ? searchRank(keys, sought) : undefined;
  if (!sought || rank === undefined) return undefined;
  const words = keys.searchWords?.split(" ") ?? [];
  // What fits must be among the candidates, or a store would never look at it.
  expect(sought.ways.some((way) => way.split(" ").every((word) => words.includes(word)))).toBe(true);
  return [matchOfRank(rank), matchedName({ type, name, aliases }, sought, rank)];
}

const HOSPITAL = "云泽市第二人民医院";

describe("a name is found", () => {
  it.each([
    ["云泽市第二人民医院", "exact"],
    ["雲澤市第二人民醫院", "exact"],
    ["“云泽市 第二人民医院”", "exact"],
    ["云泽市", "prefix"],
    ["第二人民", "substring"],
    ["yunzeshidierrenminyiyuan", "pinyin-exact"],
    ["Yún Zé", "pinyin-prefix"],
    ["yunz", "pinyin-prefix"],
    ["renmin yiyuan", "pinyin-substring"],
    ["ren2min2yi1", "pinyin-substring"],
    ["yzsdermyy", "initials-exact"],
    ["YZS", "initials-prefix"],
    ["rmyy", "initials-substring"],
    ["云泽二院", "abbreviation"],
    ["二院", "abbreviation"],
  ])("%s", (query, match) => {
    expect(found(query, HOSPITAL)).toEqual([match, HOSPITAL]);
  });

  it.each(["云泽县", "院医", "minren", "unze", "yyy", "泽云", "!?", "", "院一", "yz二院"])(
    "by no other words: %s",
    (query) => {
      expect(found(query, HOSPITAL)).toBeUndefined();
    },
  );

  it.each([
    ["衛健委", "云泽市卫健委"],
    ["云泽市衛健委", "云泽市卫健委"],
    ["云泽市卫健委", "雲澤市衛健委"],
    ["卡尔马克思", "卡尔·马克思"],
    ["马克思", "卡尔•马克思"],
    ["国办发2024 3号", "国办发〔2024〕3号"],
    ["ａｂｃ", "ABC银行"],
    ["abc银", "ABC银行"],
    ["yinhang", "ABC银行"],
    ["abcyinhang", "ABC银行"],
    ["nvxing", "女性发展中心"],
    ["nüxing", "女性发展中心"],
    ["zhengzhou", "郑州市"],
    ["zz", "郑州市"],
    ["zhzh", "郑州市"],
  ])("%s finds %s", (query, name) => {
    expect(found(query, name)).toBeDefined();
  });
});

describe("one character or a few letters", () => {
  it.each([
    ["云", HOSPITAL, "prefix"],
    ["勇", "王勇", "substring"],
    ["w", "王勇", "pinyin-prefix"],
    ["yun", HOSPITAL, "pinyin-prefix"],
    ["li", "王丽", "pinyin-substring"],
    ["li", "李明", "pinyin-prefix"],
  ])("%s finds %s", (query, name, match) => {
    expect(found(query, name, "Person")?.[0]).toBe(match);
  });

  it.each(["院", "y2", "yi", "r"])("%s is no part of a long name", (query) => {
    expect(found(query, HOSPITAL)).toBeUndefined();
  });
});

describe("the surname of a person", () => {
  it.each([
    ["单雄信", "shan xiongxin", "dan xiongxin"],
    ["曾明", "zengming", "cengming"],
    ["解晓东", "xiexiaodong", "jiexiaodong"],
    ["查明", "zhaming", "chaming"],
    ["仇明远", "qiumingyuan", "choumingyuan"],
    ["任明", "renming", "yinming"],
    ["华明远", "huamingyuan", "huomingyuan"],
    ["尉迟明", "yuchiming", "weichiming"],
    ["单于明", "chanyuming", "danyuming"],
    ["欧阳明远", "ouyangmingyuan", "quyang"],
    ["种明远", "chongmingyuan", "zhangming"],
  ])("%s is read %s and not %s", (name, right, wrong) => {
    expect(found(right, name, "Person")?.[0]).toBe("pinyin-exact");
    expect(found(wrong, name, "Person")).toBeUndefined();
  });

  it.each([
    ["区明", ["ouming", "quming"]],
    ["盖明远", ["gemingyuan", "gaimingyuan"]],
    ["覃明", ["qinming", "tanming"]],
    ["朴明远", ["piaomingyuan", "pumingyuan"]],
  ] as const)("%s is read in two ways", (name, readings) => {
    for (const reading of readings) expect(found(reading, name, "Person")?.[0]).toBe("pinyin-exact");
  });

  it("is read as such in persons' names alone", () => {
    expect(found("danwei", "单位食堂")?.[0]).toBe("pinyin-prefix");
    expect(found("chaersi", "查尔斯顿", "Person")?.[0]).toBe("pinyin-prefix");
  });
});

describe("the names of places", () => {
  it.each([
    ["重庆市", "chongqing"],
    ["六安市", "luan"],
    ["蚌埠市", "bengbu"],
    ["亳州市", "bozhou"],
    ["东阿县人民医院", "donge"],
    ["单县人民医院", "shanxian"],
    ["六合区", "luhe"],
    ["六合区", "liuhe"],
    ["黄陂区", "huangpi"],
    ["乐清市", "yueqing"],
    ["曾都区", "zengdu"],
    ["番禺区", "panyu"],
    ["什邡市", "shifang"],
    ["长清区", "changqing"],
    ["吕梁市", "lvliang"],
    ["西安市", "xi'an"],
    ["西安市", "xian"],
    ["重庆医科大学", "cqykdx"],
  ])("%s is read %s", (name, reading) => {
    expect(found(reading, name, "Place")).toBeDefined();
  });

  it("end syllables where a mark says so", () => {
    expect(found("xi'an", "咸阳市", "Place")).toBeUndefined();
    expect(found("xian", "咸阳市", "Place")?.[0]).toBe("pinyin-prefix");
    expect(found("xian yang", "咸阳市", "Place")?.[0]).toBe("pinyin-prefix");
  });
});

describe("ranks", () => {
  it("put names before aliases, and whole names before parts", () => {
    const rankOf = (query: string, name: string, aliases: readonly string[]): number => {
      const sought = searchQuery(query);
      const keys = searchKeys({ type: "Organization", name, aliases });
      return sought ? (searchRank(keys, sought) ?? 99) : 99;
    };
    const ranks = [
      rankOf("市二院", "市二院", []),
      rankOf("市二院", HOSPITAL, ["市二院"]),
      rankOf("市二院", "市二院东区", []),
      rankOf("市二院", HOSPITAL, ["市二院东区"]),
      rankOf("市二院", "云泽市二院", []),
      rankOf("市二院", HOSPITAL, ["云泽市二院"]),
      rankOf("shieryuan", "市二院", []),
      rankOf("sey", "市二院", []),
      rankOf("市二院", HOSPITAL, []),
      rankOf("市三院", HOSPITAL, []),
    ];
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it("say which alias fits", () => {
    expect(found("县二院", HOSPITAL, "Organization", ["云泽县二院", "市二院"])).toEqual([
      "substring",
      "云泽县二院",
    ]);
  });
});

const NAME = fc.string({
  unit: fc.constantFrom(..."云泽县單曾重庆医院第二·（）“”ＡＢab1２ é𠮷·"),
  minLength: 1,
  maxLength: 12,
});

describe("for any name", () => {
  it("the key of a part is a part of the key, and folding changes nothing more", () => {
    fc.assert(
      fc.property(NAME, NAME, (left, right) => {
        expect(nameKey(left + right)).toContain(nameKey(left));
        expect(nameKey(nameKey(left))).toBe(nameKey(left));
        expect(nameKey(foldForMatching(left))).toBe(nameKey(left));
      }),
    );
  });

  it("the name finds itself, and each part of two characters finds it", () => {
    fc.assert(
      fc.property(NAME, NAME, NAME, (before, part, after) => {
        const name = before + part + after;
        if (nameKey(name) !== "") expect(found(name, name)?.[0]).toBe("exact");
        if ([...nameKey(part)].length > 1) expect(found(part, name)).toBeDefined();
      }),
    );
  });

  it("all that is typed is sought without trouble", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), NAME, (typed, name) => {
        const sought = searchQuery(typed);
        found(typed, name);
        expect(sought?.ways.length ?? 1).toBeLessThanOrEqual(4);
        expect(sought?.ways.every((way) => /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(way)) ?? true).toBe(
          true,
        );
      }),
    );
  });
});

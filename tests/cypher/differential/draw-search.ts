/** Draws what somebody may seek in a graph case, and all parameters that are made of it. */
import type { Value } from "../../../src/graph/port.ts";
import type { QueryHeader } from "../../../src/graph/query-header.ts";
import { nameKey } from "../../../src/model/search/name-key.ts";
import { wholeName, wholeNameWord } from "../../../src/model/search/search-keys.ts";
import { searchQuery } from "../../../src/model/search/search-query.ts";
import { paddedWays } from "../../../src/query/search.ts";
import { NAMES } from "./case-draft.ts";
import type { Random } from "./random.ts";

/** Parts of NAMES, in characters and in pinyin, at the beginning and in the midst, and short forms. */
const SOUGHT = [
  ...NAMES,
  ...["王", "明", "王明", "件事", "一件", "青禾", "县医院", "计划", "ALPHA", "青縣", "高效"],
  ...["青医院", "高一件事", "青县医院", "高一事", "高成事", "青禾院", "办一事"],
  ...["wangming", "wangmingyuan", "liming", "yijianshi", "qinghexian", "qinghexianyiyuan", "alphajihua"],
  ...[
    "gaoxiaobanchengyijianshi",
    "wangm",
    "lim",
    "yijian",
    "qinghe",
    "gaoxiao",
    "alphaji",
    "li",
    "yi",
    "gao",
  ],
  ...["mingyuan", "jianshi", "yiyuan", "banchengyi", "jihua", "xianyi", "ming", "shi"],
  ...[
    "wm",
    "wmy",
    "lm",
    "yjs",
    "qhx",
    "qhxyy",
    "gxbcyjs",
    "alphajh",
    "gx",
    "qh",
    "yj",
    "gxb",
    "qhxy",
    "al",
    "w",
  ],
  ...["my", "js", "xyy", "bcy", "hx", "jh", "yy", "hxy", "cyj"],
];

/** One of NAMES by its key, and not to the letter. */
const WRITTEN_OTHERWISE = "ALPHA计划";

/** The parameters of a search or a look-up by name, of one text; none for other queries. */
export function drawSearch({ parameters }: QueryHeader, random: Random): Readonly<Record<string, Value>> {
  const names = parameters.map(({ name }) => name);
  if (names.includes("word")) {
    const name = random.pick([...NAMES, WRITTEN_OTHERWISE]);
    const key = nameKey(name);
    return { name, word: wholeNameWord(key), whole: wholeName(key) };
  }
  const query = names.includes("ways") ? searchQuery(random.pick(SOUGHT)) : null;
  return query === null ? {} : { ...query, ways: paddedWays(query.ways) };
}

/** How high a post is, where it is high enough for its holders to be few in the whole country. */

/** A post as far as it tells the person from others of the name. */
export interface IdentifyingPost {
  readonly title: string;
  /** Keys of the body that the post is in. */
  readonly keys: readonly string[];
  /** The body's name. */
  readonly body?: string;
  /** The division that the post is of (市长 of 某市) or, where the text names no body, that the article is of. */
  readonly place?: { readonly code: string; readonly name: string };
  /** The foreign country that the post is of. */
  readonly country?: string;
}

/**
 * - `state`: leaders of party and state.
 * - `senior`: heads and deputies of ministries and provinces.
 * - `department`: heads of the departments of provinces, and of cities.
 */
export type PostRank = "state" | "senior" | "department";

// Titles that there is one body for.
const STATE_TITLE =
  /^(?:总书记|国家(?:副)?主席|国务院(?:副)?总理|国务委员|委员长|副委员长|中央政治局(?:常委|委员)|中央书记处书记)/u;
const STATE_POSTS: ReadonlyMap<string, RegExp> = new Map([
  ["中国共产党中央委员会", /^(?:总书记|国家主席)/u],
  ["中国共产党中央政治局", /^(?:常委|委员|国务委员)/u],
  ["中国共产党中央政治局常务委员会", /^委员/u],
  ["中国共产党中央书记处", /书记$/u],
  ["中国共产党中央军事委员会", /^(?:副?主席|委员)$/u],
  ["中国共产党中央纪律检查委员会", /^书记$/u],
  ["国务院", /^(?:(?:常务)?副?总理|国务委员)$/u],
  ["全国人民代表大会常务委员会", /委员长$/u],
  ["全国人民代表大会", /委员长$/u],
  ["中国人民政治协商会议全国委员会", /^(?:常务)?副?主席$/u],
  ["最高人民法院", /^(?:党组书记|院长)$/u],
  ["最高人民检察院", /^(?:党组书记|检察长)$/u],
  ["国家监察委员会", /^主任$/u],
]);

const PROVINCE_TITLE = /^(?:代|常务)?副?省长$|^自治区(?:代)?副?主席$/u;
const LEADS =
  /^(?:代|常务|第一)?副?(?:部长|主任|局长|署长|行长|主席|院长|审计长|书记|党组书记|党委书记|党委副书记|党组副书记|社长|台长|总编辑|董事长|总经理|检察长)$/u;
const LEADS_PROVINCE =
  /^(?:代|常务|第一|专职)?副?(?:书记|省长|市长|主席|主任|院长|检察长|秘书长)$|^常委|党组书记$/u;
const PROVINCIAL = new Set([
  "委员会",
  "人民政府",
  "人民代表大会",
  "人民代表大会常务委员会",
  "政治协商会议委员会",
  "纪律检查委员会",
  "监察委员会",
  "高级人民法院",
  "人民检察院",
  "委员会组织部",
  "委员会宣传部",
  "委员会统一战线工作部",
  "委员会政法委员会",
]);
const MINISTRY = /(?:部|委员会|总局|局|总署|署|院|办公室|国务院|银行|集团有限公司|国家电网有限公司)$/u;
// 国家重点实验室, 国家卫生健康委员会疾控局: no ministry, and a unit of one.
const UNIT_OF_MINISTRY = /(?:部|委员会|局|署|院).+(?:司|局|厅|处|部|所|中心|室|院|医院|公司)$/u;
const HEADS_DEPARTMENT = /^(?:厅长|局长|主任|党组书记|党委书记)$/u;
const HEADS_CITY = /^(?:代)?(?:市长|书记|州长)$/u;

// Heads and deputies of their special committees rank with those of ministries.
const COMMITTEES = new Set([
  "中国人民政治协商会议全国委员会",
  "全国人民代表大会",
  "全国人民代表大会常务委员会",
]);

const PROVINCE_DIGITS = 2;
const CITY_DIGITS = 4;

/** The rank of a post; undefined for the many that are lower or that do not say. */
export function rankOf({
  title,
  keys,
  place,
}: Pick<IdentifyingPost, "title" | "keys" | "place">): PostRank | undefined {
  if (STATE_TITLE.test(title)) return "state";
  if (PROVINCE_TITLE.test(title)) return "senior";
  const [, code = "", body = ""] = keys[0]?.split("|") ?? [];
  if (code === "-") return centralRank(title, body);
  if (code !== "") return localRank(title, code, body);
  return place ? placeRank(title, place.code) : undefined;
}

function centralRank(title: string, body: string): PostRank | undefined {
  if (STATE_POSTS.get(body)?.test(title)) return "state";
  if (COMMITTEES.has(body) && /主任(?:委员)?$/u.test(title)) return "senior";
  const isMinistry = MINISTRY.test(body) && !UNIT_OF_MINISTRY.test(body);
  return isMinistry && LEADS.test(title) ? "senior" : undefined;
}

function localRank(title: string, code: string, body: string): PostRank | undefined {
  if (code.length === PROVINCE_DIGITS) {
    if (PROVINCIAL.has(body) && (LEADS_PROVINCE.test(title) || LEADS.test(title))) return "senior";
    return /[厅局]$|委员会$/u.test(body) && HEADS_DEPARTMENT.test(title) ? "department" : undefined;
  }
  return code.length === CITY_DIGITS && body === "委员会" && HEADS_CITY.test(title)
    ? "department"
    : undefined;
}

function placeRank(title: string, code: string): PostRank | undefined {
  if (code.length === PROVINCE_DIGITS)
    return /^(?:代|常务)?副?(?:市长|主席)$/u.test(title) ? "senior" : undefined;
  return code.length === CITY_DIGITS && HEADS_CITY.test(title) ? "department" : undefined;
}

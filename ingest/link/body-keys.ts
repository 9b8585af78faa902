/** What makes a body the same in another document. */
import type { MentionCluster } from "../../src/model/extraction.ts";
import type { Division } from "../lexicons/divisions.ts";
import type { AdministrativeContext } from "./administrative-context.ts";
import type { BodyMeaning } from "./body-meaning.ts";

// Names that are made for one body: 复旦大学, 首都农科研究所, 中信银行.
const UNIQUE = /(?:研究院|研究所|科学院|出版社|银行|交易所|学会|基金会)$/u;
const LEAST_UNIQUE = 4;
// A firm registered without a place is registered by the country's office and its name is the only one;
// what print gives without 集团 or 股份 may have lost its place.
const REGISTERED = /^.{2,}(?:集团|股份|[(（]\p{Script=Han}{2,6}[)）]).*公司$/u;

// Every city has one.
const ANY_UNIVERSITY = /^(?:老年|电视|广播电视|开放|职工|社区|市民|业余|农民|家长|空中)大学/u;

// 农业科学院, 规划设计研究院, 农村商业银行, 师范大学: nothing in such a name says which one.
const GENERIC_WORD =
  /农村|商业|农商|村镇|城市|规划|设计|农业|科学|林业|水利|教育|技术|建筑|工程|勘察|检测|检验|质量|计量|产品|环境|保护|社会|文学|艺术|医学|中医药?|慈善|总会|见义勇为|发展|研究|师范|医科|理工|科技|工业|财经|政法|民族|外国?语|职业|综合|职工|人民|创新|产业|海洋|地质|大学|[院所会行]|银行|学会|基金/gu;

function isUnique(body: string): boolean {
  if (body.replace(GENERIC_WORD, "").length < 2) return false;
  if (/^.{2,}大学/u.test(body)) return !ANY_UNIVERSITY.test(body);
  return (UNIQUE.test(body) && body.length > LEAST_UNIQUE) || REGISTERED.test(body);
}

/** A key by the body's name and its division; by the name alone only where there can be one such body. */
export function bodyKeys(meaning: BodyMeaning, context: AdministrativeContext): MentionCluster["keys"] {
  const { mention, division, source, body } = meaning;
  if (source === "central")
    return [
      key("-", body, {
        rule: "central-body",
        score: 0.95,
        why: `${mention.text} is the only body of this name`,
      }),
    ];
  if (division) {
    const by = source === "level" ? "by its level and the page" : "by its name";
    const why = `${mention.text} is the ${body} of ${division.name} (${division.code}), ${by}`;
    return [
      key(division.code, body, { rule: "body-and-division", score: source === "level" ? 0.9 : 0.95, why }),
    ];
  }
  if (source !== "level" && isUnique(body))
    return [
      key("-", body, { rule: "unique-name", score: 0.85, why: `${mention.text} is a name of one body only` }),
    ];
  const home = homeOf(meaning, context);
  if (source === "level" || !home) return [];
  const why = `${mention.text} names no place; on this page it is taken for one of ${home.name} (${home.code})`;
  return [key(home.code, body, { rule: "body-in-context", score: 0.7, why })];
}

// A bureau without a place is the article's county's; a company's trade name reaches the whole city.
function homeOf(
  { mention }: BodyMeaning,
  { county, city, province }: AdministrativeContext,
): Division | undefined {
  return mention.kind === "company" || mention.kind === "other"
    ? (city ?? province)
    : (county ?? city ?? province);
}

function key(code: string, body: string, reason: MentionCluster["keys"][number]["reason"]) {
  return { key: `Organization|${code}|${body}`, reason };
}

/**
 * One spelling for the names of hospitals: 二院 is 第二人民医院, 一附院 of 安医大一附院 is 附属第一医院, and the university
 * before it is written in full.
 */
import { UNIVERSITY_NAMES } from "../lexicons/university-names.ts";

const NUMERALS = "一二三四五六七八九十";
// 二院, 二医院, and what stands behind them as a unit: 二院肿瘤中心.
const NUMBERED = new RegExp(
  `^第?([${NUMERALS}])医?院(?=$|.{0,10}(?:中心|[科室部]|[院病]区|分院|党委|门诊|集团)$)`,
  "u",
);
const AFFILIATED = new RegExp(
  `(?:附属?第?([${NUMERALS}])(?:人民)?医?院|第?([${NUMERALS}])附属?(?:人民)?医?院)(?=$|[^校])`,
  "u",
);
const OF_A_UNIVERSITY = /医院|[附医]院|研究[院所]|医学中心/u;

/** @param name of a body, after its division, folded; other bodies than hospitals come back as they are. */
export function hospitalName(name: string): string {
  if (!OF_A_UNIVERSITY.test(name) && !NUMBERED.test(name)) return name;
  const university = UNIVERSITY_NAMES.find(
    ([short, full]) => name.startsWith(short) && !name.startsWith(full),
  );
  const full = university ? university[1] + name.slice(university[0].length) : name;
  return full
    .replace(NUMBERED, (_, number: string) => `第${number}人民医院`)
    .replace(AFFILIATED, (_, one?: string, other?: string) => `附属第${one ?? other}医院`);
}

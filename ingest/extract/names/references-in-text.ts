/** Words that point at somebody or some body named elsewhere: 他, 王局长, 该院. */

import type { PostFind } from "./posts-in-text.ts";
import { surnameLength } from "./read-name.ts";
import { type Find, type Scan, touches } from "./scan.ts";
import { beginsWord } from "./word-map.ts";

const PRONOUN = /(?<![其吉排利])[他她](?![们人乡日国用方年者])/g;
const BODY_DESCRIPTION =
  /[该本](?:院|局|校|馆|所|厂|公司|集团|企业|医院|学校|学院|法院|检察院|中心|协会|银行|委员会|单位|委|办|部门)(?![长内级务门区])/g;

/** 他 and 她 where they mean one person. */
export function pronounsInText({ text }: Scan): readonly Find[] {
  return [...text.matchAll(PRONOUN)].map(({ index }) => ({
    start: index,
    end: index + 1,
    form: "pronoun" as const,
    confidence: 0.6,
  }));
}

/** 王局长: a surname with a post, a person named elsewhere. `taken` are the units of names. */
export function addressedByPost(scan: Scan, posts: readonly PostFind[], taken: Uint8Array): readonly Find[] {
  const finds: Find[] = [];
  for (const { start, end, kind } of posts) {
    const at = start - 1;
    const free = kind === "post" && at >= 0 && surnameLength(scan, at) === 1 && beginsWord(scan.words, at);
    if (!free || touches(taken, { start: at, end })) continue;
    if (/[\u4e00-\u9fff]/.test(scan.text.charAt(at - 1)) && !beginsWord(scan.words, at)) continue;
    finds.push({ start: at, end, form: "description", confidence: 0.5 });
  }
  return finds;
}

/** 该院, 该公司: a body named before. */
export function describedBodies({ text }: Scan): readonly Find[] {
  return [...text.matchAll(BODY_DESCRIPTION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: "description" as const,
    confidence: 0.6,
  }));
}

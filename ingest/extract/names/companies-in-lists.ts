/** Companies that only a list tells: 引进泰川科技、云泰重工、安沃等15家企业. */
import { listsBefore } from "../lists-before.ts";
import { coverage, type Find, type Scan, touches } from "./scan.ts";
import { isUnknown } from "./unled-bodies.ts";
import { beginsWord } from "./word-map.ts";

const TAIL =
  /等(?:一大?批|多家|众多|\d+余?家)?(?:跨国|国际|外国|大型|知名|重点|龙头|骨干|优质|本土|本地|头部|领军|行业|规模以上|规上|世界500强|国内外|国有|民营|外资|高新技术|科技|工业|制造业?|生产)*(?:企业|公司|厂商|药企|车企|巨头)(?![文家])/y;
const MEMBERS = /(?:[\u4e00-\u9fffA-Za-z]{2,12}、){1,9}[\u4e00-\u9fffA-Za-z]{2,12}$/;
/** What stands before the first of a list and is no part of it. */
const BEFORE_FIRST =
  /^.*(?:引进|引入|来自|吸引|推动|支持|依托|包括|培育|培强|做强|做大|壮大|涌现出?|打造|扶持|带动|鼓励|组织|走访|联合|有|了|的|在|与|和|为|像|以|由|对|将|把|给|从|向|如|及|到|是)/;
const SHORTEST = 2;

/**
 * The members of such lists where none begins with a common word: 传媒、演艺、出版等企业 names none.
 *
 * @param bodies those that are found already: members may be among them.
 */
export function companiesInLists(scan: Scan, bodies: readonly Find[]): readonly Find[] {
  const taken = coverage(scan.text.length, bodies);
  return listsBefore(scan.text, TAIL, MEMBERS).flatMap(({ start, list }) => {
    const members = membersOf(list, start);
    const open = members.filter((member) => !touches(taken, member));
    return members.length > 1 && open.every((member) => isCompany(scan, member)) ? open : [];
  });
}

function membersOf(list: string, index: number): readonly Find[] {
  const names = list.split("、");
  const first = BEFORE_FIRST.exec(names[0] ?? "")?.[0].length ?? 0;
  let start = index + first;
  return names.map((name, position) => {
    const end = start + name.length - (position === 0 ? first : 0);
    const find: Find = { start, end, form: "name", kind: "company", confidence: 0.65 };
    start = end + 1;
    return find;
  });
}

/** 泓|鼎|重工: the segmenter knows no word that begins there. */
function isSpelt({ words }: Scan, start: number): boolean {
  return beginsWord(words, start + 1) && beginsWord(words, start + 2);
}

const NO_COMPANY = /[的了在是]|产业|行业|领域|企业|项目|地$/;

function isCompany(scan: Scan, { start, end }: Find): boolean {
  const name = scan.text.slice(start, end);
  if (name.length < SHORTEST || NO_COMPANY.test(name)) return false;
  return isUnknown(scan, start) || isSpelt(scan, start);
}

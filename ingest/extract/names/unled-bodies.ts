/** Where the name of a body begins that no place, level or body leads: 泰川公司, “银铃”志愿服务队. */
import type { OrganizationKind } from "../../../src/model/entity.ts";
import type { Span } from "../../../src/model/span.ts";
import type { Walk } from "./name-walk.ts";
import { isHan, type Scan } from "./scan.ts";
import { beginsWord, tagOfWordAt } from "./word-map.ts";

const PROPER_TAGS = new Set(["x", "nr", "nrt", "nrfg", "nrj", "nz", "ns", "nt", "j", "eng"]);
// 镇级便民服务中心, 国家区域医疗中心: descriptions, no names.
export const GENERIC_LEAD =
  /^(?:公立|综合|民办|上级|商业|全日制|专科|基层|特区|党|国家|高水平|[省市县区镇乡村]级|国家级|世界|区域|社区|行政|便民|大型|小型|智慧|数字|平安|绿色|文明|美丽|幸福|黑|广大|爱国|创业|培训|教育|民营|私营|国有|外资|龙头|重点|骨干|本土|当地|乡镇|城市|农村|农民|学生|职工|青年|妇女|老年|志愿|诸如|互联网|线上|跨国|中小|研发|普及|促进|热议|城镇|党员|双创|街镇|会计师|律师|学习|农耕|专病|行政区)/;
// 刚进医院, 这是医院: the segmenter took words that go on together for one.
const NO_NAME_BEGINS = /^[个次这那刚正已还就都也又再不没新该本各]/;
// Bodies named by what they do: 疫情防控工作领导小组, 红十字蓝天救援队.
const DESCRIPTIVE = /^(?:领导小组|指挥部|工作专班|救援队|志愿服务队|志愿队|突击队)$/;

/** What is known of a last word that no place leads. */
export interface Unled extends Span {
  readonly walk: Walk;
  readonly kind: OrganizationKind;
  readonly weak: boolean;
}

/**
 * Where a name without a place begins: at a word that is no common noun, or at a quotation mark. A weak
 * last word (公司, 医院) needs an unknown word right before it: 泰鼎公司.
 */
export function properStart(scan: Scan, unled: Unled): number | undefined {
  const { start: at, end, walk, kind, weak } = unled;
  const { text } = scan;
  const start = walk.stop;
  if (at - start < 2 || kind === "party" || describes(text.slice(start, at))) return undefined;
  if (text.charAt(start - 1) === "“" && (!weak || text.charAt(end) === "”")) return start;
  // The first word of the name is the farthest that is no common word: 委托|鲁东|大学.
  if (isFree(text, start) && at - start >= LEAST_DESCRIBED && hasOwnPost(text, at, end)) return start;
  const unknown = walk.starts.findLast((word) => isUnknown(scan, word) && at - word >= 2);
  if (unknown === undefined) return byKind(scan, unled);
  const farOff = weak && at - unknown > 8;
  return farOff || describes(text.slice(unknown, at)) ? undefined : unknown + functionWord(text, unknown);
}

function isFree(text: string, at: number): boolean {
  return !isHan(text, at - 1);
}

const LEAST_DESCRIBED = 4;
const OWN_POST =
  /^(?:院(?:党委书记|副?院长)|[所站队馆](?:党支部书记|副?[所站队馆]长)|中心(?:党支部书记|副?主任))/;

/** 、劳动争议仲裁院院长: the post of its head tells that the words before name a body. */
function hasOwnPost(text: string, at: number, end: number): boolean {
  const last = text.endsWith("中心", end) ? end - 2 : end - 1;
  return end - at > 1 && OWN_POST.test(text.slice(last, end + 6));
}

/** Whether words before a last word only describe: 公立医院, 这是医院. */
function describes(words: string): boolean {
  return GENERIC_LEAD.test(words) || NO_NAME_BEGINS.test(words);
}

/** 像|鑫鹏源: an unknown word may have taken in the function word before the name. */
function functionWord(text: string, at: number): 0 | 1 {
  return /[像与和在对向从由让请跟以将]/.test(text.charAt(at)) ? 1 : 0;
}

/** Descriptive names of several words, and companies that are called by common words (庞大食品有限公司). */
function byKind({ text, words }: Scan, { start: at, end, walk, kind, weak }: Unled): number | undefined {
  const start = walk.stop;
  const free = isFree(text, start);
  if (weak && kind === "company" && free && walk.starts.length > 1) return start;
  if (weak) return DESCRIPTIVE.test(text.slice(at, end)) && walk.starts.length > 1 ? start : undefined;
  return kind === "company" && /^[na]/.test(tagOfWordAt(words, start) ?? "x") ? start : undefined;
}

/** Whether no common word begins at `at`: the segmenter does not know it, or cuts it into single characters. */
export function isUnknown({ words }: Scan, at: number): boolean {
  const tag = tagOfWordAt(words, at) ?? "x";
  if (PROPER_TAGS.has(tag)) return true;
  return /^(?:n|ng|zg|v|vg|g|h|ag|f)$/.test(tag) && beginsWord(words, at + 1) && beginsWord(words, at + 2);
}

/** Names of bodies: [places or level] + words + last word (医院, 局, 公司 …), and the agencies every place has. */

import type { OrganizationKind } from "../../../src/model/entity.ts";
import type { Span } from "../../../src/model/span.ts";
import type { Agency } from "../../lexicons/agencies.ts";
import { NOT_AFTER_BODY, NOT_BEFORE_BODY, PLAIN_BODY_WORDS } from "../../lexicons/body-limits.ts";
import { longestAt, type PrefixMatch } from "../../lexicons/prefix-index.ts";
import { agenciesInLists } from "./agencies-in-lists.ts";
import { type Anchors, NO_LEVEL_AFTER, openAnchors } from "./anchors.ts";
import { farthestLead, isBody, leadStart, startBeyond } from "./body-leads.ts";
import { type Walk, walkLeft } from "./name-walk.ts";
import { type Find, isHan, type Scan } from "./scan.ts";
import { GENERIC_LEAD, properStart } from "./unled-bodies.ts";
import { startOfWordTo, tagOfWordAt } from "./word-map.ts";

const LIMITS = { units: 30, words: 9 };
// 研发中心, 培训基地: words of the dictionary that name no one body.
const NO_WHOLE_WORD = /(?:中心|基地|部|会|公司|集团|学校|小组|所|社|厂|站)$/;

/**
 * The bodies that an article names, in order; the longest of those that overlap.
 *
 * @param places the article's places: they lead the names of bodies.
 */
export function bodiesInText(scan: Scan, places: readonly Span[]): readonly Find[] {
  const anchors = openAnchors(scan, places);
  const finds: Find[] = [];
  for (let at = 0; at < scan.text.length; at++) {
    const found = bodyAt(scan, at, anchors);
    if (found === undefined) continue;
    finds.push(found);
    // A body leads the name of its own units: 山东大学 in 山东大学齐鲁医院.
    const known = anchors.get(found.end);
    if (known === undefined || found.start < known.start) anchors.set(found.end, found);
  }
  return longest([...finds, ...agenciesInLists(scan, finds)]);
}

function bodyAt(scan: Scan, at: number, anchors: Anchors): Find | undefined {
  const { text, vocabulary } = scan;
  const central = longestAt(vocabulary.centralBodies, text, at);
  if (central && text.charAt(at + central.word.length) !== "门" && !isCutOut(scan, at, central.word)) {
    return find(at, at + central.word.length, central.value, 0.95);
  }
  const agency = longestAt(vocabulary.agencies, text, at);
  if (agency && leads(scan, at, agency.word, anchors) && endsBody(text, at, at + agency.word.length)) {
    const start = anchors.has(at) ? leadStart(scan, at, anchors) : at - 1;
    return find(start, at + agency.word.length, agency.value.kind, 0.9);
  }
  if (agency && standsAlone(text, at, agency)) {
    return find(at, at + agency.word.length, agency.value.kind, 0.7);
  }
  const suffix = longestAt(vocabulary.suffixes, text, at);
  if (suffix === undefined || !endsBody(text, at, at + suffix.word.length)) return undefined;
  // The last word of an agency found before (红十字会 of 省红十字会) is no body of its own.
  const known = anchors.get(at + suffix.word.length);
  if (known !== undefined && isBody(known)) return undefined;
  return bySuffix(scan, at, suffix.word, suffix.value, anchors);
}

/** 格中办, 集中办: so short a name begins behind a mark, a day or a preposition. */
function isCutOut({ text }: Scan, at: number, name: string): boolean {
  if (name.length >= SHORTEST_INSIDE || !isHan(text, at - 1)) return false;
  return !/[日前由从在经据受的和与及向以按照任年月]/.test(text.charAt(at - 1));
}

const SHORTEST_INSIDE = 3;

/** Whether a place or a level stands before an agency's name; the segmenter may have cut 获省|卫健委. */
function leads({ text }: Scan, at: number, agency: string, anchors: Anchors): boolean {
  if (anchors.has(at)) return true;
  const level = agency.length > 1 && at > 1 && /[省市县区]/.test(text.charAt(at - 1));
  return level && !NO_LEVEL_AFTER.test(text.charAt(at - 2));
}

const LEAST_ALONE = 5;
const ALONE_BEFORE_POST = 3;
const POST_OF_AGENCY = /^(?:党[委组])?(?:副书记|书记|副?局长|副?主任)/;

/**
 * 医疗保障局 by itself: so long a name of an agency is one without its place, where nothing stands before
 * it; a shorter one, 教育局, before the post of its head.
 */
function standsAlone(text: string, at: number, { word, value }: PrefixMatch<Agency>): boolean {
  if (value.kind !== "agency" || !/(?:局|[^员]委|委员会)$/.test(word)) return false;
  if (isHan(text, at - 1) && !/[由与和到向在经跟的]/.test(text.charAt(at - 1))) return false;
  const end = at + word.length;
  if (word.length >= ALONE_BEFORE_POST && /[由向跟经]/.test(text.charAt(at - 1)) && word.endsWith("局")) {
    return endsBody(text, at, end);
  }
  const told = word.length >= ALONE_BEFORE_POST && POST_OF_AGENCY.test(text.slice(end, end + 5));
  return (word.length >= LEAST_ALONE || told) && endsBody(text, at, end);
}

function find(start: number, end: number, kind: OrganizationKind, confidence: number): Find {
  return { start, end, form: "name", kind, confidence };
}

const PARTY_CELL = /(?<!社区)(?:(?<!党)支部|党支部|党总支)$/;
const SESSION = /^第?[一二三四五六七八九十]{1,3}次会议/;
const NO_VERB_BEFORE = /[有在是给将把被对使让更]/;

/** Whether a body's name may end at `end`, the word from `start` on being its last. */
function endsBody(text: string, start: number, end: number): boolean {
  // 基金会有: only of a short word may 会 be the verb.
  if (end - start > 2 && text.charAt(end - 1) === "会" && NO_VERB_BEFORE.test(text.charAt(end))) return true;
  // 培训基地里, but not 心里.
  if (end - start > 1 && text.charAt(end) === "里" && !/[程面昂]/.test(text.charAt(end + 1))) return true;
  // 柳树村|党支部书记: the cell is part of the post; that of a community is a body.
  if (PARTY_CELL.test(text.slice(end - 5, end)) && /^副?书记/.test(text.slice(end, end + 3))) return false;
  // 省十三届人大三次会议 is a meeting.
  if (/(?:人大|政协|人民代表大会)$/.test(text.slice(start, end)) && SESSION.test(text.slice(end, end + 6))) {
    return false;
  }
  const next = NOT_AFTER_BODY.get(text.charAt(end - 1));
  const word = NOT_AFTER_BODY.get(text.slice(start, end));
  return ![...(next ?? []), ...(word ?? [])].some((follower) => text.startsWith(follower, end));
}

function bySuffix(
  scan: Scan,
  at: number,
  suffix: string,
  kind: OrganizationKind,
  anchors: Anchors,
): Find | undefined {
  const end = at + suffix.length;
  if (NOT_BEFORE_BODY.get(suffix)?.includes(scan.text.charAt(at - 1)) === true) return undefined;
  const proper = endsProperWord(scan, at, end);
  if (!proper && !isLongBureau(scan, at, end)) return undefined;
  const whole = wholeWordStart(scan, at, end);
  if (whole < at) return wholeWord(scan, whole, { start: at, end }, kind, anchors);
  const walk = walkLeft(scan, at, anchors, LIMITS);
  // 王局长: a surname or a full name before a post.
  if (walk.anchors.length === 0 && suffix.length === 1 && scan.text.charAt(end) === "长") return undefined;
  const lead = farthestLead(walk, anchors);
  if (lead !== undefined) {
    return isLedBody(scan, at, suffix, walk) ? find(lead.start, end, kind, 0.8) : undefined;
  }
  const beyond = startBeyond(scan, suffix, walk.stop, anchors);
  if (beyond !== undefined) return find(beyond, end, kind, 0.75);
  const weak = scan.context.lexicons.weakBodySuffixes.has(suffix);
  const start = proper ? properStart(scan, { start: at, end, walk, kind, weak }) : undefined;
  return start === undefined ? undefined : find(start, end, kind, 0.6);
}

// 合肥学院, 北京银行, but not 合肥市学院.
const NAMED_BY_CITY = /^(?:大学|学院|银行)$/;
const FULL_NAME_ENDS = /[省市县区州盟旗镇乡]/;

/** Whether a place, a level or a body before the last word makes a name with it. */
function isLedBody({ text }: Scan, at: number, suffix: string, { starts, anchors }: Walk): boolean {
  const [nearest] = anchors;
  if (nearest === undefined) return false;
  // 信息化局局长: the second 局 is part of the post.
  if (suffix.length === 1 && isBody(nearest) && nearest.end === at) return false;
  // 齐鲁医院国家区域医疗中心: what follows the body describes.
  if (isBody(nearest) && GENERIC_LEAD.test(text.slice(nearest.end, at))) return false;
  // 县管院: a last word of one character needs more than one before it.
  if (suffix.length === 1 && at - nearest.end === 1) return false;
  const bare = starts[0] === nearest.start && !anchors.some(isBody);
  if (bare && NAMED_BY_CITY.test(suffix)) return !FULL_NAME_ENDS.test(text.charAt(at - 1));
  return !(bare && PLAIN_BODY_WORDS.has(suffix));
}

/** A body that the segmenter knows as one word, with the places before it: 首都儿科研究所. */
function wholeWord(
  scan: Scan,
  start: number,
  last: Span,
  kind: OrganizationKind,
  anchors: Anchors,
): Find | undefined {
  const { text, context } = scan;
  if (anchors.has(start)) return find(leadStart(scan, start, anchors), last.end, kind, 0.85);
  const word = text.slice(start, last.end);
  const generic = context.lexicons.bodySuffixes.has(word) || GENERIC_LEAD.test(word);
  return generic || (NO_WHOLE_WORD.test(word) && word.length < 5) || last.start - start < 2
    ? undefined
    : find(start, last.end, kind, 0.75);
}

/** 渔业局: a common word, yet of an agency where a place or a level leads it. */
function isLongBureau({ text, words }: Scan, at: number, end: number): boolean {
  if (text.charAt(at) !== "局" || text.endsWith("董事", at)) return false;
  const start = startOfWordTo(words, end);
  return start >= 0 && at - start > 1;
}

/** Whether a last word of one character ends a word, and not a common one: 干部, 社会, 东部. */
function endsProperWord({ text, words }: Scan, at: number, end: number): boolean {
  if (end - at > 1) return true;
  const start = startOfWordTo(words, end);
  if (start < 0) return text.charAt(end) === "长";
  return start === at || /^(?:nt|x|ns|nr|j)/.test(tagOfWordAt(words, start) ?? "x");
}

/** Where the segmenter knows the body as one word (首都儿科研究所), that word's start; else `at`. */
function wholeWordStart({ words }: Scan, at: number, end: number): number {
  const start = startOfWordTo(words, end);
  return start >= 0 && start < at && tagOfWordAt(words, start) === "nt" ? start : at;
}

/** Of finds that overlap the longest; in order. */
export function longest<Kind extends Span>(finds: readonly Kind[]): readonly Kind[] {
  const taken = new Set<number>();
  return [...finds]
    .sort((left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start)
    .filter(({ start, end }) => {
      if (taken.has(start) || taken.has(end - 1)) return false;
      for (let at = start; at < end; at++) taken.add(at);
      return true;
    })
    .sort((left, right) => left.start - right.start);
}

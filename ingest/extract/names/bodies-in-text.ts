/** Names of bodies: [places or level] + words + last word (医院, 局, 公司 …), and the agencies every place has. */

import type { OrganizationKind } from "../../../src/model/entity.ts";
import type { Span } from "../../../src/model/span.ts";
import { NOT_AFTER_BODY, PLAIN_BODY_WORDS } from "../../lexicons/body-limits.ts";
import { longestAt } from "../../lexicons/prefix-index.ts";
import { type Walk, walkLeft } from "./name-walk.ts";
import { byEnd, type Find, type Scan } from "./scan.ts";

const LIMITS = { units: 30, words: 9 };
// 市卫健委: a level stands for the place that the paper is about; in 城市 or 全县 it does not.
const LEVEL = /[省市县区州旗]/;
const NO_LEVEL_AFTER = /[城都超全各本该我两多夜门社辖郊新老厂校园片景灾疫牧开特地]/;
const PROPER_TAGS = new Set(["x", "nr", "nrt", "nrfg", "nrj", "nz", "ns", "nt", "j", "eng"]);
// 镇级便民服务中心, 国家区域医疗中心: descriptions, no names.
const GENERIC_LEAD =
  /^(?:国家|高水平|[省市县区镇乡村]级|国家级|世界|区域|社区|行政|便民|大型|小型|民营|私营|国有|外资|龙头|重点|骨干|本土|当地|乡镇|城市|农村|农民|学生|职工|青年|妇女|老年|志愿|诸如|互联网|线上)/;
const AFTER_BARE_AGENCY = /^[、，。；：等和与及）)]/;

/**
 * The bodies that an article names, in order; the longest of those that overlap.
 *
 * @param places the article's places: they lead the names of bodies.
 */
export function bodiesInText(scan: Scan, places: readonly Span[]): readonly Find[] {
  const anchors = new Map<number, Span>([...levels(scan), ...byEnd(places)]);
  const finds: Find[] = [];
  for (let at = 0; at < scan.text.length; at++) {
    const found = bodyAt(scan, at, anchors);
    if (found === undefined) continue;
    finds.push(found);
    // A body leads the name of its own units: 山东大学 in 山东大学齐鲁医院.
    const known = anchors.get(found.end);
    if (known === undefined || found.start < known.start) anchors.set(found.end, found);
  }
  return longest([...finds, ...enumerated(scan, finds)]);
}

/** Levels that stand alone before a body: 市 of 市卫健委. */
function levels({ text, words }: Scan): readonly (readonly [number, Span])[] {
  const found: (readonly [number, Span])[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!LEVEL.test(text.charAt(at)) || words.begins[at] !== 1) continue;
    if (at > 0 && NO_LEVEL_AFTER.test(text.charAt(at - 1))) continue;
    found.push([at + 1, { start: at, end: at + 1 }]);
  }
  return found;
}

function bodyAt(scan: Scan, at: number, anchors: ReadonlyMap<number, Span>): Find | undefined {
  const { text, vocabulary } = scan;
  const central = longestAt(vocabulary.centralBodies, text, at);
  if (central) return find(at, at + central.word.length, central.value, 0.95);
  const agency = longestAt(vocabulary.agencies, text, at);
  if (agency && anchors.has(at) && endsBody(text, at, at + agency.word.length)) {
    return find(leadStart(scan, at, anchors), at + agency.word.length, agency.value.kind, 0.9);
  }
  const suffix = longestAt(vocabulary.suffixes, text, at);
  if (suffix === undefined || !endsBody(text, at, at + suffix.word.length)) return undefined;
  return bySuffix(scan, at, suffix.word, suffix.value, anchors);
}

function find(start: number, end: number, kind: OrganizationKind, confidence: number): Find {
  return { start, end, form: "name", kind, confidence };
}

/** The leftmost of the places that stand one after the other before `at`. */
function leadStart(scan: Scan, at: number, anchors: ReadonlyMap<number, Span>): number {
  const anchor = anchors.get(at);
  return anchor === undefined || anchor.start >= at ? at : leadStart(scan, anchor.start, anchors);
}

/** Whether a body's name may end at `end`, the word from `start` on being its last. */
function endsBody(text: string, start: number, end: number): boolean {
  const next = NOT_AFTER_BODY.get(text.charAt(end - 1));
  const word = NOT_AFTER_BODY.get(text.slice(start, end));
  return ![...(next ?? []), ...(word ?? [])].some((follower) => text.startsWith(follower, end));
}

function bySuffix(
  scan: Scan,
  at: number,
  suffix: string,
  kind: OrganizationKind,
  anchors: ReadonlyMap<number, Span>,
): Find | undefined {
  const end = at + suffix.length;
  if (suffix.length === 1 && endsCommonWord(scan, at, end)) return undefined;
  const walk = walkLeft(scan, at, anchors, LIMITS);
  const lead = walk.anchors.at(-1);
  const weak = scan.context.lexicons.weakBodySuffixes.has(suffix);
  const [nearest] = walk.anchors;
  // 信息化局局长: the second 局 is part of the post.
  if (suffix.length === 1 && nearest !== undefined && isBody(nearest) && nearest.end === at) return undefined;
  if (lead !== undefined) {
    const bare = walk.starts[0] === walk.anchors[0]?.start && !walk.anchors.some(isBody);
    return bare && PLAIN_BODY_WORDS.has(suffix) ? undefined : find(lead.start, end, kind, 0.8);
  }
  const start = weak ? undefined : properStart(scan, at, walk, kind);
  return start === undefined ? undefined : find(start, end, kind, 0.6);
}

/** Whether the last character belongs to a common word: 干部, 社会, 东部. */
function endsCommonWord({ words }: Scan, at: number, end: number): boolean {
  const start = words.startOfWordEndingAt[end] ?? -1;
  return start >= 0 && start < at && !/^(?:nt|x|nz|ns|nr|j)/.test(words.tagAt.get(start) ?? "x");
}

function isBody(anchor: Span): boolean {
  return "kind" in anchor;
}

/** Where a name without a place begins: at a word that is no common noun, or at a quotation mark. */
function properStart(scan: Scan, at: number, walk: Walk, kind: OrganizationKind): number | undefined {
  const start = walk.stop;
  if (at - start < 2 || walk.starts.length === 0) return undefined;
  const quoted = scan.text.charAt(start - 1) === "“";
  if (GENERIC_LEAD.test(scan.text.slice(start, at))) return undefined;
  const tag = scan.words.tagAt.get(start) ?? "x";
  return quoted || PROPER_TAGS.has(tag) || (kind === "company" && tag === "n") ? start : undefined;
}

/** 检察院、教体局、民政局 after a body of a place: agencies without the place that is meant. */
function enumerated(scan: Scan, bodies: readonly Find[]): readonly Find[] {
  const finds: Find[] = [];
  for (const body of bodies) {
    let at = body.end;
    while (/[、和与及]/.test(scan.text.charAt(at))) {
      const agency = longestAt(scan.vocabulary.agencies, scan.text, at + 1);
      if (agency === undefined) break;
      const end = at + 1 + agency.word.length;
      if (agency.word.length < 2 || !AFTER_BARE_AGENCY.test(scan.text.slice(end, end + 1))) break;
      finds.push(find(at + 1, end, agency.value.kind, 0.7));
      at = end;
    }
  }
  return finds;
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

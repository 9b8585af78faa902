/** Posts printed before a name: 市卫健委党组副书记、市疾控中心党委书记王某. */
import type { PositionStatus } from "../../../src/model/claim.ts";
import { headsPlace, type PostFind } from "../names/posts-in-text.ts";
import { type HeldPost, type PostScan, titleBefore } from "./post-scan.ts";

const JOINS = /[、兼及和]/;
const FORMER = /(?:原|前|时任|原任|曾任|前任)$/;
/** 局长：王某, 局长 王某. */
const BETWEEN = /[：:\u3000 ]/;
/** 担任局长的王某. */
const HOLDING = /(?:担任|[^责主信]任|出任|当选)$/;
/** Words before a post that tell when it is held and are no part of it. */
const TIME = /^(?:原任|原|前任|时任|现任|前$)/;

const LONGEST_BODY = 20;
const NAME_ALONE = /^[\u4e00-\u9fff]{2,}$/;

/** The posts before the name that begins at `start`, the one nearest to it last. */
export function postsBefore(scan: PostScan, start: number): readonly HeldPost[] {
  const { text } = scan.context;
  const between = text.charAt(start - 1);
  if (between === "的") return heldByClause(scan, start - 1);
  return readAllBack(scan, BETWEEN.test(between) ? start - 1 : start);
}

function readAllBack(scan: PostScan, end: number): readonly HeldPost[] {
  const { text } = scan.context;
  const held: HeldPost[] = [];
  let at = end;
  for (;;) {
    const post = readBack(scan, at);
    if (post === undefined) return held;
    held.unshift(post);
    at = post.evidence.start;
    if (!JOINS.test(text.charAt(at - 1))) return held;
    at -= 1;
  }
}

/** 时任海宁市教育局局长的王某: what stands before 的 is held only where a verb says so. */
function heldByClause(scan: PostScan, end: number): readonly HeldPost[] {
  if (!scan.postByEnd.has(end)) return [];
  const held = readAllBack(scan, end);
  const from = held[0]?.evidence.start ?? end;
  return HOLDING.test(scan.context.text.slice(Math.max(0, from - 3), from)) ? held : [];
}

function readBack(scan: PostScan, end: number): HeldPost | undefined {
  const { text } = scan.context;
  const wordsEnd = beforeBracket(text, end);
  const post = scan.postByEnd.get(wordsEnd);
  // 王某局长李某: the post addresses the person before it.
  if (post === undefined || scan.personByEnd.has(post.start)) return undefined;
  const { start, body } = titleBefore(scan, post);
  const from =
    body === undefined
      ? unknownBodyStart(text, start)
      : leadStart(scan, scan.mentions[body]?.span.start ?? start);
  const [time = ""] = TIME.exec(text.slice(start, post.start)) ?? [];
  return {
    title: { start: start + time.length, end },
    ...(body !== undefined && { body }),
    headsPlace: headsPlace(post),
    status: statusBefore(text, from, post),
    evidence: { start: from, end },
    confidence: body === undefined ? 0.7 : 0.9,
  };
}

/** Where the places before a body begin: 某县 of 某县刘庄村党支部书记. */
function leadStart({ holderByEnd, mentions }: PostScan, start: number): number {
  let at = start;
  for (;;) {
    const lead = mentions[holderByEnd.get(at) ?? -1];
    if (lead?.type !== "Place") return at;
    at = lead.span.start;
  }
}

/** Where a body that was not recognised begins: behind the mark that parts it from the post before. */
function unknownBodyStart(text: string, start: number): number {
  const mark = text.lastIndexOf("、", start - 1);
  const between = text.slice(mark + 1, start);
  return mark >= 0 && start - mark <= LONGEST_BODY && NAME_ALONE.test(between) ? mark + 1 : start;
}

/** 副院长（主持工作）: the bracket belongs to the title. */
function beforeBracket(text: string, end: number): number {
  if (!/[）)]/.test(text.charAt(end - 1))) return end;
  const from = Math.max(text.lastIndexOf("（", end), text.lastIndexOf("(", end));
  return from >= 0 && end - from <= 16 ? from : end;
}

function statusBefore(text: string, from: number, post: PostFind): PositionStatus {
  const before = text.slice(Math.max(0, from - 3), from);
  const inside = text.slice(from, post.start);
  return FORMER.test(before) || FORMER.test(inside) ? "former" : "current";
}

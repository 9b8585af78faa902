/** What leads the last word of a body's name, and where the name begins with it. */
import type { Span } from "../../../src/model/span.ts";
import { FIELDS_OF_WORK } from "../../lexicons/agencies.ts";
import type { Anchors } from "./anchors.ts";
import type { Walk } from "./name-walk.ts";
import type { Scan } from "./scan.ts";

export function isBody(anchor: Span | undefined): boolean {
  return anchor !== undefined && "kind" in anchor;
}

/** A level stands for a place by one character: 市 of 市卫健委. */
function isLevel({ start, end }: Span): boolean {
  return end - start === 1;
}

/** The leftmost of the places that stand one after the other before `at`. */
export function leadStart(scan: Scan, at: number, anchors: Anchors): number {
  const anchor = anchors.get(at);
  if (anchor === undefined || anchor.start >= at) return at;
  // 常州市委市政府 are two.
  const beside = isLevel(anchor) && isBody(anchors.get(anchor.start));
  return beside ? anchor.start : leadStart(scan, anchor.start, anchors);
}

/** The farthest of the anchors that lead the name: a level behind a body begins a name of its own. */
export function farthestLead({ anchors: met }: Walk, anchors: Anchors): Span | undefined {
  const level = met.find((anchor) => isLevel(anchor) && isBody(anchors.get(anchor.start)));
  return level ?? met.at(-1);
}

/**
 * Where a name begins that goes on over quotes or over 和, before which the walk from its last word stops.
 *
 * @param stop where the walk stopped.
 */
export function startBeyond(scan: Scan, suffix: string, stop: number, anchors: Anchors): number | undefined {
  const before = scan.text.charAt(stop - 1);
  if (before === "”") return QUOTED_LEAD.test(suffix) ? quoteStart(scan, suffix, stop, anchors) : undefined;
  if (AND.test(before) && suffix === "事业部") return jointUnitStart(scan, stop);
  return AND.test(before) && AGENCY.test(suffix) ? jointAgencyStart(scan, stop, anchors) : undefined;
}

const AND = /[和与及]/;
const AGENCY = /(?:[局厅委部]|委员会)$/;

// Bodies that are called by a name in quotes: “银铃”志愿服务队.
const QUOTED_LEAD = /(?:队|室|站|中心|驿站|团|社|联盟|基地|学校|学堂|协会)$/;
// “一站式”服务中心 names none, unless a place stands before it.
const LED_ONLY = /(?:中心|联盟|基地)$/;
const LONGEST_QUOTE = 12;

/** Where a body begins that a name in quotes leads, its place before that taken in; `at` is behind the quotes. */
function quoteStart(scan: Scan, suffix: string, at: number, anchors: Anchors): number | undefined {
  const { text } = scan;
  const open = text.lastIndexOf("“", at - 2);
  if (open < 0 || at - open > LONGEST_QUOTE || /[，。；！？\n]/.test(text.slice(open, at))) return undefined;
  if (anchors.has(open)) return leadStart(scan, open, anchors);
  return LED_ONLY.test(suffix) ? undefined : open;
}

const LONGEST_FIELD = 10;

/** 县|政务服务|和|大数据管理局: where an agency of two fields begins, its second field beginning at `at`. */
function jointAgencyStart(scan: Scan, at: number, anchors: Anchors): number | undefined {
  const { text } = scan;
  for (let start = at - 3; start >= Math.max(0, at - 1 - LONGEST_FIELD); start--) {
    if (anchors.has(start) && FIELDS_OF_WORK.has(text.slice(start, at - 1))) {
      return leadStart(scan, start, anchors);
    }
  }
  return undefined;
}

const FIRST_OF_TWO = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,6}[和与及]$/;

/** 、除尘与脱硝|事业部: where a firm's division of two fields begins, nothing but a mark before it. */
function jointUnitStart({ text }: Scan, at: number): number | undefined {
  const first = FIRST_OF_TWO.exec(text.slice(Math.max(0, at - LONGEST_FIELD), at))?.[0].length;
  return first === undefined ? undefined : at - first;
}

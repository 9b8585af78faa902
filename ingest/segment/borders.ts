/** Judges whether a new article begins behind rows that neither byline nor dateline marks as a headline. */
import type { Span } from "../../src/model/span.ts";
import type { Block } from "./blocks.ts";
import { endsSentence } from "./lines.ts";
import type { Wording } from "./wording.ts";

/** So much of the text before and behind a border is compared. */
const LEFT_MOST = 3000;
const RIGHT_MOST = 600;
/** A shorter text is the opening of a report (a scene, a voice) and not an article that nothing announces. */
const LEAST_LEFT = 160;
/** Below this share a border was right in 99 % of places with rows. */
const NOTHING_AT_ROWS = 0.02;
const LEAST_PAIRS = 40;
const MOSTLY_SIGNED = 0.5;
const CHAPTER_MOST = 12;
/** A row of more ideographs does not tell more. */
const WIDEST_ROW = 26;
const MOST_ROWS = 4;
const NEWS_LEAD = /^(?:\d{1,2}月\d{1,2}日|近日|日前|昨[日天]|连日来|记者从|记者获悉|据悉)/u;

/**
 * Weights of a logistic regression, fitted to 2,800 places with rows of a headline or subheading on pages put
 * together from one-article files in random layouts: right on 96 % of 1,300 held-out places. The sum is above 0
 * where a new article is likelier than not.
 */
const AT_ROWS = {
  bias: -28.1,
  sharedPart: -2.4,
  shared: -3.3,
  left: 2.5,
  right: 2.45,
  headlineRight: -0.6,
  headlineLeft: 2.9,
  width: 0.17,
  rows: 0.5,
  dash: 2,
  // Not fitted: chapters of local papers hardly open so.
  lead: 1.2,
  // Not fitted: no chapter begins in the middle of a sentence.
  breaksOff: 5,
};

/** The sum that makes a border: higher where bylines or datelines sign all articles of the page, for one without is rare there. */
const ENOUGH = { signed: 1.2, unsigned: -2 };

/** A place on the page where an article may begin. */
export interface Place {
  /** Text blocks of the article before it, in order. */
  readonly before: readonly Block[];
  /** Headline or subheading blocks at the place itself; without any, it is no border. */
  readonly rows: readonly Block[];
  /** Text blocks behind it up to the next such place. */
  readonly behind: readonly Block[];
  /** How far, 0 to 1, bylines or datelines sign the page's articles. */
  readonly signedShare: number;
}

/** Whether an article begins at rows between two bodies. */
export function isBorder(place: Place, wording: Wording): boolean {
  const left = wording.stretchOf(place.before);
  const right = wording.stretchOf(place.behind);
  if (!left || !right || place.rows.length === 0 || isChapter(place)) return false;
  const before = { start: Math.max(left.start, left.end - LEFT_MOST), end: left.end };
  const behind = { start: right.start, end: Math.min(right.end, right.start + RIGHT_MOST) };
  if (place.signedShare === 0 && haveNothingInCommon(before, behind, wording)) return true;
  const enough = place.signedShare * ENOUGH.signed + (1 - place.signedShare) * ENOUGH.unsigned;
  return weighRows(place, before, behind, wording) > enough;
}

/** Where articles are signed, one short row before a text that opens without a day or source is a chapter's. */
function isChapter({ before, rows, behind, signedShare }: Place): boolean {
  const row = rows.flatMap((block) => block.lines.map((line) => line.bare)).join("");
  return (
    signedShare >= MOSTLY_SIGNED &&
    row.length <= CHAPTER_MOST &&
    !breaksOff(before) &&
    !NEWS_LEAD.test(behind[0]?.lines[0]?.bare ?? "")
  );
}

/** For pages that sign nothing: of two short texts too few pairs meet for the sum to tell: there it is the share alone. */
function haveNothingInCommon(left: Span, right: Span, wording: Wording): boolean {
  if (left.end - left.start < LEAST_LEFT) return false;
  const { shared, all } = wording.common(left, right);
  return all >= LEAST_PAIRS && shared / all < NOTHING_AT_ROWS;
}

function weighRows({ before, rows, behind }: Place, left: Span, right: Span, wording: Wording): number {
  const lines = rows.flatMap((block) => block.lines);
  const headline = lines.map((line) => line.bare).join("，");
  const [inLeft = 0, inRight = 0] = wording.sharesOf(headline, [left, right]);
  const widest = Math.max(...lines.map((line) => line.width));
  const { shared, all } = wording.common(left, right);
  return (
    AT_ROWS.bias +
    AT_ROWS.sharedPart * (shared / Math.max(1, all)) +
    AT_ROWS.shared * Math.log(1 + shared) +
    AT_ROWS.left * Math.log(1 + left.end - left.start) +
    AT_ROWS.right * Math.log(1 + right.end - right.start) +
    AT_ROWS.headlineRight * inRight +
    AT_ROWS.headlineLeft * inLeft +
    AT_ROWS.width * Math.min(widest, WIDEST_ROW) +
    AT_ROWS.rows * Math.min(lines.length, MOST_ROWS) +
    (/^—/u.test(lines.at(-1)?.bare ?? "") ? AT_ROWS.dash : 0) +
    (breaksOff(before) ? AT_ROWS.breaksOff : 0) +
    (NEWS_LEAD.test(behind[0]?.lines[0]?.bare ?? "") ? AT_ROWS.lead : 0)
  );
}

function breaksOff(before: readonly Block[]): boolean {
  const last = before.at(-1)?.lines.at(-1)?.bare ?? "";
  return !endsSentence(last) && !/[：:；]$/u.test(last);
}

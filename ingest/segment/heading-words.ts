/** Judges by themselves, without what stands around them, whether rows may be a headline's. */
import { endsSentence, type Line } from "./lines.ts";

/** A headline row is not wider than a page; a group of rows not longer than a lead. */
export const WIDEST_TOTAL = 100;
const MOST_LINES = 4;
/** The widest cell of a box of figures, in ideographs. */
export const BOX_CELL = 6.5;
/** Of headlines collected one under the other, so many. */
const MOST_ROWS = 12;
/** Widths that differ by more are not of one column. */
export const WIDE = 2.5;

/** Whether the lines but the last differ in width, and none runs on. */
export function isRagged(lines: readonly Line[]): boolean {
  const widths = lines.slice(0, -1).map((line) => line.width);
  const runsOn = lines.some((line) => /[，、。；]$/u.test(line.bare));
  return (
    !runsOn && lines.length > 1 && Math.max(...widths, lines[0]?.width ?? 0) - Math.min(...widths) > WIDE
  );
}

/** Whether rows are worded as a headline can be: few, and not ending where a sentence goes on. */
export function wordedLikeHeading(lines: readonly Line[]): boolean {
  const bare = lines.map((line) => line.bare).join("");
  const total = lines.reduce((sum, line) => sum + line.width, 0);
  return fewEnough(lines, total) && endsLikeHeading(bare, total);
}

function fewEnough(lines: readonly Line[], total: number): boolean {
  const most = lines.every((line) => line.width <= BOX_CELL) ? 2 * MOST_LINES : MOST_LINES;
  const list = lines.length <= MOST_ROWS && isRagged(lines);
  return list || (lines.length <= most && total <= WIDEST_TOTAL);
}

/** Under words that an article consists of, who said them: ——云岭省省长李明日前在全省教育大会上说 */
const SIGNED_WORDS = /^[—－]{1,2}[^，。：]{4,}(?:日前|近日|\d日|上|时|在).*(?:说|表示|强调|指出|谈到|写道)$/u;

function endsLikeHeading(bare: string, total: number): boolean {
  if (SIGNED_WORDS.test(bare)) return false;
  if (/^[，。、；：！？”’）》】…]/u.test(bare) || /[，、；。,;]$/u.test(bare)) return false;
  // Words that ask for more: a sentence that a column break cuts.
  if (/[和与及或在将把被对于从以向由并]$/u.test(bare)) return false;
  if (/[。；]/u.test(bare.replace(/《[^《》]*》/gu, ""))) return false;
  if (/[：:]$/u.test(bare) && total > 24) return false;
  // A short sentence that asks or calls is a headline only without a comma (谁来管？).
  return !endsSentence(bare) || (!/[，,]/u.test(bare) && total <= 25);
}

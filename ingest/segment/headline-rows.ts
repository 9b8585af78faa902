/** Joins the rows of headline blocks to headlines: a long one is broken over rows, two short ones are two. */
import type { Block } from "./blocks.ts";
import type { Line } from "./lines.ts";
import { markPairs, slotOf } from "./pair-marks.ts";

/** One headline, 引题 or 副题: one or more rows. */
export interface Headline {
  readonly rows: readonly Line[];
  /** Without white space. */
  readonly text: string;
}

/**
 * Whether two rows are broken inside a wording that a body uses. Rows that a blank line parts need a
 * longer one.
 */
export type Bridges = (upper: string, lower: string, apart: boolean) => boolean;

/** Short rows of one headline are set one under the other up to this width. */
const SHORT_ROW = 14;
const NEARLY_FULL = 2;
/** A row of more is seldom a whole headline. */
const LONG_ROW = 22;

/** The headlines in a run of blocks, in order. */
export function readHeadlines(blocks: readonly Block[], bridges: Bridges): Headline[] {
  const out: Line[][] = [];
  for (const block of blocks) {
    const setting = { widest: Math.max(...block.lines.map((line) => line.width)), rows: block.lines.length };
    block.lines.forEach((row, index) => {
      const open = out.at(-1);
      const upper = open?.at(-1);
      if (open && upper && continues(upper, row, index > 0 ? setting : undefined, bridges)) open.push(row);
      else out.push([row]);
    });
  }
  return out.map((rows) => ({ rows, text: rows.map((row) => row.bare).join("") }));
}

/** How the block is set that two rows stand in. */
interface Setting {
  readonly widest: number;
  readonly rows: number;
}

/** @param setting undefined where a blank line parts the rows. */
function continues(upper: Line, row: Line, setting: Setting | undefined, bridges: Bridges): boolean {
  if (/^[—－-]{1,}/u.test(row.bare) || /[—：:]$/u.test(upper.bare) || row.level > 0) return false;
  if (bridges(upper.bare, row.bare, setting === undefined)) return true;
  if (/[，、]$/u.test(upper.bare) && row.gap === 0) return true;
  if (setting === undefined) return false;
  const runsOn = /[，、]/u.test(upper.bare + row.bare) || upper.width > LONG_ROW;
  const full = upper.width >= setting.widest - NEARLY_FULL && upper.width > SHORT_ROW - NEARLY_FULL;
  if (full && runsOn && !/^[—－-]{1,}/u.test(upper.bare)) return true;
  const short = upper.width <= SHORT_ROW && row.width <= SHORT_ROW;
  return setting.rows === 2 && short && !/[，：]|\S\s+\S/u.test(`${upper.text}${row.text}`);
}

/** Letters on each side of the break: shorter wordings meet by chance. */
const SIDE = 2;
const SIDE_APART = 3;

/**
 * Prepares the question whether a break between rows is bridged by the bodies. One pass over the bodies.
 *
 * @param runs all headline runs of the page.
 * @param bodies the bodies without white space.
 */
export function findBridges(runs: readonly (readonly Block[])[], bodies: readonly string[]): Bridges {
  const wanted = new Set<string>();
  for (const run of runs) {
    const rows = run.flatMap((block) => block.lines);
    rows.forEach((row, index) => {
      const lower = rows[index + 1];
      if (!lower) return;
      wanted.add(seam(row.bare, lower.bare, SIDE));
      wanted.add(seam(row.bare, lower.bare, SIDE_APART));
    });
  }
  const met = new Set<string>();
  const note = (piece: string): void => {
    if (wanted.has(piece)) met.add(piece);
  };
  const pairs = markPairs(wanted);
  for (const body of wanted.size > 0 ? bodies : []) {
    for (let at = 0; at + 2 * SIDE <= body.length; at++) {
      if (pairs[slotOf(body.charCodeAt(at), body.charCodeAt(at + 1))] !== 1) continue;
      note(body.slice(at, at + 2 * SIDE));
      note(body.slice(at, at + 2 * SIDE_APART));
    }
  }
  return (upper, lower, apart) => met.has(seam(upper, lower, apart ? SIDE_APART : SIDE));
}

function seam(upper: string, lower: string, side: number): string {
  return upper.slice(-side) + lower.slice(0, side);
}

/**
 * Which of a group's headlines is the main one. The others are 引题 (before it, often ending in a dash or
 * colon) and 副题 (behind it, often opening with a dash); those run on with commas, the main one is terse.
 */
export function mainHeadline(group: readonly Headline[]): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  group.forEach((headline, index) => {
    // The later of equals: an 引题 is more often without any mark than a 副题.
    const score = terseness(headline) + 0.4 * index;
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

// Longer than any main headline; shorter than a clause: a column's title (身边的榜样).
const LONGEST_MAIN = 26;
const SHORTEST_MAIN = 8;
/**
 * Province and place, or city and district, in the first words: national papers name there who did it (湖南岳阳推进…),
 * and set what came of it as the main headline. A colon behind the place makes it the main one itself.
 */
const NAMES_WHO =
  /^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?!省|自治区|人民?|大学|[：:“])[\p{Script=Han}]{2,}|^[\p{Script=Han}]{2,4}市[\p{Script=Han}]{1,4}[区县][^：:]/u;

/** 副题 run on with commas; in a short row a comma parts the two halves of a main headline. */
function wordiness(text: string, width: number): number {
  if (!/[，。]/u.test(text)) return 0;
  return width <= SHORT_ROW && !text.includes("。") ? 0.3 : 2;
}

function terseness(headline: Headline): number {
  const text = headline.text;
  const width = headline.rows.reduce((sum, row) => sum + row.width, 0);
  let score = 0;
  if (/^[—－-]{1,}|[—：:]$/u.test(text)) score -= 3;
  score -= wordiness(text, width);
  if (NAMES_WHO.test(text)) score -= 2.5;
  if (width > LONGEST_MAIN) score -= 1;
  if (width < SHORTEST_MAIN) score -= 1.5;
  if (/\d.*、/u.test(text) || (text.match(/\d+/gu)?.length ?? 0) >= 3) score -= 1;
  if (/^[\p{Script=Han}]{2,5}[：:]./u.test(text)) score += 0.6;
  if (headline.rows.some((row) => /\S\s+\S/u.test(row.text))) score -= 0.3;
  return score;
}

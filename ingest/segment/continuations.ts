/** Takes the rest of an article whose column another article cuts back to its beginning. */
import type { Block } from "./blocks.ts";
import { endsSentence } from "./lines.ts";
import type { PageStyle } from "./page-style.ts";
import { markPairs, slotOf } from "./pair-marks.ts";
import { isOpen } from "./pieces.ts";
import { type Stories, type Story, textOf } from "./stories.ts";
import { strangeness } from "./strangeness.ts";
import { isCommonPair, type Pairs, type Wording } from "./wording.ts";

/** Clues that a block goes on where another breaks off, and how much each weighs. */
const CLOSES_MARK = 3;
const BEGINS_INSIDE = 3;
const SEAM_IS_WORDING = 3;
const NOT_INDENTED = 3;
const SEAM_IS_COMMON = 1;
const ENOUGH = 3;
/** Below any sum. */
const NEVER = Number.NEGATIVE_INFINITY;
/** The wording weighs so much at most, and half of the difference of the sums. */
const MOST_FOR_WORDING = 4;
/** What a rest that has no article before it is compared with. */
const STRANGER = 1;
/** So much of the rest is compared. */
const REST_BLOCKS = 12;
const OPENING = /^(?:\d{1,2}月\d{1,2}日|近日|日前|目前|近年来|据|记者|截至|今年|此外|同时|下一步)/u;
/** A column goes on at most so many articles farther. */
const NEIGHBOURS = 8;
/** Marks that stand open at the end of a column are closed soon in the next. */
const SOON = 200;

/**
 * A body that ends in the middle of a sentence gets the rest that stands behind a finished sentence of
 * another article, where marks, wording or indentation show that it continues the first one.
 */
export function joinContinuations(grouped: Stories, style: PageStyle, pageWording: Wording): Stories {
  const open = grouped.stories
    .map((story, index) => ({ story, index }))
    .filter(({ story }) => isOpen(story.body));
  if (open.length === 0 || grouped.stories.length < 2) return grouped;
  const wording = gramsAtSeams(
    grouped.stories,
    open.map(({ story }) => story),
  );
  for (const { story, index } of open) {
    const rest = findRest(story, index, grouped.stories, { style, wording, pairsOf: pageWording.pairsOf });
    if (rest) story.body.push(...rest.story.body.splice(rest.at));
  }
  const emptied = grouped.stories.some((story) => story.body.length === 0);
  return emptied ? withoutEmpty(grouped) : grouped;
}

interface Clues {
  readonly style: PageStyle;
  readonly wording: ReadonlySet<string>;
  readonly pairsOf: Wording["pairsOf"];
}

interface Rest {
  readonly story: Story;
  /** Index of the body block that the rest begins with. */
  readonly at: number;
}

function findRest(open: Story, index: number, stories: readonly Story[], clues: Clues): Rest | undefined {
  const ending = textOf(open.body.slice(-1));
  const own = clues.pairsOf(open.body);
  const near = stories.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  const candidates = near.flatMap((story) =>
    story === open
      ? []
      : restStarts(story).map((at) => {
          const marks = weigh(ending, story.body[at], clues);
          const wording = marks > NEVER ? weighWording(own, story, at, clues) : 0;
          return { story, at, score: marks + wording };
        }),
  );
  const best = candidates.reduce<(Rest & { score: number }) | undefined>(
    (most, each) => (each.score > (most?.score ?? 0) ? each : most),
    undefined,
  );
  return best && best.score >= ENOUGH ? best : undefined;
}

/** How much nearer the rest's wording is to the broken text than to the article that it stands in. */
function weighWording(own: Pairs, story: Story, at: number, { pairsOf }: Clues): number {
  const rest = pairsOf(story.body.slice(at, at + REST_BLOCKS));
  const host = at > 0 ? strangeness(pairsOf(story.body.slice(0, at)), rest) : STRANGER;
  const nearer = (host - strangeness(own, rest)) / 2;
  return Math.max(-MOST_FOR_WORDING, Math.min(MOST_FOR_WORDING, nearer));
}

/** Blocks that stand apart and behind a finished sentence; the first only where no byline opens it. */
function restStarts(story: Story): number[] {
  return story.body.flatMap((block, at) => {
    if (block.kind !== "text" || block.dateline) return [];
    const previous = story.body[at - 1];
    const apart = previous ? (block.lines[0]?.gap ?? 0) > 0 && isFinished(previous) : isUnsigned(story);
    return apart ? [at] : [];
  });
}

function isFinished(block: Block): boolean {
  return block.kind === "text" && endsSentence(block.lines.at(-1)?.bare ?? "");
}

function isUnsigned(story: Story): boolean {
  return story.names.length === 0 && story.dateline === undefined;
}

function weigh(ending: string, block: Block | undefined, clues: Clues): number {
  if (!block) return 0;
  const words = textOf([block]);
  if (OPENING.test(words)) return NEVER;
  let score = /^[“‘（《]/u.test(words) ? -1 : 0;
  if (isCommonPair(ending.slice(-1) + words.slice(0, 1))) score += SEAM_IS_COMMON;
  if (/^[，。、；：！？”’）》】]/u.test(words)) score += BEGINS_INSIDE;
  const mark = openMark(ending);
  if (mark && closesFirst(words.slice(0, SOON), mark)) score += CLOSES_MARK;
  if (clues.wording.has(ending.slice(-2) + words.slice(0, 2))) score += SEAM_IS_WORDING;
  if (clues.style.indented && (block.lines[0]?.indent ?? 0) < 2) score += NOT_INDENTED;
  return score;
}

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "《": "》", "（": "）", "(": ")", "「": "」" };

/** The closing mark that a text still owes. */
function openMark(text: string): string | undefined {
  for (const [left, right] of Object.entries(PAIRS)) {
    if (text.lastIndexOf(left) > text.lastIndexOf(right)) return right;
  }
  return undefined;
}

function closesFirst(text: string, right: string): boolean {
  const left = Object.entries(PAIRS).find(([, close]) => close === right)?.[0] ?? "";
  const closes = text.indexOf(right);
  const opens = text.indexOf(left);
  return closes >= 0 && (opens < 0 || closes < opens);
}

/** Which of the possible seams (two letters before, two behind) are wordings that the page uses elsewhere. */
function gramsAtSeams(stories: readonly Story[], open: readonly Story[]): Set<string> {
  const lefts = new Set(open.map((story) => textOf(story.body.slice(-1)).slice(-2)));
  const pairs = markPairs(lefts);
  const found = new Set<string>();
  for (const story of stories) {
    const text = textOf(story.body);
    for (let at = 0; at + 4 <= text.length; at++) {
      if (pairs[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))] !== 1) continue;
      if (lefts.has(text.slice(at, at + 2))) found.add(text.slice(at, at + 4));
    }
  }
  return found;
}

/** A story that gave all its body away is none; its headline runs then belong to its neighbours. */
function withoutEmpty({ stories, runs }: Stories): Stories {
  const kept = stories.filter((story) => story.body.length > 0);
  const place = (old: number | undefined): number | undefined => {
    const story = old === undefined ? undefined : stories[old];
    const at = story ? kept.indexOf(story) : -1;
    return at < 0 ? undefined : at;
  };
  return {
    stories: kept,
    runs: runs.map((run) => {
      const before = place(run.before);
      const after = place(run.after);
      return {
        blocks: run.blocks,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      };
    }),
  };
}

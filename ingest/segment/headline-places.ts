/** Says for the headlines of one run which stories they belong to, by wording first and position second. */
import type { Headline } from "./headline-rows.ts";
import type { Overlaps } from "./overlap.ts";
import type { HeadlineRun } from "./stories.ts";

/** Headlines that go together: one and the 引题 or 副题 that a dash or colon ties to it. */
export interface Placed {
  readonly headlines: readonly Headline[];
  /** Undefined where neither words nor neighbours tell. */
  readonly story: number | undefined;
  /** Share of the wording that the story takes up, 0 to 1. */
  readonly share: number;
}

/** A story that stands elsewhere must take up that much more of the wording than the ones right before and behind. */
const NEARNESS = 0.25;
/** So much is the side preferred on which all of the page's other headlines stand. */
const HABIT = 0.3;
/** A headline that stands elsewhere must share this much. */
const FAR_SHARE = 0.35;
/** With less, the words say nothing, and the headline goes with its neighbours. */
const LEAST_SHARE = 0.12;
/** Of a shorter one, a single common word is that much. */
const SHORT_HEADLINE = 8;
const SHORTEST_DISTINCT = 6;
/** A run of so many is a list: position in it says little. */
const LIST = 3;

/** Ties headlines together that a dash or a colon ties. */
export function tieTogether(headlines: readonly Headline[]): Headline[][] {
  const out: Headline[][] = [];
  for (const headline of headlines) {
    const last = out.at(-1);
    const tied = /^[—－-]{1,}/u.test(headline.text) || /[—：:]$/u.test(last?.at(-1)?.text ?? "");
    if (last && tied) last.push(headline);
    else out.push([headline]);
  }
  return out;
}

export interface Page {
  readonly overlaps: Overlaps;
  /** -1 to 1: below 0 headlines stand behind their bodies, above 0 before them; 1 where all do. */
  readonly habit: number;
}

/** The stories that the wording tells, run by run. */
export function placeByWords(run: HeadlineRun, units: readonly Headline[][], page: Page): Placed[] {
  return units.map((headlines) => placeUnit(headlines, run, page));
}

function placeUnit(headlines: readonly Headline[], run: HeadlineRun, page: Page): Placed {
  const text = headlines.map((headline) => headline.text).join("，");
  // A Markdown heading says itself that it stands before its text.
  if (headlines[0]?.rows.some((row) => row.level > 0)) return { headlines, story: run.after, share: 1 };
  const shares = page.overlaps(text);
  const near = nearest(text, run, shares, page.habit);
  const [far, farShare = 0] = [...shares].sort((left, right) => right[1] - left[1])[0] ?? [];
  const nearShare = near?.share ?? 0;
  const better = nearShare < FAR_SHARE && farShare >= Math.max(FAR_SHARE, nearShare + NEARNESS);
  if (better || (!near && isDistinct(text, [...shares.values()])))
    return { headlines, story: far, share: farShare };
  return { headlines, story: near?.story, share: nearShare };
}

interface Side {
  readonly story: number;
  readonly share: number;
  readonly score: number;
}

/** The better of the stories right before and behind. */
function nearest(
  text: string,
  run: HeadlineRun,
  shares: ReadonlyMap<number, number>,
  habit: number,
): Side | undefined {
  const least = text.length >= SHORT_HEADLINE ? LEAST_SHARE : FAR_SHARE;
  const side = (story: number | undefined, liking: number): Side[] => {
    const share = story === undefined ? 0 : (shares.get(story) ?? 0);
    return story === undefined || share < least
      ? []
      : [{ story, share, score: share + HABIT * Math.max(0, liking) }];
  };
  const [first, second] = [...side(run.before, -habit), ...side(run.after, habit)];
  return first && second && second.score > first.score ? second : first;
}

/** Little of its wording is taken up, but by one story alone. */
function isDistinct(text: string, shares: number[]): boolean {
  const [first = 0, second = 0] = shares.sort((left, right) => right - left);
  return text.length >= SHORTEST_DISTINCT && first >= LEAST_SHARE && second <= first / 3;
}

/** Headlines collected in the order of their bodies: one that no body claims is that of the body left out. */
function fillGaps(placed: readonly Placed[], free: Set<number>): Placed[] {
  return placed.map((each, index) => {
    // Before the first of a list stands, so to speak, the story before the first.
    const before = index === 0 && placed.length >= LIST ? -1 : placed[index - 1]?.story;
    const behind = placed[index + 1]?.story;
    if (each.story !== undefined || before === undefined || behind !== before + 2) return each;
    return free.delete(before + 1) ? { ...each, story: before + 1 } : each;
  });
}

/**
 * Places the headlines whose words tell nothing: by the page's habit where the run stands alone between two
 * stories, by the little that they share where they stand in a list, else with their neighbours in the run.
 *
 * @param free stories that no headline claims; a story that gets one is taken out.
 */
export function placeRest(
  run: HeadlineRun,
  placed: readonly Placed[],
  page: Page,
  free: Set<number>,
): Placed[] {
  const filled = fillGaps(placed, free);
  return filled.map((each, index) => {
    if (each.story !== undefined) return each;
    const liked = page.habit < 0 ? (run.before ?? run.after) : (run.after ?? run.before);
    const story =
      placed.length < LIST
        ? (neighbourStory(filled, index) ?? liked)
        : (weakestTie(each, page, free) ?? neighbourStory(filled, index) ?? liked);
    if (story !== undefined) free.delete(story);
    return { ...each, story };
  });
}

/** Of the stories without a headline the one that shares clearly most, however little. */
function weakestTie(unit: Placed, page: Page, free: ReadonlySet<number>): number | undefined {
  const text = unit.headlines.map((headline) => headline.text).join("，");
  const shares = [...page.overlaps(text)].filter(([story]) => free.has(story));
  const [first, second] = shares.sort((left, right) => right[1] - left[1]);
  return first && text.length >= SHORT_HEADLINE && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** 引题 and column titles share little with a body: they go with the headline behind, else with the one before. */
function neighbourStory(placed: readonly Placed[], index: number): number | undefined {
  const behind = placed.slice(index + 1).find((each) => each.story !== undefined);
  return (behind ?? placed.slice(0, index).findLast((each) => each.story !== undefined))?.story;
}

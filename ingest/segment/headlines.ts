/** Gives each headline to the article whose body takes up its words; neighbours are preferred, unused ones stay over. */
import { findBridges, type Headline, readHeadlines } from "./headline-rows.ts";
import { compareWithBodies, type Overlaps } from "./overlap.ts";
import { type HeadlineRun, type Stories, textOf } from "./stories.ts";

/** A story that stands elsewhere must take up that much more of the wording than the ones right before and behind. */
const NEARNESS = 0.25;
/** The side is preferred on which the page's other headlines stand. */
const HABIT = 0.1;
/** A headline that stands elsewhere must share this much. */
const FAR_SHARE = 0.35;
/** With less, the words say nothing, and the headline goes with its neighbours. */
const LEAST_SHARE = 0.12;
/** Of a shorter one, a single common word is that much. */
const SHORT_HEADLINE = 8;
const SHORTEST_DISTINCT = 6;
/** A vote for a side counts when the two sides differ by this much. */
const CLEAR = 0.1;

interface Placed {
  readonly headline: Headline;
  readonly story: number | undefined;
  readonly share: number;
}

/**
 * The headlines of each story, in the order of the page.
 *
 * @returns one list for each story, empty where the page shows no headline for it.
 */
export function placeHeadlines({ stories, runs }: Stories): Headline[][] {
  const bodies = stories.map((story) => textOf(story.body));
  const blocks = [...runs.map((run) => run.blocks), ...stories.map((story) => story.own)];
  const bridges = findBridges(blocks, bodies);
  const read = runs.map((run) => readHeadlines(run.blocks, bridges));
  const overlaps = compareWithBodies(
    read.flat().map((headline) => headline.text),
    bodies,
  );
  const habit = pageHabit(runs, read, overlaps);
  const groups: Placed[][][] = stories.map(() => []);
  runs.forEach((run, index) => {
    for (const group of placeRun(run, read[index] ?? [], overlaps, habit)) {
      const story = group[0]?.story;
      if (story !== undefined) groups[story]?.push(group);
    }
  });
  return stories.map((story, index) => {
    const own = readHeadlines(story.own, bridges);
    return deepest([...strongest(groups[index] ?? [], own.length > 0), ...own].sort(byPlace));
  });
}

/** Of Markdown headings only the innermost is the article's; the others are those of the file and its sections. */
function deepest(headlines: readonly Headline[]): Headline[] {
  const level = headlines.at(-1)?.rows[0]?.level ?? 0;
  return headlines.filter((headline) => level === 0 || headline.rows[0]?.level === level);
}

function byPlace(left: Headline, right: Headline): number {
  return (left.rows[0]?.start ?? 0) - (right.rows[0]?.start ?? 0);
}

/** Of several groups for one story the one that shares most. */
function strongest(groups: readonly Placed[][], hasOwn: boolean): Headline[] {
  const sum = (group: readonly Placed[]): number => group.reduce((total, each) => total + each.share, 0);
  const best = [...groups].sort((left, right) => sum(right) - sum(left))[0];
  if (!best || (hasOwn && sum(best) < FAR_SHARE)) return [];
  return best.map((each) => each.headline);
}

/** Above 0: headlines stand before their bodies on this page; below 0: behind them. */
function pageHabit(runs: readonly HeadlineRun[], read: readonly Headline[][], overlaps: Overlaps): number {
  const votes = runs.flatMap((run, index) => {
    if (run.before === undefined) return [1];
    if (run.after === undefined) return [-1];
    return (read[index] ?? []).map((headline) => vote(run, overlaps(headline.text)));
  });
  return Math.sign(votes.reduce((sum, each) => sum + each, 0));
}

function vote(run: HeadlineRun, shares: ReadonlyMap<number, number>): number {
  const difference = (shares.get(run.after ?? -1) ?? 0) - (shares.get(run.before ?? -1) ?? 0);
  return Math.abs(difference) < CLEAR ? 0 : Math.sign(difference);
}

/** Splits a run into groups, one for each story that it serves. */
function placeRun(
  run: HeadlineRun,
  read: readonly Headline[],
  overlaps: Overlaps,
  habit: number,
): Placed[][] {
  const placed = fillGaps(read.map((headline) => place(headline, run, overlaps, habit)));
  const groups: Placed[][] = [];
  placed.forEach((each, index) => {
    const story =
      each.story ??
      neighbourStory(placed, index) ??
      (habit < 0 ? (run.before ?? run.after) : (run.after ?? run.before));
    const last = groups.at(-1);
    if (last && last[0]?.story === story) last.push({ ...each, story });
    else groups.push([{ ...each, story }]);
  });
  return groups;
}

/** Headlines collected in the order of their bodies: one that no body claims is that of the body left out. */
function fillGaps(placed: readonly Placed[]): Placed[] {
  const claimed = new Set(placed.map(({ story }) => story));
  return placed.map((each, index) => {
    const before = placed[index - 1]?.story;
    const behind = placed[index + 1]?.story;
    if (each.story !== undefined || before === undefined || behind !== before + 2) return each;
    return claimed.has(before + 1) ? each : { ...each, story: before + 1 };
  });
}

/** 引题 and column titles share little with a body: they go with the headline behind, else with the one before. */
function neighbourStory(placed: readonly Placed[], index: number): number | undefined {
  const behind = placed.slice(index + 1).find((each) => each.story !== undefined);
  return (behind ?? placed.slice(0, index).findLast((each) => each.story !== undefined))?.story;
}

/** Little of its wording is taken up, but by one story alone. */
function isDistinct(headline: Headline, shares: number[]): boolean {
  const [first = 0, second = 0] = shares.sort((left, right) => right - left);
  return headline.text.length >= SHORTEST_DISTINCT && first >= LEAST_SHARE && second <= first / 3;
}

function place(headline: Headline, run: HeadlineRun, overlaps: Overlaps, habit: number): Placed {
  const shares = overlaps(headline.text);
  const none: Placed = { headline, story: undefined, share: 0 };
  // A Markdown heading says itself that it stands before its text.
  if (headline.rows.some((row) => row.level > 0)) return { headline, story: run.after, share: 1 };
  const least = headline.text.length >= SHORT_HEADLINE ? LEAST_SHARE : FAR_SHARE;
  const sides = [
    { story: run.before, bonus: habit < 0 ? HABIT : 0 },
    { story: run.after, bonus: habit > 0 ? HABIT : 0 },
  ].map(({ story, bonus }) => ({ story, share: shares.get(story ?? -1) ?? 0, bonus }));
  const near = sides
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share + b.bonus - a.share - a.bonus)[0];
  const far = [...shares].sort((left, right) => right[1] - left[1])[0];
  const nearShare = near?.share ?? 0;
  if (far && nearShare < FAR_SHARE && far[1] >= Math.max(FAR_SHARE, nearShare + NEARNESS)) {
    return { headline, story: far[0], share: far[1] };
  }
  if (!near && far && isDistinct(headline, [...shares.values()]))
    return { headline, story: far[0], share: far[1] };
  return near ? { headline, story: near.story, share: near.share } : none;
}

/** Gives each headline to the article whose body takes up its words; neighbours are preferred, unused ones stay over. */
import { type Page, type Placed, placeByWords, placeRest, tieTogether } from "./headline-places.ts";
import { findBridges, type Headline, readHeadlines } from "./headline-rows.ts";
import { compareWithBodies, type Overlaps } from "./overlap.ts";
import { type HeadlineRun, type Stories, textOf } from "./stories.ts";

/** A vote for a side counts when the two sides' shares of the wording differ by this much. */
const CLEAR = 0.1;
/** A second group of headlines for a story that has its own must share this much. */
const ENOUGH_BESIDE_OWN = 0.35;

/**
 * The headlines of each story, in the order of the page.
 *
 * @returns one list for each story, empty where the page shows no headline for it.
 */
export function placeHeadlines({ stories, runs }: Stories): Headline[][] {
  const bodies = stories.map((story) => textOf(story.body));
  const bridges = findBridges(
    [...runs.map((run) => run.blocks), ...stories.map((story) => story.own)],
    bodies,
  );
  const units = runs.map((run) => tieTogether(readHeadlines(run.blocks, bridges)));
  const texts = units.flat().map((unit) => unit.map((headline) => headline.text).join("，"));
  const overlaps = compareWithBodies(texts, bodies);
  const page: Page = { overlaps, habit: pageHabit(runs, units, overlaps) };
  const placed = runs.map((run, index) => placeByWords(run, units[index] ?? [], page));
  const free = new Set(stories.flatMap((story, index) => (story.own.length > 0 ? [] : [index])));
  for (const { story } of placed.flat()) if (story !== undefined) free.delete(story);
  const groups: Placed[][][] = stories.map(() => []);
  runs.forEach((run, index) => {
    for (const group of groupByStory(placeRest(run, placed[index] ?? [], page, free))) {
      groups[group[0]?.story ?? -1]?.push(group);
    }
  });
  return stories.map((story, index) => {
    const own = readHeadlines(story.own, bridges);
    return deepest([...strongest(groups[index] ?? [], own.length > 0), ...own].sort(byPlace));
  });
}

function groupByStory(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const each of placed) {
    const last = groups.at(-1);
    if (last && last[0]?.story === each.story) last.push(each);
    else groups.push([each]);
  }
  return groups;
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
  if (!best || (hasOwn && sum(best) < ENOUGH_BESIDE_OWN)) return [];
  return best.flatMap((each) => each.headlines);
}

/** Where this page's headlines stand: -1 all behind their bodies, 1 all before them. */
function pageHabit(runs: readonly HeadlineRun[], units: readonly Headline[][][], overlaps: Overlaps): number {
  const votes = runs.flatMap((run, index) => {
    if (run.before === undefined) return [1];
    if (run.after === undefined) return [-1];
    return (units[index] ?? []).map((unit) => vote(run, overlaps(unit.map(({ text }) => text).join("，"))));
  });
  const sum = votes.reduce((total, each) => total + each, 0);
  // One vote too many below the line: a single headline is no habit yet.
  return sum / (votes.filter((each) => each !== 0).length + 1);
}

function vote(run: HeadlineRun, shares: ReadonlyMap<number, number>): number {
  const difference = (shares.get(run.after ?? -1) ?? 0) - (shares.get(run.before ?? -1) ?? 0);
  return Math.abs(difference) < CLEAR ? 0 : Math.sign(difference);
}

/** Gives paragraphs that stand alone without headline to the article whose words they take up. */
import type { Headline } from "./headline-rows.ts";
import { isNotice } from "./notice.ts";
import { type Story, textOf } from "./stories.ts";
import { countShared, strangeness } from "./strangeness.ts";
import type { Wording } from "./wording.ts";

/** More letters are an article whose headline the page does not show. */
const LONGEST = 400;
/** The sum below which the paragraphs are rather of the other article. */
const FAMILIAR = 0;
/** So many telling pairs must they have in common. */
const LEAST_SHARED = 4;
/** A column goes on at most so many articles farther. */
const NEIGHBOURS = 8;

export interface Titled {
  readonly stories: readonly Story[];
  /** For each story its headlines, in the order of the page. */
  readonly headlines: readonly Headline[][];
}

/** The same stories, tails without headline put at the end of the article before them that they continue. */
export function joinTails({ stories, headlines }: Titled, wording: Wording): Titled {
  const alone = stories.map((story, index) => isAlone(story, headlines[index]));
  if (!alone.includes(true) || !alone.includes(false)) return { stories, headlines };
  const kept: number[] = [];
  stories.forEach((story, index) => {
    const from = Math.max(0, index - NEIGHBOURS);
    const homes = stories.slice(from, index).filter((_, at) => alone[from + at] === false);
    const home = alone[index] ? mostFamiliar(story, homes, wording) : undefined;
    if (home) home.body.push(...story.body);
    else kept.push(index);
  });
  return {
    stories: kept.flatMap((index) => stories.slice(index, index + 1)),
    headlines: kept.map((index) => headlines[index] ?? []),
  };
}

function isAlone(story: Story, headlines: readonly Headline[] = []): boolean {
  const signed = story.names.length > 0 || story.dateline !== undefined;
  const [first] = story.body;
  if (signed || headlines.length > 0 || !first || isNotice(first)) return false;
  return textOf(story.body).length <= LONGEST;
}

function mostFamiliar(tail: Story, stories: readonly Story[], wording: Wording): Story | undefined {
  const words = wording.pairsOf(tail.body);
  let best: Story | undefined;
  let least = FAMILIAR;
  for (const story of stories) {
    const pairs = wording.pairsOf(story.body);
    const sum = strangeness(pairs, words);
    if (sum < least && countShared(pairs, words) >= LEAST_SHARED) [best, least] = [story, sum];
  }
  return best;
}

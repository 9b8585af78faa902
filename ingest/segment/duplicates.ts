/** Drops an article that stands on the page a second time, as pages put together from several files have it. */
import { type HeadlineRun, type Stories, textOf } from "./stories.ts";

/** Two texts are one when they are equally long but for this share, and begin and end alike. */
const SLACK = 0.05;
const EDGE = 40;

/** Keeps the first of equal stories; headlines next to a dropped one go to the kept one. */
export function dropDuplicates({ stories, runs }: Stories): Stories {
  const first = new Map<string, { at: number; length: number }>();
  const kept: Stories["stories"] = [];
  const places: number[] = [];
  for (const story of stories) {
    const text = textOf(story.body);
    const edges = `${text.slice(0, EDGE)}|${text.slice(-EDGE)}`;
    const known = first.get(edges);
    if (known && text.length > EDGE && Math.abs(known.length - text.length) <= SLACK * text.length) {
      places.push(known.at);
      kept[known.at]?.names.push(...story.names);
      continue;
    }
    first.set(edges, { at: kept.length, length: text.length });
    places.push(kept.length);
    kept.push(story);
  }
  return {
    stories: kept,
    runs: kept.length === stories.length ? runs : runs.map((run) => moved(run, places)),
  };
}

function moved(run: HeadlineRun, places: readonly number[]): HeadlineRun {
  const before = run.before === undefined ? undefined : places[run.before];
  const after = run.after === undefined ? undefined : places[run.after];
  return {
    blocks: run.blocks,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

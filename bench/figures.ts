/**
 * `npm run bench -- figures --gold DIR --sources DIR …`: fits the weights of cues for the subject of a figure on
 * annotated pages, says how many figures of a page get the right subject by the weights of the other pages,
 * and prints the weights for ingest/extract/metrics/weights.ts. Softmax regression by gradient ascent with
 * weight decay; nothing is drawn at random, so the same pages give the same weights. `--on` goes on from the
 * weights in use.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readOne } from "../ingest/commands/read-one.ts";
import type { GoldDocument } from "../ingest/evaluate/gold.ts";
import { WEIGHTS } from "../ingest/extract/metrics/weights.ts";
import { createPageReader, type PageReader } from "../ingest/pipeline.ts";
import { type Lesson, type LessonPage, lessonPage } from "./figure-lessons.ts";

const { values: options } = parseArgs({
  options: {
    /** Folders of annotations, one for each folder of sources. */
    gold: { type: "string", multiple: true, default: [] },
    sources: { type: "string", multiple: true, default: [] },
    rounds: { type: "string", default: "300" },
    decay: { type: "string", default: "0.005" },
    /** Begins with the weights in use and decays to them: what other pages have taught is kept. */
    on: { type: "boolean", default: false },
  },
});

type Weights = ReadonlyMap<string, number>;

const ROUNDS = Number(options.rounds);
const DECAY = Number(options.decay);
const RATE = 2;
/** Cues seen more seldom are left at nothing. */
const SEEN = 5;

async function readPages(reader: PageReader): Promise<readonly LessonPage[]> {
  const pages: LessonPage[] = [];
  for (const [order, folder] of options.gold.entries()) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
      const gold = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as GoldDocument;
      const read = await readOne(path.join(options.sources[order] ?? folder, gold.source));
      if (!read.ok) throw new Error(`${gold.source}: ${read.message.reason}`);
      pages.push(lessonPage(reader, read.source, gold));
    }
  }
  if (pages.length === 0) throw new Error("no annotated page: give --gold DIR and --sources DIR");
  return pages;
}

const right = (lesson: Lesson): number => lesson.findIndex((choice) => choice.right);

function likeliest(weights: Weights): (lesson: Lesson) => number {
  return (lesson) => {
    const sums = lesson.map(({ cues }) => sumOf(weights, cues));
    return sums.indexOf(Math.max(...sums));
  };
}

function sumOf(weights: Weights, cues: readonly string[]): number {
  return cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0);
}

/** The lessons of a page that have a right choice; they do not depend on weights. */
const taught = (page: LessonPage): readonly Lesson[] =>
  page.lessons(right).filter((lesson) => right(lesson) >= 0);

/** What a weight is without any lesson. */
const prior = (cue: string): number => (options.on ? (WEIGHTS.get(cue) ?? 0) : 0);

function fitted(lessons: readonly Lesson[]): Weights {
  const seen = countCues(lessons);
  const known = options.on ? [...WEIGHTS.keys()] : [];
  const often = [...seen].filter(([, times]) => times >= SEEN).map(([cue]) => cue);
  const weights = new Map([...known, ...often].map((cue) => [cue, prior(cue)]));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = gradientOf(lessons, weights);
    const rate = RATE / Math.sqrt(1 + round / 50);
    for (const [cue, weight] of weights)
      weights.set(
        cue,
        weight + rate * ((gradient.get(cue) ?? 0) / lessons.length - (DECAY / 4) * (weight - prior(cue))),
      );
  }
  return weights;
}

function countCues(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { cues } of lessons.flat()) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  return seen;
}

function gradientOf(lessons: readonly Lesson[], weights: Weights): ReadonlyMap<string, number> {
  const gradient = new Map<string, number>();
  for (const lesson of lessons) {
    const shares = lesson.map(({ cues }) => Math.exp(sumOf(weights, cues)));
    const total = shares.reduce((sum, share) => sum + share, 0);
    const rightTotal = lesson.reduce((sum, choice, at) => sum + (choice.right ? (shares[at] ?? 0) : 0), 0);
    lesson.forEach((choice, at) => {
      const share = shares[at] ?? 0;
      const step = (choice.right ? share / rightTotal : 0) - share / total;
      for (const cue of choice.cues) gradient.set(cue, (gradient.get(cue) ?? 0) + step);
    });
  }
  return gradient;
}

/** How many of a page's figures get the right subject. */
function hits(page: LessonPage, weights: Weights): readonly [right: number, all: number] {
  const choose = likeliest(weights);
  const lessons = page.lessons(choose);
  return [lessons.filter((lesson) => lesson[choose(lesson)]?.right === true).length, lessons.length];
}

const pages = await readPages(createPageReader());
const taughtBy = new Map(pages.map((page) => [page, taught(page)]));
const lessonsOf = (some: readonly LessonPage[]) => some.flatMap((page) => taughtBy.get(page) ?? []);
const all = fitted(lessonsOf(pages));
let held = 0;
let own = 0;
let count = 0;
for (const page of pages) {
  const [byOthers, figures] = hits(page, fitted(lessonsOf(pages.filter((other) => other !== page))));
  const [byAll] = hits(page, all);
  held += byOthers;
  own += byAll;
  count += figures;
  console.error(
    `${page.name.padEnd(40)} ${figures} figures, ${byOthers} right by other pages, ${byAll} by all`,
  );
}
console.error(
  `all: ${count} figures, ${(held / count).toFixed(3)} by other pages, ${(own / count).toFixed(3)} by all`,
);
for (const [cue, weight] of [...all].sort(([left], [other]) => left.localeCompare(other)))
  if (Math.abs(weight) >= 0.05) console.log(`    "${cue}": ${Number(weight.toFixed(1))},`);

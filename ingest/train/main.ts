/**
 * `npm run train -- --silver FILE… --out FILE`: trains the name tagger. Nothing here runs when pages are
 * read. What is said goes to standard error.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { loadLexicons } from "../lexicons/load-lexicons.ts";
import { featureReader } from "../tagger/features.ts";
import { LANES, writeModel } from "../tagger/model.ts";
import { createTagger } from "../tagger/tagger.ts";
import { substitutes, withOtherNames } from "./augment.ts";
import { type Example, tagsOf } from "./example.ts";
import { isTested, testedText } from "./exclude.ts";
import { featureCounter, layOut } from "./feature-book.ts";
import { everyFifth, fourFifths, readLabelled } from "./labelled-files.ts";
import { figureLine, measure } from "./measure.ts";
import { type Lesson, train } from "./perceptron.ts";
import { relabel } from "./relabel.ts";
import { shrink } from "./shrink.ts";

const { values: options } = parseArgs({
  options: {
    /** Machine-labelled sentences, relabelled by our rules. */
    silver: { type: "string", multiple: true, default: [] },
    /** Human-labelled sentences, taken as they are. */
    human: { type: "string", multiple: true, default: [] },
    /** Human-labelled sentences of which every fifth is measured on, and the others trained on. */
    part: { type: "string", multiple: true, default: [] },
    /** Sentences to measure on; none of them is trained on. */
    test: { type: "string", multiple: true, default: [] },
    /** Texts (files or folders) that no sentence may share 20 characters with. */
    exclude: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "models/names.bin.gz" },
    epochs: { type: "string", default: "7" },
    /** Rows of the model; of several numbers the last is written, all are measured. */
    rows: { type: "string", multiple: true, default: ["500000"] },
    share: { type: "string", default: "1" },
    "at-least": { type: "string", default: "3" },
    augment: { type: "string", default: "0.4" },
  },
});

const started = Date.now();
const say = (text: string): boolean =>
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);

/** The same numbers at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function textsOf(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [readFileSync(place, "utf8")];
  return readdirSync(place).flatMap((name) => textsOf(path.join(place, name)));
}

const random = seeded(4);
const lexicons = loadLexicons();
/** Every this many sentences of the silver in a row, and how many of them are held out. */
const HELD_OUT = { of: 2_000, last: 60 };
const LONGEST = 300;

function readSilver(tests: readonly Example[]): { train: Example[]; heldOut: Example[] } {
  const tested = testedText([...options.exclude.flatMap(textsOf), ...tests.map(({ text }) => text)]);
  const all = options.silver.flatMap(readLabelled);
  const heldOut = all.filter((_, at) => at % HELD_OUT.of >= HELD_OUT.of - HELD_OUT.last);
  const held = new Set(heldOut.map(({ text }) => text));
  const kept = all.filter(
    ({ text }) =>
      random() < Number(options.share) &&
      text.length <= LONGEST &&
      !held.has(text) &&
      !isTested(text, tested),
  );
  say(`${all.length} sentences of silver, ${heldOut.length} held out, ${kept.length} to train on`);
  return {
    train: kept.map((example) => relabel(example, lexicons)),
    heldOut: heldOut.map((example) => relabel(example, lexicons)),
  };
}

/** Sentences without names teach little more after the first thousands. */
const NAMELESS_SHARE = 0.4;

function withLocalNames(examples: readonly Example[]): Example[] {
  const sub = substitutes(lexicons);
  return examples.flatMap((example) => {
    if (example.names.length === 0) return random() < NAMELESS_SHARE ? [example] : [];
    const other = random() < Number(options.augment) ? withOtherNames(example, sub, random) : undefined;
    return other ? [example, other] : [example];
  });
}

function lessonsOf(examples: readonly Example[]): {
  lessons: Lesson[];
  book: ReturnType<ReturnType<typeof featureCounter>["number"]>;
} {
  const reader = featureReader(lexicons);
  const counter = featureCounter(26);
  for (const { text } of examples) counter.count(reader.read(text));
  const book = counter.number(Number(options["at-least"]));
  say(`${book.size} features`);
  const lessons = examples.map((example) => ({
    features: layOut(book, reader.read(example.text)),
    tags: tagsOf(example),
  }));
  return { lessons, book };
}

const tests = [
  ...options.test.map((file) => ({ name: path.basename(file), examples: readLabelled(file) })),
  ...options.part.map((file) => ({
    name: `1/5 of ${path.basename(file)}`,
    examples: everyFifth(readLabelled(file)),
  })),
];
const silver = readSilver(tests.flatMap(({ examples }) => examples));
const human = [
  ...options.human.flatMap(readLabelled),
  ...options.part.flatMap((file) => fourFifths(readLabelled(file))),
];
const examples = [...withLocalNames(silver.train), ...human];
say(`${examples.length} sentences with those of other names`);
const { lessons, book } = lessonsOf(examples);
const weights = train(lessons, book.size, {
  epochs: Number(options.epochs),
  random,
  onEpoch: (epoch, wrong) => say(`epoch ${epoch}: ${wrong} of ${lessons.length} sentences wrong`),
});
for (const rows of options.rows) {
  const model = shrink(weights, book, { rows: Number(rows) });
  const bytes = writeModel(model);
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(options.out, packed);
  say(
    `${options.out}: ${model.rows.length / LANES} rows, one is ${model.one}, ${(packed.length / 1e6).toFixed(2)} MB`,
  );
  const tagger = createTagger(bytes, lexicons);
  for (const { name, examples: sentences } of [...tests, { name: "held out", examples: silver.heldOut }]) {
    say(figureLine(name, measure(tagger, sentences)));
  }
}

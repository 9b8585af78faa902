/**
 * `npm run bench -- labelled --sets FOLDER`: how many names of human-labelled sentences the tagger finds, with
 * their exact span and type. The sets (People's Daily 1998, ResumeNER, CLUENER and their like) are not shipped.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadLexicons } from "../ingest/lexicons/load-lexicons.ts";
import { openTagger } from "../ingest/open-tagger.ts";
import type { Example } from "../ingest/train/example.ts";
import { everyFifth, isLabelledFile, readLabelled } from "../ingest/train/labelled-files.ts";
import { figureLine, measure } from "../ingest/train/measure.ts";
import { median, processorTime } from "./measure.ts";

const { values: options } = parseArgs({
  options: {
    sets: { type: "string" },
    /** Files of which the model was trained on four sentences in five: the fifths alone are measured. */
    part: { type: "string", multiple: true, default: ["cluener-train.json"] },
    /** Files that the model was trained on: passed over. */
    trained: { type: "string", multiple: true, default: ["resume-train.bmes"] },
  },
});

const RUNS = 3;
/** Sentences handed to the tagger at once when its speed is taken: about a page. */
const SENTENCES_A_TEXT = 40;

function readSets(folder: string): readonly (readonly [name: string, examples: readonly Example[]])[] {
  const names = readdirSync(folder).filter((name) => isLabelledFile(name) && !options.trained.includes(name));
  if (names.length === 0) throw new Error(`${folder} holds no labelled set (.bio, .bmes, .json, .jsonl)`);
  return names.sort().map((name) => {
    const examples = readLabelled(path.join(folder, name));
    return options.part.includes(name) ? [`1/5 of ${name}`, everyFifth(examples)] : [name, examples];
  });
}

function pages(sentences: readonly string[]): readonly string[] {
  const count = Math.ceil(sentences.length / SENTENCES_A_TEXT);
  return Array.from({ length: count }, (_, page) =>
    sentences.slice(page * SENTENCES_A_TEXT, (page + 1) * SENTENCES_A_TEXT).join("\n"),
  );
}

if (options.sets === undefined) throw new Error("name the folder of labelled sets: --sets FOLDER");
const tagger = openTagger(loadLexicons());
const sets = readSets(options.sets);
for (const [name, examples] of sets) console.log(figureLine(name, measure(tagger, examples)));
const texts = pages(sets.flatMap(([, examples]) => examples.map(({ text }) => text)));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const tagging = () => processorTime(() => texts.map((text) => tagger.tag(text).length)).ms;
const time = median(Array.from({ length: RUNS }, tagging));
console.log(`${"speed".padEnd(22)} ${(bytes / 1e6 / (time / 1000)).toFixed(2)} MB/s on one core`);

/** Reads labelled sentences: silver (JSON lines with spans), BIO and BMES columns, CLUENER's JSON lines. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Example, type LabelledName, ORGANIZATION, ordered, PERSON, PLACE } from "./example.ts";

const TYPES: Readonly<Record<string, number>> = {
  PER: PERSON,
  ORG: ORGANIZATION,
  LOC: PLACE,
  NAME: PERSON,
  name: PERSON,
  organization: ORGANIZATION,
  company: ORGANIZATION,
  government: ORGANIZATION,
  address: PLACE,
  scene: PLACE,
};

/** Whether a file's name is that of a labelled file. */
export function isLabelledFile(name: string): boolean {
  return /\.(?:jsonl|jsonl\.gz|json|bio|bmes)$/.test(name);
}

const FIFTH = 5;

/** The sentences of a set that are kept for measuring where the others are trained on. */
export function everyFifth(examples: readonly Example[]): readonly Example[] {
  return examples.filter((_, at) => at % FIFTH === 0);
}

/** The sentences trained on where every fifth is kept for measuring. */
export function fourFifths(examples: readonly Example[]): readonly Example[] {
  return examples.filter((_, at) => at % FIFTH !== 0);
}

/** The sentences of a file of labelled text, whose kind its name tells (.jsonl, .jsonl.gz, .json, .bio, .bmes). */
export function readLabelled(file: string): readonly Example[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  if (/\.jsonl(\.gz)?$/.test(file)) return lines(text).map(readSilver);
  if (file.endsWith(".json")) return lines(text).map(readCluener);
  if (/\.(bio|bmes)$/.test(file)) return text.split(/\r?\n\s*\r?\n/).map(readColumns);
  throw new Error(
    `${file}: unknown kind of labelled file; known are .jsonl, .jsonl.gz, .json, .bio and .bmes`,
  );
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function readSilver(line: string): Example {
  const { text, spans } = JSON.parse(line) as {
    readonly text: string;
    readonly spans: readonly (readonly [number, number, string])[];
  };
  return { text, names: named(spans.map(([start, end, label]) => ({ start, end, label }))) };
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

function named(spans: readonly Labelled[]): readonly LabelledName[] {
  return ordered(
    spans.flatMap(({ start, end, label }) => {
      const type = TYPES[label];
      return type === undefined ? [] : [{ start, end, type }];
    }),
  );
}

function readCluener(line: string): Example {
  const { text, label } = JSON.parse(line) as {
    readonly text: string;
    readonly label: Readonly<
      Record<string, Readonly<Record<string, readonly (readonly [number, number])[]>>>
    >;
  };
  const spans = Object.entries(label).flatMap(([name, texts]) =>
    Object.values(texts).flatMap((places) =>
      places.map(([first, last]) => ({ start: first, end: last + 1, label: name })),
    ),
  );
  return { text, names: named(spans) };
}

/** A character and its tag a line: B, I, M, E, S before the type. */
function readColumns(block: string): Example {
  let text = "";
  const spans: { start: number; end: number; label: string }[] = [];
  for (const line of lines(block)) {
    const [character = "", tag = "O"] = line.trim().split(/\s+/);
    const [part = "O", label = ""] = tag.split("-");
    const last = spans.at(-1);
    if (part === "B" || part === "S")
      spans.push({ start: text.length, end: text.length + character.length, label });
    else if (part !== "O" && last) last.end = text.length + character.length;
    text += character;
  }
  return { text, names: named(spans) };
}

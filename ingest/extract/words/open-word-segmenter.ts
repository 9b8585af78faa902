/** Opens the word segmenter that this machine has: nodejieba where its native module loads, else @node-rs/jieba. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { TaggedWord, WordSegmenter } from "./word-segmenter.ts";

export const WORD_SEGMENTERS = ["nodejieba", "@node-rs/jieba"] as const;
export type WordSegmenterName = (typeof WORD_SEGMENTERS)[number];

interface NodeJieba {
  load(dictionaries: { readonly dict: string }): boolean;
  cut(text: string, hmm: boolean): string[];
  tag(text: string): TaggedWord[];
}
interface RsJieba {
  cut(text: string, hmm: boolean): string[];
  tag(text: string, hmm: boolean): TaggedWord[];
}

/**
 * Opens a segmenter; both read the dictionary that comes with @node-rs/jieba, so that they differ as
 * little as two programs can. Loading takes up to a second.
 *
 * @param prefer this one and no other; without it, the first of the list that loads.
 * @throws Error when none loads, or not the preferred one; its cause is what the module said.
 */
export function openWordSegmenter(prefer?: WordSegmenterName): WordSegmenter {
  const load = createRequire(import.meta.url);
  const causes: unknown[] = [];
  for (const name of prefer === undefined ? WORD_SEGMENTERS : [prefer]) {
    try {
      return OPENERS[name](load);
    } catch (cause) {
      causes.push(cause);
    }
  }
  throw new Error(
    `No word segmenter loads (${prefer ?? WORD_SEGMENTERS.join(", ")}): run npm install again.`,
    {
      cause: causes.at(-1),
    },
  );
}

const OPENERS: Readonly<Record<WordSegmenterName, (load: NodeJS.Require) => WordSegmenter>> = {
  nodejieba: openNodeJieba,
  "@node-rs/jieba": openRsJieba,
};

function dictionaryFile(load: NodeJS.Require): string {
  return path.join(path.dirname(load.resolve("@node-rs/jieba")), "dict.txt");
}

function versionOf(load: NodeJS.Require, name: WordSegmenterName): string {
  const { version } = load(`${name}/package.json`) as { readonly version: string };
  return `${name}/${version}`;
}

function openNodeJieba(load: NodeJS.Require): WordSegmenter {
  const jieba = load("nodejieba") as NodeJieba;
  jieba.load({ dict: dictionaryFile(load) });
  const tag = (text: string) => jieba.tag(text);
  return {
    name: versionOf(load, "nodejieba"),
    tag,
    cut: (text) => jieba.cut(text, true),
    tagOf: rememberTags(tag),
  };
}

function openRsJieba(load: NodeJS.Require): WordSegmenter {
  const { Jieba } = load("@node-rs/jieba") as { readonly Jieba: { withDict(dict: Uint8Array): RsJieba } };
  const jieba = Jieba.withDict(readFileSync(dictionaryFile(load)));
  const tag = (text: string) => jieba.tag(text, true);
  return {
    name: versionOf(load, "@node-rs/jieba"),
    tag,
    cut: (text) => jieba.cut(text, true),
    tagOf: rememberTags(tag),
  };
}

// The dictionary has 350,000 words; print uses a tenth of them, and makes up names without end.
const MOST_REMEMBERED = 100_000;

/** Asks for a word's tag once: it depends on the word alone. What is cut into several words is none. */
function rememberTags(tag: (text: string) => readonly TaggedWord[]): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const told = known.get(word);
    if (told !== undefined) return told;
    const [first, second] = tag(word);
    const found = second === undefined ? (first?.tag ?? "x") : "x";
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

/** Opens the word segmenter that this machine has: nodejieba where its native module loads, else @node-rs/jieba. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { TaggedWord, WordSegmenter } from "./word-segmenter.ts";

export const WORD_SEGMENTERS = ["nodejieba", "@node-rs/jieba"] as const;
export type WordSegmenterName = (typeof WORD_SEGMENTERS)[number];

interface NodeJieba {
  load(dictionaries: { readonly dict: string }): boolean;
  tag(text: string): TaggedWord[];
}
interface RsJieba {
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
  return { name: versionOf(load, "nodejieba"), tag: (text) => jieba.tag(text) };
}

function openRsJieba(load: NodeJS.Require): WordSegmenter {
  const { Jieba } = load("@node-rs/jieba") as { readonly Jieba: { withDict(dict: Uint8Array): RsJieba } };
  const jieba = Jieba.withDict(readFileSync(dictionaryFile(load)));
  return { name: versionOf(load, "@node-rs/jieba"), tag: (text) => jieba.tag(text, true) };
}

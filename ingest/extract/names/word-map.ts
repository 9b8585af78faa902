/** Where the word segmenter sees words in an article: a hint for rules that need the edge of a word. */
import type { ArticleContext } from "../context.ts";

export interface WordMap {
  /** 1 where a word begins; the place after the last word counts as a beginning too. */
  readonly begins: Uint8Array;
  /** For a place where a word ends: where that word began. */
  readonly startOfWordEndingAt: Int32Array;
  /** Tag of the word that begins at a place. */
  readonly tagAt: ReadonlyMap<number, string>;
}

/** Cuts an article, sentence by sentence; text outside of its sentences has no words. */
export function wordMap(context: ArticleContext): WordMap {
  const length = context.text.length + 1;
  const begins = new Uint8Array(length);
  const startOfWordEndingAt = new Int32Array(length).fill(-1);
  const tagAt = new Map<number, string>();
  for (const { start, end } of context.sentences) {
    let at = start;
    for (const { word, tag } of context.words.tag(context.text.slice(start, end))) {
      begins[at] = 1;
      tagAt.set(at, tag);
      startOfWordEndingAt[at + word.length] = at;
      at += word.length;
    }
    begins[at] = 1;
  }
  return { begins, startOfWordEndingAt, tagAt };
}

/** Whether a word begins at `start` and one ends at `end`. */
export function onWordEdges(words: WordMap, start: number, end: number): boolean {
  return words.begins[start] === 1 && words.begins[end] === 1;
}

/**
 * Where the word segmenter sees words in an article: a hint for rules that need the edge of a word. To
 * cut text into words is the dearest step of reading, so what stands between two marks is cut when a rule first
 * asks about a place in it: let a rule ask here last. Text outside of an article's sentences has no words.
 */
import type { ArticleContext } from "../context.ts";

export interface WordMap {
  readonly context: ArticleContext;
  /** For each place its sentence's index and one, 0 outside; what is cut is out of it. */
  readonly uncut: Int32Array;
  /** 1 where a word begins; the place after the last word counts as a beginning too. */
  readonly begins: Uint8Array;
  /** For a place where a word ends: where that word began. */
  readonly startOfWordEndingAt: Int32Array;
  /** For a place where a word begins: where that word ends. */
  readonly endOfWordFrom: Int32Array;
}

/** The words of an article; none is sought yet. */
export function wordMap(context: ArticleContext): WordMap {
  const length = context.text.length + 1;
  const begins = new Uint8Array(length);
  const uncut = new Int32Array(length);
  context.sentences.forEach(({ start, end }, index) => {
    uncut.fill(index + 1, start, end);
    begins[start] = 1;
    begins[end] = 1;
  });
  return {
    context,
    uncut,
    begins,
    startOfWordEndingAt: new Int32Array(length).fill(-1),
    endOfWordFrom: new Int32Array(length),
  };
}

/** At these every segmenter parts words, and cuts what lies between as if it stood alone. */
const PARTS = new Set(["，", "。", " ", "\t", "\n"]);

/** Cuts what stands around the place between two marks, where it is not cut yet. */
function cutAround(map: WordMap, at: number): void {
  const number = map.uncut[at] ?? 0;
  if (number === 0) return;
  const { context, uncut } = map;
  const { text } = context;
  if (PARTS.has(text.charAt(at))) {
    uncut[at] = 0;
    enter(map, at, at + 1);
    return;
  }
  const isBeside = (place: number) => uncut[place] === number && !PARTS.has(text.charAt(place));
  let start = at;
  while (isBeside(start - 1)) start--;
  let end = at + 1;
  while (isBeside(end)) end++;
  uncut.fill(0, start, end);
  for (const word of context.words.cut(text.slice(start, end))) {
    enter(map, start, start + word.length);
    start += word.length;
  }
}

/** Notes a word. */
function enter({ begins, startOfWordEndingAt, endOfWordFrom }: WordMap, start: number, end: number): void {
  begins[start] = 1;
  startOfWordEndingAt[end] = start;
  endOfWordFrom[start] = end;
}

/** Whether a word begins at `at`, or the last word of a sentence ends there. */
export function beginsWord(map: WordMap, at: number): boolean {
  if (map.begins[at] === 1) return true;
  cutAround(map, at);
  return map.begins[at] === 1;
}

/** Where the word that ends at `end` began; -1 where none ends. */
export function startOfWordTo(map: WordMap, end: number): number {
  cutAround(map, end - 1);
  return map.startOfWordEndingAt[end] ?? -1;
}

/** Tag of the word that begins at `at`; undefined where none does. */
export function tagOfWordAt(map: WordMap, at: number): string | undefined {
  cutAround(map, at);
  const end = map.endOfWordFrom[at] ?? 0;
  return end === 0 ? undefined : tagOf(map, map.context.text.slice(at, end));
}

/** Whether a word begins at `start` and one ends at `end`. */
export function onWordEdges(map: WordMap, start: number, end: number): boolean {
  return beginsWord(map, start) && beginsWord(map, end);
}

/** The tag that a word of the dictionary has wherever it stands; `x` for what is no word of it. */
export function tagOf({ context }: WordMap, word: string): string {
  return context.words.tagOf(word);
}

/**
 * When two articles are one text that was printed twice: what a sentence is found again by, and how much of
 * one text stands in the other.
 *
 * Candidates meet in a bottom-k sketch of their sentences (Broder, On the resemblance and containment of
 * documents, 1997: the k smallest hashes of a set sample it alike in every text). They are then compared by
 * clauses, so that a word that an editor changed costs a clause and not the sentence, and by the share of the
 * shorter one, so that a text that was cut at its end is still the same.
 */
import { createHash } from "node:crypto";
import { foldForMatching } from "./fold.ts";

/** An article as far as reprints are told by it. */
export interface PrintedText {
  /** The sentences of its body, without the lines of its headline. */
  readonly sentences: readonly string[];
  /** First and last possible day of publication; absent where it is not known. */
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

export type Likeness = {
  /** How much of the shorter text stands in the other, by characters of its clauses; 0 to 1. */
  readonly score: number;
  readonly why: string;
};

// A cut or edited text still shares one of eight with its original: where each sentence is kept with a chance
// of 0.4, none is in one of sixty cases.
const SKETCH_SIZE = 8;
// Shorter sentences (会议指出, 记者了解到) are in many texts and lead to candidates that are none.
const LEAST_SENTENCE = 14;
const LEAST_CLAUSE = 4;
// 48 bits: two sentences of ten million that are not the same have one print with a chance of 0.2, and
// meet in a comparison that tells them apart.
const HEX_DIGITS = 12;

/**
 * So many articles may have a sentence that two are compared by. Of 212,000 prints of the measured articles
 * seven in a hundred thousand are in more.
 */
export const MOST_BEARERS = 40;

/**
 * How much has to be shared, by how long what is shared is. Measured on some 34,000 articles of a national
 * daily and of a news broadcast: see docs/decisions/0017-reprints.md.
 */
const LEAST_SHARES: readonly { readonly characters: number; readonly share: number }[] = [
  { characters: 200, share: 0.7 },
  { characters: 100, share: 0.8 },
  { characters: 40, share: 0.9 },
];

// What is printed again next year (通知, 公告 of a yearly event) is another text in nearly the same words.
const MOST_DAYS = 31;
const DAY_MS = 86_400_000;

const NO_WORDS = /[^\p{L}\p{N}]/gu;
const BETWEEN_CLAUSES = /[\s,.!?;:，。！？；：、“”"‘’'…—（）()《》]+/u;

/** The words of a text as they are compared: folded, without punctuation. */
export function wordsOf(text: string): string {
  return foldForMatching(text).replace(NO_WORDS, "");
}

/** What a sentence is found again by; undefined for one of fewer characters, punctuation aside. */
export function printOf(sentence: string, least: number = LEAST_SENTENCE): string | undefined {
  const words = wordsOf(sentence);
  if (words.length < least) return undefined;
  return `prt_${createHash("sha256").update(words).digest("hex").slice(0, HEX_DIGITS)}`;
}

/** For each sentence of an article the print that it is found by; undefined for those outside of the sketch. */
export function sketch(sentences: readonly string[]): readonly (string | undefined)[] {
  const prints = sentences.map((sentence) => printOf(sentence));
  const smallest = [...new Set(prints)].sort().slice(0, SKETCH_SIZE);
  return prints.map((print) => (smallest.includes(print) ? print : undefined));
}

/** How alike two texts are that are one text printed twice; undefined where they are not. The order makes no difference. */
export function likenessOf(left: PrintedText, right: PrintedText): Likeness | undefined {
  const days = daysBetween(left, right);
  if (days !== undefined && days > MOST_DAYS) return undefined;
  const [one, other] = [clausesOf(left), clausesOf(right)];
  const shorter = Math.min(charactersIn(one), charactersIn(other));
  const shared = charactersIn([...one].filter((clause) => other.has(clause)));
  const score = shorter === 0 ? 0 : shared / shorter;
  if (!LEAST_SHARES.some(({ characters, share }) => shared >= characters && score >= share)) return undefined;
  const apart = days === undefined ? "" : `, published ${days} days apart`;
  return { score, why: `${Math.round(score * 100)} % of the shorter text stand in the other${apart}` };
}

function clausesOf({ sentences }: PrintedText): ReadonlySet<string> {
  const clauses = sentences.flatMap((sentence) => sentence.split(BETWEEN_CLAUSES).map(wordsOf));
  return new Set(clauses.filter(({ length }) => length >= LEAST_CLAUSE));
}

function charactersIn(clauses: Iterable<string>): number {
  let sum = 0;
  for (const { length } of clauses) sum += length;
  return sum;
}

/** Days between the nearest possible days; undefined where one is not known. */
function daysBetween(left: PrintedText, right: PrintedText): number | undefined {
  if (!left.earliest || !left.latest || !right.earliest || !right.latest) return undefined;
  const [from, to] =
    left.earliest <= right.earliest ? [left.latest, right.earliest] : [right.latest, left.earliest];
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** A sentence of an article and where it begins in the text as read. */
export interface PlacedSentence {
  readonly start: number;
  readonly text: string;
}

/**
 * Whether a sentence is of the body: headlines are written anew for each printing.
 *
 * @param spans where the body stands, a flat list of start and end.
 */
export function isOfBody({ start }: PlacedSentence, spans: readonly number[]): boolean {
  return spans.some((from, at) => at % 2 === 0 && from <= start && start < (spans[at + 1] ?? 0));
}

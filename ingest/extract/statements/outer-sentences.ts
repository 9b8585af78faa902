/** Sentences that treat a quotation as one word: what is said in it does not end them. */
import type { Span } from "../../../src/model/span.ts";
import type { QuotedText } from "../quoted-text.ts";
import { signSet } from "../sign-set.ts";

export interface OuterSentence {
  /** Without the line break; the final mark is inside. */
  readonly span: Span;
  /** The quotations (of depth 0) that begin in it, in order. */
  readonly quotations: readonly QuotedText[];
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  /** Whether it is the first of its paragraph. */
  readonly opens: boolean;
}

const ENDS = signSet("。！？!?\n");
/** Text without final marks is cut here, so that a finder's work on a sentence stays bounded. */
const LONGEST = 2000;

/**
 * The sentences of `text` from `from` on. A quotation over several paragraphs lies in one sentence.
 *
 * @param quoted all quotations of the text; those inside others are passed over.
 */
export function outerSentences(
  text: string,
  from: number,
  quoted: readonly QuotedText[],
): readonly OuterSentence[] {
  const outermost = quoted
    .filter(({ depth, outer }) => depth === 0 && outer.start >= from)
    .sort((left, right) => left.outer.start - right.outer.start);
  const ends = sentenceEnds(text, from, outermost);
  const sentences: OuterSentence[] = [];
  let start = from;
  let next = 0;
  let paragraph = 0;
  let opens = true;
  for (const end of ends) {
    const breaks = text.charAt(end) === "\n";
    const span = { start, end: breaks ? end : Math.min(end + 1, text.length) };
    const first = next;
    while ((outermost[next]?.outer.start ?? text.length) < span.end) next++;
    if (span.end > span.start) {
      sentences.push({ span, quotations: outermost.slice(first, next), paragraph, opens });
      opens = false;
    }
    if (breaks) {
      paragraph++;
      opens = true;
    }
    start = end + 1;
  }
  return sentences;
}

/** Places of the final marks and line breaks that stand in no quotation, and the text's end. */
function sentenceEnds(text: string, from: number, outermost: readonly QuotedText[]): readonly number[] {
  const ends: number[] = [];
  let next = 0;
  let last = from;
  for (let at = from; at < text.length; at++) {
    const quotation = outermost[next];
    if (quotation?.outer.start === at) {
      at = quotation.outer.end - 1;
      next++;
    } else if (at - last >= LONGEST || ENDS[text.charCodeAt(at)] === 1) {
      ends.push(at);
      last = at;
    }
  }
  ends.push(text.length);
  return ends;
}

/** Clauses: what stands between commas, colons and stops outside of quotations. */
import type { Span } from "../../../src/model/span.ts";
import type { QuotedText } from "../quoted-text.ts";
import { isSignAt, signSet } from "../sign-set.ts";

const MARKS = signSet("，,。；：:！？!?");

/** Where the clause that ends at `end` begins, `from` at the earliest. */
export function clauseStart(text: string, from: number, end: number): number {
  for (let at = end; at > from; at--) if (MARKS[text.charCodeAt(at - 1)] === 1) return at;
  return from;
}

/**
 * The clauses of a stretch of text without their marks, empty ones left out.
 *
 * @param quotations those in the stretch, in order: marks inside them part nothing, but a quotation that
 * ends a sentence by itself (“……。”) ends its clause.
 */
export function clausesOf(text: string, span: Span, quotations: readonly QuotedText[] = []): readonly Span[] {
  const clauses: Span[] = [];
  let start = span.start;
  let next = 0;
  const part = (end: number, from: number) => {
    if (end > start) clauses.push({ start, end });
    start = from;
  };
  for (let at = span.start; at < span.end; at++) {
    const quotation = quotations[next];
    if (quotation?.outer.start === at) {
      next++;
      at = quotation.outer.end - 1;
      if (isSignAt(MARKS, text, quotation.content.end - 1)) part(quotation.outer.end, quotation.outer.end);
    } else if (MARKS[text.charCodeAt(at)] === 1) part(at, at + 1);
  }
  part(span.end, span.end);
  return clauses;
}

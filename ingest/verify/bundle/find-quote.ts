/** Where words stand in a text that has changed: by the words, by what stands around them, by where they stood. */
import type { Span } from "../../../src/model/span.ts";

export interface SoughtQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood. */
  readonly span: Span;
}

/**
 * The likeliest place of a quote, white space aside: of several the one whose surroundings fit best, then
 * the one nearest to where it stood. The manner is that of Hypothesis' `anchoring/match-quote.ts`, without
 * approximate matches: words that differ are no proof, whatever else they are.
 *
 * @returns undefined where the words are gone.
 */
export function findQuote(text: string, quote: SoughtQuote): Span | undefined {
  const page = squeeze(text);
  const [words, before, after] = [quote.exact, quote.prefix, quote.suffix].map((part) => squeeze(part).text);
  if (words === undefined || words === "") return undefined;
  let best: { readonly span: Span; readonly fit: number; readonly distance: number } | undefined;
  for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const span = { start: page.places[at] ?? 0, end: (page.places[end - 1] ?? 0) + 1 };
    const fit =
      commonEnd(page.text.slice(0, at), before ?? "") + commonStart(page.text.slice(end), after ?? "");
    const distance = Math.abs(span.start - quote.span.start);
    if (!best || fit > best.fit || (fit === best.fit && distance < best.distance))
      best = { span, fit, distance };
  }
  return best?.span;
}

/** The text without white space, and where each of its units stood. */
function squeeze(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let squeezed = "";
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text.charAt(at))) continue;
    squeezed += text.charAt(at);
    places.push(at);
  }
  return { text: squeezed, places };
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < right.length && left.charAt(length) === right.charAt(length)) length++;
  return length;
}

function commonEnd(left: string, right: string): number {
  let length = 0;
  while (length < right.length && left.at(-1 - length) === right.at(-1 - length)) length++;
  return length;
}

/**
 * A text that was made from another one and still knows where each of its characters came from.
 *
 * `starts[i]` and `ends[i]` bound, in the source text, what the i-th UTF-16 unit was made of. A unit
 * may come from several source units (`㎏` stays one, `1 . 5` loses its spaces) but never from none.
 * Source positions never fall within one piece of a page; they may jump where two pieces (columns)
 * were put one after the other.
 */
import { contains, type Span } from "./span.ts";

export interface MappedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The text itself, mapped one to one. */
export function identityMap(text: string): MappedText {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return { text, starts, ends };
}

/** The part of a mapped text that `span` (offsets in `mapped.text`) covers; it keeps its map. */
export function sliceMapped(mapped: MappedText, span: Span): MappedText {
  return {
    text: mapped.text.slice(span.start, span.end),
    starts: mapped.starts.subarray(span.start, span.end),
    ends: mapped.ends.subarray(span.start, span.end),
  };
}

/**
 * One text of several, in the order given, with `separator` between neighbours. A separator unit has no
 * source of its own: it maps to the empty place after the piece before it.
 */
export function joinMapped(pieces: readonly MappedText[], separator = ""): MappedText {
  const text = pieces.map((piece) => piece.text).join(separator);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let at = 0;
  pieces.forEach((piece, index) => {
    if (index > 0) {
      const place = at > 0 ? (ends[at - 1] ?? 0) : 0;
      starts.fill(place, at, at + separator.length);
      ends.fill(place, at, at + separator.length);
      at += separator.length;
    }
    starts.set(piece.starts, at);
    ends.set(piece.ends, at);
    at += piece.text.length;
  });
  return { text, starts, ends };
}

/**
 * The source spans, in reading order, that `span` (offsets in `mapped.text`) was made of. Neighbours
 * with nothing but white space between them in `source` are one span, so a quotation over a hard wrap
 * stays whole; one that a column break cuts, with other text between, comes as several.
 *
 * @throws RangeError when the span is empty, reversed or outside of the text.
 */
export function sourceSpans(mapped: MappedText, span: Span, source: string): Span[] {
  if (span.start < 0 || span.end > mapped.text.length || span.start >= span.end) {
    throw new RangeError(`span ${span.start}-${span.end} is not in a text of ${mapped.text.length} units`);
  }
  const spans: Span[] = [];
  for (let at = span.start; at < span.end; at++) {
    const next = { start: mapped.starts[at] ?? 0, end: mapped.ends[at] ?? 0 };
    if (next.start < next.end) append(spans, next, source);
  }
  return spans;
}

function append(spans: Span[], next: Span, source: string): void {
  const last = spans.at(-1);
  if (last && contains(last, next)) return;
  if (last && next.start >= last.end && source.slice(last.end, next.start).trim() === "") {
    spans[spans.length - 1] = { start: last.start, end: next.end };
  } else {
    spans.push(next);
  }
}

/**
 * A place in a text: half-open, in UTF-16 units. Which text is said where the span is used;
 * spans that leave the ingest pipeline are always in the text as read.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one unit. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** How many units the two share. */
export function sharedLength(left: Span, right: Span): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

/** In units. */
export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Orders by start, then the longer first, so that an enclosing span comes before what it encloses. */
export function bySpan(left: Span, right: Span): number {
  return left.start - right.start || right.end - left.end;
}

/** Places in a text as Web Annotation selectors: by words and surroundings, and by position. */
import type { Span } from "../span.ts";
import { CODE_POINTS, CODE_UNITS, type ProofValue } from "./bundle.ts";

/** Changes an offset in UTF-16 units of a text into one in code points; of a text without pairs it is the same. */
export type ToCodePoints = (at: number) => number;

/** @param text the text that the offsets belong to. */
export function codePointsOf(text: string): ToCodePoints {
  const pairs: number[] = [];
  for (let at = text.search(/[\ud800-\udfff]/); at >= 0 && at < text.length; at++)
    if ((text.codePointAt(at) ?? 0) > 0xffff) pairs.push(at++);
  if (pairs.length === 0) return (at) => at;
  return (at) => at - pairs.filter((pair) => pair + 1 < at).length;
}

/** The three selectors of a quote: its words, where they stand in code points, and where in UTF-16 units. */
export function selectorsOf(
  span: Span,
  words: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  toCodePoints: ToCodePoints,
): readonly ProofValue[] {
  return [{ type: "oa:TextQuoteSelector", ...words }, ...positionsOf(span, toCodePoints)];
}

/** The two position selectors alone. */
export function positionsOf({ start, end }: Span, toCodePoints: ToCodePoints): readonly ProofValue[] {
  return [
    {
      type: "oa:TextPositionSelector",
      unit: CODE_POINTS,
      start: toCodePoints(start),
      end: toCodePoints(end),
    },
    { type: "pg:Utf16PositionSelector", unit: CODE_UNITS, utf16Start: start, utf16End: end },
  ];
}

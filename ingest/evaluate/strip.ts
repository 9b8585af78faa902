/**
 * The page without white space, in which gold strings are found and gold offsets are stated. Half a
 * surrogate pair is never white space, so going unit by unit keeps pairs whole.
 */
import type { Span } from "../../src/model/span.ts";

/** The text with every white-space character (`\s`, the ideographic space and the BOM among them) removed. */
export function strip(text: string): string {
  return text.replace(/\s+/gu, "");
}

/**
 * For each offset in `text` (0 to its length, in UTF-16 units) the offset in `strip(text)`: how many units
 * before it are kept. An offset inside white space goes to where the white space was.
 */
export function strippedOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    offsets[at] = kept;
    if (!/\s/u.test(text[at] ?? "")) kept += 1;
  }
  offsets[text.length] = kept;
  return offsets;
}

/**
 * A span of the text as read, in the text without white space.
 *
 * @param offsets of `strippedOffsets`
 * @throws RangeError when the span is not in the text
 */
export function toStripped(offsets: Int32Array, span: Span): Span {
  const [start, end] = [offsets[span.start], offsets[span.end]];
  if (start === undefined || end === undefined) {
    throw new RangeError(`span ${span.start}-${span.end} is not in a text of ${offsets.length - 1} units`);
  }
  return { start, end };
}

/**
 * What single characters become, whatever stands around them: one code for each UTF-16 unit of the text.
 * The table below is the whole of it; units that are not in it stay as they are.
 */
import { unifiedIdeograph } from "../../src/model/unified-ideographs.ts";

/** Code of a unit that disappears: it is invisible in print. */
export const DROPPED = 0xffff;
export const LINE_END = 0x0a;
const SPACE = 0x20;

// Full-width forms that Chinese print uses as its own punctuation stay: ！（），－．：；？～ and the like. Of the
// others, digits, letters and ％＃＆＊＋／＝＠ become ASCII; ．－ do so inside of numbers only (normalise.ts).
const FULL_WIDTH: readonly (readonly [number, number])[] = [
  ...["０９", "ＡＺ", "ａｚ"].map((ends) => [ends.charCodeAt(0), ends.charCodeAt(1)] as const),
  ...[..."％＃＆＊＋／＝＠"].map((sign) => [sign.charCodeAt(0), sign.charCodeAt(0)] as const),
];
const FULL_WIDTH_OFFSET = 0xfee0;

const codes: Uint16Array = makeTable();

/** The code that a UTF-16 unit becomes: itself, another, SPACE, LINE_END or DROPPED. */
export function foldedCode(unit: number): number {
  return codes[unit] ?? unit;
}

function makeTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const set = (first: number, last: number, code: number) => table.fill(code, first, last + 1);
  // Controls are no text; tab stays, for it parts columns.
  set(0x00, 0x08, DROPPED);
  set(0x0e, 0x1f, DROPPED);
  set(0x7f, 0x9f, DROPPED);
  for (const lineEnd of [0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) set(lineEnd, lineEnd, LINE_END);
  for (const space of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) set(space, space, SPACE);
  set(0x2000, 0x200a, SPACE);
  // Soft hyphen, zero-width characters, direction marks, joiners, variation selectors, byte order mark.
  for (const invisible of [0xad, 0x180e, 0xfeff]) set(invisible, invisible, DROPPED);
  set(0x200b, 0x200f, DROPPED);
  set(0x202a, 0x202e, DROPPED);
  set(0x2060, 0x2069, DROPPED);
  set(0xfe00, 0xfe0f, DROPPED);
  for (const [first, last] of FULL_WIDTH)
    for (let code = first; code <= last; code++) table[code] = code - FULL_WIDTH_OFFSET;
  for (const code of [...range(0x2e80, 0x2fdf), ...range(0xf900, 0xfaff)])
    table[code] = unifiedIdeograph(String.fromCharCode(code)).charCodeAt(0);
  return table;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Measures where on a printed line each stretch of its text stands. */
import type { MappedText } from "../../src/model/mapped-text.ts";

/** A stretch of text between wide gaps. */
export interface Cell {
  /** Offsets in the page. */
  readonly start: number;
  readonly end: number;
  /** Where it stands, in half ideographs from the line's beginning. */
  readonly from: number;
  readonly to: number;
}

/** A line of the page; without cells where it is blank. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

/** How places on a line are counted: as printed, or alike for each character, as some tools align them. */
export type Measure = "printed" | "characters";

/** Fewer half ideographs of white space part names or parts of a headline, not columns. */
const GAP = 3;
/** Behind a tab the next column begins, wherever it is printed. */
const TAB_STOP = 4000;

/**
 * The rows of a page.
 *
 * @param page the normalised page; white space is measured in the text as read, for normalising narrows it.
 */
export function measureRows(page: MappedText, source: string, measure: Measure): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start <= page.text.length; ) {
    const found = page.text.indexOf("\n", start);
    const end = found < 0 ? page.text.length : found;
    rows.push({ start, end, cells: cellsOf(page, { start, end }, source, measure) });
    start = end + 1;
  }
  return rows;
}

function cellsOf(
  page: MappedText,
  line: { readonly start: number; readonly end: number },
  source: string,
  measure: Measure,
): Cell[] {
  const cells: Cell[] = [];
  let read = lineStart(source, page.starts[line.start] ?? 0);
  let place = 0;
  for (let at = line.start; at < line.end; at++) {
    const from = page.starts[at] ?? read;
    for (; read < from; read++) place = advance(place, source, read, measure);
    if (/\s/u.test(page.text.charAt(at))) continue;
    const to = advance(place, source, from, measure);
    const last = cells.at(-1);
    if (last && place - last.to < GAP) cells[cells.length - 1] = { ...last, end: at + 1, to };
    else cells.push({ start: at, end: at + 1, from: place, to });
  }
  return cells;
}

function lineStart(source: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\n\r\f\u0085\u2028\u2029]/u.test(source.charAt(start - 1))) start--;
  return start;
}

function advance(place: number, source: string, at: number, measure: Measure): number {
  const code = source.charCodeAt(at);
  if (code === 0x09) return (Math.floor(place / TAB_STOP) + 1) * TAB_STOP;
  if (measure === "characters") return place + 2;
  return place + ((code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) ? 1 : 2);
}

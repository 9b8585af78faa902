/** Reads columns down that a dump of the page printed side by side, parted by wide gaps or tabs. */
import type { MappedText } from "../../src/model/mapped-text.ts";
import type { Span } from "../../src/model/span.ts";
import { findGutters } from "./gutters.ts";
import { gather } from "./paragraphs.ts";
import { measureRows, type Row } from "./rows.ts";

/** So many lines with a gap at the same place show columns. */
const LEAST_ROWS = 6;
/** So much of a stretch of lines has text on both sides of the gap. */
const LEAST_SHARE = 0.4;
/** Columns of print hold more; narrower cells are a table's, a list's of names. In half ideographs. */
const NARROWEST = 14;
const WIDEST = 100;

/**
 * @param page the normalised page.
 * @param source the text as read.
 * @returns the page with columns one below the other, a blank line between them; the same page where it has none.
 */
export function readDown(page: MappedText, source: string): MappedText {
  if (countGaps(page.text) < LEAST_ROWS) return page;
  const [printed, counted] = (["printed", "characters"] as const).map((measure) => {
    const rows = measureRows(page, source, measure);
    return cutStretches(rows, findGutters(rows, LEAST_ROWS));
  });
  const best = countRows(counted) > countRows(printed) ? counted : printed;
  return best && countRows(best) > 0 ? gather(page, best.flatMap(partsOf)) : page;
}

/** How many lines stand in columns. */
function countRows(stretches: readonly Stretch[] = []): number {
  return stretches.reduce((sum, { rows, gutters }) => sum + (gutters.length > 0 ? rows.length : 0), 0);
}

/** Lines with a gap between words, counted no farther than needed. */
function countGaps(text: string): number {
  let count = 0;
  for (const gap of ["  ", "\t"]) {
    for (let at = text.indexOf(gap); at >= 0 && count < LEAST_ROWS; at = text.indexOf(gap, at + 1)) {
      if (at > 0 && !/\s/u.test(text.charAt(at - 1))) {
        count++;
        at = Math.max(at, text.indexOf("\n", at));
      }
    }
  }
  return count;
}

/** Lines one after the other that the same gutters part; none where they are no columns. */
interface Stretch {
  readonly rows: readonly Row[];
  readonly gutters: readonly number[];
}

function cutStretches(rows: readonly Row[], gutters: readonly number[]): Stretch[] {
  if (gutters.length === 0) return [{ rows, gutters }];
  const stretches: Stretch[] = [];
  let open: Row[] = [];
  let left = gutters;
  for (const row of rows) {
    const white = left.filter((gutter) => isWhite(row, gutter));
    const cut = left.some((gutter) => !white.includes(gutter) && supports(open, gutter) >= LEAST_ROWS);
    if (cut || (white.length === 0 && row.cells.length > 0)) {
      stretches.push(...settle(open, left));
      open = [];
      left = gutters.filter((gutter) => isWhite(row, gutter));
    } else left = white;
    open.push(row);
  }
  return [...stretches, ...settle(open, left)];
}

function isWhite({ cells }: Row, gutter: number): boolean {
  return !cells.some(({ from, to }) => from < gutter && to > gutter);
}

/** How many rows have text on both sides of a gutter. */
function supports(rows: readonly Row[], gutter: number): number {
  return rows.filter((row) => hasBoth(row, gutter)).length;
}

function hasBoth({ cells }: Row, gutter: number): boolean {
  const narrow = cells.every(({ from, to }) => to - from <= WIDEST);
  return narrow && cells.some(({ to }) => to <= gutter) && cells.some(({ from }) => from >= gutter);
}

/** The gutters that really part columns, and the lines above and below the columns by themselves. */
function settle(rows: readonly Row[], gutters: readonly number[]): Stretch[] {
  const filled = rows.filter(({ cells }) => cells.length > 0).length;
  const kept = gutters.filter((gutter) => {
    const count = supports(rows, gutter);
    return count >= LEAST_ROWS && count >= filled * LEAST_SHARE && isBetweenColumns(rows, gutter, gutters);
  });
  if (kept.length === 0) return [{ rows, gutters: [] }];
  const within = (row: Row): boolean => kept.some((gutter) => hasBoth(row, gutter));
  const first = rows.findIndex(within);
  const last = rows.findLastIndex(within);
  const rest = rows.slice(last + 1);
  // A column may go on below the end of the other; behind a blank line it is something else.
  const blank = rest.findIndex(({ cells }) => cells.length === 0);
  const end = blank < 0 ? rows.length : last + 1 + blank;
  return [
    { rows: rows.slice(0, first), gutters: [] },
    { rows: rows.slice(first, end), gutters: kept },
    { rows: rows.slice(end), gutters: [] },
  ];
}

function isBetweenColumns(rows: readonly Row[], gutter: number, gutters: readonly number[]): boolean {
  const at = gutters.indexOf(gutter);
  const widths = [
    widthBetween(rows, gutters[at - 1] ?? Number.NEGATIVE_INFINITY, gutter),
    widthBetween(rows, gutter, gutters[at + 1] ?? Number.POSITIVE_INFINITY),
  ];
  return widths.every((width) => width >= NARROWEST && width <= WIDEST);
}

/** Median width of what stands between two places. */
function widthBetween(rows: readonly Row[], left: number, right: number): number {
  const widths = rows.flatMap((row) => {
    const cells = cellsBetween(row, left, right);
    const [first] = cells;
    const last = cells.at(-1);
    return first && last ? [last.to - first.from] : [];
  });
  return widths.sort((one, other) => one - other)[widths.length >> 1] ?? 0;
}

function cellsBetween({ cells }: Row, left: number, right: number): Row["cells"] {
  return cells.filter(({ from, to }) => from >= left && to <= right);
}

/** The stretch as parts of the page: its lines, or those of one column after the other. */
function partsOf({ rows, gutters }: Stretch): Span[] {
  if (gutters.length === 0) return rows.map(({ start, end }) => ({ start, end: end + 1 }));
  const edges = [Number.NEGATIVE_INFINITY, ...gutters, Number.POSITIVE_INFINITY];
  // The page's last line has no end of its own.
  const lineEnd = rows.slice(0, 1).map(({ end }) => ({ start: end, end: end + 1 }));
  return edges.slice(0, -1).flatMap((left, index) => {
    const right = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    const margin = marginOf(rows, left, right);
    const lines = rows.flatMap((row) => [...lineOf(row, cellsBetween(row, left, right), margin), ...lineEnd]);
    return [...lines, ...lineEnd];
  });
}

/** Where most lines of a column begin; the others are indented, or hang out. */
function marginOf(rows: readonly Row[], left: number, right: number): number {
  const starts = rows.flatMap((row) => cellsBetween(row, left, right)[0]?.from ?? []);
  return starts.sort((one, other) => one - other)[Math.floor(starts.length / 10)] ?? 0;
}

/** One line of a column with its indentation. */
function lineOf(row: Row, cells: Row["cells"], margin: number): Span[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const indent = Math.min(first.start - row.start, Math.max(0, Math.floor((first.from - margin) / 2)));
  return [{ start: first.start - indent, end: last.end }];
}

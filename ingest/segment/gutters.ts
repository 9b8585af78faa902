/** Finds the white stripes between columns: places where the gaps of many lines lie one below the other. */
import type { Row } from "./rows.ts";

/** Of the lines with gaps, so many must have one at a gutter. */
const LEAST_SHARE = 0.25;
/** Between two gutters there is a column; in half ideographs. */
const NARROWEST = 12;

/**
 * @param least lines with a gap at a place that make a gutter of it.
 * @returns places in ascending order; some may part only a stretch of the page.
 */
export function findGutters(rows: readonly Row[], least: number): number[] {
  const gapped = rows.filter(({ cells }) => cells.length > 1);
  const enough = Math.max(least, gapped.length * LEAST_SHARE);
  const votes = countGaps(gapped);
  const gutters: number[] = [];
  const places = [...votes.keys()].filter((place) => (votes.get(place) ?? 0) >= enough);
  for (const place of places.sort((left, right) => (votes.get(right) ?? 0) - (votes.get(left) ?? 0))) {
    if (gutters.every((gutter) => Math.abs(gutter - place) >= NARROWEST)) gutters.push(place);
  }
  return gutters.sort((left, right) => left - right);
}

/** For each place where the text of a line's next column begins, how many lines are white right before it. */
function countGaps(rows: readonly Row[]): Map<number, number> {
  const gaps = rows.flatMap(({ cells }) =>
    cells.slice(1).map((cell, index) => ({ from: cells[index]?.to ?? 0, to: cell.from })),
  );
  const votes = new Map(gaps.map(({ to }) => [to, 0]));
  const places = [...votes.keys()].sort((left, right) => left - right);
  for (const { from, to } of gaps) {
    for (const place of places) {
      if (place > to) break;
      if (place >= from) votes.set(place, (votes.get(place) ?? 0) + 1);
    }
  }
  return votes;
}

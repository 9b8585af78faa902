/** The months of the edges, and a stretch of them as the bounds of the filters. */
import type { Filters } from "./filters.ts";
import type { GraphModel } from "./graph-model.ts";

export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Edges with a day in it, or before and after it. */
  readonly count: number;
}

/** The first and the last month of a stretch, by their numbers in the list. */
export type MonthStretch = readonly [first: number, last: number];

/** All months from the first day of an edge to the last one, filtered or not; edges of hidden entities are left out. */
export function monthsOf(model: GraphModel): readonly Month[] {
  const spans: MonthStretch[] = [];
  model.forEachEdge((_id, { firstOn, lastOn }, _from, _to, one, other) => {
    const [first, last] = [firstOn ?? lastOn, lastOn ?? firstOn];
    if (first !== null && last !== null && !one.isHidden && !other.isHidden)
      spans.push([numberOf(first), numberOf(last)]);
  });
  const start = Math.min(...spans.map(([first]) => first));
  const end = Math.max(...spans.map(([, last]) => last));
  return Array.from({ length: spans.length === 0 ? 0 : end - start + 1 }, (_, at) => ({
    month: nameOf(start + at),
    count: spans.filter(([first, last]) => first <= start + at && start + at <= last).length,
  }));
}

/** The months that the filters let through; all where they have no bounds. */
export function stretchIn(
  months: readonly Month[],
  { from, to }: Pick<Filters, "from" | "to">,
): MonthStretch {
  const last = months.length - 1;
  const numbered = (day: string): number =>
    Math.min(last, Math.max(0, numberOf(day) - numberOf(months[0]?.month ?? day)));
  return [from === null ? 0 : numbered(from), to === null ? last : numbered(to)];
}

/** The bounds of a stretch: its first and its last day. Where it goes to the end of the months there is no bound. */
export function boundsOf(
  months: readonly Month[],
  [first, last]: MonthStretch,
): Pick<Filters, "from" | "to"> {
  const [begin, end] = [months[first]?.month, months[last]?.month];
  return {
    from: first <= 0 || begin === undefined ? null : `${begin}-01`,
    to: last >= months.length - 1 || end === undefined ? null : lastDayOf(end),
  };
}

/** Months since the year 0. */
function numberOf(day: string): number {
  const [year, month] = day.split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

function lastDayOf(month: string): string {
  // Day 0 of the next month.
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
}

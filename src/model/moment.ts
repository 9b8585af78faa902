/** The two times that a question can ask for: the day that is asked about, and what was known here when. */

export interface Moment {
  /** What was so on this day, `YYYY-MM-DD`; null for all days. */
  readonly asOf: string | null;
  /** As the store knew it at this instant, ISO 8601 in UTC; null for as it knows it now. */
  readonly knownAt: string | null;
}

/** When something stood in the store. */
export interface Standing {
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  /** Earlier times in which it stood, a flat list of from and to; left out of what never comes back. */
  readonly stoodBefore?: readonly string[];
}

/** Whether it stood at the instant; now where that is null. It stands from its recording on and not at its end. */
export function stoodAt(
  { recordedAt, retractedAt, stoodBefore = [] }: Standing,
  knownAt: string | null,
): boolean {
  if (knownAt === null) return retractedAt === null;
  const instant = Date.parse(knownAt);
  const stands =
    Date.parse(recordedAt) <= instant && (retractedAt === null || instant < Date.parse(retractedAt));
  return stands || stoodWithin(stoodBefore, knownAt);
}

/** Whether an instant lies in one of the times of a flat list of from and to. */
export function stoodWithin(times: readonly string[], knownAt: string): boolean {
  const instant = Date.parse(knownAt);
  return times.some(
    (from, at) => at % 2 === 0 && Date.parse(from) <= instant && instant < Date.parse(times[at + 1] ?? ""),
  );
}

/** The last instant at which what was retracted then still stood. */
export function lastInstantBefore(retractedAt: string): string {
  return new Date(Date.parse(retractedAt) - 1).toISOString();
}

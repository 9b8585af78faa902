/**
 * A date as exact as the text that it was found in: the words, and the first and the last day that they
 * can mean. `2021-02` is 2021-02-01 to 2021-02-28. Full ISO days sort as strings in both stores.
 */
export interface PartialDate {
  /** As printed or as resolved, e.g. `2021-02`; ISO 8601 with the unknown parts left out. */
  readonly text: string;
  /** First possible day, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last possible day, `YYYY-MM-DD`. */
  readonly latest: string;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @returns undefined for anything else, days that do not exist (2021-02-30) included.
 */
export function partialDate(text: string): PartialDate | undefined {
  const [, year, month, day] = PATTERN.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { text, earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const days = daysInMonth(Number(year), Number(month));
  if (days === undefined) return undefined;
  if (day === undefined)
    return { text, earliest: `${text}-01`, latest: `${text}-${String(days).padStart(2, "0")}` };
  return Number(day) >= 1 && Number(day) <= days ? { text, earliest: text, latest: text } : undefined;
}

function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

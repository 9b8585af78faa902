/** The year of a page's reports, as far as the page itself gives it. */

/**
 * A month named with its year, not farther than this from the reports' month, carries the year over. Their own
 * month does not: this year's is named without the year, and with a year it is mostly an anniversary's.
 */
const NEAR_MONTHS = 3;
const WITH_YEAR = /(?<![\d.])((?:19|20)\d{2})年(?:(1[0-2]|0?[1-9])月)?/gu;
/** 到2035年, 力争2025年: where a plan leads, not when the report was written. */
const GOAL = /(?:[到至]|力争|争取|计划|将于)$/u;
/** 今年 and a year in the same clause: the year that a campaign or fair bears in its name. */
const THIS_YEAR =
  /今年[^。！？；，]{0,20}?(?<!\d)(20\d{2})(?=[\p{Script=Han}“])(?![年余多万亿人个件元家亩次])/gu;

/**
 * @param texts the bodies of a page without white space.
 * @param month of the reports, 1 to 12.
 * @returns the newest year that the texts mention, where a mention ties it to the time of the reports:
 * the year with a month near theirs, or in a clause with 今年. Undefined otherwise; it is never guessed.
 */
export function yearOfReports(texts: readonly string[], month: number): number | undefined {
  const mentions = texts.flatMap((text) =>
    [...text.matchAll(WITH_YEAR)].map((found) => readMention(text, found, month)),
  );
  const tied = texts.flatMap((text) => [...text.matchAll(THIS_YEAR)].map((found) => Number(found[1])));
  for (const { year, near } of mentions) if (near) tied.push(year);
  const newest = mentions.reduce(
    (most, { year, near, goal }) => (near || !goal ? Math.max(most, year) : most),
    0,
  );
  const year = tied.reduce((most, each) => Math.max(most, each), 0);
  // A month of that year which the reports cannot have seen: they are of a later year.
  const refuted = mentions.some((each) => each.year === year && !each.goal && each.month > month + 1);
  const fits = newest === 0 || (year >= newest && year <= newest + 1);
  return year > 0 && fits && !refuted ? year : undefined;
}

interface Mention {
  readonly year: number;
  /** 0 where only the year is named. */
  readonly month: number;
  readonly near: boolean;
  readonly goal: boolean;
}

function readMention(text: string, found: RegExpExecArray, reported: number): Mention {
  const month = Number(found[2] ?? 0);
  return {
    year: Number(found[1]),
    month,
    near: month > 0 && month !== reported && Math.abs(month - reported) <= NEAR_MONTHS,
    goal: GOAL.test(text.slice(Math.max(0, found.index - 3), found.index)),
  };
}

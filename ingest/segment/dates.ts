/** When a page was printed and its reports written. Nothing is guessed: a year must be backed by the page. */
import { type PartialDate, partialDate } from "../../src/model/date.ts";
import type { Block } from "./blocks.ts";
import { type Story, textOf } from "./stories.ts";
import { yearOfReports } from "./years.ts";

/** What the page as a whole tells about its time. */
export interface PageDates {
  /** The day in masthead or imprint. */
  readonly issue?: PartialDate;
  /** The year of a report of a month (1 to 12), undefined where the page does not give it. */
  readonly yearOf: (month: number) => number | undefined;
}

interface Day {
  readonly month: number;
  readonly day: number;
}

const FULL = /((?:19|20)\d{2})[-年/.](\d{1,2})[-月/.](\d{1,2})/u;
/** When a document was signed or takes effect is not when the page was published. */
const OF_DOCUMENT =
  /(?:成文|发文|签发|印发|实施|施行|生效|失效|废止|截止|截至|开始|结束)(?:时间|日期)[:：]?(?:(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?)?/gu;
const MONTH_AND_DAY = "(1[0-2]|[1-9])月([12]\\d|3[01]|[1-9])日";
// A day with a year before it is history, not news.
const DAY = new RegExp(`(?<![\\d年])${MONTH_AND_DAY}`, "u");
/** A report that opens with a day tells of that day, unless a span of time begins there. */
const OPENING_DAY = new RegExp(`^${MONTH_AND_DAY}(?![起至到—-])`, "u");
/** A report names its day in the first sentences. */
const LEAD = 100;

/**
 * Reads masthead and imprint, and what the reports say about their year.
 *
 * @param stated the day of issue, where the file says it.
 */
export function readPageDates(
  blocks: readonly Block[],
  stories: readonly Story[],
  stated?: PartialDate,
): PageDates {
  const issue = stated ?? issueInFurniture(blocks);
  const printed = issue?.text.includes("-") && {
    year: Number(issue.text.slice(0, 4)),
    month: Number(issue.text.slice(5, 7)),
  };
  const texts = stories.map((story) => textOf(story.body));
  const dated = stories.find((story) => story.dateline?.year)?.dateline?.year;
  const reported = monthsOfReports(stories);
  const years = new Map<number, number | undefined>();
  const yearOf = (month: number): number | undefined => {
    // News is not older than a year: in a paper of January, a report of December is the old year's.
    if (printed) return month <= printed.month ? printed.year : printed.year - 1;
    if (!reported.has(month)) return undefined;
    if (!years.has(month)) years.set(month, dated ?? yearOfReports(texts, month));
    return years.get(month);
  };
  return { yearOf, ...(issue ? { issue } : {}) };
}

/** Months that a dateline or two reports give: a day in a single lead may be one of a tale of other times. */
function monthsOfReports(stories: readonly Story[]): Set<number> {
  const inLeads = new Set<number>();
  const months = new Set<number>();
  for (const story of stories) {
    const month = dayOf(story)?.month;
    if (month === undefined) continue;
    if (story.dateline?.month === month || inLeads.has(month)) months.add(month);
    inLeads.add(month);
  }
  return months;
}

function issueInFurniture(blocks: readonly Block[]): PartialDate | undefined {
  for (const block of blocks) {
    const found = block.kind === "furniture" ? FULL.exec(textOf([block]).replace(OF_DOCUMENT, "")) : null;
    if (found) return dayOfYear(Number(found[1]), { month: Number(found[2]), day: Number(found[3]) });
  }
  return undefined;
}

/** The day of issue; without masthead the month of the reports, where the page gives their year. */
export function findPublicationDate(dates: PageDates, stories: readonly Story[]): PartialDate | undefined {
  if (dates.issue) return dates.issue;
  const latest = latestReport(stories);
  const year = latest && dates.yearOf(latest.month);
  return latest && year ? issueAfter(year, latest) : undefined;
}

/** A report of a month's last day is printed in the next month: the year is all that is certain then. */
function issueAfter(year: number, { month, day }: Day): PartialDate | undefined {
  const inMonth = partialDate(`${year}-${two(month)}`);
  if (inMonth?.latest.slice(-2) !== two(day)) return inMonth;
  return month === 12 ? undefined : partialDate(String(year));
}

/** The day that most reports give, of their dateline or else of their first sentences; the latest of equals. */
function latestReport(stories: readonly Story[]): Day | undefined {
  const days = stories.map(dayOf).filter((day) => day !== undefined);
  const count = new Map<number, number>();
  for (const { month } of days) count.set(month, (count.get(month) ?? 0) + 1);
  const weight = ({ month, day }: Day): number => (count.get(month) ?? 0) * 10_000 + month * 100 + day;
  return days.sort((left, right) => weight(right) - weight(left))[0];
}

function dayOf({ dateline, names, body }: Story): Day | undefined {
  if (dateline?.month && dateline.day) return { month: dateline.month, day: dateline.day };
  // Without a byline it may be a tale of other times.
  if (!dateline && names.length === 0) return undefined;
  return dayIn(DAY, textOf(body.slice(0, 2)).slice(0, LEAD));
}

/**
 * The day of a report: of its dateline, or the day that it opens with.
 *
 * @param body the text behind the dateline.
 */
export function reportedOn({ dateline }: Story, body: string, dates: PageDates): PartialDate | undefined {
  const { year, month, day } = dateline ?? {};
  const at = month && day ? { month, day } : dayIn(OPENING_DAY, body);
  const known = at && (year ?? dates.yearOf(at.month));
  return at && known ? dayOfYear(known, at) : undefined;
}

function dayIn(form: RegExp, text: string): Day | undefined {
  const [, month, day] = form.exec(text) ?? [];
  return month && day ? { month: Number(month), day: Number(day) } : undefined;
}

function dayOfYear(year: number, { month, day }: Day): PartialDate | undefined {
  return partialDate(`${year}-${two(month)}-${two(day)}`);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

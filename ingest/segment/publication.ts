/** What a page says about who printed it and when. Nothing is guessed: a year must be backed by the text. */
import { type PartialDate, partialDate } from "../../src/model/date.ts";
import type { Block } from "./blocks.ts";
import { type Story, textOf } from "./stories.ts";
import { yearOfReports } from "./years.ts";

const PAPER =
  "(?:日报|晚报|晨报|早报|商报|时报|周报|导报|都市报|快报|新报|青年报|法制报|法治报|农民报|工人报)";
const MASTHEAD = new RegExp(`^([\\p{Script=Han}]{2,8}${PAPER})(?:社.*|(?:19|20)\\d{2}年.*|.{0,6}版)?$`, "u");
const IN_BYLINE = new RegExp(
  `([\\p{Script=Han}]{2,8}?${PAPER})(?=[·/／]|全媒体|融媒体?|客户端|记者|特约|首席|见习|通讯员)`,
  "u",
);
/** A masthead names the paper; bylines may name papers that texts were taken from. */
const MASTHEAD_VOTES = 5;

/** The paper that masthead, datelines and bylines name; undefined where they say 本报 only. */
export function findPublisher(blocks: readonly Block[], stories: readonly Story[]): string | undefined {
  const votes = new Map<string, number>();
  const vote = (name: string | undefined, count: number): void => {
    if (name && !name.startsWith("本")) votes.set(name, (votes.get(name) ?? 0) + count);
  };
  for (const block of blocks) {
    if (block.kind === "furniture") vote(MASTHEAD.exec(textOf([block]))?.[1], MASTHEAD_VOTES);
  }
  for (const { dateline, bylines } of stories) {
    if (dateline && !dateline.quoted && dateline.outlet.endsWith("报")) vote(dateline.outlet, 1);
    for (const byline of bylines) vote(IN_BYLINE.exec(textOf([byline]))?.[1], 1);
  }
  return [...votes].sort((left, right) => right[1] - left[1])[0]?.[0];
}

interface Day {
  readonly month: number;
  readonly day: number;
}

const FULL = /((?:19|20)\d{2})[-年/.](\d{1,2})[-月/.](\d{1,2})/u;
// A day with a year before it is history, not news.
const DAY = /(?<![\d年])(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日/u;
/** A report names its day in the first sentences. */
const LEAD = 100;

/**
 * The day or month of issue: the date in masthead or imprint; else the month of the reports, with a year that
 * the page itself gives for their time.
 */
export function findPublicationDate(
  blocks: readonly Block[],
  stories: readonly Story[],
): PartialDate | undefined {
  for (const block of blocks) {
    const [, year, month, day] = (block.kind === "furniture" && FULL.exec(textOf([block]))) || [];
    if (year && month && day) return partialDate(`${year}-${two(Number(month))}-${two(Number(day))}`);
  }
  const latest = reportDay(stories);
  const year = latest && yearOf(stories, latest.month);
  return latest && year ? issueOf(year, latest) : undefined;
}

/** A report of a month's last day is printed in the next month: the year is all that is certain then. */
function issueOf(year: number, { month, day }: Day): PartialDate | undefined {
  const inMonth = partialDate(`${year}-${two(month)}`);
  if (inMonth?.latest.slice(-2) !== two(day)) return inMonth;
  return month === 12 ? undefined : partialDate(String(year));
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The day that most reports give, of their dateline or else of their first sentences; the latest of equals. */
function reportDay(stories: readonly Story[]): Day | undefined {
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
  const [, month, day] = DAY.exec(textOf(body.slice(0, 2)).slice(0, LEAD)) ?? [];
  return month && day ? { month: Number(month), day: Number(day) } : undefined;
}

/** The year of reports of a given month, undefined where neither a dateline nor a body gives it. */
export function yearOf(stories: readonly Story[], month: number): number | undefined {
  const dated = stories.find((story) => story.dateline?.year)?.dateline?.year;
  return (
    dated ??
    yearOfReports(
      stories.map((story) => textOf(story.body)),
      month,
    )
  );
}

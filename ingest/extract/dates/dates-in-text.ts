/** Dates in a sentence, each as exact as its words are: 2021年3月5日, 2019年, 今年3月, 3月18日. */
import { type PartialDate, partialDate } from "../../../src/model/date.ts";
import type { Span } from "../../../src/model/span.ts";

export interface DateInText {
  readonly date: PartialDate;
  /** Where it stands in the text that was read. */
  readonly span: Span;
}

const MONTH = "(1[0-2]|0?[1-9])月";
const DAY = "(3[01]|[12]\\d|0?[1-9])日";
const DATE = new RegExp(
  `(?:(?<![\\d.])((?:19|20)\\d{2})年(?!代)|(今年|去年|前年|本年))(?:${MONTH}(?:份|${DAY})?)?|(?<![\\d.至到、-])${MONTH}${DAY}`,
  "gu",
);
const YEARS_BACK: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: 1, 前年: 2 };

/**
 * The dates that a text names, in their order.
 *
 * @param text normalised: digits are ASCII.
 * @param issued when the text was printed; without a year in it, 今年 and 3月18日 are of no date.
 */
export function datesInText(text: string, issued: PartialDate | undefined): readonly DateInText[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const date = dateOf(found, issued);
    return date ? [{ date, span: { start: found.index, end: found.index + found[0].length } }] : [];
  });
}

function dateOf(found: RegExpExecArray, issued: PartialDate | undefined): PartialDate | undefined {
  const [, year, relative, month, day, bareMonth, bareDay] = found;
  if (bareMonth !== undefined && bareDay !== undefined) return dayNear(bareMonth, bareDay, issued);
  const known = year ?? yearBack(relative, issued);
  if (known === undefined) return undefined;
  const parts = [
    known,
    ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])),
  ];
  return partialDate(parts.join("-"));
}

function yearBack(relative: string | undefined, issued: PartialDate | undefined): string | undefined {
  const year = yearOf(issued);
  const back = relative === undefined ? undefined : YEARS_BACK[relative];
  return year === undefined || back === undefined ? undefined : String(year - back);
}

/** A day without a year is the last such day before the text was printed. */
function dayNear(month: string, day: string, issued: PartialDate | undefined): PartialDate | undefined {
  const year = yearOf(issued);
  if (issued === undefined || year === undefined) return undefined;
  const of = (one: number) => partialDate(`${one}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  const date = of(year);
  return date !== undefined && date.earliest > issued.latest ? of(year - 1) : date;
}

function yearOf(issued: PartialDate | undefined): number | undefined {
  const [first, last] = [issued?.earliest.slice(0, 4), issued?.latest.slice(0, 4)];
  return first !== undefined && first === last ? Number(first) : undefined;
}

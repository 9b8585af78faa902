/** Makes the articles of the model out of stories and their headlines. */
import type { Article, PrintedLine } from "../../src/model/document.ts";
import { joinMapped, type MappedText } from "../../src/model/mapped-text.ts";
import type { Span } from "../../src/model/span.ts";
import { type PageDates, reportedOn } from "./dates.ts";
import { type Headline, mainHeadline } from "./headline-rows.ts";
import { endsSentence } from "./lines.ts";
import type { PrintedName } from "./names.ts";
import { type Body, gather, joinParagraphs, partsOfLine } from "./paragraphs.ts";
import { splitSentences } from "./sentences.ts";
import type { Story } from "./stories.ts";

export interface ArticlePlace {
  readonly ordinal: number;
  readonly page: MappedText;
  /** The text as read, that the page maps to. */
  readonly source: string;
  readonly dates: PageDates;
}

/**
 * @param story byline, dateline and body blocks.
 * @param headlines in the order of the page.
 * @returns undefined for a story without any text.
 */
export function makeArticle(
  story: Story,
  headlines: readonly Headline[],
  place: ArticlePlace,
): Article | undefined {
  const { page, source } = place;
  const body = joinParagraphs(page.text, story.body);
  if (body.paragraphs.length === 0) return undefined;
  const main = mainHeadline(headlines);
  const printed = headlines.map((headline) => printHeadline(headline, place));
  const paragraphs = body.paragraphs.map((paragraph) => gather(page, paragraph.parts));
  const lines = headlines.map((headline) =>
    gather(
      page,
      headline.rows.flatMap((row) => partsOfLine(page.text, row)),
    ),
  );
  const text = joinMapped([...lines, ...paragraphs], "\n");
  const bodyStart = lines.reduce((sum, line) => sum + line.text.length + 1, 0);
  const headline = printed[main];
  const datelinePlace = story.dateline?.place;
  const on = reportedOn(story, text.text.slice(bodyStart, bodyStart + OPENING), place.dates);
  return {
    ordinal: place.ordinal,
    ...(headline ? { headline } : {}),
    headlineParts: printed.filter((_, index) => index !== main),
    reporters: printNames(story.names, page),
    ...(datelinePlace === undefined ? {} : { datelinePlace }),
    ...(on === undefined ? {} : { reportedOn: on }),
    text,
    bodyStart,
    sentences: splitSentences(text.text, bodyStart),
    bodySpans: printedSpans(text, bodyStart, source),
    truncated: isTruncated(body, page.text),
  };
}

/** Where the text from `from` on stands in the text as read; what only white space parts is one span. */
function printedSpans({ starts, ends }: MappedText, from: number, source: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (let at = from; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (start >= end || (open && start >= open.start && end <= open.end)) continue;
    if (open && adjoins(open.end, start, source)) open.end = end;
    else {
      open = { start, end };
      spans.push(open);
    }
  }
  return spans;
}

function adjoins(end: number, start: number, source: string): boolean {
  return start === end || (start > end && source.slice(end, start).trim() === "");
}

/** Its span is that of all rows, or of the first where other text is printed between them. */
function printHeadline(headline: Headline, { page, source }: ArticlePlace): PrintedLine {
  const [first = { start: 0, end: 0 }, ...others] = headline.rows.map((row) => inSource(page, row));
  let { end } = first;
  for (const row of others) {
    if (!adjoins(end, row.start, source)) return { text: headline.text, span: first };
    end = row.end;
  }
  return { text: headline.text, span: { start: first.start, end } };
}

function printNames(names: readonly PrintedName[], page: MappedText): PrintedLine[] {
  const seen = new Set<string>();
  return names
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map((name) => ({ text: name.name, span: inSource(page, name) }));
}

function inSource(page: MappedText, span: Span): Span {
  return { start: page.starts[span.start] ?? 0, end: page.ends[span.end - 1] ?? 0 };
}

/** A day at the start of a body is not longer. */
const OPENING = 20;

/** Ends of a text that are no broken sentence: a bracket or title closes, a day or a list's item stands. */
const WHOLE_END = /[）)》】”」]$|日$|^[—-]{1,2}|[；;]$/u;
const BEGINS_INSIDE = /^[，。、；：！？”’）》】…,.;:!?]/u;
/** A shorter last line may be a signature. */
const SIGNATURE = 12;

function isTruncated(body: Body, page: string): boolean {
  const words = (at: number): string =>
    (body.paragraphs.at(at)?.parts ?? []).map((part) => page.slice(part.start, part.end)).join("");
  const last = words(-1);
  const breaksOff =
    !body.paragraphs.at(-1)?.heading &&
    last.length > SIGNATURE &&
    !endsSentence(last) &&
    !WHOLE_END.test(last);
  return body.turned || breaksOff || BEGINS_INSIDE.test(words(0).slice(0, 1));
}

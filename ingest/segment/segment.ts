/**
 * Newspaper page to articles: headline group, byline, dateline, body; body to sentences.
 *
 * Lines are grouped to blocks, blocks told apart (body, headline, byline, furniture), body blocks put
 * together to articles at bylines and datelines, and headlines given to the bodies that use their words.
 */
import { partialDate } from "../../src/model/date.ts";
import type { Article, SegmentedPage, StatedFacts } from "../../src/model/document.ts";
import type { MappedText } from "../../src/model/mapped-text.ts";
import { makeArticle } from "./articles.ts";
import { cutBlocks } from "./blocks.ts";
import { markCaptions } from "./captions.ts";
import { readDown } from "./columns.ts";
import { joinContinuations } from "./continuations.ts";
import { findPublicationDate, readPageDates } from "./dates.ts";
import { dropDuplicates } from "./duplicates.ts";
import { markHeadings } from "./headings.ts";
import { placeHeadlines } from "./headlines.ts";
import { splitLines } from "./lines.ts";
import { measureStyle } from "./page-style.ts";
import { cutPieces } from "./pieces.ts";
import { findPublisher } from "./publication.ts";
import { splitPieces } from "./split-pieces.ts";
import { groupPieces } from "./stories.ts";
import { joinTails } from "./tails.ts";
import { findWebFrame } from "./web-page.ts";
import { indexWording } from "./wording.ts";

/**
 * Cuts a page into its articles.
 *
 * @param printed the normalised page: characters folded, line structure kept, mapped to `source`.
 * @param source the text as read; all spans of the result but those in `text` and `sentences` are places in it.
 * @param stated what the file says of the text; it counts for more than what the page shows.
 * @returns articles in reading order, none for a page without text; publisher and date as far as the page gives them.
 */
export function segment(printed: MappedText, source: string, stated: StatedFacts = {}): SegmentedPage {
  const page = readDown(printed, source);
  const lines = splitLines(page.text);
  const frame = findWebFrame(page.text, lines);
  const style = measureStyle(frame.size > 0 ? lines.filter((line) => !frame.has(line)) : lines);
  const blocks = markHeadings(markCaptions(cutBlocks(page.text, lines, frame, style)), style);
  const wording = indexWording(blocks);
  const pieces = splitPieces(cutPieces(blocks), style, wording);
  const grouped = joinContinuations(dropDuplicates(groupPieces(pieces, wording)), style, wording);
  const titled = { stories: grouped.stories, headlines: placeHeadlines(grouped) };
  const { stories, headlines } = joinTails(titled, wording);
  const statedDate = partialDate(stated.publishedOn ?? "");
  const dates = readPageDates(blocks, stories, statedDate);
  const articles: Article[] = [];
  stories.forEach((story, index) => {
    const place = { ordinal: articles.length, page, source, dates };
    const article = makeArticle(story, headlines[index] ?? [], place);
    if (article) articles.push(article);
  });
  const publisher = stated.publisher ?? findPublisher(blocks, stories);
  const publishedOn = findPublicationDate(dates, stories);
  return { ...(publisher ? { publisher } : {}), ...(publishedOn ? { publishedOn } : {}), articles };
}

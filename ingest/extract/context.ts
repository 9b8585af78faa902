/**
 * What every finder of the extract stage is handed: one article with the lexicons, and the article's
 * mentions. A finder is a pure function of the two:
 *
 *     findProgrammes(context, mentions) => readonly Mention[]       a finder of mentions
 *     findStatements(context, mentions) => readonly Claim[]         a finder of claims
 *
 * `mentions` are those of this article alone, ordered by span, none overlapping another of its type. An
 * index in a claim is an index into that very list; the extractor moves it to the page's list.
 */
import type { Claim } from "../../src/model/claim.ts";
import type { PartialDate } from "../../src/model/date.ts";
import type { SegmentedPage } from "../../src/model/document.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { Span } from "../../src/model/span.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import type { WordSegmenter } from "./words/word-segmenter.ts";

export interface ArticleContext {
  /** Index of the article on its page. */
  readonly article: number;
  /** The article's `text.text`: headline lines, then the body, `\n` between lines. All offsets are in it. */
  readonly text: string;
  /** Where the body begins in `text`. */
  readonly bodyStart: number;
  /** Sentences of `text`, in order; a headline line is one. */
  readonly sentences: readonly Span[];
  /** When the report was made, else when the page was printed, as far as the page tells. */
  readonly issued?: PartialDate;
  readonly lexicons: Lexicons;
  readonly words: WordSegmenter;
}

export type MentionFinder = (context: ArticleContext, mentions: readonly Mention[]) => readonly Mention[];
export type ClaimFinder = (context: ArticleContext, mentions: readonly Mention[]) => readonly Claim[];

/** The contexts of a page's articles, in order. */
export function articleContexts(
  page: SegmentedPage,
  lexicons: Lexicons,
  words: WordSegmenter,
): readonly ArticleContext[] {
  return page.articles.map((article, index) => ({
    ...issuedOn(article.reportedOn ?? page.publishedOn),
    article: index,
    text: article.text.text,
    bodyStart: article.bodyStart,
    sentences: article.sentences,
    lexicons,
    words,
  }));
}

function issuedOn(date: PartialDate | undefined): { readonly issued?: PartialDate } {
  return date === undefined ? {} : { issued: date };
}

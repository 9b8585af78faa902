/** Extracts from a text that stands for one article: lines are sentences, the first may be a headline. */
import { createExtractor } from "../../../ingest/extract/extractor.ts";
import { openWordSegmenter } from "../../../ingest/extract/words/open-word-segmenter.ts";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import type { Article, SegmentedPage } from "../../../src/model/document.ts";
import type { Extraction } from "../../../src/model/extraction.ts";
import { identityMap } from "../../../src/model/mapped-text.ts";
import type { Span } from "../../../src/model/span.ts";

const extractor = createExtractor({ lexicons: loadLexicons(), words: openWordSegmenter() });

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^。！？\n]+[。！？]?[”’]?/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function articleOf(text: string, ordinal = 0): Article {
  return {
    ordinal,
    headlineParts: [],
    reporters: [],
    text: identityMap(text),
    bodyStart: 0,
    sentences: sentencesOf(text),
    bodySpans: [{ start: 0, end: text.length }],
    truncated: false,
  };
}

export function pageOf(...texts: readonly string[]): SegmentedPage {
  return { articles: texts.map(articleOf) };
}

/** What the whole extractor finds on a page of these articles. */
export function extract(...texts: readonly string[]): Extraction {
  return extractor.extract(pageOf(...texts));
}

/** The texts of the mentions of a type that have a name, in order. */
export function named(type: string, ...texts: readonly string[]): readonly string[] {
  return extract(...texts)
    .mentions.filter((mention) => mention.type === type && ["name", "short"].includes(mention.form))
    .map(({ text }) => text);
}

/** Posts as `person | body | title | status`. */
export function posts(...texts: readonly string[]): readonly string[] {
  const { claims, mentions } = extract(...texts);
  return claims
    .filter((claim) => claim.kind === "Position")
    .map(({ person, organization, title, status }) =>
      [
        mentions[person]?.text,
        organization === undefined ? "-" : mentions[organization]?.text,
        title,
        status,
      ].join(" | "),
    );
}

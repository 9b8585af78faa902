/** Articles and sentences of a page as nodes, and the way from a place in the text to its sentence. */
import type { Article, SourceText } from "../../src/model/document.ts";
import { makeId } from "../../src/model/ids.ts";
import { sourceSpans } from "../../src/model/mapped-text.ts";
import { isOfBody, sketch } from "../../src/model/reprint.ts";
import type { Span } from "../../src/model/span.ts";
import type { ArticleRow, PassageRow } from "./plan.ts";

type PlannedPassage = PassageRow & { readonly properties: { readonly start: number; readonly text: string } };

export interface ArticlePlan {
  readonly row: ArticleRow;
  readonly passages: readonly PassageRow[];
  /** The sentence that holds a place of the text as read; undefined outside of the article. */
  passageAt(place: number): string | undefined;
}

/**
 * Ids of articles and passages are made of where they stand, so that a page that is cut otherwise by a
 * later version gets other ones and an old claim keeps pointing at its own sentence.
 */
export function planArticle(article: Article, document: string, source: SourceText): ArticlePlan {
  const id = makeId("article", document, ...flat(article.bodySpans), article.headline?.span.start ?? -1);
  const pieces: { readonly span: Span; readonly passage: string }[] = [];
  const passages = article.sentences.flatMap((sentence, ordinal) => {
    const spans = spansOf(article, sentence, source);
    if (spans.length === 0) return [];
    const passage = makeId("passage", id, ...flat(spans));
    pieces.push(...spans.map((span) => ({ span, passage })));
    const properties = {
      document,
      article: id,
      ordinal,
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
      text: article.text.text.slice(sentence.start, sentence.end),
    };
    return [{ id: passage, article: id, properties }];
  });
  const printed = withPrints(passages, flat(article.bodySpans));
  pieces.sort((left, right) => left.span.start - right.span.start);
  return {
    row: { id, properties: articleProperties(article, document) },
    passages: printed,
    passageAt: (place) => pieces.findLast(({ span }) => span.start <= place && place < span.end)?.passage,
  };
}

/** The sentences, those of the body that the article is found by with their prints. */
function withPrints(passages: readonly PlannedPassage[], spans: readonly number[]): readonly PassageRow[] {
  const body = passages.filter(({ properties }) => isOfBody(properties, spans));
  const prints = sketch(body.map(({ properties }) => properties.text));
  const printOf = new Map(body.map(({ id }, at) => [id, prints[at]]));
  return passages.map((passage) => {
    const print = printOf.get(passage.id);
    return print === undefined ? passage : { ...passage, properties: { ...passage.properties, print } };
  });
}

function articleProperties(article: Article, document: string): ArticleRow["properties"] {
  return {
    document,
    ordinal: article.ordinal,
    ...(article.headline && { headline: article.headline.text }),
    headlineParts: article.headlineParts.map((line) => line.text),
    reporters: article.reporters.map((line) => line.text),
    ...(article.datelinePlace !== undefined && { datelinePlace: article.datelinePlace }),
    spans: flat(article.bodySpans),
    truncated: article.truncated,
  };
}

/** Where a span of the article's text stands in the text as read; empty for an impossible span. */
export function spansOf(article: Article, span: Span, source: SourceText): readonly Span[] {
  const { length } = article.text.text;
  if (span.start < 0 || span.end > length || span.start >= span.end) return [];
  return sourceSpans(article.text, span, source.text);
}

function flat(spans: readonly Span[]): number[] {
  return spans.flatMap((span) => [span.start, span.end]);
}

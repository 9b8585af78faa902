/** What a reference of a printed text states, of what the store has of it. */
import { type CitedText, printedPage } from "../model/citation.ts";
import type { ArticleRow, DocumentRow, SourceRow } from "./documents.ts";

export interface PrintedText {
  /** Null for a whole page. */
  readonly article: ArticleRow | null;
  readonly document: DocumentRow;
  readonly sources: readonly SourceRow[];
  /** The document's text as read. */
  readonly text: string;
}

export function citedText({ article, document, sources, text }: PrintedText): CitedText {
  const address = sources.map(({ location }) => location).find((location) => /^https?:\/\//u.test(location));
  return {
    reporters: article?.reporters ?? [],
    headline: article?.headline ?? null,
    publisher: document.publisher,
    publishedOn: document.publishedOn,
    page: printedPage(text),
    address: address ?? null,
    accessedOn: document.recordedAt.slice(0, "YYYY-MM-DD".length),
  };
}

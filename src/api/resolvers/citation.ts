/** References of printed texts. */
import { citation, printedPage } from "../../model/citation.ts";
import type { ArticleRow, DocumentRow } from "../../query/documents.ts";
import type { ApiContext } from "../context.ts";
import { textOf } from "./printed-in.ts";

/** The reference of an article, or of a whole page where there is none. */
export async function citationOf(
  article: ArticleRow | null,
  document: DocumentRow,
  context: ApiContext,
): Promise<string> {
  const sources = (await context.loaders.sourcesOf(document.id)) ?? [];
  const address = sources.map(({ location }) => location).find((location) => /^https?:\/\//u.test(location));
  return citation({
    reporters: article?.reporters ?? [],
    headline: article?.headline ?? null,
    publisher: document.publisher,
    publishedOn: document.publishedOn,
    page: printedPage(await textOf(document.id, context)),
    address: address ?? null,
    accessedOn: document.recordedAt.slice(0, "YYYY-MM-DD".length),
  });
}

/** The reference of a document: that of its article where it is a single one. */
export async function documentCitation(document: DocumentRow, context: ApiContext): Promise<string> {
  const articles = (await context.loaders.articlesOf(document.id)) ?? [];
  return citationOf(articles.length === 1 ? (articles[0] ?? null) : null, document, context);
}

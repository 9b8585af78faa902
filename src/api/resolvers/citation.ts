/** References of printed texts. */
import { citation } from "../../model/citation.ts";
import { citedText } from "../../query/cited-text.ts";
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
  return citation(citedText({ article, document, sources, text: await textOf(document.id, context) }));
}

/** The reference of a document: that of its article where it is a single one. */
export async function documentCitation(document: DocumentRow, context: ApiContext): Promise<string> {
  const articles = (await context.loaders.articlesOf(document.id)) ?? [];
  return citationOf(articles.length === 1 ? (articles[0] ?? null) : null, document, context);
}

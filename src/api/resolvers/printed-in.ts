/** The document and the article that something is printed in. */
import type { ArticleRow, DocumentRow } from "../../query/documents.ts";
import { shown } from "../../query/known/tied-claims.ts";
import type { ApiContext } from "../context.ts";

/** The document that something stands in. */
export async function documentOf(
  { documentId, knownAt }: { readonly documentId: string; readonly knownAt?: string },
  _args: object,
  { loaders }: ApiContext,
): Promise<DocumentRow> {
  const document = await loaders.document(documentId);
  if (document === undefined) throw new TypeError(`document ${documentId} is missing from the store`);
  return shown(document, knownAt ?? null);
}

/** The article that something stands in; null outside of any. */
export async function articleOf(
  { articleId, knownAt }: { readonly articleId: string | null; readonly knownAt?: string },
  _args: object,
  { loaders }: ApiContext,
): Promise<ArticleRow | null> {
  const article = articleId === null ? undefined : await loaders.article(articleId);
  return article === undefined ? null : shown(article, knownAt ?? null);
}

/** A document's text as read. */
export async function textOf(documentId: string, { loaders }: ApiContext): Promise<string> {
  const text = await loaders.documentText(documentId);
  if (text === undefined) throw new TypeError(`the text of ${documentId} is missing from the store`);
  return text;
}

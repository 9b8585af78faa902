import type { ArticleRow, DocumentRow } from "../../query/documents.ts";
import { pageRequest, plainConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import type { DocumentResolvers } from "../schema-types.ts";

export const Document: DocumentResolvers = {
  text: ({ id }, _args, context) => textOf(id, context),
  sources: async ({ id }, _args, { loaders }) => (await loaders.sourcesOf(id)) ?? [],
  articles: async ({ id }, _args, { loaders }) => (await loaders.articlesOf(id)) ?? [],
  mentions: async ({ id }, args, { loaders }) => {
    const page = pageRequest(args);
    return plainConnection(await loaders.mentionsIn(id, page), page, () => loaders.mentionCountIn(id));
  },
};

/** The document that something stands in. */
export async function documentOf(
  { documentId }: { readonly documentId: string },
  _args: object,
  { loaders }: ApiContext,
): Promise<DocumentRow> {
  const document = await loaders.document(documentId);
  if (document === undefined) throw new TypeError(`document ${documentId} is missing from the store`);
  return document;
}

/** The article that something stands in; null outside of any. */
export async function articleOf(
  { articleId }: { readonly articleId: string | null },
  _args: object,
  { loaders }: ApiContext,
): Promise<ArticleRow | null> {
  return articleId === null ? null : ((await loaders.article(articleId)) ?? null);
}

/** A document's text as read. */
export async function textOf(documentId: string, { loaders }: ApiContext): Promise<string> {
  const text = await loaders.documentText(documentId);
  if (text === undefined) throw new TypeError(`the text of ${documentId} is missing from the store`);
  return text;
}

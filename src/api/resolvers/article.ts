import type { ArticleResolvers } from "../schema-types.ts";
import { citationOf } from "./citation.ts";
import { documentOf, textOf } from "./printed-in.ts";
import { claimsIn, mentionsIn } from "./texts.ts";

export const Article: ArticleResolvers = {
  document: documentOf,
  text: async ({ documentId, spans }, _args, context) => {
    const text = await textOf(documentId, context);
    return spans.map(({ start, end }) => text.slice(start, end)).join("\n");
  },
  citation: async (article, args, context) =>
    citationOf(article, await documentOf(article, args, context), context),
  mentions: (article, args, context) => mentionsIn("article", article, args, context),
  claims: (article, args, context) => claimsIn("article", article, args, context),
  reprints: async ({ id }, _args, { loaders }) => (await loaders.reprintsOf(id)) ?? [],
};

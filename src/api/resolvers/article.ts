import type { ArticleResolvers } from "../schema-types.ts";
import { citationOf } from "./citation.ts";
import { documentOf } from "./printed-in.ts";

export const Article: ArticleResolvers = {
  document: documentOf,
  citation: async (article, args, context) =>
    citationOf(article, await documentOf(article, args, context), context),
  reprints: async ({ id }, _args, { loaders }) => (await loaders.reprintsOf(id)) ?? [],
};

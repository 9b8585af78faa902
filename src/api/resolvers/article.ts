import type { ArticleResolvers } from "../schema-types.ts";
import { documentOf } from "./document.ts";

export const Article: ArticleResolvers = {
  document: documentOf,
  reprints: async ({ id }, _args, { loaders }) => (await loaders.reprintsOf(id)) ?? [],
};

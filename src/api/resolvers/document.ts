import { shown } from "../../query/known/tied-claims.ts";
import type { DocumentResolvers } from "../schema-types.ts";
import { documentCitation } from "./citation.ts";
import { textOf } from "./printed-in.ts";
import { claimsIn, mentionsIn } from "./texts.ts";

export const Document: DocumentResolvers = {
  text: ({ id }, _args, context) => textOf(id, context),
  citation: (document, _args, context) => documentCitation(document, context),
  sources: async ({ id }, _args, { loaders }) => (await loaders.sourcesOf(id)) ?? [],
  articles: async ({ id, knownAt }, _args, { loaders }) =>
    ((await loaders.articlesOf(id)) ?? []).map((article) => shown(article, knownAt ?? null)),
  mentions: (document, args, context) => mentionsIn("document", document, args, context),
  claims: (document, args, context) =>
    claimsIn("document", { ...document, documentId: document.id }, args, context),
};

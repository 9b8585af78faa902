import { pageOfMentions } from "../../query/known/known-documents.ts";
import { pageRequest, plainConnection } from "../connection.ts";
import { knownAtOf } from "../moments.ts";
import type { DocumentResolvers } from "../schema-types.ts";
import { documentCitation } from "./citation.ts";
import { textOf } from "./printed-in.ts";

export const Document: DocumentResolvers = {
  text: ({ id }, _args, context) => textOf(id, context),
  citation: (document, _args, context) => documentCitation(document, context),
  sources: async ({ id }, _args, { loaders }) => (await loaders.sourcesOf(id)) ?? [],
  articles: async ({ id }, _args, { loaders }) => (await loaders.articlesOf(id)) ?? [],
  mentions: async (document, args, { loaders }) => {
    const page = pageRequest(args);
    const { id } = document;
    const knownAt = knownAtOf(args, document);
    if (knownAt !== null) {
      const mentions = (await loaders.mentionsInAt(id, knownAt)) ?? [];
      return plainConnection(pageOfMentions(mentions, page), page, async () => mentions.length);
    }
    return plainConnection(await loaders.mentionsIn(id, page), page, () => loaders.mentionCountIn(id));
  },
};

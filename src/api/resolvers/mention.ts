import { evidenceOfMention } from "../../query/evidence.ts";
import type { MentionResolvers } from "../schema-types.ts";
import { judgementsOf } from "./judgement.ts";
import { documentOf } from "./printed-in.ts";

export const Mention: MentionResolvers = {
  document: documentOf,
  evidence: async (mention, _args, { loaders }) => {
    const passage = await loaders.mentionPassage(mention.id);
    if (passage === undefined) throw new TypeError(`mention ${mention.id} stands in no sentence`);
    return evidenceOfMention(mention, passage);
  },
  judgements: (mention, _args, context) => judgementsOf([mention], mention.knownAt ?? null, context),
};

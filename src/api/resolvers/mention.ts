import type { MentionResolvers } from "../schema-types.ts";
import { documentOf } from "./document.ts";
import { judgementsOf } from "./judgement.ts";

export const Mention: MentionResolvers = {
  document: documentOf,
  judgements: (mention, _args, context) => judgementsOf([mention], mention.knownAt ?? null, context),
};

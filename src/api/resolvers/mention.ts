import type { MentionResolvers } from "../schema-types.ts";
import { judgementsOf } from "./judgement.ts";
import { documentOf } from "./printed-in.ts";

export const Mention: MentionResolvers = {
  document: documentOf,
  judgements: (mention, _args, context) => judgementsOf([mention], mention.knownAt ?? null, context),
};

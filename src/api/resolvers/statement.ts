import { postAtStatement } from "../../query/posts.ts";
import type { StatementResolvers } from "../schema-types.ts";
import { claimFields, entitiesOf, entityOf } from "./claim.ts";

export const Statement: StatementResolvers = {
  ...claimFields,
  speaker: (statement, _args, context) => entityOf(statement, "SPEAKER", context),
  speakerPosition: async (statement, _args, context) => {
    const speaker = await entityOf(statement, "SPEAKER", context);
    if (speaker?.type !== "Person") return null;
    return postAtStatement(statement, (await context.loaders.postClaimsOf(speaker.id)) ?? []);
  },
  about: (statement, _args, context) => entitiesOf(statement, "ABOUT", context),
  saidOn: ({ dated }) => (dated !== null && dated.earliest === dated.latest ? dated.earliest : null),
  saidWithin: ({ dated }) => dated,
};

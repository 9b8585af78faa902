import type { PositionRow, StatementRow } from "../../query/claims.ts";
import { postsAtStatement } from "../../query/posts.ts";
import type { ApiContext } from "../context.ts";
import type { StatementResolvers } from "../schema-types.ts";
import { claimFields, entitiesOf, entityOf } from "./claim.ts";
import { postClaimsFor } from "./posts-at.ts";

export const Statement: StatementResolvers = {
  ...claimFields,
  speaker: (statement, _args, context) => entityOf(statement, "SPEAKER", context),
  speakerPosition: async (statement, _args, context) => (await postsOfSpeaker(statement, context))[0] ?? null,
  speakerPositions: (statement, _args, context) => postsOfSpeaker(statement, context),
  about: (statement, _args, context) => entitiesOf(statement, "ABOUT", context),
  saidOn: ({ dated }) => (dated !== null && dated.earliest === dated.latest ? dated.earliest : null),
  saidWithin: ({ dated }) => dated,
  reprints: async ({ id }, _args, { loaders }) => (await loaders.printingsOf(id)) ?? [],
  reprintOf: async ({ id }, _args, { loaders }) => (await loaders.firstPrinting(id)) ?? null,
};

async function postsOfSpeaker(statement: StatementRow, context: ApiContext): Promise<readonly PositionRow[]> {
  const speaker = await entityOf(statement, "SPEAKER", context);
  if (speaker?.type !== "Person") return [];
  return postsAtStatement(statement, await postClaimsFor(statement, speaker.id, context));
}

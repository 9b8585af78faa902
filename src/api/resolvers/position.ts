import type { PositionRow } from "../../query/claims.ts";
import { type Attestation, attestationOf } from "../../query/posts.ts";
import type { ApiContext } from "../context.ts";
import type { PositionResolvers } from "../schema-types.ts";
import { claimFields, entityOf } from "./claim.ts";

export const Position: PositionResolvers = {
  ...claimFields,
  person: async (position, _args, context) => {
    const person = await entityOf(position, "SUBJECT", context);
    return person?.type === "Person" ? person : null;
  },
  organization: (position, _args, context) => entityOf(position, "OBJECT", context),
  attestedFrom: async (position, _args, context) => (await attestation(position, context)).from,
  attestedTo: async (position, _args, context) => (await attestation(position, context)).to,
  attestationCount: async (position, _args, context) => (await attestation(position, context)).count,
};

async function attestation(position: PositionRow, context: ApiContext): Promise<Attestation> {
  const person = await entityOf(position, "SUBJECT", context);
  const claims = person === null ? [] : ((await context.loaders.postClaimsOf(person.id)) ?? []);
  return attestationOf(position, claims);
}

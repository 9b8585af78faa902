import type { PositionRow } from "../../query/claims.ts";
import { shown } from "../../query/known/tied-claims.ts";
import { attestationOf, certaintyOfPost, type Tenure, tenureOf } from "../../query/posts.ts";
import type { ApiContext } from "../context.ts";
import type { PositionResolvers } from "../schema-types.ts";
import { claimFields, entityOf } from "./claim.ts";
import { holdersOf, postClaimsAround } from "./posts-at.ts";

export const Position: PositionResolvers = {
  ...claimFields,
  person: async (position, _args, context) => {
    const person = await entityOf(position, "SUBJECT", context);
    return person?.type === "Person" ? person : null;
  },
  organization: (position, _args, context) =>
    position.body === undefined ? entityOf(position, "OBJECT", context) : position.body,
  attestedFrom: async (position, _args, context) => (await attestation(position, context)).from,
  attestedTo: async (position, _args, context) => (await attestation(position, context)).to,
  attestationCount: async (position, _args, context) => (await attestation(position, context)).count,
  validFrom: async (position, _args, context) => (await tenure(position, context)).from ?? position.validFrom,
  validTo: async (position, _args, context) =>
    (await tenure(position, context)).end?.date ?? position.validTo,
  endKnownBy: async (position, _args, context) => (await tenure(position, context)).end?.knownBy ?? null,
  endClaim: async (position, _args, context) => {
    const { end } = await tenure(position, context);
    const claim = end === null ? undefined : await context.loaders.claim(end.claim);
    return claim?.kind === "Position" ? shown(claim, position.knownAt ?? null) : null;
  },
  certainty: async (position, { asOf }, context) => {
    const day = asOf ?? position.asOf;
    if (day === undefined) return null;
    const claims = await postClaimsAround(position, context);
    const holders = await holdersOf(claims, position.knownAt ?? null, context);
    return certaintyOfPost(position, claims, holders, day);
  },
};

async function attestation(position: PositionRow, context: ApiContext) {
  return attestationOf(position, await postClaimsAround(position, context));
}

async function tenure(position: PositionRow, context: ApiContext): Promise<Tenure> {
  const claims = await postClaimsAround(position, context);
  return tenureOf(position, claims, await holdersOf(claims, position.knownAt ?? null, context));
}

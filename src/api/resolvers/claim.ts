/** What all claims share: their proof, and the entities that they are tied to. */
import { correctionsIn } from "../../model/correction.ts";
import { lastInstantBefore } from "../../model/moment.ts";
import { bundleText } from "../../model/proof/bundle.ts";
import type { ClaimRow } from "../../query/claims.ts";
import type { EntityRow } from "../../query/entities.ts";
import type { EvidenceRow } from "../../query/evidence.ts";
import { entitiesIn } from "../../query/known/tied-claims.ts";
import type { ClaimMentionRow, ClaimRole } from "../../query/mentions.ts";
import type { ApiContext } from "../context.ts";
import type { ClaimResolvers } from "../schema-types.ts";
import { citationOf } from "./citation.ts";
import { correctionsOf } from "./correction.ts";
import { judgementsOf } from "./judgement.ts";
import { articleOf, documentOf } from "./printed-in.ts";

export const Claim: ClaimResolvers = { __resolveType: (claim) => claim.kind };

/** Resolvers that every kind of claim has. */
export const claimFields = {
  document: documentOf,
  article: articleOf,
  evidence: async (claim: ClaimRow, _args: object, context: ApiContext): Promise<EvidenceRow> => {
    const [first] = await evidencesOf(claim, context);
    if (first === undefined) throw new TypeError(`claim ${claim.id} has no evidence`);
    return first;
  },
  evidences: (claim: ClaimRow, _args: object, context: ApiContext) => evidencesOf(claim, context),
  mentions: (claim: ClaimRow, _args: object, context: ApiContext) => mentionsOf(claim, context),
  judgements: (claim: ClaimRow, _args: object, context: ApiContext) => claimJudgements(claim, context),
  corrections: (claim: ClaimRow, _args: object, context: ApiContext) => correctionsOf(claim, context),
  asRead: async ({ id, extractor }: ClaimRow, _args: object, { loaders }: ApiContext) =>
    correctionsIn(extractor).length > 0 ? ((await loaders.claimAsRead(id)) ?? null) : null,
  correctedTo: async ({ id, retractedAt }: ClaimRow, _args: object, { loaders }: ApiContext) =>
    retractedAt === null ? null : ((await loaders.claimInPlaceOf(id)) ?? null),
  citation: async (claim: ClaimRow, args: object, context: ApiContext): Promise<string> =>
    citationOf(await articleOf(claim, args, context), await documentOf(claim, args, context), context),
  proof: async ({ id }: ClaimRow, _args: object, { loaders }: ApiContext): Promise<string> => {
    const bundle = await loaders.proof(id);
    if (bundle === undefined) throw new TypeError(`claim ${id} cannot be proved: it is not in the store`);
    return bundleText(bundle);
  },
};

/** The entities that a claim is tied to in a role, in their order. */
export async function entitiesOf(
  claim: ClaimRow,
  role: ClaimRole,
  context: ApiContext,
): Promise<readonly EntityRow[]> {
  return entitiesIn({ mentions: await mentionsOf(claim, context) }, role);
}

/** The entity in a role that only one can have; null where the text leaves it unclear. */
export async function entityOf(
  claim: ClaimRow,
  role: ClaimRole,
  context: ApiContext,
): Promise<EntityRow | null> {
  return (await entitiesOf(claim, role, context)).at(0) ?? null;
}

/** The decisions that tie a claim's mentions to entities. */
export async function claimJudgements(claim: ClaimRow, context: ApiContext) {
  const mentions = await mentionsOf(claim, context);
  return judgementsOf(
    mentions.map(({ mention }) => mention),
    claim.knownAt ?? null,
    context,
  );
}

/** The mentions that tie a claim to entities: then, where a time is asked for; of a retracted one as it stood last. */
async function mentionsOf(claim: ClaimRow, { loaders }: ApiContext): Promise<readonly ClaimMentionRow[]> {
  const { id, knownAt, retractedAt } = claim;
  const instant = knownAt ?? (retractedAt === null ? null : lastInstantBefore(retractedAt));
  return (await (instant === null ? loaders.claimMentions(id) : loaders.claimMentionsAt(id, instant))) ?? [];
}

async function evidencesOf(claim: ClaimRow, { loaders }: ApiContext): Promise<readonly EvidenceRow[]> {
  const pieces = (await loaders.evidence(claim.id)) ?? [];
  return pieces.map((piece) => ({ ...piece, of: claim, articleId: claim.articleId }));
}

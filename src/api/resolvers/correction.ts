/** What people put right, as far as it concerns a claim. */
import { correctionsIn } from "../../model/correction.ts";
import { stoodAt } from "../../model/moment.ts";
import type { ClaimRow } from "../../query/claims.ts";
import type { CorrectionRow } from "../../query/corrections.ts";
import type { ApiContext } from "../context.ts";
import type { CorrectionResolvers } from "../schema-types.ts";

export const Correction: CorrectionResolvers = {
  speaker: async ({ speakerId }, _args, { loaders }) =>
    (speakerId === null ? undefined : await loaders.mention(speakerId)) ?? null,
  document: async ({ documentId }, _args, { loaders }) => (await loaders.document(documentId)) ?? null,
  claim: async ({ id }, _args, { loaders }) => (await loaders.correctedClaim(id)) ?? null,
};

/** The corrections that made a claim or, of one that was read, that are of it; at an instant those that counted then. */
export async function correctionsOf(claim: ClaimRow, context: ApiContext): Promise<readonly CorrectionRow[]> {
  const { knownAt } = claim;
  const all = await allCorrectionsOf(claim, context);
  return knownAt === undefined ? all : all.filter((one) => stoodAt(one, knownAt));
}

async function allCorrectionsOf(
  { id, extractor }: ClaimRow,
  { loaders }: ApiContext,
): Promise<readonly CorrectionRow[]> {
  const made = correctionsIn(extractor);
  if (made.length === 0) return (await loaders.correctionsOf(id)) ?? [];
  return (await Promise.all(made.map(loaders.correction))).flatMap((one) => one ?? []);
}

import { prefixOf, suffixOf } from "../../query/evidence.ts";
import type { EvidenceResolvers } from "../schema-types.ts";
import { claimJudgements } from "./claim.ts";
import { articleOf, documentOf, textOf } from "./printed-in.ts";

export const Evidence: EvidenceResolvers = {
  document: ({ claim }, args, context) => documentOf(claim, args, context),
  article: ({ claim }, args, context) => articleOf(claim, args, context),
  prefix: async (piece, _args, context) => prefixOf(piece, await textOf(piece.claim.documentId, context)),
  suffix: async (piece, _args, context) => suffixOf(piece, await textOf(piece.claim.documentId, context)),
  extractor: ({ claim }) => claim.extractor,
  judgements: ({ claim }, _args, context) => claimJudgements(claim, context),
};

import { prefixOf, suffixOf } from "../../query/evidence.ts";
import type { EvidenceResolvers } from "../schema-types.ts";
import { claimJudgements } from "./claim.ts";
import { judgementsOf } from "./judgement.ts";
import { articleOf, documentOf, textOf } from "./printed-in.ts";

export const Evidence: EvidenceResolvers = {
  document: ({ of }, args, context) => documentOf(of, args, context),
  article: ({ of, articleId }, args, context) => articleOf({ ...of, articleId }, args, context),
  prefix: async (piece, _args, context) => prefixOf(piece, await textOf(piece.of.documentId, context)),
  suffix: async (piece, _args, context) => suffixOf(piece, await textOf(piece.of.documentId, context)),
  extractor: async ({ of }, args, context) =>
    "extractor" in of ? of.extractor : ((await documentOf(of, args, context)).extractor ?? "unknown"),
  judgements: ({ of }, _args, context) =>
    "extractor" in of ? claimJudgements(of, context) : judgementsOf([of], of.knownAt ?? null, context),
};

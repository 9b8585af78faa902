import type { ReprintResolvers } from "../schema-types.ts";
import { claimFields } from "./claim.ts";

export const Reprint: ReprintResolvers = {
  document: ({ statement }, args, context) => claimFields.document(statement, args, context),
  article: ({ statement }, args, context) => claimFields.article(statement, args, context),
  evidence: ({ statement }, args, context) => claimFields.evidence(statement, args, context),
};

import type { RelationResolvers } from "../schema-types.ts";
import { claimFields, entityOf } from "./claim.ts";

export const Relation: RelationResolvers = {
  ...claimFields,
  from: (relation, _args, context) => entityOf(relation, "SUBJECT", context),
  to: (relation, _args, context) => entityOf(relation, "OBJECT", context),
};

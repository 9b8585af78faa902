/** Who may do what: the one table. A field of the contract's mutations that has no line here is no field that compiles. */
import { mayAct, type Role } from "../../model/role.ts";
import type { ApiContext } from "../context.ts";
import { forbidden, unauthenticated } from "../errors.ts";
import type { MutationResolvers, QueryResolvers } from "../schema-types.ts";

type FieldsOf<R> = Exclude<keyof R & string, "__isTypeOf">;
export type MutationField = FieldsOf<MutationResolvers>;
type QueryField = FieldsOf<QueryResolvers>;

export const MUTATION_ROLES: Readonly<Record<MutationField, Role>> = {
  judge: "reviewer",
  undoJudgement: "reviewer",
  correct: "reviewer",
  undoCorrection: "reviewer",
  retract: "admin",
  ingestText: "admin",
  ingestFile: "admin",
  runJobAgain: "admin",
};

/** Questions that not everybody who reads may ask. */
export const QUERY_ROLES: Partial<Readonly<Record<QueryField, Role>>> = {
  auditLog: "admin",
  // They name private persons who are found by no search, and give reasons that are written for those who judge.
  reviewPairs: "reviewer",
  judgements: "reviewer",
  corrections: "reviewer",
  job: "admin",
  jobs: "admin",
};

/**
 * @param needed the role that the field needs.
 * @throws GraphQLError UNAUTHENTICATED without a token, FORBIDDEN with one of a lower role.
 */
export function checkRole(field: string, needed: Role, { viewer, anyTokens }: ApiContext): void {
  if (viewer === null) throw unauthenticated(field, needed, anyTokens());
  if (!mayAct(viewer.role, needed)) throw forbidden(field, needed, viewer.role);
}

/** Errors that are meant for the caller; everything else is masked. */
import { GraphQLError } from "graphql";

/** Something in the query's arguments cannot be answered; says what to do. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** As in `EntityType`. */
  readonly type: string;
  /** What tells it from the others, e.g. the posts of a person; null where nothing is known. */
  readonly detail: string | null;
}

/** A name fits several entities. */
export function ambiguous(name: string, candidates: readonly Candidate[]): GraphQLError {
  return new GraphQLError(`"${name}" fits several: ask again with the id of one of the candidates.`, {
    extensions: { code: "AMBIGUOUS", candidates },
  });
}

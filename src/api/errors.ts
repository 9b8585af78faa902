/** Errors that are meant for the caller; everything else is masked. */
import { GraphQLError } from "graphql";
import type { Role } from "../model/role.ts";

/** Something in the query's arguments cannot be answered; says what to do. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/**
 * A number of the arguments, where it lies within its bounds, both allowed.
 *
 * @throws GraphQLError BAD_USER_INPUT where it does not.
 */
export function within(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw badInput(`${name} is ${value}: ask for ${least} to ${most}.`);
  return value;
}

/** A mutation or a guarded question was asked without a token. @param anyTokens whether there are tokens at all. */
export function unauthenticated(field: string, needed: Role, anyTokens: boolean): GraphQLError {
  const why = anyTokens
    ? `${field} needs an access token of role ${needed}`
    : `${field} is off: there are no access tokens`;
  return new GraphQLError(
    `${why}. Make one with "policygraph token add --role ${needed} --name NAME", and send it as "Authorization: Bearer TOKEN".`,
    {
      extensions: {
        code: "UNAUTHENTICATED",
        http: { status: 401, headers: { "www-authenticate": 'Bearer realm="policygraph"' } },
      },
    },
  );
}

/** The token's role is too low. */
export function forbidden(field: string, needed: Role, held: Role): GraphQLError {
  return new GraphQLError(
    `${field} needs role ${needed} and this token has ${held}: an admin makes another with "policygraph token add --role ${needed} --name NAME".`,
    { extensions: { code: "FORBIDDEN" } },
  );
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

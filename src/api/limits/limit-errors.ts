/** Errors of requests that ask for too much: which limit, how much is allowed, and what to do. */
import { GraphQLError } from "graphql";
import type { Limits } from "./limits.ts";

interface Refusal {
  readonly code: string;
  /** HTTP status of the answer where the request as a whole is refused. */
  readonly status: number;
  /** After how many seconds it is worth asking again. */
  readonly retryAfter?: number;
  readonly more?: Readonly<Record<string, unknown>>;
}

function refused(message: string, { code, status, retryAfter, more }: Refusal): GraphQLError {
  const headers = retryAfter === undefined ? {} : { headers: { "retry-after": String(retryAfter) } };
  // As the specification of GraphQL over HTTP has it, answers in application/json are 200 where the document is at fault.
  const http = { status, spec: status === 400, ...headers };
  return new GraphQLError(message, { extensions: { code, ...more, http } });
}

/** A request that is over one of the limits on documents. */
export function overLimit(limit: keyof Limits, most: number, message: string): GraphQLError {
  return refused(message, { code: "LIMIT_EXCEEDED", status: 400, more: { limit, most } });
}

/** An error by which a request is refused as a whole before it is executed: a bad request. */
export function badRequest({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400, spec: true } } });
}

/** The time for an answer is over. */
export function timedOut(answerMs: number): GraphQLError {
  return refused(
    `No answer within ${answerMs / 1000} s: ask for less at a time, with a smaller first or fewer fields.`,
    {
      code: "TIMEOUT",
      status: 504,
    },
  );
}

/** All places are taken. */
export function busy(): GraphQLError {
  return refused("The service is answering as many requests as it can: ask again in a moment.", {
    code: "BUSY",
    status: 503,
    retryAfter: 1,
  });
}

/** The caller has spent what a minute allows. @param seconds until there are points again. */
export function rateLimited(pointsAMinute: number, seconds: number): GraphQLError {
  return refused(
    `You have spent the ${pointsAMinute} points that a minute allows: ask again in ${seconds} s, or for less at a time.`,
    { code: "RATE_LIMITED", status: 429, retryAfter: seconds },
  );
}

/** Tells callers what they can do something about, and nothing else: the rest is logged under an id. */
import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import { CursorError } from "../query/page.ts";
import { badInput } from "./errors.ts";
import type { Log } from "./log.ts";

/**
 * The error that a caller sees: one meant for callers as it is, any other as `INTERNAL_SERVER_ERROR` with an
 * id in its extensions, under which `log` has the whole story.
 */
export function maskErrors(log: Log): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError))
      return error.message.length <= LONGEST_MESSAGE ? error : placed(shortened(error), error);
    if (cause instanceof CursorError) return placed(shortened(badInput(cause.message)), error);
    const id = randomUUID();
    log(`error ${id}: ${story(cause)}`, { level: "error", errorId: id });
    const extensions = { code: "INTERNAL_SERVER_ERROR", id };
    return placed(
      new GraphQLError(`Something failed here; the log has it under ${id}.`, { extensions }),
      error,
    );
  };
}

// What is refused stands in its message, and need not be sent back whole.
const LONGEST_MESSAGE = 500;

function shortened({ message, extensions }: GraphQLError): GraphQLError {
  if (message.length <= LONGEST_MESSAGE) return new GraphQLError(message, { extensions });
  const short = message.slice(0, LONGEST_MESSAGE).replace(/[\ud800-\udbff]$/, "");
  return new GraphQLError(`${short}…`, { extensions });
}

/** The words as one line of a log, of no more than 500 characters. */
export function oneLine(words: string): string {
  return words.slice(0, LONGEST_MESSAGE).replace(/\s+/g, " ");
}

/** The same error at the place in the query that `at` names. */
function placed(error: GraphQLError, at: unknown): GraphQLError {
  if (!(at instanceof GraphQLError)) return error;
  return new GraphQLError(error.message, {
    nodes: at.nodes ?? null,
    path: at.path ?? null,
    extensions: error.extensions,
  });
}

function story(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${story(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

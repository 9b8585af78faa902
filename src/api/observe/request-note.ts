/** What is known of a request while it is answered: the plugins fill it in, the log and the figures read it. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

export interface RequestNote {
  /** Names the request in logs, answers and the store. */
  readonly id: string;
  /** In milliseconds, by the clock of `performance.now`. */
  readonly startedAt: number;
  /** The name of the operation, where the caller gave one. */
  operation: string | undefined;
  /** Who asks, as the log names them; undefined for callers without a token. */
  who: string | undefined;
  /** The codes of the answer's errors. */
  readonly errors: string[];
  /** The ids under which masked errors were logged. */
  readonly errorIds: string[];
  /** The query, where the log is to have it. */
  query: string | undefined;
}

// What a caller may choose as the id of a request: it stands in logs and headers as it is.
const SANE_ID = /^[\w.:-]{1,64}$/;

const notes = new WeakMap<IncomingMessage, RequestNote>();

/** Opens the note of a request. Its id is the caller's `X-Request-Id` where that is sane, else a new one. */
export function openNote(request: IncomingMessage): RequestNote {
  const given = request.headers["x-request-id"];
  const note: RequestNote = {
    id: typeof given === "string" && SANE_ID.test(given) ? given : randomUUID(),
    startedAt: performance.now(),
    operation: undefined,
    who: undefined,
    errors: [],
    errorIds: [],
    query: undefined,
  };
  notes.set(request, note);
  return note;
}

/**
 * The note of a request.
 *
 * @param context what the GraphQL server knows of the request; without a server of node:http there is no note.
 */
export function noteOf(context: object): RequestNote | undefined {
  const { req } = context as { req?: IncomingMessage };
  return req === undefined ? undefined : notes.get(req);
}

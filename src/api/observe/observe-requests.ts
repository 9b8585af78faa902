/** Writes one line a request into the log, and counts it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log, LogLevel } from "../log.ts";
import type { Metrics } from "./metrics.ts";
import { openNote, type RequestNote } from "./request-note.ts";
import { pathOf, routeOf } from "./routes.ts";

// Asked for every few seconds by programs; of interest only where something is looked for.
const QUIET_ROUTES = ["health", "metrics"];
// A path of letters, as the service's own are; what others write into a path may name persons.
const PLAIN_PATH = /^\/[\w./-]{0,200}$/;

/**
 * Opens the request's note and tells of it once it is answered or the caller has gone. The answer bears the
 * request's id as `X-Request-Id`.
 */
export function observeRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): void {
  const note = openNote(request);
  // A caller who is let go in the middle of a body leaves a request without a socket.
  const address = request.socket.remoteAddress;
  response.setHeader("x-request-id", note.id);
  metrics.running(1);
  response.once("close", () => {
    metrics.running(-1);
    const route = routeOf(request.url ?? "");
    const milliseconds = performance.now() - note.startedAt;
    const method = request.method ?? "";
    metrics.answered({
      route,
      method,
      status: response.statusCode,
      seconds: milliseconds / 1000,
      operation: note.operation,
      errors: note.errors,
    });
    log("request", {
      level: levelOf(route, response.statusCode, note),
      ...toldOf(request, response, note, milliseconds),
      address,
    });
  });
}

function toldOf(
  request: IncomingMessage,
  response: ServerResponse,
  note: RequestNote,
  milliseconds: number,
): Record<string, unknown> {
  const path = pathOf(request.url ?? "");
  return {
    requestId: note.id,
    method: request.method,
    path: PLAIN_PATH.test(path) ? path : "(other)",
    status: response.statusCode,
    ms: Math.round(milliseconds * 10) / 10,
    operation: note.operation,
    who: note.who ?? "anonymous",
    ...(note.errors.length > 0 ? { errors: [...new Set(note.errors)] } : {}),
    ...(note.errorIds.length > 0 ? { errorIds: note.errorIds } : {}),
    ...(note.query === undefined ? {} : { query: note.query }),
    ...(response.writableFinished ? {} : { aborted: true }),
  };
}

function levelOf(route: string, status: number, note: RequestNote): LogLevel {
  if (QUIET_ROUTES.includes(route)) return "debug";
  return status >= 500 || note.errorIds.length > 0 ? "error" : "info";
}

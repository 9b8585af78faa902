/** What node:http itself sees to: how long a caller may take to send or to read, and how many connections there are. */
import type { IncomingMessage, Server, ServerOptions, ServerResponse } from "node:http";
import type { Limits } from "./limits.ts";

// How often node:http looks for connections whose time is over.
const CHECK_MS = 1_000;

/** Time-outs of a server: who sends slowly is answered 408 and let go. */
export function httpTimes({ headersMs, requestMs }: Limits): ServerOptions {
  return {
    headersTimeout: Math.min(headersMs, requestMs),
    requestTimeout: requestMs,
    connectionsCheckingInterval: CHECK_MS,
  };
}

/** Connections beyond this number are closed as they come. */
export function limitConnections(server: Server, { connections }: Limits): void {
  server.maxConnections = connections;
}

/** Lets go of a caller who does not read the answer. To be called once the API has the request, which resets the clock. */
export function limitReading(request: IncomingMessage, response: ServerResponse, limits: Limits): void {
  response.setTimeout(limits.answerMs + limits.requestMs, () => request.socket.destroy());
}

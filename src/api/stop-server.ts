/** Ends a server without cutting off those whom it is answering. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

export interface StopLimits {
  /** How long the service goes on answering while it says that it is not ready, for a balancer to notice. */
  readonly delayMs: number;
  /** How long the requests that run then may take to their end. */
  readonly limitMs: number;
}

export interface Stopping {
  /** Whether the service is about to end. */
  isStopping(): boolean;
  /** Counts the request until it is answered. @returns false when it came too late and was refused. */
  admit(request: IncomingMessage, response: ServerResponse): boolean;
  /** Ends the server. @returns how many requests were cut off at the limit. */
  stop(server: Server, limits: StopLimits): Promise<number>;
}

/** The state of a server that can be stopped. */
export function stopping(): Stopping {
  const running = new Set<ServerResponse>();
  let state: "open" | "leaving" | "closed" = "open";
  return {
    isStopping: () => state !== "open",
    admit: (request, response) => {
      if (state !== "open") response.setHeader("connection", "close");
      if (state === "closed") {
        response
          .writeHead(503, { "content-type": "text/plain", "retry-after": "5" })
          .end("The service is stopping.\n");
        request.resume();
        return false;
      }
      running.add(response);
      response.once("close", () => running.delete(response));
      return true;
    },
    stop: async (server, { delayMs, limitMs }) => {
      state = "leaving";
      // Answers that are on their way end their connections, so that callers come back elsewhere.
      for (const response of running) if (!response.headersSent) response.setHeader("connection", "close");
      if (delayMs > 0) await sleep(delayMs);
      state = "closed";
      return closed(server, running, limitMs);
    },
  };
}

async function closed(
  server: Server,
  running: ReadonlySet<ServerResponse>,
  limitMs: number,
): Promise<number> {
  let cut = 0;
  const limit = setTimeout(() => {
    cut = running.size;
    server.closeAllConnections();
  }, limitMs);
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeIdleConnections();
  });
  clearTimeout(limit);
  return cut;
}

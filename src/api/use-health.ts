/** `GET /health`: 200 while the service and its store answer, 503 when the store does not. */
import type { Plugin } from "graphql-yoga";
import type { Asker } from "../graph/port.ts";
import type { Log } from "./log.ts";

export function useHealth(graph: Asker, log: Log, pathname = "/health"): Plugin {
  return {
    onRequest: async ({ request, url, endResponse, fetchAPI }) => {
      if (url.pathname !== pathname || !["GET", "HEAD"].includes(request.method)) return;
      const healthy = await answers(graph, log);
      endResponse(
        fetchAPI.Response.json(
          { status: healthy ? "ok" : "the store does not answer" },
          { status: healthy ? 200 : 503 },
        ),
      );
    },
  };
}

async function answers(graph: Asker, log: Log): Promise<boolean> {
  try {
    await graph.ask("find-store");
    return true;
  } catch (error) {
    log(`health: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

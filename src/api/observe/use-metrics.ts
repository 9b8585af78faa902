/** `GET /metrics`: the figures of the service, in the form of Prometheus. */
import type { Plugin } from "graphql-yoga";
import { type Access, isLetIn } from "./access.ts";
import type { Metrics } from "./metrics.ts";

export function useMetrics(metrics: Metrics, access: Access): Plugin {
  return {
    onRequest: async ({ request, url, endResponse, fetchAPI, serverContext }) => {
      if (url.pathname !== "/metrics" || !["GET", "HEAD"].includes(request.method)) return;
      if (!isLetIn(access, request, serverContext)) return endResponse(notHere(fetchAPI));
      endResponse(
        new fetchAPI.Response(await metrics.text(), { headers: { "content-type": metrics.contentType } }),
      );
    },
  };
}

function notHere({ Response: Answer }: { Response: typeof Response }): Response {
  return new Answer("Not for callers from here: see metricsAccess in docs/settings.md.\n", { status: 403 });
}

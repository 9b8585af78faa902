/**
 * Whether the service is well: `GET /health/live` answers 200 while the process runs, `GET /health/ready` (and
 * `/health`) 200 while it takes requests and its store answers, else 503.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Plugin } from "graphql-yoga";
import type { Asker } from "../graph/port.ts";
import { messageOf } from "../model/message-of.ts";
import type { Log } from "./log.ts";
import { type Access, isLetIn } from "./observe/access.ts";

export interface HealthOptions {
  readonly graph: Asker;
  readonly log: Log;
  readonly access: Access;
  /** Whether the service is about to end. */
  readonly isStopping: () => boolean;
}

const READY = ["/health", "/health/ready"];
const LIVE = "/health/live";
// Those who ask give up after a few seconds; a server that is away is tried for longer than that.
const PATIENCE_MS = 2_000;

export function useHealth(options: HealthOptions): Plugin {
  return {
    onRequest: async ({ request, url, endResponse, fetchAPI, serverContext }) => {
      if (![...READY, LIVE].includes(url.pathname) || !["GET", "HEAD"].includes(request.method)) return;
      const say = (status: string, code: number): void =>
        endResponse(fetchAPI.Response.json({ status }, { status: code }));
      if (!isLetIn(options.access, request, serverContext))
        return say("not for callers from here: see healthAccess in docs/settings.md", 403);
      if (url.pathname === LIVE) return say("ok", 200);
      if (options.isStopping()) return say("the service is stopping", 503);
      if (await answers(options)) return say("ok", 200);
      say("the store does not answer", 503);
    },
  };
}

async function answers({ graph, log }: HealthOptions): Promise<boolean> {
  const stopped = new AbortController();
  const late = sleep(PATIENCE_MS, "late" as const, { signal: stopped.signal });
  try {
    const first = await Promise.race([graph.ask("find-store"), late]);
    if (first === "late") log(`health: the store did not answer within ${PATIENCE_MS} ms`);
    return first !== "late";
  } catch (error) {
    log(`health: ${messageOf(error)}`);
    return false;
  } finally {
    stopped.abort();
    late.catch(() => undefined);
  }
}

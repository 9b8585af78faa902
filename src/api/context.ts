/** What every resolver of one request is handed. */
import type { Asker } from "../graph/port.ts";
import type { NoteRefusal } from "./access/refusal-notes.ts";
import type { Viewer } from "./access/tokens.ts";
import type { Changes } from "./changes.ts";
import type { Jobs } from "./jobs.ts";
import type { Limits } from "./limits/limits.ts";
import { type RequestBounds, requestBounds } from "./limits/request-bounds.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What the request costs its caller; plugins write it before any resolver runs. */
export interface RequestCost {
  points: number;
  /** Points a minute; null where the caller may spend any number, as are the next two. */
  limit: number | null;
  remaining: number | null;
  /** When the minute is over, ISO 8601 in UTC. */
  resetAt: string | null;
}

/** What all requests have in common. */
export interface ServiceContext {
  readonly graph: Asker;
  /** What changes the graph; left out where the service only answers. */
  readonly changes?: Changes;
  /** What takes pages in; left out where the service only answers. */
  readonly jobs?: Jobs;
  readonly noteRefusal: NoteRefusal;
  /** Whether any access token counts. */
  readonly anyTokens: () => boolean;
}

export interface ApiContext extends ServiceContext {
  /** Names the request in the logs. */
  readonly requestId: string;
  /** When the request came, ISO 8601 in UTC. */
  readonly askedAt: string;
  readonly loaders: Loaders;
  /** Who asks; null where the request bears no token. */
  readonly viewer: Viewer | null;
  readonly bounds: RequestBounds;
  readonly cost: RequestCost;
}

interface ContextOptions {
  readonly viewer: Viewer | null;
  readonly limits: Limits;
  readonly requestId: string;
}

/** A context for one request. */
export function createContext(
  service: ServiceContext,
  { viewer, limits, requestId }: ContextOptions,
): ApiContext {
  const askedAt = new Date().toISOString();
  const bounds = requestBounds(limits);
  const graph = bounds.over(service.graph);
  const cost: RequestCost = { points: 0, limit: null, remaining: null, resetAt: null };
  return {
    ...service,
    graph,
    requestId,
    askedAt,
    loaders: createLoaders(graph, askedAt),
    viewer,
    bounds,
    cost,
  };
}

/** What every resolver of one request is handed. */
import type { Asker } from "../graph/port.ts";
import type { Viewer } from "./access/tokens.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ApiContext {
  readonly graph: Asker;
  /** When the request came, ISO 8601 in UTC. */
  readonly askedAt: string;
  readonly loaders: Loaders;
  /** Who asks; null where the request bears no token. */
  readonly viewer: Viewer | null;
}

/** A context for one request. */
export function createContext(graph: Asker, viewer: Viewer | null): ApiContext {
  const askedAt = new Date().toISOString();
  return { graph, askedAt, loaders: createLoaders(graph, askedAt), viewer };
}

/** What every resolver of one request is handed. */
import type { Asker } from "../graph/port.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ApiContext {
  readonly graph: Asker;
  /** When the request came, ISO 8601 in UTC. */
  readonly askedAt: string;
  readonly loaders: Loaders;
}

/** A context for one request. */
export function createContext(graph: Asker): ApiContext {
  const askedAt = new Date().toISOString();
  return { graph, askedAt, loaders: createLoaders(graph, askedAt) };
}

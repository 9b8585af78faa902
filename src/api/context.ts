/** What every resolver of one request is handed. */
import type { Asker } from "../graph/port.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export interface ApiContext {
  readonly graph: Asker;
  readonly loaders: Loaders;
}

/** A context for one request. */
export function createContext(graph: Asker): ApiContext {
  return { graph, loaders: createLoaders(graph) };
}

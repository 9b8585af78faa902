/** Opens the store that an address names. */
import { openEmbedded } from "./embedded.ts";
import { StoreAddressError } from "./errors.ts";
import type { Graph } from "./port.ts";
import { prepareStore } from "./schema.ts";

/**
 * Opens the store, brings its schema up to date and checks its format.
 *
 * @param address `file:PATH`.
 * @throws StoreAddressError, StoreInUseError, StoreFormatError, StoreError.
 */
export async function openGraph(address: string): Promise<Graph> {
  if (address.startsWith("file:") && address.length > "file:".length) {
    const file = address.slice("file:".length);
    const graph = openEmbedded(file);
    try {
      await prepareStore(graph, "embedded", file);
    } catch (error) {
      await graph.close();
      throw error;
    }
    return graph;
  }
  throw new StoreAddressError(
    `"${address}" is no store: give file:PATH or neo4j://user:password@host:7687/database.`,
  );
}

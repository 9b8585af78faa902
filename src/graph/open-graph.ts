/** Opens the store that an address names. */
import { openEmbedded } from "./embedded.ts";
import { StoreAddressError } from "./errors.ts";
import { openNeo4j } from "./neo4j.ts";
import { isNeo4jAddress } from "./neo4j-address.ts";
import type { Graph } from "./port.ts";
import type { Dialect } from "./read-query.ts";
import { prepareStore } from "./schema.ts";

export interface OpenOptions {
  /** Lets other processes of ours work on the file that this one opens. Says nothing for Neo4j. */
  readonly share?: boolean;
  /** How long a store that does not answer is tried again, in milliseconds; 15 s by default. */
  readonly patienceMs?: number;
  /** A folder of query files beside `cypher/`, such as those of the tests. */
  readonly moreQueries?: string;
}

const PATIENCE_MS = 15_000;
const FILE = "file:";

/**
 * Opens the store, brings its schema up to date and checks its format.
 *
 * @param address `file:PATH` or `neo4j://user:password@host:7687/database` (also bolt://, +s and +ssc).
 * @throws StoreAddressError, StoreInUseError, StoreAwayError, StoreFormatError, StoreError.
 */
export async function openGraph(address: string, options: OpenOptions = {}): Promise<Graph> {
  if (isNeo4jAddress(address)) {
    const graph = await openNeo4j(address, options.patienceMs ?? PATIENCE_MS, options.moreQueries);
    return prepared(graph, "neo4j", "The Neo4j store");
  }
  if (address.startsWith(FILE) && address.length > FILE.length) {
    const file = address.slice(FILE.length);
    return prepared(openEmbedded(file, options.moreQueries), "embedded", file);
  }
  // A misspelt scheme may stand before a password.
  const shown = address.replace(/\/\/.*@/s, "//…@");
  throw new StoreAddressError(
    `"${shown}" is no store: give file:PATH or neo4j://user:password@host:7687/database.`,
  );
}

async function prepared(graph: Graph, dialect: Dialect, where: string): Promise<Graph> {
  try {
    await prepareStore(graph, dialect, where);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Opens the store that an address names. */
import { setTimeout as sleep } from "node:timers/promises";
import { openEmbedded } from "./embedded.ts";
import { StoreAddressError, StoreAwayError, StoreInUseError } from "./errors.ts";
import { openNeo4j } from "./neo4j.ts";
import { isNeo4jAddress } from "./neo4j-address.ts";
import type { Graph, PortableGraph } from "./port.ts";
import type { Dialect } from "./read-query.ts";
import { prepareStore, type Readiness } from "./schema.ts";
import { connectGraph } from "./shared/connect-graph.ts";
import { shareGraph } from "./shared/share-graph.ts";

export interface OpenOptions {
  /** Lets other processes of ours work on the file that this one opens. Says nothing for Neo4j. */
  readonly share?: boolean;
  /** How long a store that is away or in use is tried again, in milliseconds; 15 s for a server, 2 s for a file. */
  readonly patienceMs?: number;
  /** A folder of query files beside `cypher/`, such as those of the tests. */
  readonly moreQueries?: string;
  /** Which stores are let in that have not the format of now; none where it is left out. */
  readonly allowed?: Readiness;
}

const SERVER_PATIENCE_MS = 15_000;
// Enough for an owner that has opened the file and does not listen yet.
const FILE_PATIENCE_MS = 2_000;
const FIRST_WAIT_MS = 20;
const FILE = "file:";

/**
 * Opens the store, brings its schema up to date and checks its format. A file that another process of ours
 * has open and shares is worked on through that process.
 *
 * @param address `file:PATH` or `neo4j://user:password@host:7687/database` (also bolt://, +s and +ssc).
 * @throws StoreAddressError, StoreInUseError, StoreAwayError, StoreFormatError, StoreError.
 */
export async function openGraph(address: string, options: OpenOptions = {}): Promise<PortableGraph> {
  if (isNeo4jAddress(address)) {
    const patience = options.patienceMs ?? SERVER_PATIENCE_MS;
    const graph = await openNeo4j(address, patience, options.moreQueries);
    return prepared(graph, "neo4j", "The Neo4j store", options.allowed);
  }
  if (address.startsWith(FILE) && address.length > FILE.length)
    return openFile(address.slice(FILE.length), options);
  // A misspelt scheme may stand before a password.
  const shown = address.replace(/\/\/.*@/s, "//…@");
  throw new StoreAddressError(
    `"${shown}" is no store: give file:PATH or neo4j://user:password@host:7687/database.`,
  );
}

/** The file itself, or the process that has it open: whichever comes first. */
async function openFile(file: string, options: OpenOptions): Promise<PortableGraph> {
  const giveUp = performance.now() + (options.patienceMs ?? FILE_PATIENCE_MS);
  for (let wait = FIRST_WAIT_MS; ; wait *= 2) {
    const found = await ownOrConnect(file, options);
    if (!(found instanceof StoreInUseError)) return found;
    if (performance.now() + wait > giveUp) throw found;
    await sleep(wait);
  }
}

async function ownOrConnect(file: string, options: OpenOptions): Promise<PortableGraph | StoreInUseError> {
  try {
    return await ownFile(file, options);
  } catch (inUse) {
    if (!(inUse instanceof StoreInUseError)) throw inUse;
    const shared = await connectGraph(file, options.moreQueries).catch((error: unknown) => {
      // The owner left while we came: the file may be free now.
      if (error instanceof StoreAwayError) return undefined;
      throw error;
    });
    return shared ?? inUse;
  }
}

async function ownFile(file: string, options: OpenOptions): Promise<PortableGraph> {
  const graph = await prepared(openEmbedded(file, options.moreQueries), "embedded", file, options.allowed);
  if (!options.share) return graph;
  const sharing = await shareGraph(graph, file).catch(async (error: unknown) => {
    await graph.close();
    throw error;
  });
  return {
    ...graph,
    close: async () => {
      await sharing.close();
      await graph.close();
    },
  };
}

async function prepared<G extends Graph>(
  graph: G,
  dialect: Dialect,
  where: string,
  allowed?: Readiness,
): Promise<G> {
  try {
    await prepareStore(graph, dialect, where, allowed);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

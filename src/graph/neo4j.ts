/** The store for real use: a Neo4j server or cluster, over Bolt. */
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { messageOf } from "../model/message-of.ts";
import { checkAnswer } from "./check-answer.ts";
import { ConflictError, isGraphError, StoreAwayError, StoreError } from "./errors.ts";
import { connectionOf, type Neo4jConnection } from "./neo4j-address.ts";
import { openWork } from "./open-work.ts";
import { planAhead } from "./plan-ahead.ts";
import type { Asker, AskOptions, Parameters, PortableGraph, QueryName, Row, Value } from "./port.ts";
import { type Query, type QueryReader, queryReader } from "./read-query.ts";
import { RETRY_MS, runWork } from "./transaction.ts";
import { fill } from "./whole/fill.ts";
import { elementsOfServer, serverFiller } from "./whole/neo4j-elements.ts";

const CONNECT_MS = 5_000;
/** A wide question of which all is asked at once waits for a free connection while the server plans; its own limit ends it. */
const ACQUIRE_MS = 120_000;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2_000;

/**
 * Connects to the server and waits for it while it starts.
 *
 * @param address `neo4j://user:password@host:7687/database`; see connectionOf.
 * @param patienceMs how long a server that does not answer is tried again.
 * @param moreQueries a folder of query files beside `cypher/`.
 * @throws StoreAddressError; StoreAwayError when the server did not answer in time; StoreError when it refused.
 */
export async function openNeo4j(
  address: string,
  patienceMs: number,
  moreQueries?: string,
): Promise<PortableGraph> {
  const connection = connectionOf(address);
  const driver = neo4j.driver(connection.url, connection.auth, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: ACQUIRE_MS,
    maxTransactionRetryTime: RETRY_MS,
    userAgent: "policygraph",
  });
  try {
    await waitForServer(driver, connection, patienceMs);
  } catch (error) {
    await driver.close();
    throw storeError(connection.shown, error);
  }
  return graphOver(driver, connection, queryReader("neo4j", moreQueries));
}

async function waitForServer(
  driver: Driver,
  { database }: Neo4jConnection,
  patienceMs: number,
): Promise<void> {
  const giveUp = performance.now() + patienceMs;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      await driver.verifyConnectivity(database === undefined ? {} : { database });
      return;
    } catch (error) {
      if (!(isAway(error) || isRetriable(error)) || performance.now() + wait > giveUp) throw error;
      await sleep(wait);
    }
  }
}

function graphOver(driver: Driver, connection: Neo4jConnection, reader: QueryReader): PortableGraph {
  const work = openWork(connection.shown);
  // One for all sessions: each reads what any of them wrote before, on whichever member of a cluster.
  const bookmarkManager = neo4j.bookmarkManager();
  const openSession = (): Session =>
    driver.session({
      bookmarkManager,
      ...(connection.database === undefined ? {} : { database: connection.database }),
    });
  const inSession = async <T>(place: string, use: (session: Session) => Promise<T>): Promise<T> => {
    const session = openSession();
    try {
      return await use(session);
    } catch (error) {
      throw storeError(place, error);
    } finally {
      await session.close();
    }
  };
  const ask = async (
    name: QueryName,
    parameters: Parameters,
    { timeoutMs }: AskOptions,
  ): Promise<readonly Row[]> => {
    const query = reader.prepare(name, parameters);
    // Whole milliseconds, and 0 would mean none at all.
    const time = timeoutMs === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeoutMs)) };
    return inSession(query.file, async (session) => {
      let rows: readonly Row[] = [];
      for (const statement of query.statements) {
        const run = (transaction: ManagedTransaction): Promise<readonly Row[]> =>
          answer(transaction, query, statement, parameters);
        rows = await (query.writes ? session.executeWrite(run, time) : session.executeRead(run, time));
      }
      return rows;
    });
  };
  const write = <T>(steps: (transaction: Asker) => Promise<T>): Promise<T> =>
    inSession(connection.shown, (session) => writeIn(session, reader.prepare, steps));
  const asker: Asker = {
    ask: (name, parameters = {}, options = {}) => work.run(() => ask(name, parameters, options)),
  };
  let isOver = false;
  return {
    kind: "neo4j",
    ...asker,
    planAhead: () => work.run(() => planAhead(driver, connection.database, reader, () => isOver)),
    write: (steps) => work.run(() => write(steps)),
    elements: () => elementsOfServer(asker, openSession, reader),
    fill: (elements) => fill(serverFiller(asker), elements),
    close: async () => {
      isOver = true;
      if (await work.end()) await driver.close();
    },
  };
}

/** The driver retries a transaction only for errors of its own class: `steps` sees ours, the driver its own. */
async function writeIn<T>(
  session: Session,
  prepare: (name: QueryName, parameters: Parameters) => Query,
  steps: (transaction: Asker) => Promise<T>,
): Promise<T> {
  let told: { readonly ours: Error; readonly driver: unknown } | undefined;
  try {
    return await session.executeWrite(async (transaction) => {
      const ask = async (name: QueryName, parameters: Parameters): Promise<readonly Row[]> => {
        const query = prepare(name, parameters);
        try {
          return await answer(transaction, query, query.statements[0] ?? "", parameters);
        } catch (error) {
          told = { ours: storeError(query.file, error), driver: error };
          throw told.ours;
        }
      };
      try {
        // What is read in a transaction that writes must hold until it is over.
        await ask("lock-writing", {});
        return await runWork(ask, steps);
      } catch (error) {
        throw error === told?.ours ? told?.driver : error;
      }
    });
  } catch (error) {
    throw error === told?.driver ? told?.ours : error;
  }
}

async function answer(
  transaction: ManagedTransaction,
  query: Query,
  statement: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const result = transaction.run(statement, toNeo4j(parameters) as Record<string, unknown>);
  const columns = (await result.keys()) as string[];
  const { records } = await result;
  const rows = records.map((record) => record.toObject() as Row);
  if (!query.isSchema) checkAnswer(query, columns, rows);
  return rows;
}

/** Whole numbers become integers: the driver sends every plain number as a float, which LIMIT refuses and ids do not equal. */
function toNeo4j(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(toNeo4j);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

/** Array.isArray, which does not narrow readonly lists. */
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function storeError(place: string, error: unknown): Error {
  if (isGraphError(error) || !(error instanceof neo4j.Neo4jError)) return error as Error;
  const reason = `${error.code}: ${messageOf(error)}`;
  const cause = { cause: error };
  if (isAway(error))
    return new StoreAwayError(
      `${place}: Neo4j does not answer. Start the server, or check host and port. (${reason})`,
      cause,
    );
  if (/\.Security\./.test(error.code))
    return new StoreError(
      `${place}: Neo4j refuses the user. Check user and password in the address. (${reason})`,
      cause,
    );
  if (isRetriable(error))
    return new ConflictError(`${place}: another writer was faster; try again. (${reason})`, cause);
  return new StoreError(`${place}: Neo4j answered: ${reason}`, cause);
}

function isAway(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED)
  );
}

function isRetriable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.retryable;
}

/** The store that needs no server: one file, opened by this process. Its guards answer to docs/decisions/embedded-store.md. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import grafeo from "@grafeo-db/js";
import { ConflictError, isGraphError, messageOf, StoreError, StoreInUseError } from "./errors.ts";
import type { Asker, Graph, Parameters, Row } from "./port.ts";
import { type Query, queryReader } from "./read-query.ts";
import { type OpenTransaction, writeWithRetries } from "./transaction.ts";

// The binding is CommonJS: its exports stand on the default import.
const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;
type Answerer = Pick<Database, "executeCypher">;

// The tail of the log is not synced while the store is idle; at worst half a second of it is at stake.
const CHECKPOINTS = { intervalMs: 500, walBytes: 4 << 20 };
const WRITE_CONFLICT = "40000";

/** A graph whose transactions can also be led from outside, step by step, as another process needs. */
export interface EmbeddedGraph extends Graph {
  readonly kind: "embedded";
  begin(): Promise<OpenTransaction>;
}

/**
 * Opens the file, or makes it and its folders. Beside it stands a folder of the same name with `.wal`:
 * the two belong together.
 *
 * @param file path of the store.
 * @throws StoreInUseError when another owner has it open; StoreError when it is no store or is damaged.
 */
export function openEmbedded(file: string): EmbeddedGraph {
  const database = openFile(file);
  const reader = queryReader("embedded");
  const running = new Set<Promise<unknown>>();
  let closed = false;
  const follow = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    const forget = (): boolean => running.delete(work);
    work.then(forget, forget);
    return work;
  };
  const begin = async (): Promise<OpenTransaction> => {
    if (closed) throw new StoreError(`${file} is closed.`);
    return openTransaction(database, (query, parameters) => reader.prepare(query, parameters));
  };
  const write = <T>(work: (transaction: Asker) => Promise<T>): Promise<T> =>
    follow(writeWithRetries(begin, work));
  const ask = async (name: string, parameters: Parameters = {}): Promise<readonly Row[]> => {
    if (closed) throw new StoreError(`${file} is closed.`);
    const query = reader.prepare(name, parameters);
    // A transaction of its own, for the retries; schema statements stand outside of any.
    if (query.writes && !name.startsWith("schema-"))
      return write((transaction) => transaction.ask(name, parameters));
    return follow(answer(database, query, parameters));
  };
  return {
    kind: "embedded",
    ask,
    write,
    begin,
    close: async () => {
      if (closed) return;
      closed = true;
      while (running.size > 0) await Promise.allSettled(running);
      database.close();
    },
  };
}

function openFile(file: string): Database {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    const database = GrafeoDB.create(file);
    database.setCheckpointTriggers(CHECKPOINTS);
    return database;
  } catch (error) {
    const reason = messageOf(error);
    if (/cannot be locked/.test(reason))
      throw new StoreInUseError(
        `${file} is open in another process that does not share it: wait for that one or stop it, or take Neo4j as the store.`,
        { cause: error },
      );
    throw new StoreError(
      `${file} cannot be opened as a store: ${reason}. Restore it from a backup or name another path.`,
      { cause: error },
    );
  }
}

function openTransaction(
  database: Database,
  prepare: (name: string, parameters: Parameters) => Query,
): OpenTransaction {
  const transaction = database.beginTransaction();
  return {
    ask: async (name, parameters = {}) => answer(transaction, prepare(name, parameters), parameters),
    commit: async () => {
      try {
        transaction.commit();
      } catch (error) {
        throw storeError("commit", error);
      }
    },
    rollback: async () => {
      if (transaction.isActive) transaction.rollback();
    },
  };
}

async function answer(answerer: Answerer, query: Query, parameters: Parameters): Promise<readonly Row[]> {
  try {
    let rows: readonly Row[] = [];
    for (const statement of query.statements) {
      const result = await answerer.executeCypher(statement, parameters);
      if (!query.name.startsWith("schema-")) checkColumns(query, result.columns);
      rows = result.toArray() as Row[];
    }
    return rows;
  } catch (error) {
    throw storeError(query.file, error);
  }
}

/** Holds an answer against the header, so that a caller never reads a column that is not there. */
export function checkColumns(query: Query, columns: readonly string[]): void {
  const declared = query.header.columns.map((column) => column.name);
  if (declared.length === columns.length && declared.every((name, at) => name === columns[at])) return;
  throw new StoreError(
    `${query.file}: the header declares the columns "${declared.join(", ")}" and RETURN gives "${columns.join(", ")}"; make them the same.`,
  );
}

function storeError(place: string, error: unknown): Error {
  if (isGraphError(error)) return error;
  const status = (error as { gqlStatus?: string } | null)?.gqlStatus;
  const reason = messageOf(error);
  if (status === WRITE_CONFLICT)
    return new ConflictError(`${place}: another writer was faster; ask again. (${reason})`, { cause: error });
  return new StoreError(`${place}: the store answered: ${reason}`, { cause: error });
}

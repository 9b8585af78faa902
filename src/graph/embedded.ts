/** The store that needs no server: one file, opened by this process. Why it has one owner: docs/decisions/0005-one-owner-of-the-file.md. */
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import grafeo from "@grafeo-db/js";
import { messageOf } from "../model/message-of.ts";
import { checkAnswer } from "./check-answer.ts";
import { ConflictError, isGraphError, StoreError, StoreInUseError } from "./errors.ts";
import { openWork } from "./open-work.ts";
import type { Parameters, PortableGraph, QueryName, Row } from "./port.ts";
import { type Query, queryReader } from "./read-query.ts";
import { type OpenTransaction, writeWithRetries } from "./transaction.ts";
import { elementsOfFile, embeddedFiller } from "./whole/embedded-elements.ts";
import { fill } from "./whole/fill.ts";

// The binding is CommonJS: its exports stand on the default import.
const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;
type Answerer = Pick<Database, "executeCypher">;

// The tail of the log is not synced while the store is idle: what a power cut may take is half a second of it, or
// as much longer as a large file's checkpoints are apart.
const CHECKPOINTS = { intervalMs: 500, walBytes: 4 << 20 };
// A checkpoint costs 0.75 ms of processor time for each MB of the file (measured at 260 MB): at this pace they
// take a twentieth of the time, where one each half second would make loading dearer as the store grows.
const PAUSE_MS_PER_MB = 15;
// How many writes may pass until the pace is set anew.
const WRITES_BETWEEN = 64;

/** How often the tail of the log is put into the file. */
function checkpointsOf(file: string): typeof CHECKPOINTS {
  const megabytes = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / (1 << 20);
  return {
    ...CHECKPOINTS,
    intervalMs: Math.max(CHECKPOINTS.intervalMs, Math.round(megabytes * PAUSE_MS_PER_MB)),
  };
}
const WRITE_CONFLICT = "40000";

/** A graph whose transactions can also be led from outside, step by step, as another process needs. */
export interface EmbeddedGraph extends PortableGraph {
  readonly kind: "embedded";
  /** Copies the file as it stands, without what open transactions hold, to a path where nothing is yet. */
  save(copy: string): Promise<void>;
  begin(): Promise<OpenTransaction>;
}

/**
 * Opens the file, or makes it and its folders. Beside it stands a folder of the same name with `.wal`:
 * the two belong together.
 *
 * @param file path of the store.
 * @param moreQueries a folder of query files beside `cypher/`.
 * @throws StoreInUseError when another owner has it open; StoreError when it is no store or is damaged.
 */
export function openEmbedded(file: string, moreQueries?: string): EmbeddedGraph {
  const database = openFile(file);
  const reader = queryReader("embedded", moreQueries);
  const work = openWork(file);
  let writes = 0;
  const begin = async (): Promise<OpenTransaction> => {
    writes++;
    if (writes % WRITES_BETWEEN === 0) database.setCheckpointTriggers(checkpointsOf(file));
    return openTransaction(database, (query, parameters) => reader.prepare(query, parameters));
  };
  const ask = async (name: QueryName, parameters: Parameters): Promise<readonly Row[]> => {
    const query = reader.prepare(name, parameters);
    // A transaction of its own, for the retries; schema statements stand outside of any.
    if (query.writes && !query.isSchema)
      return writeWithRetries(begin, (transaction) => transaction.ask(name, parameters));
    return answer(database, query, parameters);
  };
  const save = (copy: string): Promise<void> => work.run(async () => database.save(copy));
  return {
    kind: "embedded",
    ask: (name, parameters = {}) => work.run(() => ask(name, parameters)),
    write: (steps) => work.run(() => writeWithRetries(begin, steps)),
    begin: () => work.run(begin),
    save,
    elements: () => elementsOfFile(file, save),
    fill: (elements) => work.run(() => fill(embeddedFiller(database), elements)),
    close: async () => {
      if (await work.end()) database.close();
    },
  };
}

function openFile(file: string): Database {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    const database = GrafeoDB.create(file);
    database.setCheckpointTriggers(checkpointsOf(file));
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
  prepare: (name: QueryName, parameters: Parameters) => Query,
): OpenTransaction {
  const transaction = database.beginTransaction();
  // A commit ends the transaction even when it fails, though the binding goes on to call it active.
  let over = false;
  return {
    ask: async (name, parameters = {}) => answer(transaction, prepare(name, parameters), parameters),
    commit: async () => {
      over = true;
      try {
        transaction.commit();
      } catch (error) {
        throw storeError("commit", error);
      }
    },
    rollback: async () => {
      if (!over) transaction.rollback();
      over = true;
    },
  };
}

async function answer(answerer: Answerer, query: Query, parameters: Parameters): Promise<readonly Row[]> {
  try {
    let rows: Row[] = [];
    for (const statement of query.statements) {
      const result = await answerer.executeCypher(statement, parameters);
      rows = result.toArray() as Row[];
      if (!query.isSchema) checkAnswer(query, result.columns, rows);
    }
    return rows;
  } catch (error) {
    throw storeError(query.file, error);
  }
}

function storeError(place: string, error: unknown): Error {
  if (isGraphError(error)) return error;
  const reason = messageOf(error);
  if (statusOf(error) === WRITE_CONFLICT)
    return new ConflictError(`${place}: another writer was faster; ask again. (${reason})`, { cause: error });
  return new StoreError(`${place}: the store answered: ${reason}`, { cause: error });
}

/** The GQLSTATUS of an error. The binding leaves it in the cause where the error is of another realm, as in jest's sandbox. */
function statusOf(error: unknown): string | undefined {
  const { gqlStatus, cause } = (error ?? {}) as { gqlStatus?: string; cause?: unknown };
  return gqlStatus ?? /^GQLSTATUS (\w+)$/.exec(messageOf(cause))?.[1];
}

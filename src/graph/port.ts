/**
 * The one door to a graph store. Callers name a query of `cypher/` and hand over its parameters; no
 * caller writes Cypher, and none knows which store answers.
 */

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Parameters by the names that the query's header declares. `undefined` is not a value: leave it out of maps, pass null. */
export type Parameters = Readonly<Record<string, Value>>;

/** One row, by the column names that the query's header declares. */
export type Row = Readonly<Record<string, Value>>;

/**
 * The name of a query file without its ending. A text that came from a caller is no such name to the compiler, and
 * tests/cypher/no-cypher-in-typescript.test.ts lets nobody make one of it.
 */
export type QueryName = `${"schema" | "load" | "find" | "check" | "dump" | "fill" | "lock"}-${string}`;

/** How a question is asked. */
export interface AskOptions {
  /**
   * For how long an answer is of use, in milliseconds. Neo4j ends the query then; the embedded store has no way to,
   * so whoever cannot wait does not.
   */
  readonly timeoutMs?: number;
}

/** What can be asked, inside a transaction and outside. */
export interface Asker {
  /**
   * Runs the query file `cypher/NAME.cypher` (or its sibling for this store).
   *
   * @param query the file's name without its ending, e.g. `find-statements-about`.
   * @returns all rows in the query's order; none is an empty list.
   * @throws UnknownQueryError, ParameterError before anything is sent; StoreError from the store.
   */
  ask(query: QueryName, parameters?: Parameters, options?: AskOptions): Promise<readonly Row[]>;
}

/** A graph store, open. */
export interface Graph extends Asker {
  /** `shared` is an embedded store that another process of ours has open. */
  readonly kind: "embedded" | "neo4j" | "shared";
  /**
   * Runs `work` in one transaction: all of it is kept, or none. A conflict with another writer is
   * retried with back-off, so `work` may run several times and must only act through `transaction`.
   *
   * @returns what `work` returned in the run that was kept.
   */
  write<T>(work: (transaction: Asker) => Promise<T>): Promise<T>;
  /**
   * Has the store plan its questions before anybody asks them; left out where a store plans in no time.
   *
   * @returns how many were planned; it ends early when the graph is closed.
   */
  planAhead?(): Promise<number>;
  /** Lets go of file or connections. Waits for running transactions. */
  close(): Promise<void>;
}

export interface NodeElement {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

export interface RelationshipElement {
  readonly type: string;
  /** The numbers of the two nodes: their places among the nodes, from 0. */
  readonly from: number;
  readonly to: number;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A piece of a graph that is taken apart: its nodes come first, then its relationships. */
export type GraphElement = NodeElement | RelationshipElement;

/** A store whose whole graph can be carried to another store. */
export interface PortableGraph extends Graph {
  /**
   * All nodes and then all relationships, as they stand at one moment.
   *
   * @throws ConflictError when the store cannot give one moment because others write; ask again.
   */
  elements(): AsyncIterable<GraphElement>;
  /**
   * Makes the elements, some thousands at a time: what was made before an error stays.
   *
   * @throws StoreInUseError where another process of ours has the store open.
   */
  fill(elements: AsyncIterable<GraphElement>): Promise<void>;
}

/**
 * The one door to a graph store. Callers name a query of `cypher/` and hand over its parameters; no
 * caller writes Cypher, and none knows which store answers.
 */

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Parameters by the names that the query's header declares. `undefined` is not a value: leave it out of maps, pass null. */
export type Parameters = Readonly<Record<string, Value>>;

/** One row, by the column names that the query's header declares. */
export type Row = Readonly<Record<string, Value>>;

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
  ask(query: string, parameters?: Parameters, options?: AskOptions): Promise<readonly Row[]>;
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
  /** Lets go of file or connections. Waits for running transactions. */
  close(): Promise<void>;
}

/** What can go wrong between a caller and a store: one class for each thing that a caller can do about it. */

/** No file of `cypher/` has this name for this store. */
export class UnknownQueryError extends Error {
  override readonly name = "UnknownQueryError";
}

/** A query file whose header does not state its contract. */
export class QueryFileError extends Error {
  override readonly name = "QueryFileError";
}

/** Parameters that do not fit the query's header. Nothing was sent to the store. */
export class ParameterError extends Error {
  override readonly name = "ParameterError";
}

/** The store refused or failed; the message says what to do. Nothing of the transaction was kept. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}

/** Neither `file:PATH` nor `neo4j://user:password@host:7687/database`. */
export class StoreAddressError extends StoreError {
  override readonly name = "StoreAddressError";
}

/** Another owner has the file of an embedded store open, and does not share it. */
export class StoreInUseError extends StoreError {
  override readonly name = "StoreInUseError";
}

/** The server, or the process that owns the file, does not answer. */
export class StoreAwayError extends StoreError {
  override readonly name = "StoreAwayError";
}

/** The store was written by a newer policygraph, or by another program. */
export class StoreFormatError extends StoreError {
  override readonly name = "StoreFormatError";
}

/** Another writer was faster, and the retries are used up. */
export class ConflictError extends StoreError {
  override readonly name = "ConflictError";
}

const CLASSES = {
  UnknownQueryError,
  QueryFileError,
  ParameterError,
  StoreError,
  StoreAddressError,
  StoreInUseError,
  StoreAwayError,
  StoreFormatError,
  ConflictError,
};

/** The error of the class that `name` names, for errors that crossed a process boundary; StoreError for any other name. */
export function errorNamed(name: string, message: string): Error {
  const known = CLASSES[name as keyof typeof CLASSES] ?? StoreError;
  return new known(message);
}

/** Whether an error is one of this file's: such an error already says where and what to do. */
export function isGraphError(error: unknown): error is Error {
  return Object.values(CLASSES).some((known) => error instanceof known);
}

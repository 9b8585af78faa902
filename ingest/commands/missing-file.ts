/** Opening a file that is not there would make an empty store, in which nothing is found and nothing is wrong. */
import { existsSync } from "node:fs";
import { WrongUseError } from "./exit-codes.ts";

/** @throws WrongUseError where `store` names a file that does not exist. @param to what was to be done, for the message. */
export function refuseMissingFile(store: string, to: string): void {
  const file = store.startsWith("file:") ? store.slice("file:".length) : undefined;
  if (file !== undefined && !existsSync(file))
    throw new WrongUseError(`${file}: there is no store to ${to}; check --store, or ingest pages first.`);
}

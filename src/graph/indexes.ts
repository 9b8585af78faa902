/** The indexes that the `schema-` files make, by name. */
import type { Dialect } from "./read-query.ts";
import { queryReader } from "./read-query.ts";

/** Names of all indexes and constraints that a store of this kind has once it is open. */
export function indexNames(dialect: Dialect): readonly string[] {
  const reader = queryReader(dialect);
  return reader
    .names()
    .filter((name) => name.startsWith("schema-"))
    .flatMap((name) => reader.read(name).statements)
    .flatMap((statement) => /^CREATE\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT)\s+(\w+)/.exec(statement)?.[1] ?? []);
}

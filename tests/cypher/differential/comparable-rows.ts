/** Rows as the text that two stores must agree on: what a query leaves open is left open here. */
import type { Row, Value } from "../../../src/graph/port.ts";
import type { Query } from "../../../src/graph/read-query.ts";
import { canonicalRows, isOrdered } from "./case-queries.ts";

/** Columns that give any one of several, so that which one comes is each store's own affair; whether one comes is not. */
const ANY_ONE: Readonly<Record<string, readonly string[]>> = { "load-document-keys": ["other"] };

/** Queries that ask for any row: which one comes is left open as well. */
const ANY_ROW: readonly string[] = ["find-any-node"];

/** @param query the query that was asked; a mutant's rows are compared as its original's. */
export function comparableRows({ name, statements }: Query, rows: readonly Row[]): string {
  if (ANY_ROW.includes(name)) return String(rows.length);
  const collected = statements.flatMap((text) => [...text.matchAll(/\bcollect\([^)]*\) AS (\w+)/g)]);
  const unordered = collected.map(([, column]) => column ?? "");
  const plain = canonicalRows(
    rows.map((row) => {
      const changed: Record<string, Value> = { ...row };
      for (const column of ANY_ONE[name] ?? []) changed[column] = (row[column] ?? null) !== null;
      for (const column of unordered) changed[column] = sorted(row[column] ?? null);
      return changed;
    }),
  );
  return JSON.stringify(isOrdered(statements) ? plain : plain.sort());
}

/** Lists that were collected from rows in no order. */
function sorted(value: Value): Value {
  return Array.isArray(value) ? [...value].sort() : value;
}

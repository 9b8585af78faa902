/** Holds what a store answered against the query's header: the same on every store, and never a node. */
import { StoreError } from "./errors.ts";
import { isPlainMap } from "./plain-map.ts";
import type { Row } from "./port.ts";
import type { Query } from "./read-query.ts";

/**
 * @param columns the names that the store gave, in its order.
 * @param rows the rows that the store gave.
 * @throws StoreError when the columns are not those of the header, or a value is a node, relationship, path or temporal value.
 */
export function checkAnswer(query: Query, columns: readonly string[], rows: readonly Row[]): void {
  const declared = query.header.columns.map((column) => column.name);
  if (declared.length !== columns.length || declared.some((name, at) => name !== columns[at]))
    throw new StoreError(
      `${query.file}: the header declares the columns "${declared.join(", ")}" and RETURN gives "${columns.join(", ")}"; make them the same.`,
    );
  for (const column of columns) {
    if (rows.some((row) => isForeign(row[column])))
      throw new StoreError(
        `${query.file}: the column "${column}" holds a value of the store's own, such as a node; return its properties.`,
      );
  }
}

/** Values of the Neo4j driver are of classes; nodes and relationships of the embedded store are maps with `_id`. */
function isForeign(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return typeof value === "bigint";
  return !isPlainMap(value) || Object.hasOwn(value, "_id");
}

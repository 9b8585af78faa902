import type { Row } from "../../src/graph/port.ts";
import { groupBy } from "../../src/model/group-by.ts";

/** Rows by the text in one of their columns. */
export function groupRows(rows: Iterable<Row>, column: string): ReadonlyMap<string, readonly Row[]> {
  return groupBy(rows, (row) => String(row[column]));
}

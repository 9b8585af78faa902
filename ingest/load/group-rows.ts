import type { Row } from "../../src/graph/port.ts";

/** Rows by the text in one of their columns. */
export function groupRows(rows: Iterable<Row>, column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Reads what a check asks a page at a time, so that no answer grows with the store. */
import type { Asker, Parameters, QueryName, Row } from "../../src/graph/port.ts";
import { groupBy } from "../../src/model/group-by.ts";

// An answer that begins in the middle is sorted anew each time; so it is asked for much at once and handed
// on in smaller pages.
const ROWS_AN_ANSWER = 5000;

/** The rows of a query that takes `afterId` and `limit` and gives rows with an `id`, `size` at a time. */
export async function* pagesOf(
  graph: Asker,
  query: QueryName,
  size: number,
  parameters: Parameters = {},
): AsyncGenerator<readonly Row[]> {
  for (let afterId = ""; ; ) {
    const rows = await graph.ask(query, { ...parameters, afterId, limit: ROWS_AN_ANSWER });
    for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
    if (rows.length < ROWS_AN_ANSWER) return;
    afterId = String(rows.at(-1)?.["id"]);
  }
}

/** Rows by the text in one of their columns. */
export function byColumn(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  return groupBy(rows, (row) => String(row[column]));
}

/** The values of a column that are texts. */
export function texts(rows: readonly Row[], column: string): string[] {
  return rows.flatMap((row) => (typeof row[column] === "string" ? [row[column]] : []));
}

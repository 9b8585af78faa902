/** How many entries the lists have in all. */
import type { Asker, Parameters, QueryName, Row } from "../graph/port.ts";
import { number, text } from "./columns.ts";

/**
 * The column `total` by owner.
 *
 * @param ownerOf names the row's owner; the column `owner` by default.
 * @returns by owner; an owner with none may be left out.
 */
export async function totalsByOwner(
  graph: Asker,
  query: QueryName,
  parameters: Parameters,
  ownerOf: (row: Row) => string = (row) => text(row, "owner"),
): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.ask(query, parameters);
  return new Map(rows.map((row) => [ownerOf(row), number(row, "total")]));
}

/** The column `total` of the only row. */
export async function total(graph: Asker, query: QueryName, parameters: Parameters = {}): Promise<number> {
  const [row] = await graph.ask(query, parameters);
  return row === undefined ? 0 : number(row, "total");
}

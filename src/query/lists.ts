/** Lists of several owners that one query gave. */
import type { Row } from "../graph/port.ts";
import { groupBy } from "../model/group-by.ts";
import { text } from "./columns.ts";

/**
 * What rows say, by the owner that each names, in the order of the rows.
 *
 * @param read makes an entry of a row.
 * @param ownerOf names the row's owner; the column `owner` by default.
 * @returns by owner; an owner without rows is left out.
 */
export function listsByOwner<T>(
  rows: readonly Row[],
  read: (row: Row) => T,
  ownerOf: (row: Row) => string = (row) => text(row, "owner"),
): ReadonlyMap<string, readonly T[]> {
  return new Map([...groupBy(rows, ownerOf)].map(([owner, own]) => [owner, own.map(read)]));
}

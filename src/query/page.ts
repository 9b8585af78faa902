/**
 * Pages of lists. A cursor states the sort key of its entry, so a page begins at the same place however
 * many entries come or go before it.
 */
import type { Asker, Parameters, QueryName, Row } from "../graph/port.ts";
import { groupBy } from "../model/group-by.ts";
import { text } from "./columns.ts";

export interface PageRequest {
  /** At most this many. */
  readonly first: number;
  /** Cursor of the entry to go on after; null for the beginning. */
  readonly after: string | null;
}

export interface Entry<T> {
  readonly cursor: string;
  readonly value: T;
}

export interface Page<T> {
  readonly entries: readonly Entry<T>[];
  /** Whether more follow. */
  readonly hasNext: boolean;
}

/** Values by the names of a query's `after…` parameters. */
export type Key = Readonly<Record<string, string | number>>;

/** How a list is sorted. */
export interface Order {
  /** Stands in the cursor, so that it is refused by a list of another order. */
  readonly name: string;
  /** A key that sorts before all others, and the order of the values in a cursor. */
  readonly start: Key;
}

/** Newest first; sorts after every day. */
export const AFTER_ALL_DAYS = "9999-99-99";

export const BY_CLAIM: Order = {
  name: "claim",
  start: { afterDay: AFTER_ALL_DAYS, afterDocument: "", afterStart: -1, afterId: "" },
};
export const BY_EDGE: Order = { name: "edge", start: { afterDay: AFTER_ALL_DAYS, afterId: "" } };

/** A cursor that this list did not make. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

/** The cursor of an entry with this key. */
export function encodeCursor(order: Order, key: Key): string {
  const values = Object.keys(order.start).map((name) => key[name]);
  return Buffer.from(JSON.stringify([order.name, ...values])).toString("base64url");
}

/**
 * The key that a cursor states.
 *
 * @throws CursorError when the cursor is of another list or none at all.
 */
export function decodeCursor(order: Order, cursor: string | null): Key {
  if (cursor === null) return order.start;
  const [name, ...values] = parts(cursor);
  const wanted = Object.entries(order.start);
  const fits = values.length === wanted.length && wanted.every(([, value], at) => isLike(value, values[at]));
  if (name !== order.name || !fits)
    throw new CursorError(`"${cursor}" is no cursor of this list: take one from its edges or its pageInfo.`);
  return Object.fromEntries(wanted.map(([key], at) => [key, values[at] as string | number]));
}

/** Whether a value can stand where another does: a whole number where one is counted, which the stores insist on. */
function isLike(known: string | number, given: unknown): boolean {
  if (typeof known !== typeof given) return false;
  return !Number.isSafeInteger(known) || Number.isSafeInteger(given);
}

function parts(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** An entry of a list as a row gives it. */
export interface Listed<T> {
  readonly key: Key;
  readonly value: T;
}

/**
 * Asks for the rows of a page: the parameters with the place to go on from and a limit of one more than
 * wanted, which tells whether more follow.
 */
export function pageParameters(order: Order, request: PageRequest): Parameters {
  return { ...decodeCursor(order, request.after), limit: request.first + 1 };
}

/** Makes a page of rows that `pageParameters` asked for. */
export function pageOf<T>(order: Order, request: PageRequest, listed: readonly Listed<T>[]): Page<T> {
  return {
    entries: listed
      .slice(0, request.first)
      .map(({ key, value }) => ({ cursor: encodeCursor(order, key), value })),
    hasNext: listed.length > request.first,
  };
}

/**
 * The page of a list that was made here and not by a query.
 *
 * @param listed all entries, in any order.
 */
export function pageOfList<T>(order: Order, request: PageRequest, listed: readonly Listed<T>[]): Page<T> {
  const after = decodeCursor(order, request.after);
  const rest = listed
    .filter(({ key }) => compareKeys(order, key, after) > 0)
    .sort((left, right) => compareKeys(order, left.key, right.key));
  return pageOf(order, request, rest.slice(0, request.first + 1));
}

/** Days and weights fall, all else rises. */
function compareKeys({ start }: Order, left: Key, right: Key): number {
  for (const name of Object.keys(start)) {
    const [one, other] = [left[name] ?? "", right[name] ?? ""];
    if (one === other) continue;
    return one < other === (name === "afterDay" || name === "afterWeight") ? 1 : -1;
  }
  return 0;
}

/**
 * A page for each owner by one query.
 *
 * @param read makes an entry of a row.
 * @param ownerOf names the row's owner; the column `owner` by default.
 * @returns by owner; an owner without entries is left out.
 */
export async function pagesByOwner<T>(
  graph: Asker,
  query: QueryName,
  parameters: Parameters,
  { order, request }: { readonly order: Order; readonly request: PageRequest },
  read: (row: Row) => Listed<T>,
  ownerOf: (row: Row) => string = (row) => text(row, "owner"),
): Promise<ReadonlyMap<string, Page<T>>> {
  const rows = await graph.ask(query, { ...parameters, ...pageParameters(order, request) });
  const pages = new Map<string, Page<T>>();
  for (const [owner, own] of groupBy(rows, ownerOf)) pages.set(owner, pageOf(order, request, own.map(read)));
  return pages;
}

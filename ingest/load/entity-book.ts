/**
 * The entities that a transaction touches: read once, changed in memory, written together. What one has
 * become of another (merges) is kept, so that places that still name the old one find the new one.
 */
import type { Asker } from "../../src/graph/port.ts";
import type { EntityType } from "../../src/model/entity.ts";
import { type SearchKeys, searchKeys } from "../../src/model/search/search-keys.ts";
import type { Pair } from "./edges.ts";
import {
  type EntityState,
  entityProperties,
  namedOf,
  newState,
  stateOf,
  withShare,
  withState,
} from "./entity-state.ts";
import type { EntityShare } from "./plan.ts";
import { askIds, askRows } from "./write-plan.ts";

export interface EntityBook {
  readonly states: Map<string, EntityState>;
  /** Ids that are asked for and that the store does not have. */
  readonly unknown: Set<string>;
  readonly changed: Set<string>;
  /** Old id -> the entity that took its mentions. */
  readonly merged: Map<string, string>;
  /** Entities whose documents must be counted in the store: a document may name both sides of a merge. */
  readonly uncounted: Set<string>;
  /** The states in which the store had entities when they were asked for. */
  readonly stored: Map<string, EntityState>;
  /** The states as they were last written in this transaction. */
  readonly written: Map<string, EntityState>;
  /** From which entity to which one clusters were moved. */
  readonly moved: Pair[];
}

export function openBook(): EntityBook {
  return {
    states: new Map(),
    unknown: new Set(),
    changed: new Set(),
    merged: new Map(),
    uncounted: new Set(),
    stored: new Map(),
    written: new Map(),
    moved: [],
  };
}

/** Reads entities that are not in the book yet. */
export async function readEntities(
  transaction: Asker,
  book: EntityBook,
  ids: Iterable<string>,
): Promise<void> {
  const wanted = [...new Set(ids)].filter((id) => !book.states.has(id) && !book.unknown.has(id));
  const rows = await askIds(transaction, "load-entity-states", wanted);
  for (const { entity } of rows) {
    const state = stateOf(entity as Parameters<typeof stateOf>[0]);
    book.states.set(state.id, state);
    book.stored.set(state.id, state);
  }
  for (const id of wanted) if (!book.states.has(id)) book.unknown.add(id);
}

/** Adds a share to an entity (makes it where it is new) or takes it away. */
export function changeShare(
  book: EntityBook,
  id: string,
  type: EntityType,
  share: EntityShare,
  sign: 1 | -1,
): void {
  const state = book.states.get(id) ?? newState(id, type);
  book.states.set(id, withShare(state, share, sign));
  book.changed.add(id);
}

/** Counts one document more or less for each of the entities. */
export function changeDocuments(book: EntityBook, ids: Iterable<string>, sign: 1 | -1): void {
  for (const id of new Set(ids)) {
    const state = book.states.get(id);
    if (state) book.states.set(id, { ...state, documentCount: state.documentCount + sign });
  }
}

/** Counts the documents of the entities that clusters were moved to or from. */
export async function countDocuments(transaction: Asker, book: EntityBook): Promise<void> {
  const ids = [...book.uncounted].filter((id) => isLiving(book, id));
  for (const row of await askIds(transaction, "load-counted-documents", ids)) {
    const state = book.states.get(String(row["entity"]));
    if (state) book.states.set(state.id, { ...state, documentCount: Number(row["documents"]) });
  }
}

/** Moves what is counted for `loser` to `survivor`. */
export function mergeStates(book: EntityBook, survivor: string, loser: string): void {
  const [taking, ending] = [book.states.get(survivor), book.states.get(loser)];
  if (taking && ending) book.states.set(survivor, withState(taking, ending));
  book.states.delete(loser);
  book.written.delete(loser);
  book.merged.set(loser, survivor);
  book.changed.delete(loser);
  book.changed.add(survivor);
  book.uncounted.add(survivor);
}

/** The entity that an id stands for by now. */
export function currentId(book: EntityBook, id: string): string {
  let current = id;
  for (let next = book.merged.get(current); next !== undefined; next = book.merged.get(current))
    current = next;
  return current;
}

/** Whether some document still names the entity. */
export function isLiving(book: EntityBook, id: string): boolean {
  return (book.states.get(id)?.clusterCount ?? 0) > 0;
}

/** Writes what has changed since it was last written; entities that no document names are kept until `dropUnnamed`. */
export async function writeEntities(transaction: Asker, book: EntityBook): Promise<void> {
  const states = [...book.changed]
    .filter((id) => isLiving(book, id))
    .flatMap((id) => book.states.get(id) ?? [])
    .filter((state) => book.written.get(state.id) !== state);
  const made = states.filter(({ id }) => !book.stored.has(id) && !book.written.has(id));
  await askIds(
    transaction,
    "load-revived-entities",
    made.map(({ id }) => id),
  );
  await askRows(
    transaction,
    "load-entities",
    states.map((state) => {
      const before = book.written.get(state.id) ?? book.stored.get(state.id);
      return { id: state.id, properties: { ...entityProperties(state), ...newSearchKeys(state, before) } };
    }),
  );
  for (const state of states) book.written.set(state.id, state);
}

/** What search finds the entity by, where it is called otherwise than before: names change seldom, counts with each document. */
function newSearchKeys(state: EntityState, before: EntityState | undefined): Partial<SearchKeys> {
  const named = namedOf(state);
  const isSame = before !== undefined && JSON.stringify(namedOf(before)) === JSON.stringify(named);
  return isSame ? {} : searchKeys(named);
}

/** Deletes the entities that no document names any more; those that one named before are of the past. */
export async function dropUnnamed(transaction: Asker, book: EntityBook): Promise<void> {
  const ids = [...book.changed].filter((id) => !isLiving(book, id));
  await askIds(transaction, "load-past-entities", ids);
  await askIds(transaction, "load-dropped-entities", ids);
  for (const id of ids) book.written.delete(id);
}

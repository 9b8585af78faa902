/** Notes what a transaction did to the entities, by their ids alone, for those who ask what has changed. */
import type { Asker } from "../../src/graph/port.ts";
import { makeId } from "../../src/model/ids.ts";
import { currentId, type EntityBook, isLiving } from "./entity-book.ts";
import type { NodeRow } from "./plan.ts";

export type ChangeAction = "load" | "retract" | "erase" | "judge" | "correct" | "undo";

/** What was done, and to what. */
export interface Cause {
  readonly action: ChangeAction;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** The document that came or went. */
  readonly document?: string | undefined;
  /** Of an erased document: nothing else is kept of it. */
  readonly sha256?: string | undefined;
  readonly judgement?: string | undefined;
  readonly correction?: string | undefined;
  readonly by?: string | undefined;
  readonly why?: string | undefined;
}

/** Writes the note, also where no entity has changed: claims may have. */
export async function noteChange(transaction: Asker, book: EntityBook, cause: Cause): Promise<void> {
  await transaction.ask("load-changes", { rows: [changeRow(book, cause)] });
}

/** The note of what was done, with the entities that have changed in the book. */
export function changeRow(book: EntityBook, cause: Cause): NodeRow {
  const given = Object.entries(cause).filter(([, value]) => value !== undefined);
  const said = cause.judgement ?? cause.correction ?? "";
  const id = makeId("change", cause.action, cause.document ?? "", said, cause.recordedAt);
  return { id, properties: { ...Object.fromEntries(given), ...entityChanges(book) } };
}

/**
 * Ids of entities: `made` and `gone`; `joined` and `parted` are pairs in a flat list, of which the first was
 * taken in by the second, or has given clusters to it.
 */
function entityChanges(book: EntityBook) {
  const merged = [...book.merged.keys()].map((from) => ({ from, to: currentId(book, from) }));
  const joined = [...merged, ...book.moved.filter(({ from }) => !isLiving(book, from))].filter(({ from }) =>
    book.stored.has(from),
  );
  const ended = new Set(joined.map(({ from }) => from));
  const changed = [...book.changed];
  return {
    made: changed.filter((id) => isLiving(book, id) && !book.stored.has(id)).sort(),
    gone: changed.filter((id) => !isLiving(book, id) && book.stored.has(id) && !ended.has(id)).sort(),
    joined: flat(joined),
    parted: flat(book.moved.filter(({ from }) => isLiving(book, from) && book.stored.has(from))),
  };
}

function flat(pairs: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  return [...pairs]
    .sort((left, right) => (left.from + left.to < right.from + right.to ? -1 : 1))
    .flatMap(({ from, to }) => [from, to]);
}

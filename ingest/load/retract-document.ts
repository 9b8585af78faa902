/** Retracts a document: what only it says does not hold from then on; what people judged stays. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import { type EntityBook, openBook } from "./entity-book.ts";
import { knownDocument } from "./known-document.ts";
import { noteChange } from "./note-change.ts";
import { untieReprints } from "./reprints/tie-reprints.ts";
import { settle } from "./settle.ts";
import { type Unlinked, unlinkDocument } from "./unlink-document.ts";
import { askIds } from "./write-plan.ts";

/** Who retracts a document, when and why. */
export interface Retraction {
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly by?: string;
  readonly why?: string;
}

/**
 * Closes a document and what only it supports: its claims and mentions get `retractedAt`, entities and
 * edges that rest on nothing else go. What its mentions referred to is kept.
 *
 * @param documentId id of the document (`doc_…`).
 * @returns false where there is no such document or it is retracted already; then nothing changes.
 */
export async function retractDocument(
  graph: Graph,
  documentId: string,
  retraction: Retraction,
): Promise<boolean> {
  const done = await graph.write((transaction) => retractIn(transaction, documentId, retraction));
  return done !== undefined;
}

/**
 * `retractDocument` as a part of a transaction.
 *
 * @returns the entities that were touched; undefined where nothing changes.
 */
export async function retractIn(
  transaction: Asker,
  document: string,
  { recordedAt, by, why }: Retraction,
): Promise<EntityBook | undefined> {
  const known = await knownDocument(transaction, document);
  if (known?.retractedAt !== null) return undefined;
  const book = openBook();
  const closed = await closeDocument(transaction, book, document, recordedAt);
  await settle(transaction, book, [closed], { pairs: [], suspects: [] });
  await noteChange(transaction, book, { action: "retract", recordedAt, document, by, why });
  return book;
}

/** Unlinks a document and retracts it with its claims and mentions. `settle` must follow. */
export async function closeDocument(
  transaction: Asker,
  book: EntityBook,
  document: string,
  recordedAt: string,
): Promise<Unlinked> {
  const printed = await untieReprints(transaction, document);
  const unlinked = await unlinkDocument(transaction, book, { document, recordedAt });
  await transaction.ask("load-dropped-judgements", { document });
  const claims = await transaction.ask("load-standing-claims", { document });
  await askIds(
    transaction,
    "load-retracted-claims",
    claims.map((row) => String(row["id"])),
    { recordedAt },
  );
  await askIds(transaction, "load-retracted-mentions", unlinked.mentions, { recordedAt });
  await transaction.ask("load-retracted-document", { document, recordedAt });
  return { ...unlinked, pairs: [...unlinked.pairs, ...printed] };
}

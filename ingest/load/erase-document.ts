/** Erases a document: of what it said and of its words nothing is kept but the hash of its bytes. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import { type EntityBook, openBook } from "./entity-book.ts";
import { knownDocument } from "./known-document.ts";
import { noteChange } from "./note-change.ts";
import { closeDocument } from "./retract-document.ts";
import { settle } from "./settle.ts";
import { askIds } from "./write-plan.ts";

/**
 * Deletes a document with its articles, sentences, mentions and claims, and the quotations that people's
 * judgements and corrections took from it; these stay and hold again should the document come back.
 *
 * @param documentId id of the document (`doc_…`); it may be retracted already.
 * @returns false where there is no such document; then nothing changes.
 */
export async function eraseDocument(
  graph: Graph,
  documentId: string,
  { recordedAt }: { readonly recordedAt: string },
): Promise<boolean> {
  const done = await graph.write((transaction) => eraseIn(transaction, documentId, { recordedAt }));
  return done !== undefined;
}

/**
 * `eraseDocument` as a part of a transaction.
 *
 * @returns the entities that were touched; undefined where there is no such document.
 */
export async function eraseIn(
  transaction: Asker,
  document: string,
  { recordedAt }: { readonly recordedAt: string },
): Promise<EntityBook | undefined> {
  const known = await knownDocument(transaction, document);
  if (!known) return undefined;
  const book = openBook();
  if (known.retractedAt === null) {
    const closed = await closeDocument(transaction, book, document, recordedAt);
    await settle(transaction, book, [closed], { pairs: [], suspects: [] });
  }
  const sources = await transaction.ask("load-document-sources", { document });
  for (const query of ERASING) await transaction.ask(query, { document });
  await askIds(
    transaction,
    "load-dropped-sources",
    sources.map((row) => String(row["id"])),
  );
  await transaction.ask("load-forgotten-entities");
  const { sha256 } = known;
  await noteChange(transaction, book, { action: "erase", recordedAt, document, sha256 });
  return book;
}

// In this order: judgements are found by the mentions.
const ERASING = [
  "load-erased-left-quotes",
  "load-erased-right-quotes",
  "load-erased-judgements",
  "load-erased-corrections",
  "load-erased-audit",
  "load-erased-jobs",
  "load-erased-claims",
  "load-erased-mentions",
  "load-erased-passages",
  "load-erased-articles",
  "load-erased-document",
] as const;

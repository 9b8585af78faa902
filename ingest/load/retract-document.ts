/** Retracts a document: what only it says does not hold from then on; what people judged stays. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import { type EntityBook, openBook } from "./entity-book.ts";
import { settle } from "./settle.ts";
import { type Unlinked, unlinkDocument } from "./unlink-document.ts";
import { askIds } from "./write-plan.ts";

/**
 * Closes a document and what only it supports: its claims and mentions get `retractedAt`, entities and
 * edges that rest on nothing else go.
 *
 * @param documentId id of the document (`doc_…`).
 * @returns false where there is no such document or it is retracted already; then nothing changes.
 */
export async function retractDocument(
  graph: Graph,
  documentId: string,
  { recordedAt }: { readonly recordedAt: string },
): Promise<boolean> {
  return graph.write(async (transaction) => {
    const [known] = await transaction.ask("load-known-document", {
      document: documentId,
      source: "src_none",
    });
    if (known?.["retractedAt"] !== null) return false;
    const book = openBook();
    const closed = await closeDocument(transaction, book, documentId, recordedAt);
    await settle(transaction, book, [closed], { pairs: [], suspects: [] });
    return true;
  });
}

/** Unlinks a document and retracts it with its claims and mentions. `settle` must follow. */
export async function closeDocument(
  transaction: Asker,
  book: EntityBook,
  document: string,
  recordedAt: string,
): Promise<Unlinked> {
  const unlinked = await unlinkDocument(transaction, book, document);
  const claims = await transaction.ask("load-standing-claims", { document });
  await askIds(
    transaction,
    "load-retracted-claims",
    claims.map((row) => String(row["id"])),
    { recordedAt },
  );
  await askIds(transaction, "load-retracted-mentions", unlinked.mentions, { recordedAt });
  await transaction.ask("load-retracted-document", { document, recordedAt });
  return unlinked;
}

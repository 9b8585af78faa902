/** What the store has of a document. */
import type { Asker } from "../../src/graph/port.ts";

export interface KnownDocument {
  readonly sha256: string;
  readonly extractor: string;
  readonly linker: string;
  readonly readerVersion: string;
  /** ISO 8601 in UTC; null while it stands. */
  readonly retractedAt: string | null;
  /** Whether it is or was what the source holds. */
  readonly isVersion: boolean;
  /** When another content took its place in the source; null where none did. */
  readonly supersededAt: string | null;
}

// No source has this id: who asks with it wants to know of the document alone.
const NO_SOURCE = "src_none";

/** @returns undefined where the store has no such document, or not any more. */
export async function knownDocument(
  transaction: Asker,
  document: string,
  source = NO_SOURCE,
): Promise<KnownDocument | undefined> {
  const [row] = await transaction.ask("load-known-document", { document, source });
  if (!row) return undefined;
  const instant = (name: string) => (row[name] === null ? null : String(row[name]));
  return {
    sha256: String(row["sha256"]),
    extractor: String(row["extractor"]),
    linker: String(row["linker"]),
    readerVersion: String(row["readerVersion"]),
    retractedAt: instant("retractedAt"),
    isVersion: row["isVersion"] === true,
    supersededAt: instant("supersededAt"),
  };
}

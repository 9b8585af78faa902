/** What need not be read again: a document that stands as what its source holds, read by the versions of now. */
import type { Asker } from "../../src/graph/port.ts";
import type { SourceText } from "../../src/model/document.ts";
import { documentId } from "../../src/model/ids.ts";
import { sourceId } from "./plan-document.ts";

/** What decides whether a content of a source is there already. */
export type Version = Pick<SourceText, "location" | "sha256" | "readerVersion">;

/** By which versions the store has a content as the current one of its source. */
export interface CurrentVersion {
  readonly extractor: string;
  readonly linker: string;
  readonly readerVersion: string;
}

/**
 * Looks up many contents at once.
 *
 * @returns for each what the store has; undefined where the content does not stand, or not as the current one of
 * its source.
 */
export async function currentVersions(
  asker: Asker,
  versions: readonly Version[],
): Promise<readonly (CurrentVersion | undefined)[]> {
  const rows = versions.map((one) => ({ document: documentId(one.sha256), source: sourceId(one) }));
  const found = await asker.ask("load-current-versions", { rows });
  const bySides = new Map(found.map((row) => [`${row["document"]} ${row["source"]}`, row]));
  return rows.map(({ document, source }) => {
    const row = bySides.get(`${document} ${source}`);
    if (!row) return undefined;
    return {
      extractor: String(row["extractor"]),
      linker: String(row["linker"]),
      readerVersion: String(row["readerVersion"]),
    };
  });
}

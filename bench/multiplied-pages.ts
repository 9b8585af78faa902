/** The pages that the bench reads: those of a folder, multiplied until there is enough to measure. */
import { createHash } from "node:crypto";
import { findFiles } from "../ingest/read/find-files.ts";
import { readDocuments } from "../ingest/read/read-documents.ts";
import type { SourceText } from "../src/model/document.ts";

/**
 * The folder's pages, repeated with a line of their own in front (so that each copy is another document)
 * until they hold at least `bytes` bytes of UTF-8.
 *
 * @throws Error when the folder holds no page.
 */
export async function multipliedPages(folder: string, bytes: number): Promise<SourceText[]> {
  const originals: SourceText[] = [];
  for await (const found of findFiles([folder])) {
    if ("severity" in found) continue;
    for await (const read of readDocuments(found)) if (read.ok) originals.push(read.source);
  }
  if (originals.length === 0)
    throw new Error(`${folder} holds no page: name a folder of .txt files with --pages.`);
  const pages: SourceText[] = [];
  for (let copy = 1, held = 0; held < bytes; copy++) {
    for (const original of originals) {
      const page = copied(original, copy);
      pages.push(page);
      held += bytesOf(page);
    }
  }
  return pages;
}

/** Bytes of the page's text as UTF-8, whatever encoding it was read from. */
export function bytesOf(page: SourceText): number {
  return Buffer.byteLength(page.text);
}

function copied(original: SourceText, copy: number): SourceText {
  const sha256 = createHash("sha256").update(`${copy} ${original.sha256}`).digest("hex");
  return {
    ...original,
    sha256,
    location: `${original.location}#${copy}`,
    text: `第${copy}份\n\n${original.text}`,
  };
}

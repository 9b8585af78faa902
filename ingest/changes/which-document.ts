/** The document that a word stands for: its id, the first digits of its hash, or its path. */
import path from "node:path";
import type { Asker, Row } from "../../src/graph/port.ts";
import { idKind, makeId } from "../../src/model/ids.ts";
import { RefusedError } from "../../src/model/refused-error.ts";

// Fewer digits are more often a name than a hash.
const HASH = /^[0-9a-f]{6,64}$/;

/** @throws RefusedError for a word that fits no document, or several: these are listed. */
export async function whichDocument(graph: Asker, word: string): Promise<{ id: string; sha256: string }> {
  const found = await documentsNamed(graph, word);
  const standing = found.filter(({ retractedAt }) => retractedAt === null);
  const [one, ...others] = standing.length > 0 ? standing : found;
  if (!one)
    throw new RefusedError(
      "NOT_FOUND",
      `"${word}" is no document here: give its id (doc_…), its hash or its path.`,
    );
  const rows = [one, ...others];
  if (others.length > 0)
    throw new RefusedError(
      "AMBIGUOUS",
      [
        `"${word}" fits ${rows.length} documents: give the id of one.`,
        ...rows.map((row) => `  ${row["id"]}  ${row["sha256"]}`),
      ].join("\n"),
    );
  return { id: String(one["id"]), sha256: String(one["sha256"]) };
}

async function documentsNamed(graph: Asker, word: string): Promise<readonly Row[]> {
  if (idKind(word) === "document") {
    const rows = await graph.ask("find-documents-by-id", { ids: [word] });
    return rows.map((row) => ({ retractedAt: null, ...(row["document"] as Row) }));
  }
  const sources = [word, path.resolve(word)].map((location) => makeId("source", location));
  const versions = await graph.ask("find-versions-of", { ids: [...new Set(sources)] });
  const current = versions.filter(({ supersededAt }) => supersededAt === null);
  if (current.length > 0) return current;
  return HASH.test(word) ? graph.ask("find-documents-like", { prefix: word }) : [];
}

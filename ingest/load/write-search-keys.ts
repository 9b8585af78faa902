/** Writes anew what search finds entities by, for a store whose keys are of an older form or missing. */
import type { Graph } from "../../src/graph/port.ts";
import type { EntityType } from "../../src/model/entity.ts";
import { type Named, searchKeys } from "../../src/model/search/search-keys.ts";
import { askRows } from "./write-plan.ts";

const PAGE = 1000;

/** The entities of now and those of the past: how they are read, and how they are written. */
const KINDS = [
  { read: "find-names-of-entities", write: "load-search-keys" },
  { read: "find-names-of-past-entities", write: "load-past-search-keys" },
] as const;

/**
 * Writes the search keys of all entities, a transaction for each page of them. Doing it again changes nothing;
 * it may be broken off and begun again.
 *
 * @param onProgress is told how many have been written so far.
 * @returns how many entities there are, those of the past included.
 */
export async function writeAllSearchKeys(
  graph: Graph,
  onProgress: (written: number) => void = () => undefined,
): Promise<number> {
  let written = 0;
  for (const { read, write } of KINDS) {
    for (let afterId = ""; ; ) {
      const page = await graph.ask(read, { afterId, limit: PAGE });
      const rows = page.map((row) => ({ id: String(row["id"]), properties: keysOf(row) }));
      if (rows.length > 0) await graph.write((transaction) => askRows(transaction, write, rows));
      written += rows.length;
      onProgress(written);
      if (rows.length < PAGE) break;
      afterId = rows.at(-1)?.id ?? "";
    }
  }
  return written;
}

function keysOf(row: Readonly<Record<string, unknown>>) {
  const aliases = Array.isArray(row["aliases"]) ? row["aliases"].map(String) : [];
  const named: Named = { type: String(row["type"]) as EntityType, name: String(row["name"]), aliases };
  return { ...searchKeys(named) };
}

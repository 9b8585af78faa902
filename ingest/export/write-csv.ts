/** A store as tables that Excel opens: UTF-8 with a byte order mark, one file a table. */
import type { Asker } from "../../src/graph/port.ts";
import { claimRow, documentRow, edgeRow, entityRow, TABLE_OF_KIND } from "./csv-tables.ts";
import { type DocumentFacts, documentFacts } from "./document-facts.ts";
import { exportedEdges, exportedEntities } from "./entity-graph.ts";
import type { Exported } from "./export-formats.ts";
import { openTables, type Tables } from "./open-tables.ts";

/**
 * @param folder an empty folder.
 * @returns how many rows each table has.
 */
export async function writeCsv(graph: Asker, folder: string): Promise<Exported> {
  const tables = openTables(folder);
  try {
    await writeEntities(graph, tables);
    for await (const facts of documentFacts(graph)) await writeDocument(facts, tables);
  } finally {
    await tables.close();
  }
  return tables.counts();
}

async function writeEntities(graph: Asker, tables: Tables): Promise<void> {
  const names = new Map<string, string>();
  for await (const entity of exportedEntities(graph)) {
    names.set(entity.id, entity.name);
    await tables.write("entities", entityRow(entity));
  }
  for await (const edge of exportedEdges(graph)) await tables.write("edges", edgeRow(edge, names));
}

async function writeDocument(facts: DocumentFacts, tables: Tables): Promise<void> {
  await tables.write("documents", documentRow(facts));
  for (const claim of facts.claims)
    await tables.write(TABLE_OF_KIND[claim.claim.kind], claimRow(claim, facts));
}

/** The entities and the edges between them, as the view of now has them; private persons are masked as everywhere. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { number, text, textOrNull } from "../../src/query/columns.ts";
import { type EntityRow, findEntities } from "../../src/query/entities.ts";

/** One kind of fact between two entities. */
export interface ExportedEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  /** Of posts. */
  readonly title: string | null;
  readonly claimCount: number;
  /** First and last day for which a document says so. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

const ENTITIES_AT_ONCE = 1_000;

/** All entities, by id; some are held at a time. */
export async function* exportedEntities(graph: Asker): AsyncGenerator<EntityRow> {
  for await (const ids of entityIds(graph)) {
    const entities = await findEntities(graph, ids);
    for (const id of ids) {
      const entity = entities.get(id);
      if (entity) yield entity;
    }
  }
}

/** All edges, by the entity that they go out from. */
export async function* exportedEdges(graph: Asker): AsyncGenerator<ExportedEdge> {
  for await (const ids of entityIds(graph)) {
    for (const row of await graph.ask("check-edges", { ids })) yield toEdge(row);
  }
}

async function* entityIds(graph: Asker): AsyncGenerator<readonly string[]> {
  for (let afterId = ""; ; ) {
    const rows = await graph.ask("find-names-of-entities", { afterId, limit: ENTITIES_AT_ONCE });
    const ids = rows.map((row) => text(row, "id"));
    yield ids;
    if (ids.length < ENTITIES_AT_ONCE) return;
    afterId = ids.at(-1) ?? "";
  }
}

function toEdge(row: Row): ExportedEdge {
  return {
    from: text(row, "from"),
    to: text(row, "to"),
    relation: text(row, "type"),
    title: textOrNull(row, "title"),
    claimCount: number(row, "claimCount"),
    firstOn: textOrNull(row, "firstOn"),
    lastOn: textOrNull(row, "lastOn"),
  };
}

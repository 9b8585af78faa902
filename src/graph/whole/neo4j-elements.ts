/** The whole graph of a Neo4j store, read as a stream and filled in transactions of some thousands of elements. */
import type { Session } from "neo4j-driver";
import { ConflictError } from "../errors.ts";
import type { Asker, GraphElement, Row } from "../port.ts";
import type { QueryReader } from "../read-query.ts";
import type { Filler } from "./fill.ts";
import { takeApart } from "./take-apart.ts";

/**
 * The elements as they stand. Neo4j has no view of one moment for a reader, so it is held against the notes of
 * changes that every writer leaves.
 *
 * @throws ConflictError at the end when the graph was changed meanwhile.
 */
export async function* elementsOfServer(
  graph: Asker,
  openSession: () => Session,
  reader: QueryReader,
): AsyncGenerator<GraphElement> {
  const [before] = await graph.ask("dump-counts");
  const rows = (name: string): AsyncGenerator<Row> =>
    stream(openSession(), reader.read(name).statements[0] ?? "");
  yield* takeApart(rows("dump-nodes"), rows("dump-relationships"));
  const [after] = await graph.ask("dump-counts");
  if (before?.["nodes"] !== after?.["nodes"] || before?.["changes"] !== after?.["changes"])
    throw new ConflictError("The graph was changed while it was read; ask again when nothing is written.");
}

async function* stream(session: Session, statement: string): AsyncGenerator<Row> {
  const transaction = session.beginTransaction();
  try {
    for await (const record of transaction.run(statement)) yield record.toObject() as Row;
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

/** @param graph the store; its `fill-` queries are transactions of their own. */
export function serverFiller(graph: Asker): Filler<string> {
  return {
    nodes: async (nodes) => {
      const rows = nodes.map(({ labels, properties }, ordinal) => ({ ordinal, labels, properties }));
      const made = await graph.ask("fill-nodes", { rows });
      const ids: string[] = [];
      for (const { ordinal, node } of made) ids[Number(ordinal)] = String(node);
      return ids;
    },
    relationships: async (relationships) => {
      const rows = relationships.map(({ source, target, type, properties }) => ({
        source,
        target,
        type,
        properties,
      }));
      await graph.ask("fill-relationships", { rows });
    },
  };
}

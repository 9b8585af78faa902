/** The whole graph of an embedded store: read from a copy of its file, filled without transactions of ours. */
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import grafeo from "@grafeo-db/js";
import { groupBy } from "../../model/group-by.ts";
import type { GraphElement, NodeElement, Row } from "../port.ts";
import { queryReader } from "../read-query.ts";
import type { Filler } from "./fill.ts";
import { takeApart } from "./take-apart.ts";

const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;

/**
 * The elements as they stand when the first is asked for, whatever is written meanwhile. For that time a copy
 * stands beside the file.
 *
 * @param save makes a copy of the store's file at a path.
 */
export async function* elementsOfFile(
  file: string,
  save: (copy: string) => Promise<void>,
): AsyncGenerator<GraphElement> {
  const copy = `${file}.copy-${randomUUID()}`;
  try {
    await save(copy);
    const database = GrafeoDB.openReadOnly(copy);
    try {
      yield* takeApart(stream(database, "dump-nodes"), stream(database, "dump-relationships"));
    } finally {
      database.close();
    }
  } finally {
    for (const place of [copy, `${copy}.wal`]) rmSync(place, { recursive: true, force: true });
  }
}

async function* stream(database: Database, name: string): AsyncGenerator<Row> {
  const rows = await database.executeStream(queryReader("embedded").read(name).statements[0] ?? "");
  for (let row = await rows.next(); row !== null; row = await rows.next()) yield row as Row;
}

/** Each call is a transaction of the store's own. */
export function embeddedFiller(database: Database): Filler<number> {
  return {
    nodes: async (nodes) => {
      const ids = new Map<NodeElement, number>();
      for (const alike of groupBy(nodes, ({ labels }) => labels.join("\n")).values()) {
        const properties = alike.map((node) => node.properties);
        const made = await database.batchCreateNodesWithProps([...(alike[0]?.labels ?? [])], properties);
        alike.forEach((node, at) => {
          ids.set(node, made[at] as number);
        });
      }
      return nodes.map((node) => ids.get(node) as number);
    },
    relationships: async (relationships) => {
      await database.batchCreateEdges(
        relationships.map(({ source, target, type, properties }) => ({
          src: source,
          dst: target,
          type,
          properties,
        })),
      );
    },
  };
}

/** The whole graph as plain data, for comparing. */
import path from "node:path";
import type { Asker, Row } from "../../../src/graph/port.ts";
import { packageRoot } from "../../../src/package-root.ts";

/** Folder with the queries that a snapshot asks. */
export const SNAPSHOT_QUERIES = path.join(packageRoot(), "tests", "ingest", "load", "cypher");

export interface Snapshot {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Row }[];
  readonly relationships: readonly { from: string; type: string; properties: Row; to: string }[];
}

/** All nodes and relationships of a small graph. */
export async function snapshot(graph: Asker): Promise<Snapshot> {
  const nodes = await graph.ask("find-all-nodes");
  const relationships = await graph.ask("find-all-relationships");
  return {
    nodes: nodes.map(({ labels, properties }) => ({
      labels: [...(labels as readonly string[])].sort(),
      properties: sortKeys(properties as Row),
    })),
    relationships: relationships
      .map(({ from, type, properties, to }) => ({
        from: String(from),
        type: String(type),
        properties: sortKeys(properties as Row),
        to: String(to),
      }))
      .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)),
  };
}

function sortKeys(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** Nodes of a label, by id. */
export function nodesOf(graph: Snapshot, label: string): readonly Row[] {
  return graph.nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties);
}

/** Edges of a type between entities, with the entities' names in the place of ids. */
export function edgesByName(graph: Snapshot, type: string): readonly Row[] {
  const names = new Map(nodesOf(graph, "Entity").map(({ id, name }) => [id, name] as const));
  return graph.relationships
    .filter((one) => one.type === type)
    .map(({ from, to, properties }) => ({
      from: names.get(from) ?? null,
      to: names.get(to) ?? null,
      ...properties,
    }));
}

/**
 * The graph with the ids of entities replaced by what they are made of, and without what depends on
 * which document came first: which head a key is found by, and judgements across documents (as which
 * pairs they connect; their number stays), and the notes on what each step changed.
 */
export function withoutOrder(graph: Snapshot): unknown {
  const members = new Map<string, string[]>();
  for (const { type, from, to } of graph.relationships) {
    if (type === "REFERS_TO") members.set(to, [...(members.get(to) ?? []), from]);
  }
  const named = new Map([...members].map(([id, mentions]) => [id, `entity of ${mentions.sort().join(" ")}`]));
  const documentOf = new Map(nodesOf(graph, "Mention").map(({ id, document }) => [id, document] as const));
  const across = new Set(
    nodesOf(graph, "Judgement")
      .filter(
        ({ left, right }) =>
          documentOf.has(right ?? null) && documentOf.get(left ?? null) !== documentOf.get(right ?? null),
      )
      .map(({ id }) => id),
  );
  const rename = (id: string) => named.get(id) ?? id;
  const nodes = graph.nodes
    .filter(({ labels, properties }) => !labels.includes("Change") && !across.has(properties["id"] ?? null))
    .map(({ labels, properties }) => {
      const { head, ...rest } = properties;
      const kept = labels.includes("LinkKey") ? rest : properties;
      return { labels, properties: { ...kept, id: rename(String(properties["id"])) } };
    });
  const relationships = graph.relationships
    .filter(({ from }) => !across.has(from))
    .map((one) => ({ ...one, from: rename(one.from), to: rename(one.to) }));
  const byText = (left: unknown, right: unknown) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
  return { nodes: nodes.sort(byText), relationships: relationships.sort(byText), across: across.size };
}

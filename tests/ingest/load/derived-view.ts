/** What a graph says now, whatever the way it came about: entities by their mentions, and the edges between them. */
import { nodesOf, type Snapshot } from "./graph-snapshot.ts";

export interface DerivedView {
  readonly entities: readonly unknown[];
  readonly edges: readonly unknown[];
}

/** Entities are named by the mentions that refer to them, since their ids depend on what was loaded first. */
export function derivedView(graph: Snapshot): DerivedView {
  const members = new Map<string, string[]>();
  for (const { type, from, to } of graph.relationships) {
    if (type === "REFERS_TO") members.set(to, [...(members.get(to) ?? []), from]);
  }
  const entities = nodesOf(graph, "Entity");
  const named = new Map(
    entities.map(({ id }) => [String(id), (members.get(String(id)) ?? []).sort().join(" ")]),
  );
  return {
    entities: entities.map((entity) => ({ ...entity, id: named.get(String(entity["id"])) })).sort(byText),
    edges: graph.relationships
      .filter(({ from, to }) => named.has(from) && named.has(to))
      .map(({ from, type, properties, to }) => ({
        from: named.get(from),
        type,
        properties,
        to: named.get(to),
      }))
      .sort(byText),
  };
}

function byText(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}

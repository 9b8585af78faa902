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

const TIMES = ["recordedAt", "retractedAt", "stoodBefore"];

/**
 * All that a graph says now as lines of text, the same whatever the way it came about: documents, mentions and claims
 * that stand, with what ties and proves them, people's judgements, entities by their mentions, and the edges between
 * them; without the times of recording and without ids that depend on what came first.
 */
export function currentView(graph: Snapshot): readonly string[] {
  const standing = graph.nodes.filter(({ properties }) => properties["retractedAt"] === undefined);
  const documents = new Set(
    standing.filter(({ labels }) => labels.includes("Document")).map(({ properties }) => properties["id"]),
  );
  // Of documents, and of what stands in them: articles and sentences stay with a document that was retracted.
  const shown = standing
    .filter(({ labels }) => !labels.includes("Change"))
    .filter(({ properties }) => documents.has(properties["id"]) || documents.has(properties["document"]));
  const ids = new Set(shown.map(({ properties }) => properties["id"]));
  const nodes = shown.map(({ labels, properties }) => ({
    labels,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !TIMES.includes(name))),
  }));
  const judged = standing.filter(({ properties }) => String(properties["by"]).startsWith("person:"));
  const ties = graph.relationships.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const { entities, edges } = derivedView(graph);
  return [...nodes, ...judged, ...ties, ...entities, ...edges].map((one) => JSON.stringify(one)).sort();
}

/** What the graph shows as GEXF 1.3, for Gephi and others: with places, types, days and confidence. */
import type { GraphModel } from "./graph-model.ts";
import { passing } from "./passing.ts";
import { element } from "./xml.ts";

export function gexfOf(model: GraphModel): string {
  const { entities, edges } = passing(model);
  const nodes = [...entities].map((id) => {
    const { name, type, documentCount, x, y } = model.getNodeAttributes(id);
    return element(
      "node",
      { id, label: name },
      values({ type, documentCount }),
      element("viz:position", { x, y }),
    );
  });
  const ties = [...edges].map((id) => {
    const [source, target] = model.extremities(id);
    const { relation, title, claimCount, firstOn, lastOn, confidence } = model.getEdgeAttributes(id);
    const label = title ?? relation;
    return element(
      "edge",
      { id, source, target, label, weight: claimCount },
      values({ relation, firstOn, lastOn, confidence }),
    );
  });
  const graph = element(
    "graph",
    { defaultedgetype: "directed" },
    columns("node", { type: "string", documentCount: "integer" }),
    columns("edge", { relation: "string", firstOn: "string", lastOn: "string", confidence: "double" }),
    element("nodes", {}, ...nodes),
    element("edges", {}, ...ties),
  );
  const root = { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("gexf", root, graph)}`;
}

function columns(of: string, types: Readonly<Record<string, string>>): string {
  const each = Object.entries(types).map(([id, type]) => element("attribute", { id, title: id, type }));
  return element("attributes", { class: of }, ...each);
}

function values(given: Readonly<Record<string, string | number | null>>): string {
  const each = Object.entries(given).flatMap(([id, value]) =>
    value === null ? [] : [element("attvalue", { for: id, value })],
  );
  return element("attvalues", {}, ...each);
}

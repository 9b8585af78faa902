/** The entities and their edges as GraphML, which Gephi, yEd and networkx open. */
import type { Asker } from "../../src/graph/port.ts";
import type { EntityRow } from "../../src/query/entities.ts";
import { type ExportedEdge, exportedEdges, exportedEntities } from "./entity-graph.ts";

type Attribute = readonly [name: string, type: "string" | "int"];

const OF_NODES: readonly Attribute[] = [
  ["label", "string"],
  ["type", "string"],
  ["aliases", "string"],
  ["kind", "string"],
  ["documents", "int"],
  ["mentions", "int"],
];
const OF_EDGES: readonly Attribute[] = [
  ["relation", "string"],
  ["title", "string"],
  ["claims", "int"],
  ["firstOn", "string"],
  ["lastOn", "string"],
];

/** The file's text, piece by piece. */
export async function* graphml(graph: Asker): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys("node", OF_NODES) + keys("edge", OF_EDGES);
  // More than one edge may lead from one to the other: one for each kind of fact.
  yield '<graph id="policygraph" edgedefault="directed">\n';
  for await (const entity of exportedEntities(graph)) yield nodeOf(entity);
  let edges = 0;
  for await (const edge of exportedEdges(graph)) yield edgeOf(edge, edges++);
  yield "</graph>\n</graphml>\n";
}

function nodeOf({ id, name, type, aliases, kind, documentCount, mentionCount }: EntityRow): string {
  const values = [name, type, aliases.join("；"), kind, documentCount, mentionCount];
  return `<node id="${escaped(id)}">${dataOf(OF_NODES, values, "node")}</node>\n`;
}

function edgeOf(
  { from, to, relation, title, claimCount, firstOn, lastOn }: ExportedEdge,
  at: number,
): string {
  const values = [relation, title, claimCount, firstOn, lastOn];
  return `<edge id="e${at}" source="${escaped(from)}" target="${escaped(to)}">${dataOf(OF_EDGES, values, "edge")}</edge>\n`;
}

function keys(of: "node" | "edge", attributes: readonly Attribute[]): string {
  return attributes
    .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");
}

function dataOf(
  attributes: readonly Attribute[],
  values: readonly (string | number | null)[],
  of: "node" | "edge",
): string {
  return attributes
    .map(([name], at) => [name, values[at]] as const)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => `<data key="${of}-${name}">${escaped(String(value))}</data>`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * XML 1.0 has no place for most control characters, not even escaped: they become U+FFFD, as half a pair does
 * when it is written as UTF-8.
 */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "\ufffd");
}

/**
 * Query files made for one test run, in a folder of their own beside `cypher/`: they write a graph case,
 * wipe and dump the store, and hold mutants of the project's own files.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Asker, Graph, QueryName, Row, Value } from "../../../src/graph/port.ts";
import type { GraphCase } from "./case-draft.ts";

export interface CaseQueries {
  readonly folder: string;
  /** Adds a query file; the name must be new. */
  add(name: string, text: string): void;
  remove(): void;
}

export function makeCaseQueries(sample: readonly GraphCase[]): CaseQueries {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-queries-"));
  const add = (name: string, text: string): void => writeFileSync(path.join(folder, `${name}.cypher`), text);
  add("load-case-wipe", "// Takes everything away.\n// @returns nothing\nMATCH (n)\nDETACH DELETE n\n");
  for (const labels of new Set(sample.flatMap(({ nodes }) => nodes.map(({ labels }) => labels.join(":"))))) {
    add(nodeQuery(labels), writeNodes(labels));
  }
  for (const shape of new Set(sample.flatMap((graph) => shapedEdges(graph).map(([shape]) => shape)))) {
    add(edgeQuery(shape), writeEdges(shape));
  }
  add("find-case-nodes", DUMP_NODES);
  add("find-case-edges", DUMP_EDGES);
  return { folder, add, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const slug = (words: string): string => words.toLowerCase().replace(/[^a-z]+/g, "-");
const nodeQuery = (labels: string): QueryName => `load-case-node-${slug(labels)}`;
const edgeQuery = (shape: string): QueryName => `load-case-edge-${slug(shape)}`;

function writeNodes(labels: string): string {
  return `// Writes nodes.\n// @param rows: Map[]  their properties\n// @returns nothing\nUNWIND $rows AS row\nCREATE (n:${labels})\nSET n = row\n`;
}

/** Edges by `From-TYPE-To`, with the first labels of their ends: an anchored look-up needs the label. */
function shapedEdges(graph: GraphCase): [string, GraphCase["edges"][number]][] {
  const label = new Map(
    graph.nodes.map(({ labels, properties }) => [String(properties["id"]), labels[0] ?? ""]),
  );
  return graph.edges.map((edge) => [`${label.get(edge.from)}-${edge.type}-${label.get(edge.to)}`, edge]);
}

function writeEdges(shape: string): string {
  const [from, type, to] = shape.split("-");
  return `// Writes edges.
// @param rows: Map[]  start, stop and properties
// @returns nothing
UNWIND $rows AS row
MATCH (a:${from} {id: row.start})
MATCH (b:${to} {id: row.stop})
CREATE (a)-[r:\`${type}\`]->(b)
SET r = row.properties
`;
}

const DUMP_NODES = `// All nodes.
// @returns labels: String[], properties: Map
MATCH (n)
RETURN labels(n) AS labels, properties(n) AS properties
`;
const DUMP_EDGES = `// All edges.
// @returns start: String?, type: String, stop: String?, properties: Map
MATCH (a)-[r]->(b)
RETURN a.id AS start, type(r) AS type, b.id AS stop, properties(r) AS properties
`;

/** Empties the store and writes the case into it. */
export async function writeCase(graph: Graph, written: GraphCase): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.ask("load-case-wipe");
    for (const [labels, rows] of grouped(written.nodes, ({ labels }) => labels.join(":"))) {
      await transaction.ask(nodeQuery(labels), { rows: rows.map(({ properties }) => properties) });
    }
    for (const [shape, rows] of grouped(shapedEdges(written), ([shape]) => shape)) {
      const values = rows.map(([, { from, to, properties }]) => ({ start: from, stop: to, properties }));
      await transaction.ask(edgeQuery(shape), { rows: values });
    }
  });
}

/** Everything that stands in the store, in an order that both stores share. */
export async function dumpStore(graph: Asker): Promise<string[]> {
  const nodes = await graph.ask("find-case-nodes");
  const edges = await graph.ask("find-case-edges");
  const sortedLabels = nodes.map((row) => ({ ...row, labels: [...(row["labels"] as string[])].sort() }));
  return [...sortedLabels, ...edges].map((row) => canonical(row)).sort();
}

/** Whether the rows of a query with these statements come in an order; those of the others may come in any. */
export function isOrdered(statements: readonly string[]): boolean {
  return statements.some((text) => text.slice(text.lastIndexOf("RETURN ")).includes("ORDER BY "));
}

/** Rows as strings that are equal when the rows are: keys in order, missing and null alike. */
export function canonicalRows(rows: readonly Row[]): string[] {
  return rows.map(canonical);
}

function canonical(value: Value | Row): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, inner]) => inner !== null && inner !== undefined);
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}

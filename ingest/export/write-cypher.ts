/** The whole graph as a script for cypher-shell, which fills an empty Neo4j of any place one can only type into. */
import type { PortableGraph, Value } from "../../src/graph/port.ts";
import { queryReader } from "../../src/graph/read-query.ts";
import { isNode } from "../../src/graph/whole/element.ts";
import { cypherLiteral } from "./cypher-literal.ts";

// A line of some hundred kilobytes, and a transaction of a fraction of a second.
const ROWS_AT_ONCE = 200;

/** The script, piece by piece. Values travel as parameters: the statements are those of `cypher/`. */
export async function* cypherScript(graph: PortableGraph): AsyncGenerator<string> {
  yield statement("fill-script-begin");
  let nodes = 0;
  let rows: Value[] = [];
  let kind = "fill-script-nodes";
  for await (const element of graph.elements()) {
    const next = isNode(element) ? "fill-script-nodes" : "fill-script-relationships";
    if (next !== kind || rows.length >= ROWS_AT_ONCE) {
      yield batch(kind, rows);
      rows = [];
      kind = next;
    }
    rows.push(isNode(element) ? { number: nodes++, ...element } : { ...element });
  }
  yield batch(kind, rows);
  yield batch("fill-script-nodes", [await markOf(graph, nodes)]);
  yield statement("fill-script-end");
  yield statement("fill-script-close");
}

/** By it the store is known again as one of policygraph, of this format. */
async function markOf(graph: PortableGraph, number: number): Promise<Value> {
  const [store] = await graph.ask("find-store");
  const formatVersion = Number(store?.["formatVersion"]);
  return { number, labels: ["Store"], properties: { id: "store", formatVersion } };
}

function batch(name: string, rows: readonly Value[]): string {
  return rows.length === 0 ? "" : `:param rows => ${cypherLiteral(rows)};\n${statement(name)}`;
}

function statement(name: string): string {
  return `${queryReader("neo4j").read(name).statements[0]};\n\n`;
}

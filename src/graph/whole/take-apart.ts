/** Numbers the nodes of a store as they are read, and names the ends of relationships by these numbers. */
import { ConflictError } from "../errors.ts";
import type { GraphElement, NodeElement, RelationshipElement, Row } from "../port.ts";
import { isMark } from "./element.ts";

/**
 * The graph's elements, nodes first.
 *
 * @param nodes rows of `dump-nodes`. @param relationships rows of `dump-relationships`.
 * @throws ConflictError where a relationship leads to a node that was not there when the nodes were read.
 */
export async function* takeApart(
  nodes: AsyncIterable<Row>,
  relationships: AsyncIterable<Row>,
): AsyncGenerator<GraphElement> {
  const numbers = new Map<unknown, number>();
  for await (const row of nodes) {
    const node = { labels: row["labels"], properties: row["properties"] } as unknown as NodeElement;
    if (isMark(node)) continue;
    numbers.set(row["id"], numbers.size);
    yield node;
  }
  for await (const row of relationships) {
    const [from, to] = [numbers.get(row["source"]), numbers.get(row["target"])];
    if (from === undefined || to === undefined)
      throw new ConflictError("The graph was changed while it was read; ask again.");
    yield {
      type: String(row["type"]),
      from,
      to,
      properties: row["properties"] as RelationshipElement["properties"],
    };
  }
}

/** Puts the elements of a graph into an empty store, some thousands at a time. */
import { StoreError } from "../errors.ts";
import type { GraphElement, NodeElement, RelationshipElement } from "../port.ts";
import { isNode } from "./element.ts";

/** A relationship whose ends are named as the store names its nodes. */
export interface PlacedRelationship<Id> {
  readonly source: Id;
  readonly target: Id;
  readonly type: string;
  readonly properties: RelationshipElement["properties"];
}

export interface Filler<Id> {
  /** Makes the nodes, all or none, and gives what the store calls them, in their order. */
  nodes(nodes: readonly NodeElement[]): Promise<readonly Id[]>;
  /** Makes the relationships, all or none. */
  relationships(relationships: readonly PlacedRelationship<Id>[]): Promise<void>;
}

// A transaction of this many elements takes a second at most.
const ELEMENTS_AT_ONCE = 2_000;

/** @throws StoreError where a relationship names a node that did not come before it; whatever the store throws. */
export async function fill<Id>(filler: Filler<Id>, elements: AsyncIterable<GraphElement>): Promise<void> {
  const ids: Id[] = [];
  let nodes: NodeElement[] = [];
  let relationships: RelationshipElement[] = [];
  const flush = async (): Promise<void> => {
    if (nodes.length > 0) ids.push(...(await filler.nodes(nodes)));
    nodes = [];
    if (relationships.length > 0)
      await filler.relationships(relationships.map((relationship) => placed(relationship, ids)));
    relationships = [];
  };
  for await (const element of elements) {
    if (isNode(element)) nodes.push(element);
    else relationships.push(element);
    if (nodes.length + relationships.length >= ELEMENTS_AT_ONCE) await flush();
  }
  await flush();
}

function placed<Id>(
  { from, to, type, properties }: RelationshipElement,
  ids: readonly Id[],
): PlacedRelationship<Id> {
  const [source, target] = [ids[from], ids[to]];
  if (source === undefined || target === undefined)
    throw new StoreError(
      `A relationship ${type} leads to node ${source === undefined ? from : to}, which is none.`,
    );
  return { source, target, type, properties };
}

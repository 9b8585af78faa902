/** The two kinds of element that a graph is taken apart into. */
import type { GraphElement, NodeElement } from "../port.ts";

/** Whether an element is a node. */
export function isNode(element: GraphElement): element is NodeElement {
  return "labels" in element;
}

/** The mark of a store is none of its graph's nodes: another store has its own. */
export function isMark({ labels }: NodeElement): boolean {
  return labels.includes("Store");
}

/** Graph cases side by side in one store, which have nothing in common. */
import type { Value } from "../../../src/graph/port.ts";
import { type GraphCase, NAMES } from "../differential/case-draft.ts";
import { makeCase } from "../differential/graph-case.ts";

/**
 * A case whose ids are its own, and its names as well where it is `foreign`: what is asked of the others has the same
 * answers beside it.
 */
export function caseApart(seed: number, { foreign }: { readonly foreign: boolean }): GraphCase {
  const { nodes, edges } = makeCase(seed);
  const ids = new Set(nodes.map(({ properties }) => String(properties["id"])));
  // The prefix of an id says its kind, so what tells cases apart stands behind it.
  const idOf = (id: string): string => (id === "store" ? id : `${id}_${seed}`);
  const renamed = (value: Value): Value => {
    if (typeof value === "string") {
      if (ids.has(value)) return idOf(value);
      return foreign && NAMES.includes(value) ? `Zz${NAMES.indexOf(value)}` : value;
    }
    return Array.isArray(value) ? value.map(renamed) : value;
  };
  const apart = (properties: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        // Keys of the same division, and what the same spool keeps, would make the foreign ones part of the answer.
        foreign && (name === "key" || name === "keptIn") ? `Zz${String(value)}` : renamed(value),
      ]),
    );
  return {
    seed,
    nodes: nodes.map(({ labels, properties }) => ({ labels, properties: apart(properties) })),
    edges: edges.map(({ type, from, to, properties }) => ({
      type,
      from: idOf(from),
      to: idOf(to),
      properties: apart(properties),
    })),
  };
}

/** All of them as one case; the node of the store itself is there once. */
export function together(cases: readonly GraphCase[]): GraphCase {
  const nodes = new Map(cases.flatMap((one) => one.nodes).map((node) => [node.properties["id"], node]));
  return { seed: 0, nodes: [...nodes.values()], edges: cases.flatMap(({ edges }) => edges) };
}

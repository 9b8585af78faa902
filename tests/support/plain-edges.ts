/** A handful of edges in memory as a source of paths, and all paths through them, found by walking every one. */
import type { EntityEdgeRow } from "../../src/query/edges/edges.ts";
import type { EdgeSource, Neighbour } from "../../src/query/paths/edge-source.ts";

export interface PlainEdge {
  readonly from: string;
  readonly to: string;
  readonly claimCount: number;
  readonly lastOn: string | null;
}

/** What of a source was read: how many entities were asked about, how many edges given. */
export interface Reading {
  edges: number;
  calls: number;
}

/** @param hidden entities that nobody walks through. */
export function plainSource(
  edges: readonly PlainEdge[],
  hidden: readonly string[] = [],
): EdgeSource & { readonly read: Reading } {
  const read: Reading = { edges: 0, calls: 0 };
  const at = (id: string) => edges.filter(({ from, to }) => from === id || to === id);
  const given = <T>(rows: readonly T[]): readonly T[] => {
    read.edges += rows.length;
    return rows;
  };
  return {
    read,
    edgeCounts: async (ids) => {
      read.calls += 1;
      return new Map(ids.map((id) => [id, at(id).length]));
    },
    neighbours: async (ids) => {
      read.calls += 1;
      return new Map(ids.map((id) => [id, given(neighboursOf(id, at(id), hidden))]));
    },
    between: async (pairs) => {
      read.calls += 1;
      return pairs.flatMap(({ one, other }) =>
        given(at(one).filter((edge) => touches(edge, other))).map(row),
      );
    },
  };
}

function touches({ from, to }: PlainEdge, id: string): boolean {
  return from === id || to === id;
}

function neighboursOf(id: string, own: readonly PlainEdge[], hidden: readonly string[]): Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { from, to, claimCount, lastOn } of own) {
    const other = from === id ? to : from;
    if (hidden.includes(other)) continue;
    const before = found.get(other) ?? { id: other, claimCount: 0, lastOn: "" };
    const last = [before.lastOn, lastOn ?? ""].sort().at(-1) ?? "";
    found.set(other, { id: other, claimCount: before.claimCount + claimCount, lastOn: last });
  }
  return [...found.values()];
}

function row({ from, to, claimCount, lastOn }: PlainEdge, nth: number): EntityEdgeRow {
  const id = `${from} ${to} ${nth}`;
  return {
    id,
    from,
    to,
    relation: "PARTNERS_WITH",
    title: null,
    claimCount,
    firstOn: null,
    lastOn,
    certainty: null,
  };
}

function nextTo(edges: readonly PlainEdge[], id: string): string[] {
  const own = edges.filter((edge) => touches(edge, id));
  return [...new Set(own.map(({ from, to }) => (from === id ? to : from)))];
}

/** All paths without an entity twice and without a hidden one inside, in the order in which they are to be shown. */
export function walkAll(
  edges: readonly PlainEdge[],
  hidden: readonly string[],
  { from, to, maxLength }: { readonly from: string; readonly to: string; readonly maxLength: number },
): string[][] {
  const paths: string[][] = [];
  const walk = (nodes: string[]): void => {
    const here = nodes.at(-1) ?? "";
    if (here === to) paths.push(nodes);
    if (here === to || nodes.length > maxLength) return;
    const isOpen = (id: string) => !nodes.includes(id) && (id === to || !hidden.includes(id));
    for (const next of nextTo(edges, here).filter(isOpen)) walk([...nodes, next]);
  };
  if (from !== to) walk([from]);
  const degree = (id: string) => edges.filter((edge) => touches(edge, id)).length;
  const steps = (nodes: string[]) =>
    nodes
      .slice(1)
      .map((node, at) => edges.filter((edge) => touches(edge, node) && touches(edge, nodes[at] ?? "")));
  const keyOf = (nodes: string[]) => ({
    crowd: nodes.slice(1, -1).reduce((product, id) => product * degree(id), 1),
    claims: Math.min(...steps(nodes).map((own) => own.reduce((sum, { claimCount }) => sum + claimCount, 0))),
    last:
      steps(nodes)
        .map(
          (own) =>
            own
              .map(({ lastOn }) => lastOn ?? "")
              .sort()
              .at(-1) ?? "",
        )
        .sort()[0] ?? "",
    words: nodes.join(" "),
  });
  return paths
    .map((nodes) => ({ nodes, key: keyOf(nodes) }))
    .sort(
      ({ nodes: one, key: left }, { nodes: other, key: right }) =>
        one.length - other.length ||
        left.crowd - right.crowd ||
        right.claims - left.claims ||
        (left.last === right.last ? 0 : left.last < right.last ? 1 : -1) ||
        (left.words < right.words ? -1 : 1),
    )
    .map(({ nodes }) => nodes);
}

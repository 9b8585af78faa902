/** Edges between entities: what a document's claims add to them, and counting them anew. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { RELATION_TYPES, type RelationType } from "../../src/model/entity.ts";
import type { EdgePart } from "./plan.ts";
import { askRows } from "./write-plan.ts";

/** An edge as counted from claims. */
export type EdgeRow = {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly claimCount: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
};
type Edge = EdgeRow & { readonly type: RelationType };

/** Two entities between which something is or was said. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

export function pairKey({ from, to }: Pair): string {
  return `${from} ${to}`;
}

/**
 * What the parts add to the edges between entities. A claim counts once for an edge, however often it
 * names the two; what an entity says of itself makes no edge.
 *
 * @param entityOf mention -> entity; parts with a mention of no entity make no edge.
 */
export function edgesOf(parts: readonly EdgePart[], entityOf: ReadonlyMap<string, string>): readonly Edge[] {
  const edges = new Map<string, Edge>();
  const counted = new Set<string>();
  for (const part of parts) {
    const [from, to] = [entityOf.get(part.from), entityOf.get(part.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const title = part.title ?? "";
    const key = JSON.stringify([part.type, from, to, title]);
    if (counted.has(key + part.claim)) continue;
    counted.add(key + part.claim);
    const edge = edges.get(key) ?? {
      type: part.type,
      from,
      to,
      title,
      claimCount: 0,
      firstOn: null,
      lastOn: null,
    };
    edges.set(key, {
      ...edge,
      claimCount: edge.claimCount + 1,
      firstOn: least(edge.firstOn, part.onEarliest),
      lastOn: greatest(edge.lastOn, part.onLatest),
    });
  }
  return [...edges.values()];
}

function least(day: string | null, other: string | undefined): string | null {
  return other === undefined || (day !== null && day < other) ? day : other;
}

function greatest(day: string | null, other: string | undefined): string | null {
  return other === undefined || (day !== null && day > other) ? day : other;
}

/** The pairs of entities between which a document's claims that stand say something. */
export async function documentPairs(transaction: Asker, document: string): Promise<readonly Pair[]> {
  const rows = await transaction.ask("load-document-pairs", { document });
  return rows.map((row) => ({ from: String(row["from"]), to: String(row["to"]) }));
}

/** Adds to the edges that stand. */
export async function addEdges(transaction: Asker, edges: readonly Edge[]): Promise<void> {
  for (const type of RELATION_TYPES) {
    const rows = edges.filter((edge) => edge.type === type);
    await askRows(transaction, `load-edges-${type.toLowerCase().replace(/_/g, "-")}`, rows);
  }
}

/** Deletes all edges of the pairs and makes them again of the claims that stand. */
export async function recountEdges(transaction: Asker, pairs: readonly Pair[]): Promise<void> {
  const bySide = new Map<string, Set<string>>();
  for (const { from, to } of pairs) {
    if (from === to) continue;
    const others = bySide.get(from) ?? new Set();
    bySide.set(from, others.add(to));
  }
  const rows = [...bySide].map(([from, to]) => ({ from, to: [...to] }));
  if (rows.length === 0) return;
  await askRows(transaction, "load-dropped-edges", rows);
  const [statements, positions, relations] = [
    await transaction.ask("load-counted-statements", { rows }),
    await transaction.ask("load-counted-positions", { rows }),
    await transaction.ask("load-counted-relations", { rows }),
  ];
  await addEdges(transaction, [
    ...statements.map((row) => edgeOfRow(row, "TALKED_ABOUT")),
    ...positions.map((row) => edgeOfRow(row, "HOLDS_POSITION")),
    ...relations.map((row) => edgeOfRow(row, String(row["relation"]) as RelationType)),
  ]);
}

function edgeOfRow(row: Row, type: RelationType): Edge {
  const day = (name: string) => (typeof row[name] === "string" ? row[name] : null);
  return {
    type,
    from: String(row["from"]),
    to: String(row["to"]),
    title: type === "HOLDS_POSITION" ? String(row["title"]) : "",
    claimCount: Number(row["claimCount"]),
    firstOn: day("firstOn"),
    lastOn: day("lastOn"),
  };
}

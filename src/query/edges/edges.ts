/** Derived edges between entities, and the claims that they stand for. */
import type { Asker, Row } from "../../graph/port.ts";
import type { ClaimKind } from "../../model/claim.ts";
import { RELATION_TYPES, type RelationType } from "../../model/entity.ts";
import { makeId } from "../../model/ids.ts";
import type { Certainty } from "../../model/tenure.ts";
import { type ClaimRow, claimEntry, toClaim } from "../claims.ts";
import { map, number, text, textOrNull } from "../columns.ts";
import type { ClaimRole } from "../mentions.ts";
import { BY_CLAIM, type Page, type PageRequest, pagesByOwner } from "../page.ts";

/** All that claims say of one relation of two entities; for posts, of one title. */
export interface EntityEdgeRow {
  readonly id: string;
  /** Id of the entity that does or is. */
  readonly from: string;
  /** Id of the entity that it is done to or part of. */
  readonly to: string;
  readonly relation: RelationType;
  /** Of a post. */
  readonly title: string | null;
  readonly claimCount: number;
  /** First possible day of the first claim. */
  readonly firstOn: string | null;
  /** Last possible day of the last claim. */
  readonly lastOn: string | null;
  /** How sure it is that it held on the day that was asked for; null where none was. */
  readonly certainty: Certainty | null;
  /** The claims, where they were read to make the edge. */
  readonly claims?: readonly ClaimRow[];
  /** The instant of the past that was asked for; what the edge leads to is shown as it was known then. */
  readonly knownAt?: string;
}

/** Two entities by id, in either order. */
export interface Pair {
  readonly one: string;
  readonly other: string;
}

/** Which way an edge goes, seen from an entity; `either` of a relation that has no direction. */
export type EdgeDirection = "out" | "in" | "either";

/** Which way an edge goes, seen from one of its ends. */
export function directionFrom(id: string, { from, relation }: EntityEdgeRow): EdgeDirection {
  if (relation === "PARTNERS_WITH") return "either";
  return from === id ? "out" : "in";
}

/** Whether an edge has an entity at one of its ends. */
export function touches({ from, to }: EntityEdgeRow, id: string): boolean {
  return from === id || to === id;
}

/** The end of an edge that is not this one. */
export function otherEnd(id: string, { from, to }: EntityEdgeRow): string {
  return from === id ? to : from;
}

/** How claims say a relation: their kind, and the roles of the edge's two ends. */
export interface Wording {
  readonly kind: Exclude<ClaimKind, "Metric">;
  readonly from: ClaimRole;
  readonly to: ClaimRole;
}

/** The claims of a relation. */
export function wordingOf(relation: RelationType): Wording {
  if (relation === "TALKED_ABOUT") return { kind: "Statement", from: "SPEAKER", to: "ABOUT" };
  return { kind: relation === "HOLDS_POSITION" ? "Position" : "Relation", from: "SUBJECT", to: "OBJECT" };
}

/** An edge's id: the same as long as its ends keep theirs. */
export function edgeId({
  from,
  relation,
  to,
  title,
}: Pick<EntityEdgeRow, "from" | "relation" | "to" | "title">): string {
  return makeId("edge", from, relation, to, title ?? "");
}

/**
 * The edges between pairs of entities, either way.
 *
 * @param pairs each sought from `one`: the end with fewer edges is the faster one.
 * @param relations only these.
 */
export async function findEdgesBetween(
  graph: Asker,
  pairs: readonly Pair[],
  relations: readonly RelationType[] = RELATION_TYPES,
): Promise<readonly EntityEdgeRow[]> {
  if (pairs.length === 0) return [];
  const rows = await graph.ask("find-edges-between", {
    pairs: pairs.map(({ one, other }) => ({ one, other })),
    relations,
  });
  return rows.map(toEdge);
}

/** An edge of a row. */
function toEdge(row: Row): EntityEdgeRow {
  const ends = {
    from: text(row, "from"),
    to: text(row, "to"),
    relation: text(row, "relation") as RelationType,
    title: textOrNull(row, "title"),
  };
  return {
    id: edgeId(ends),
    ...ends,
    claimCount: number(row, "claimCount"),
    firstOn: textOrNull(row, "firstOn"),
    lastOn: textOrNull(row, "lastOn"),
    certainty: null,
  };
}

/** An edge with the end from which its claims are sought: the one with fewer mentions is the faster one. */
export interface SoughtEdge {
  readonly edge: EntityEdgeRow;
  readonly near: "from" | "to";
}

/** The claims of edges, newest first, a page for each, by the edge's id. */
export function findEdgeClaims(
  graph: Asker,
  edges: readonly SoughtEdge[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<ClaimRow>>> {
  return pagesByOwner(
    graph,
    "find-edge-claims",
    { edges: edges.map(soughtEdge) },
    { order: BY_CLAIM, request },
    (row) => claimEntry(toClaim(map(row, "claim"))),
    (row) => text(row, "edge"),
  );
}

function soughtEdge({ edge, near }: SoughtEdge) {
  const { kind, ...roles } = wordingOf(edge.relation);
  const far = near === "from" ? "to" : "from";
  return {
    edge: edge.id,
    near: edge[near],
    far: edge[far],
    nearRole: roles[near],
    farRole: roles[far],
    kind,
    title: edge.title,
    relation: kind === "Relation" ? edge.relation : null,
  };
}

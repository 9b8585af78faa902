/** Q4: units, partners, what was issued, who took part: the entities that entities have a relation to or from. */
import type { Asker, QueryName, Row } from "../graph/port.ts";
import type { EntityType, StatedRelationType } from "../model/entity.ts";
import { type RelationRow, toClaimOf } from "./claims.ts";
import { map, text } from "./columns.ts";
import { listsByOwner } from "./lists.ts";
import { BY_EDGE, type Page, type PageRequest, pagesByOwner } from "./page.ts";
import { type EdgeRow, listedEdge } from "./talk.ts";
import { totalsByOwner } from "./totals.ts";

/** Which entities are wanted. */
export interface Related {
  readonly relation: StatedRelationType;
  /** Which side of the relation the wanted ones are: `from` does or is, `to` is what it is done to or part of. */
  readonly side: "from" | "to" | "either";
  /** Only entities of this type; null for all. */
  readonly type: EntityType | null;
}

/** Two entities that have a relation, by id. */
export interface RelatedPair {
  readonly from: string;
  readonly to: string;
}

/** The entities that entities have a relation with, the latest first, a page for each. */
export function findRelated(
  graph: Asker,
  ids: readonly string[],
  related: Related,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<EdgeRow>>> {
  const [query, parameters] = source(related, "find-related", "find-partners-of");
  return pagesByOwner(graph, query, { ids, ...parameters }, { order: BY_EDGE, request }, listedEdge);
}

/** How many entities each has the relation with. */
export function countRelated(
  graph: Asker,
  ids: readonly string[],
  related: Related,
): Promise<ReadonlyMap<string, number>> {
  const [query, parameters] = source(related, "find-related-count", "find-partner-count-of");
  return totalsByOwner(graph, query, { ids, ...parameters });
}

/** Those of a relation without direction have a file of their own. */
function source(
  { relation, side, type }: Related,
  directed: "find-related" | "find-related-count",
  undirected: QueryName,
): [QueryName, Record<string, string | null>] {
  return side === "either" ? [undirected, {}] : [`${directed}-${side}`, { relation, type }];
}

/** The claims that two entities have a relation, newest first, by `relatedKey`. */
export async function findRelationsBetween(
  graph: Asker,
  pairs: readonly RelatedPair[],
  relation: StatedRelationType,
  most: number,
): Promise<ReadonlyMap<string, readonly RelationRow[]>> {
  const asked = pairs.map(({ from, to }) => ({ from, to }));
  const rows = await graph.ask("find-relations-between", { pairs: asked, relation, limit: most });
  const keyOf = (row: Row): string => relatedKey({ from: text(row, "from"), to: text(row, "to") });
  return listsByOwner(rows, (row) => toClaimOf("Relation", map(row, "claim")), keyOf);
}

/** A pair as the key of a map. */
export function relatedKey({ from, to }: RelatedPair): string {
  return `${from} ${to}`;
}

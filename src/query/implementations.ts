/** Q3: who carries out a programme, where, since when, with which figures. */
import type { Asker, Row } from "../graph/port.ts";
import { listedClaim, type MetricRow, toClaimOf } from "./claims.ts";
import { map, text } from "./columns.ts";
import { type EntityRow, toEntity } from "./entities.ts";
import { listsByOwner } from "./lists.ts";
import { BY_CLAIM, type Page, type PageRequest, pagesByOwner } from "./page.ts";
import { type RelatedPair, relatedKey } from "./related.ts";
import type { EdgeRow } from "./talk.ts";
import { totalsByOwner } from "./totals.ts";

export interface ImplementedRow extends EdgeRow {
  /** Ids of the bodies and places that carry the programme out. */
  readonly implementers: readonly string[];
}

/** The places that entities are located in, by name. */
export async function findPlacesOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly EntityRow[]>> {
  return listsByOwner(await graph.ask("find-places-of", { ids }), (row) => toEntity(map(row, "entity")));
}

/** Figures of bodies or places in the articles that say that they carry out programmes, by `relatedKey`. */
export async function findImplementationMetrics(
  graph: Asker,
  pairs: readonly RelatedPair[],
  most: number,
): Promise<ReadonlyMap<string, readonly MetricRow[]>> {
  const asked = pairs.map(({ from, to }) => ({ from, to }));
  const rows = await graph.ask("find-implementation-metrics", { pairs: asked, limit: most });
  const keyOf = (row: Row): string => relatedKey({ from: text(row, "from"), to: text(row, "to") });
  return listsByOwner(rows, (row) => toClaimOf("Metric", map(row, "claim")), keyOf);
}

/** Reported figures of entities, newest first, a page for each. */
export function findMetricsOf(
  graph: Asker,
  ids: readonly string[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<MetricRow>>> {
  return pagesByOwner(graph, "find-metrics-of", { ids }, { order: BY_CLAIM, request }, listedClaim("Metric"));
}

/** How many reported figures there are of each entity. */
export function countMetricsOf(graph: Asker, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-metric-count-of", { ids });
}

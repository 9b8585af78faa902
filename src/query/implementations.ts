/** Q3: who carries out a programme, where, since when, with which figures. */
import type { Asker, Row } from "../graph/port.ts";
import type { EntityType } from "../model/entity.ts";
import { groupBy } from "../model/group-by.ts";
import { listedClaim, type MetricRow, type RelationRow, toClaimOf } from "./claims.ts";
import { map, text, texts } from "./columns.ts";
import { type EntityRow, toEntity } from "./entities.ts";
import { BY_CLAIM, BY_EDGE, type Page, type PageRequest, pagesByOwner } from "./page.ts";
import { type EdgeRow, listedEdge } from "./talk.ts";
import { totalsByOwner } from "./totals.ts";

/** A body or place and a programme, by entity id. */
export interface Implementation {
  readonly from: string;
  readonly to: string;
}

export interface ImplementedRow extends EdgeRow {
  /** Ids of the bodies and places that carry the programme out. */
  readonly implementers: readonly string[];
}

/** Who carries out programmes, the latest first, a page for each. */
export function findImplementersOf(
  graph: Asker,
  ids: readonly string[],
  type: EntityType | null,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<EdgeRow>>> {
  return pagesByOwner(graph, "find-implementers-of", { ids, type }, { order: BY_EDGE, request }, listedEdge);
}

/** How many carry out each programme. */
export function countImplementersOf(
  graph: Asker,
  ids: readonly string[],
  type: EntityType | null,
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-implementer-count-of", { ids, type });
}

/** The programmes that bodies and places carry out, the latest first; for a place those of bodies located in it too. */
export function findProgrammesImplementedBy(
  graph: Asker,
  ids: readonly string[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<ImplementedRow>>> {
  return pagesByOwner(
    graph,
    "find-programmes-implemented-by",
    { ids },
    { order: BY_EDGE, request },
    (row) => {
      const { key, value } = listedEdge(row);
      return { key, value: { ...value, implementers: texts(row, "implementers") } };
    },
  );
}

/** How many programmes each body or place carries out. */
export function countProgrammesImplementedBy(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-programme-count-implemented-by", { ids });
}

/** The places that entities are located in, by name. */
export async function findPlacesOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly EntityRow[]>> {
  const places = new Map<string, readonly EntityRow[]>();
  for (const [owner, rows] of groupBy(await graph.ask("find-places-of", { ids }), (row) =>
    text(row, "owner"),
  ))
    places.set(
      owner,
      rows.map((row) => toEntity(map(row, "entity"))),
    );
  return places;
}

/** The claims that bodies or places carry out programmes, newest first, by `implementationKey`. */
export function findImplementations(
  graph: Asker,
  pairs: readonly Implementation[],
  most: number,
): Promise<ReadonlyMap<string, readonly RelationRow[]>> {
  return claimsOfPairs(graph, "find-implementations-between", pairs, most, (row) =>
    toClaimOf("Relation", map(row, "claim")),
  );
}

/** Figures of bodies or places in the articles that say that they carry out programmes, by `implementationKey`. */
export function findImplementationMetrics(
  graph: Asker,
  pairs: readonly Implementation[],
  most: number,
): Promise<ReadonlyMap<string, readonly MetricRow[]>> {
  return claimsOfPairs(graph, "find-implementation-metrics", pairs, most, (row) =>
    toClaimOf("Metric", map(row, "claim")),
  );
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

/** A pair as the key of a map. */
export function implementationKey({ from, to }: Implementation): string {
  return `${from} ${to}`;
}

async function claimsOfPairs<T>(
  graph: Asker,
  query: string,
  pairs: readonly Implementation[],
  most: number,
  read: (row: Row) => T,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const rows = await graph.ask(query, { pairs: pairs.map((pair) => ({ ...pair })), limit: most });
  const keyOf = (row: Row): string => implementationKey({ from: text(row, "from"), to: text(row, "to") });
  return new Map([...groupBy(rows, keyOf)].map(([key, own]) => [key, own.map(read)]));
}

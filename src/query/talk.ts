/** Q1 and Q2: who talked about what, by entity, the latest first. */
import type { Asker, QueryName, Row } from "../graph/port.ts";
import type { EntityType } from "../model/entity.ts";
import { map, number, textOrNull } from "./columns.ts";
import { type EntityRow, toEntity } from "./entities.ts";
import { BY_EDGE, type Listed, type Page, type PageRequest, pagesByOwner } from "./page.ts";
import { totalsByOwner } from "./totals.ts";

/** One end of an edge, with the claims that the edge stands for. */
export interface EdgeRow {
  readonly entity: EntityRow;
  readonly claimCount: number;
  /** First possible day of the first claim. */
  readonly firstOn: string | null;
  /** Last possible day of the last claim. */
  readonly lastOn: string | null;
}

export interface TalkConditions {
  /** Only entities of this type on the other end; null for all. */
  readonly type: EntityType | null;
  /** Only what may have been said on this day or later; null for no bound. */
  readonly from: string | null;
  /** Only what may have been said on this day or earlier; null for no bound. */
  readonly to: string | null;
}

/** Who talked about entities, a page for each. */
export function findSpeakersAbout(
  graph: Asker,
  ids: readonly string[],
  conditions: TalkConditions,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<EdgeRow>>> {
  return edges(graph, "find-speakers-about", ids, conditions, request);
}

/** What speakers talked about, a page for each. */
export function findTalkedAboutBy(
  graph: Asker,
  ids: readonly string[],
  conditions: TalkConditions,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<EdgeRow>>> {
  return edges(graph, "find-talked-about-by", ids, conditions, request);
}

/** How many talked about each entity. */
export function countSpeakersAbout(
  graph: Asker,
  ids: readonly string[],
  conditions: TalkConditions,
): Promise<ReadonlyMap<string, number>> {
  const [query, parameters] = source("find-speaker-count-about", conditions);
  return totalsByOwner(graph, query, { ids, ...parameters });
}

/** How many entities each speaker talked about. */
export function countTalkedAboutBy(
  graph: Asker,
  ids: readonly string[],
  conditions: TalkConditions,
): Promise<ReadonlyMap<string, number>> {
  const [query, parameters] = source("find-talked-about-count-by", conditions);
  return totalsByOwner(graph, query, { ids, ...parameters });
}

/** An edge of a row, as an entry of a list that is sorted `BY_EDGE`. */
export function listedEdge(row: Row): Listed<EdgeRow> {
  const entity = toEntity(map(row, "entity"));
  const lastOn = textOrNull(row, "lastOn");
  return {
    key: { afterDay: lastOn ?? "", afterId: entity.id },
    value: { entity, claimCount: number(row, "claimCount"), firstOn: textOrNull(row, "firstOn"), lastOn },
  };
}

function edges(
  graph: Asker,
  name: TalkQuery,
  ids: readonly string[],
  conditions: TalkConditions,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<EdgeRow>>> {
  const [query, parameters] = source(name, conditions);
  return pagesByOwner(graph, query, { ids, ...parameters }, { order: BY_EDGE, request }, listedEdge);
}

/** Each has a sibling that counts from the claims. */
type TalkQuery =
  | "find-speakers-about"
  | "find-talked-about-by"
  | "find-speaker-count-about"
  | "find-talked-about-count-by";

/** The edges know all times at once; a part of the time is counted from the claims. */
function source(
  query: TalkQuery,
  { type, from, to }: TalkConditions,
): [QueryName, Record<string, string | null>] {
  return from === null && to === null ? [query, { type }] : [`${query}-dated`, { type, from, to }];
}

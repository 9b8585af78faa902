/** Q11: entities by a name, a piece of it, a short form or its pinyin. */
import type { Asker } from "../graph/port.ts";
import { ENTITY_TYPES, type EntityType } from "../model/entity.ts";
import { matchedName, matchOfRank, type SearchMatch } from "../model/search/rank.ts";
import { type SearchQuery, searchQuery } from "../model/search/search-query.ts";
import { map, number } from "./columns.ts";
import { type EntityRow, toEntity } from "./entities.ts";
import { type Order, type Page, type PageRequest, pageOf, pageParameters } from "./page.ts";
import { total } from "./totals.ts";

export interface Found {
  readonly entity: EntityRow;
  /** 0 the best, as `searchRank` gives it. */
  readonly rank: number;
  readonly match: SearchMatch;
  /** The name or alias that fits. */
  readonly matchedName: string;
}

export const BY_RANK: Order = { name: "match", start: { afterRank: -1, afterWeight: 0, afterId: "" } };

// As many as the query files look at.
const WAYS = 4;

/**
 * Entities of which a name or alias fits the words: in characters of any width or script, then in pinyin, in
 * initials, and as an abbreviation; each time whole names before beginnings and parts, own names before aliases,
 * and the most mentioned first. Private persons are left out.
 *
 * @param types only these; all where null.
 */
export async function searchEntities(
  graph: Asker,
  words: string,
  types: readonly EntityType[] | null,
  request: PageRequest,
): Promise<Page<Found>> {
  const query = searchQuery(words);
  if (query === null) return { entries: [], hasNext: false };
  const { key: _, ways, ...patterns } = query;
  const rows = await graph.ask("find-entities-matching", {
    ...patterns,
    ways: paddedWays(ways),
    types: types ?? ENTITY_TYPES,
    ...pageParameters(BY_RANK, request),
  });
  return pageOf(
    BY_RANK,
    request,
    rows.map((row) => {
      const value = toFound(toEntity(map(row, "entity")), number(row, "rank"), query);
      return { key: keyOf(value, number(row, "weight")), value };
    }),
  );
}

/** How many `searchEntities` has in all. */
export async function countEntities(
  graph: Asker,
  words: string,
  types: readonly EntityType[] | null,
): Promise<number> {
  const query = searchQuery(words);
  if (query === null) return 0;
  const { ways, part, pinyinPart, initialsPart, abbreviation } = query;
  return total(graph, "find-entity-count-matching", {
    ways: paddedWays(ways),
    ...{ part, pinyinPart, initialsPart, abbreviation },
    types: types ?? ENTITY_TYPES,
  });
}

/** The ways of a query, filled up to the number that the query files look at. */
export function paddedWays(ways: readonly string[]): readonly string[] {
  return Array.from({ length: WAYS }, (_, at) => ways[at] ?? "");
}

/** An entity with how it fits. */
export function toFound(entity: EntityRow, rank: number, query: SearchQuery): Found {
  return { entity, rank, match: matchOfRank(rank), matchedName: matchedName(entity, query, rank) };
}

/** By what a found entity is sorted. */
export function keyOf({ rank, entity }: Found, weight: number) {
  return { afterRank: rank, afterWeight: weight, afterId: entity.id };
}

/** Q11, the simple part: entities by a name or a piece of it. */
import type { Asker } from "../graph/port.ts";
import { ENTITY_TYPES, type EntityType } from "../model/entity.ts";
import { map, number } from "./columns.ts";
import { bareName, type EntityRow, toEntity } from "./entities.ts";
import { type Order, type Page, type PageRequest, pageOf, pageParameters } from "./page.ts";
import { total } from "./totals.ts";

export const SEARCH_MATCHES = ["exact", "prefix", "substring"] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

export interface Found {
  readonly entity: EntityRow;
  readonly match: SearchMatch;
  /** The name or alias that fits. */
  readonly matchedName: string;
}

export const BY_RANK: Order = { name: "search", start: { afterRank: -1, afterWeight: 0, afterId: "" } };

/**
 * Entities whose name or alias is, begins with or contains the words, in that order, and the most mentioned
 * first. Small and capital letters are the same; private persons are left out.
 *
 * @param types only these; all where null.
 */
export async function searchEntities(
  graph: Asker,
  words: string,
  types: readonly EntityType[] | null,
  request: PageRequest,
): Promise<Page<Found>> {
  const wanted = searchText(words);
  if (wanted === "") return { entries: [], hasNext: false };
  const rows = await graph.ask("find-entities-matching", {
    text: wanted,
    types: types ?? ENTITY_TYPES,
    ...pageParameters(BY_RANK, request),
  });
  return pageOf(
    BY_RANK,
    request,
    rows.map((row) => {
      const entity = toEntity(map(row, "entity"));
      const rank = number(row, "rank");
      const match = SEARCH_MATCHES[rank] ?? "substring";
      return {
        key: { afterRank: rank, afterWeight: number(row, "weight"), afterId: entity.id },
        value: { entity, match, matchedName: matchedName(entity, wanted, match) },
      };
    }),
  );
}

/** How many `searchEntities` has in all. */
export async function countEntities(
  graph: Asker,
  words: string,
  types: readonly EntityType[] | null,
): Promise<number> {
  const wanted = searchText(words);
  if (wanted === "") return 0;
  return total(graph, "find-entity-count-matching", { text: wanted, types: types ?? ENTITY_TYPES });
}

/** Words as names are searched for. */
export function searchText(words: string): string {
  return bareName(words).toLowerCase();
}

/** The first of an entity's names that fits. */
export function matchedName(entity: EntityRow, wanted: string, match: SearchMatch): string {
  const fits = (name: string): boolean => {
    const small = name.toLowerCase();
    if (match === "exact") return small === wanted;
    return match === "prefix" ? small.startsWith(wanted) : small.includes(wanted);
  };
  return [entity.name, ...entity.aliases].find(fits) ?? entity.name;
}

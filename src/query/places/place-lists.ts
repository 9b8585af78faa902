/** Q8: the programmes, statements, bodies, events and places of areas, a page for each area. */
import type { Asker } from "../../graph/port.ts";
import { listedClaim, type StatementRow } from "../claims.ts";
import { map, number, text, texts } from "../columns.ts";
import { type EntityRow, toEntity } from "../entities.ts";
import type { ImplementedRow } from "../implementations.ts";
import { listsByOwner } from "../lists.ts";
import {
  BY_CLAIM,
  BY_EDGE,
  type Order,
  type Page,
  type PageRequest,
  pageOfList,
  pagesByOwner,
} from "../page.ts";
import { listedEdge } from "../talk.ts";
import { totalsByOwner } from "../totals.ts";
import { type Area, areaParameters } from "./area.ts";

/** When something may have been said; null for no bound. */
export interface SaidBetween {
  readonly from: string | null;
  readonly to: string | null;
}

// More documents than any store has, so that a list begins before its first entry.
const BEFORE_ALL_WEIGHTS = 1_000_000_000;
const BY_WEIGHT: Order = { name: "entity", start: { afterWeight: BEFORE_ALL_WEIGHTS, afterId: "" } };

/** The programmes that places and bodies of areas carry out, the latest first. */
export function findProgrammesInAreas(
  graph: Asker,
  areas: readonly Area[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<ImplementedRow>>> {
  const parameters = { areas: areaParameters(areas) };
  return pagesByOwner(graph, "find-programmes-in-areas", parameters, { order: BY_EDGE, request }, (row) => {
    const { key, value } = listedEdge(row);
    return { key, value: { ...value, implementers: texts(row, "implementers") } };
  });
}

/** How many programmes places and bodies of areas carry out. */
export function countProgrammesInAreas(
  graph: Asker,
  areas: readonly Area[],
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-programme-count-in-areas", { areas: areaParameters(areas) });
}

/** Statements about and by what lies in areas, people with a post there included, newest first. */
export function findStatementsInAreas(
  graph: Asker,
  areas: readonly Area[],
  { from, to }: SaidBetween,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<StatementRow>>> {
  const parameters = { areas: areaParameters(areas), from, to };
  const sorted = { order: BY_CLAIM, request };
  return pagesByOwner(graph, "find-statements-in-areas", parameters, sorted, listedClaim("Statement"));
}

/** How many statements `findStatementsInAreas` has in all. */
export function countStatementsInAreas(
  graph: Asker,
  areas: readonly Area[],
  { from, to }: SaidBetween,
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-statement-count-in-areas", { areas: areaParameters(areas), from, to });
}

/** The members of areas, those of the most documents first. */
export function findMembers(
  graph: Asker,
  areas: readonly Area[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<EntityRow>>> {
  const parameters = { areas: areaParameters(areas) };
  return pagesByOwner(graph, "find-entities-in-areas", parameters, { order: BY_WEIGHT, request }, (row) => {
    const value = toEntity(map(row, "entity"));
    return { key: { afterWeight: number(row, "weight"), afterId: value.id }, value };
  });
}

/** A page of entities that are all there, those of the most documents first. */
export function pageOfMembers(entities: readonly EntityRow[], request: PageRequest): Page<EntityRow> {
  const listed = entities.map((value) => ({
    key: { afterWeight: value.documentCount, afterId: value.id },
    value,
  }));
  return pageOfList(BY_WEIGHT, request, listed);
}

/** The events that entities take part in, by entity. */
export async function findEventsOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return listsByOwner(await graph.ask("find-events-of", { ids }), (row) => text(row, "id"));
}

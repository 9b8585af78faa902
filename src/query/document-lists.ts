/** Lists of documents, newest first: those of the store, those that mention an entity, those that concern a place. */
import type { Asker, Row } from "../graph/port.ts";
import { map, number } from "./columns.ts";
import { type DocumentRow, toDocument } from "./documents.ts";
import {
  AFTER_ALL_DAYS,
  type Listed,
  type Order,
  type Page,
  type PageRequest,
  pageOf,
  pageParameters,
  pagesByOwner,
} from "./page.ts";
import { type Area, areaParameters } from "./places/area.ts";
import { total, totalsByOwner } from "./totals.ts";

/** Conditions that must all hold; null for none. */
export interface DocumentConditions {
  readonly publisher: string | null;
  /** May have been published on this day or later. */
  readonly from: string | null;
  /** May have been published on this day or earlier. */
  readonly to: string | null;
  /** Words that the text contains. */
  readonly text: string | null;
}

/** When documents may have been published. */
export type PublishedBetween = Pick<DocumentConditions, "from" | "to">;

export const ALL_DOCUMENTS: DocumentConditions = { publisher: null, from: null, to: null, text: null };

/** A document with how often it mentions the entity, or what lies in the place, whose list it is. */
export interface NamingRow {
  readonly document: DocumentRow;
  readonly mentionCount: number;
}

export const BY_DAY: Order = { name: "document", start: { afterDay: AFTER_ALL_DAYS, afterId: "" } };

/** Documents that stand. */
export async function findDocuments(
  graph: Asker,
  conditions: DocumentConditions,
  request: PageRequest,
): Promise<Page<DocumentRow>> {
  const rows = await graph.ask("find-documents", { ...conditions, ...pageParameters(BY_DAY, request) });
  return pageOf(BY_DAY, request, rows.map(listedDocument));
}

/** How many documents stand. */
export function countDocuments(graph: Asker, conditions: DocumentConditions): Promise<number> {
  return total(graph, "find-document-count", { ...conditions });
}

/** Documents that mention entities, a page for each. */
export function findDocumentsNaming(
  graph: Asker,
  ids: readonly string[],
  published: PublishedBetween,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<NamingRow>>> {
  const parameters = { ids, from: published.from, to: published.to };
  return pagesByOwner(graph, "find-documents-naming", parameters, { order: BY_DAY, request }, listedNaming);
}

/** How many documents mention each entity. */
export function countDocumentsNaming(
  graph: Asker,
  ids: readonly string[],
  { from, to }: PublishedBetween,
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-document-count-naming", { ids, from, to });
}

/** Documents that mention what lies in areas, a page for each. */
export function findDocumentsInAreas(
  graph: Asker,
  areas: readonly Area[],
  conditions: DocumentConditions,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<NamingRow>>> {
  const parameters = { areas: areaParameters(areas), ...conditions };
  return pagesByOwner(graph, "find-documents-in-areas", parameters, { order: BY_DAY, request }, listedNaming);
}

/** How many documents mention what lies in each area. */
export function countDocumentsInAreas(
  graph: Asker,
  areas: readonly Area[],
  conditions: DocumentConditions,
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-document-count-in-areas", {
    areas: areaParameters(areas),
    ...conditions,
  });
}

function listedDocument(row: Row): Listed<DocumentRow> {
  const value = toDocument(map(row, "document"));
  return { key: { afterDay: value.publishedWithin?.latest ?? "", afterId: value.id }, value };
}

function listedNaming(row: Row): Listed<NamingRow> {
  const { key, value } = listedDocument(row);
  return { key, value: { document: value, mentionCount: number(row, "mentions") } };
}

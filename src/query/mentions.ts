/** Mentions: the places in a text that tie it, and what is claimed in it, to entities. */
import type { Asker, Row } from "../graph/port.ts";
import type { MentionForm } from "../model/mention.ts";
import { map, number, text, textOrNull } from "./columns.ts";
import { type EntityRow, toEntity } from "./entities.ts";
import { listsByOwner } from "./lists.ts";
import { type Order, type Page, type PageRequest, pagesByOwner } from "./page.ts";
import { totalsByOwner } from "./totals.ts";

/** A mention that refers to an entity. */
export interface MentionRow {
  readonly id: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: MentionForm;
  /** Id of the mention that heads its group in the document. */
  readonly head: string;
  readonly entity: EntityRow;
  readonly reason: { readonly rule: string; readonly score: number; readonly why: string };
  /** The instant of the past that was asked for; what the mention leads to is shown as it was known then. */
  readonly knownAt?: string;
}

export type ClaimRole = "SPEAKER" | "ABOUT" | "SUBJECT" | "OBJECT";

export interface ClaimMentionRow {
  readonly role: ClaimRole;
  readonly mention: MentionRow;
}

export const BY_PLACE: Order = {
  name: "place",
  start: { afterDocument: "", afterStart: -1, afterId: "" },
};
export const BY_START: Order = { name: "mention", start: { afterStart: -1, afterId: "" } };

/** The mentions that tie claims to entities, by claim; abouts in their order. */
export async function findClaimMentions(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimMentionRow[]>> {
  return listsByOwner(await graph.ask("find-claim-mentions", { ids }), (row) => ({
    role: text(row, "role") as ClaimRole,
    mention: toMention(row),
  }));
}

const QUERIES = {
  document: { list: "find-mentions-in", count: "find-mention-count-in" },
  article: { list: "find-mentions-in-articles", count: "find-mention-count-in-articles" },
} as const;

/** Mentions in documents or articles, in the order of the text, a page for each. */
export function findMentionsIn(
  graph: Asker,
  of: keyof typeof QUERIES,
  ids: readonly string[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<MentionRow>>> {
  return pagesByOwner(graph, QUERIES[of].list, { ids }, { order: BY_START, request }, (row) => {
    const value = toMention(row);
    return { key: { afterStart: value.start, afterId: value.id }, value };
  });
}

/** Mentions of entities, in the order of documents and text, a page for each. */
export function findMentionsOf(
  graph: Asker,
  ids: readonly string[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<MentionRow>>> {
  return pagesByOwner(graph, "find-mentions-of", { ids }, { order: BY_PLACE, request }, (row) => {
    const value = toMention(row);
    return {
      key: { afterDocument: value.documentId, afterStart: value.start, afterId: value.id },
      value,
    };
  });
}

/** How many mentions there are in each document or article. */
export function countMentionsIn(
  graph: Asker,
  of: keyof typeof QUERIES,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, QUERIES[of].count, { ids });
}

/** Mentions by id; one that refers to nothing is left out. */
export async function findMentions(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MentionRow>> {
  const rows = await graph.ask("find-mentions-by-id", { ids });
  return new Map(rows.map(toMention).map((mention) => [mention.id, mention]));
}

/** What a mention's node says of where and how it stands. */
export function toPlacedMention(
  mention: Row,
): Pick<MentionRow, "id" | "documentId" | "start" | "end" | "form" | "head"> {
  const id = text(mention, "id");
  return {
    id,
    documentId: text(mention, "document"),
    start: number(mention, "start"),
    end: number(mention, "end"),
    form: text(mention, "form") as MentionForm,
    head: textOrNull(mention, "head") ?? id,
  };
}

export function toMention(row: Row): MentionRow {
  const mention = map(row, "mention");
  return {
    ...toPlacedMention(mention),
    text: text(mention, "text"),
    entity: toEntity(map(row, "entity")),
    reason: { rule: text(row, "rule"), score: number(row, "score"), why: text(row, "why") },
  };
}

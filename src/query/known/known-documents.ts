/** Documents, and the mentions in them, as they stood at an instant. */
import type { Asker } from "../../graph/port.ts";
import { groupBy } from "../../model/group-by.ts";
import { stoodAt } from "../../model/moment.ts";
import { map, standing, text } from "../columns.ts";
import { BY_DAY, type DocumentConditions, type NamingRow, type PublishedBetween } from "../document-lists.ts";
import { type DocumentRow, findDocumentsById } from "../documents.ts";
import { listsByOwner } from "../lists.ts";
import { BY_PLACE, BY_START, type MentionRow } from "../mentions.ts";
import { type Page, type PageRequest, pageOfList } from "../page.ts";
import { isWithin } from "./known-statements.ts";
import { shown, shownMention, wasTied } from "./tied-claims.ts";

/** Which documents that fulfil conditions stood then, with the last day of each, `""` where it has none. */
export async function findStandingDocuments(
  graph: Asker,
  conditions: DocumentConditions,
  knownAt: string,
): Promise<readonly { readonly id: string; readonly day: string }[]> {
  const rows = await graph.ask("find-all-documents", { ...conditions });
  return rows
    .filter((row) => stoodAt(standing(row), knownAt))
    .map((row) => ({ id: text(row, "id"), day: text(row, "day") }));
}

/** A page of the documents that stood then, newest first. */
export async function pageOfDocuments(
  graph: Asker,
  standing: readonly { readonly id: string; readonly day: string }[],
  knownAt: string,
  request: PageRequest,
): Promise<Page<DocumentRow>> {
  const listed = standing.map(({ id, day }) => ({ key: { afterDay: day, afterId: id }, value: id }));
  const page = pageOfList(BY_DAY, request, listed);
  const found = await findDocumentsById(
    graph,
    page.entries.map(({ value }) => value),
  );
  const entries = page.entries.flatMap(({ cursor, value }) => {
    const document = found.get(value);
    return document === undefined ? [] : [{ cursor, value: shown(document, knownAt) }];
  });
  return { ...page, entries };
}

/** The mentions that tied documents or articles to entities then, by document or article. */
export async function findMentionsInAt(
  graph: Asker,
  of: "document" | "article",
  ids: readonly string[],
  knownAt: string,
): Promise<ReadonlyMap<string, readonly MentionRow[]>> {
  const query = of === "document" ? "find-all-mentions-in" : "find-all-mentions-in-articles";
  const rows = await graph.ask(query, { ids });
  const tied = rows.filter((row) => wasTied(row, knownAt));
  return listsByOwner(tied, (row) => shownMention(row, knownAt));
}

/** Mentions by id, as they were tied to entities then. */
export async function findMentionsAt(
  graph: Asker,
  ids: readonly string[],
  knownAt: string,
): Promise<ReadonlyMap<string, MentionRow>> {
  const rows = await graph.ask("find-all-mentions-by-id", { ids });
  const mentions = rows.filter((row) => wasTied(row, knownAt)).map((row) => shownMention(row, knownAt));
  return new Map(mentions.map((mention) => [mention.id, mention]));
}

/** The mentions that were tied to entities then, by entity. */
export async function findMentionsOfAt(
  graph: Asker,
  entities: readonly string[],
  knownAt: string,
): Promise<ReadonlyMap<string, readonly MentionRow[]>> {
  const rows = (await graph.ask("find-all-mentions-of", { ids: entities })).filter((row) =>
    wasTied(row, knownAt),
  );
  const ids = [...new Set(rows.map((row) => text(map(row, "mention"), "id")))];
  const found = ids.length === 0 ? new Map<string, MentionRow>() : await findMentionsAt(graph, ids, knownAt);
  const owned = groupBy([...found.values()], ({ entity }) => entity.id);
  return new Map(entities.map((entity) => [entity, owned.get(entity) ?? []]));
}

/** A page of the mentions of an entity, in the order of documents and text. */
export function pageOfEntityMentions(
  mentions: readonly MentionRow[],
  request: PageRequest,
): Page<MentionRow> {
  const listed = mentions.map((value) => ({
    key: { afterDocument: value.documentId, afterStart: value.start, afterId: value.id },
    value,
  }));
  return pageOfList(BY_PLACE, request, listed);
}

/**
 * The documents that mentioned an entity, with how often.
 *
 * @param mentions of the entity, as they were tied at `knownAt`. @param documents those that they stand in, by id.
 */
export function namingDocuments(
  mentions: readonly MentionRow[],
  documents: ReadonlyMap<string, DocumentRow>,
  { from, to }: PublishedBetween,
  knownAt: string,
): readonly NamingRow[] {
  return [...groupBy(mentions, ({ documentId }) => documentId)].flatMap(([id, own]) => {
    const document = documents.get(id);
    if (document === undefined || !isWithin({ dated: document.publishedWithin }, from, to)) return [];
    return [{ document: shown(document, knownAt), mentionCount: own.length }];
  });
}

/** A page of documents that mention an entity, newest first. */
export function pageOfNaming(rows: readonly NamingRow[], request: PageRequest): Page<NamingRow> {
  const listed = rows.map((value) => ({
    key: {
      afterDay: value.document.publishedWithin?.latest ?? "",
      afterId: value.document.id,
    },
    value,
  }));
  return pageOfList(BY_DAY, request, listed);
}

/** A page of mentions in the order of the text. */
export function pageOfMentions(mentions: readonly MentionRow[], request: PageRequest): Page<MentionRow> {
  const listed = mentions.map((value) => ({
    key: { afterStart: value.start, afterId: value.id },
    value,
  }));
  return pageOfList(BY_START, request, listed);
}

/** The evidence layer: documents, their articles and sources. */
import type { Asker, Row } from "../graph/port.ts";
import type { PartialDate } from "../model/date.ts";
import type { Standing } from "../model/moment.ts";
import type { Span } from "../model/span.ts";
import { dateOf, flag, map, number, numbers, standing, text, textOrNull, texts } from "./columns.ts";
import { listsByOwner } from "./lists.ts";

/** A document without its text, which is long. */
export interface DocumentRow extends Standing {
  readonly id: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly readerVersion: string;
  readonly encoding: string | null;
  readonly extractor: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly publishedWithin: PartialDate | null;
  /** The instant of the past that was asked for; what the document leads to is shown as it was known then. */
  readonly knownAt?: string;
}

export interface ArticleRow {
  readonly id: string;
  readonly documentId: string;
  readonly ordinal: number;
  readonly headline: string | null;
  readonly headlineParts: readonly string[];
  readonly reporters: readonly string[];
  readonly datelinePlace: string | null;
  readonly spans: readonly Span[];
  readonly truncated: boolean;
  /** The instant of the past that was asked for; what the article leads to is shown as it was known then. */
  readonly knownAt?: string;
}

export interface SourceRow {
  readonly id: string;
  readonly location: string;
}

/** Documents by id, retracted ones included. */
export async function findDocumentsById(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentRow>> {
  const rows = await graph.ask("find-documents-by-id", { ids });
  return byId(rows.map((row) => toDocument(map(row, "document"))));
}

/** The texts of documents as read, by document. */
export async function findDocumentTexts(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.ask("find-document-texts", { ids });
  return new Map(rows.map((row) => [text(row, "owner"), text(row, "text")]));
}

/** Where documents came from, by document. */
export async function findSourcesOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SourceRow[]>> {
  return listsByOwner(await graph.ask("find-document-sources", { ids }), toSource);
}

/** Sources by id. */
export async function findSources(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceRow>> {
  return byId((await graph.ask("find-sources-by-id", { ids })).map(toSource));
}

/** Articles of documents in reading order, by document. */
export async function findArticlesOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ArticleRow[]>> {
  const rows = await graph.ask("find-articles-of", { ids });
  return listsByOwner(rows, (row) => toArticle(map(row, "article")));
}

/** Articles by id. */
export async function findArticles(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleRow>> {
  const rows = await graph.ask("find-articles-by-id", { ids });
  return byId(rows.map((row) => toArticle(map(row, "article"))));
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** A document from its properties in the store. */
export function toDocument(row: Row): DocumentRow {
  const publishedOn = textOrNull(row, "publishedOn");
  return {
    id: text(row, "id"),
    sha256: text(row, "sha256"),
    textSha256: text(row, "textSha256"),
    readerVersion: text(row, "readerVersion"),
    encoding: textOrNull(row, "encoding"),
    extractor: textOrNull(row, "extractor"),
    publisher: textOrNull(row, "publisher"),
    publishedOn,
    publishedWithin: dateOf(publishedOn, row, "published"),
    ...standing(row),
  };
}

/** An article from its properties in the store. */
export function toArticle(row: Row): ArticleRow {
  return {
    id: text(row, "id"),
    documentId: text(row, "document"),
    ordinal: number(row, "ordinal"),
    headline: textOrNull(row, "headline"),
    headlineParts: texts(row, "headlineParts"),
    reporters: texts(row, "reporters"),
    datelinePlace: textOrNull(row, "datelinePlace"),
    spans: pairs(numbers(row, "spans")),
    truncated: flag(row, "truncated"),
  };
}

function toSource(row: Row): SourceRow {
  return { id: text(row, "id"), location: text(row, "location") };
}

function pairs(flat: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2)
    spans.push({ start: flat[at] ?? 0, end: flat[at + 1] ?? 0 });
  return spans;
}

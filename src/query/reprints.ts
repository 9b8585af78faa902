/** One text in several papers: the other printings of a statement, and of an article. */
import type { Asker } from "../graph/port.ts";
import { groupBy } from "../model/group-by.ts";
import { type StatementRow, toClaimOf } from "./claims.ts";
import { map, number, text, textOrNull } from "./columns.ts";
import { type ArticleRow, toArticle } from "./documents.ts";

/** A statement as another paper printed it. */
export interface ReprintRow {
  readonly statement: StatementRow;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

/** An article that is one text with another. */
export interface ArticleReprintRow {
  readonly article: ArticleRow;
  /** How much of the shorter text stands in the other, 0 to 1. */
  readonly score: number;
  readonly why: string;
}

/** The other printings of statements, by statement, the earliest first; one that is printed once is left out. */
export async function findPrintingsOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReprintRow[]>> {
  const rows = groupBy(await graph.ask("find-printings-of", { ids }), (row) => text(row, "owner"));
  return new Map(
    [...rows].map(([owner, own]) => [
      owner,
      own.map((row) => ({
        statement: toClaimOf("Statement", map(row, "claim")),
        publisher: textOrNull(row, "publisher"),
        publishedOn: textOrNull(row, "publishedOn"),
      })),
    ]),
  );
}

/** The first printings of statements that are printed again, by statement. */
export async function findFirstPrintings(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatementRow>> {
  const rows = await graph.ask("find-first-printings", { ids });
  return new Map(rows.map((row) => [text(row, "owner"), toClaimOf("Statement", map(row, "claim"))]));
}

/** The articles that are one text with articles, by article. */
export async function findReprintsOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ArticleReprintRow[]>> {
  const rows = groupBy(await graph.ask("find-reprints-of", { ids }), (row) => text(row, "owner"));
  return new Map(
    [...rows].map(([owner, own]) => [
      owner,
      own.map((row) => ({
        article: toArticle(map(row, "article")),
        score: number(row, "score"),
        why: text(row, "why"),
      })),
    ]),
  );
}

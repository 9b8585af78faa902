/** Q10: articles that name all of several entities, and statements about all of them, newest first. */
import type { Asker } from "../../graph/port.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Moment } from "../../model/moment.ts";
import { listedClaim, pageOfClaims, type StatementRow } from "../claims.ts";
import { map, text, textOrNull, texts } from "../columns.ts";
import { BY_DAY } from "../document-lists.ts";
import { type ArticleRow, findArticles, toArticle } from "../documents.ts";
import { statementsOf } from "../known/known-statements.ts";
import { entitiesIn, findTiedClaims, shown, wasTied } from "../known/tied-claims.ts";
import { BY_CLAIM, type Page, type PageRequest, pageOf, pageOfList, pageParameters } from "../page.ts";
import { NO_CONDITIONS } from "../statements.ts";
import { total } from "../totals.ts";

/** An article with the ids of the mentions that name the entities in it. */
export interface CommonArticle {
  readonly article: ArticleRow;
  readonly mentions: readonly string[];
}

/** A list that is asked page by page. */
export interface Listing<T> {
  page(request: PageRequest): Promise<Page<T>>;
  count(): Promise<number>;
}

/** The articles that name all of some entities. @param ids two or more, each once. */
export function commonArticles(
  graph: Asker,
  ids: readonly string[],
  { asOf, knownAt }: Moment,
): Listing<CommonArticle> {
  if (knownAt !== null) return articlesThen(graph, ids, asOf, knownAt);
  const parameters = { ids, count: ids.length, until: asOf };
  return {
    page: async (request) => {
      const rows = await graph.ask("find-articles-naming-all", {
        ...parameters,
        ...pageParameters(BY_DAY, request),
      });
      const listed = rows.map((row) => {
        const article = toArticle(map(row, "article"));
        const key = { afterDay: text(row, "day"), afterId: article.id };
        return { key, value: { article, mentions: [...texts(row, "mentions")].sort() } };
      });
      return pageOf(BY_DAY, request, listed);
    },
    count: () => total(graph, "find-article-count-naming-all", parameters),
  };
}

function articlesThen(
  graph: Asker,
  ids: readonly string[],
  asOf: string | null,
  knownAt: string,
): Listing<CommonArticle> {
  let read: ReturnType<typeof placesThen> | undefined;
  const places = () => {
    read ??= placesThen(graph, ids, asOf, knownAt);
    return read;
  };
  return {
    page: async (request) => {
      const page = pageOfList(BY_DAY, request, await places());
      const articles = await findArticles(
        graph,
        page.entries.map(({ value }) => value.id),
      );
      const entries = page.entries.flatMap(({ cursor, value: { id, mentions } }) => {
        const article = articles.get(id);
        return article === undefined
          ? []
          : [{ cursor, value: { article: shown(article, knownAt), mentions } }];
      });
      return { ...page, entries };
    },
    count: async () => (await places()).length,
  };
}

async function placesThen(graph: Asker, ids: readonly string[], asOf: string | null, knownAt: string) {
  const rows = (await graph.ask("find-all-mention-articles-of", { ids })).filter((row) =>
    wasTied(row, knownAt),
  );
  const inTime = rows.filter((row) => {
    const earliest = textOrNull(row, "earliest");
    return asOf === null || (earliest !== null && earliest <= asOf);
  });
  return [...groupBy(inTime, (row) => text(row, "article"))].flatMap(([id, own]) => {
    const [first] = own;
    const named = new Set(own.map((row) => text(row, "owner")));
    if (first === undefined || named.size < ids.length) return [];
    const mentions = [...new Set(own.map((row) => text(row, "mention")))].sort();
    return [{ key: { afterDay: text(first, "day"), afterId: id }, value: { id, mentions } }];
  });
}

/** The statements about all of some entities. @param ids two or more, each once. */
export function commonStatements(
  graph: Asker,
  ids: readonly string[],
  { asOf, knownAt }: Moment,
): Listing<StatementRow> {
  if (knownAt !== null) return statementsThen(graph, ids, asOf, knownAt);
  const parameters = { ids, count: ids.length, to: asOf };
  return {
    page: async (request) => {
      const rows = await graph.ask("find-statements-about-all", {
        ...parameters,
        ...pageParameters(BY_CLAIM, request),
      });
      return pageOf(BY_CLAIM, request, rows.map(listedClaim("Statement")));
    },
    count: () => total(graph, "find-statement-count-about-all", parameters),
  };
}

function statementsThen(
  graph: Asker,
  ids: readonly string[],
  asOf: string | null,
  knownAt: string,
): Listing<StatementRow> {
  const [first = "", ...others] = ids;
  let read: Promise<readonly StatementRow[]> | undefined;
  const statements = async (): Promise<readonly StatementRow[]> => {
    const tied = await findTiedClaims(graph, [first], { kind: "Statement", role: "ABOUT", knownAt });
    const both = (tied.get(first) ?? []).filter((one) => {
      const about = entitiesIn(one, "ABOUT").map(({ id }) => id);
      return others.every((id) => about.includes(id));
    });
    return statementsOf(both, { ...NO_CONDITIONS, to: asOf });
  };
  const all = () => {
    read ??= statements();
    return read;
  };
  return {
    page: async (request) => pageOfClaims(await all(), request),
    count: async () => (await all()).length,
  };
}

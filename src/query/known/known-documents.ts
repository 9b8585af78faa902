/** Documents, and the mentions in them, as they stood at an instant. */
import type { Asker } from "../../graph/port.ts";
import { groupBy } from "../../model/group-by.ts";
import { stoodAt } from "../../model/moment.ts";
import { standing, text } from "../columns.ts";
import { BY_DAY, type DocumentRow, findDocumentsById } from "../documents.ts";
import { BY_START, type MentionRow } from "../mentions.ts";
import { type Page, type PageRequest, pageOfList } from "../page.ts";
import { shown, shownMention, wasTied } from "./tied-claims.ts";

/** Which documents stood then, with the last day of each, `""` where it has none. */
export async function findStandingDocuments(
  graph: Asker,
  knownAt: string,
): Promise<readonly { readonly id: string; readonly day: string }[]> {
  const rows = await graph.ask("find-all-documents");
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

/** The mentions that tied documents to entities then, by document. */
export async function findMentionsInAt(
  graph: Asker,
  documents: readonly string[],
  knownAt: string,
): Promise<ReadonlyMap<string, readonly MentionRow[]>> {
  const rows = await graph.ask("find-all-mentions-in", { ids: documents });
  const held = groupBy(
    rows.filter((row) => wasTied(row, knownAt)),
    (row) => text(row, "owner"),
  );
  return new Map([...held].map(([owner, own]) => [owner, own.map((row) => shownMention(row, knownAt))]));
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

/** A page of mentions in the order of the text. */
export function pageOfMentions(mentions: readonly MentionRow[], request: PageRequest): Page<MentionRow> {
  const listed = mentions.map((value) => ({
    key: { afterStart: value.start, afterId: value.id },
    value,
  }));
  return pageOfList(BY_START, request, listed);
}

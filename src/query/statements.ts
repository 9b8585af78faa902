/** Q1 and Q2: what was said, about whom or what, by whom. All lists are newest first. */
import type { Asker, Parameters, Row } from "../graph/port.ts";
import type { SpeechAct, StatementMode } from "../model/claim.ts";
import { listedClaim, type StatementRow } from "./claims.ts";
import { text } from "./columns.ts";
import { BY_CLAIM, type Page, type PageRequest, pageOf, pageParameters, pagesByOwner } from "./page.ts";
import { total, totalsByOwner } from "./totals.ts";

/** Conditions that must all hold; null for none. */
export interface StatementConditions {
  /** May have been said on this day or later. */
  readonly from: string | null;
  /** May have been said on this day or earlier. */
  readonly to: string | null;
  readonly mode: StatementMode | null;
  readonly act: SpeechAct | null;
  /** Words that the statement contains. */
  readonly text: string | null;
}

export const NO_CONDITIONS: StatementConditions = { from: null, to: null, mode: null, act: null, text: null };

/** A speaker and what is spoken about, by entity id. */
export interface Talk {
  readonly speaker: string;
  readonly about: string;
}

export type StatementPages = ReadonlyMap<string, Page<StatementRow>>;

const read = listedClaim("Statement");
const sorted = (request: PageRequest) => ({ order: BY_CLAIM, request });

/** Statements about entities, a page for each. */
export function findStatementsAbout(
  graph: Asker,
  ids: readonly string[],
  conditions: StatementConditions,
  request: PageRequest,
): Promise<StatementPages> {
  return pagesByOwner(graph, "find-statements-about", { ids, ...values(conditions) }, sorted(request), read);
}

/** Statements of speakers, a page for each. */
export function findStatementsBy(
  graph: Asker,
  ids: readonly string[],
  conditions: StatementConditions,
  request: PageRequest,
): Promise<StatementPages> {
  return pagesByOwner(graph, "find-statements-by", { ids, ...values(conditions) }, sorted(request), read);
}

/** What speakers said about entities, a page for each pair, by `talkKey`. */
export function findStatementsBetween(
  graph: Asker,
  pairs: readonly Talk[],
  conditions: StatementConditions,
  request: PageRequest,
): Promise<StatementPages> {
  const parameters = { pairs: pairs.map((pair) => ({ ...pair })), ...values(conditions) };
  return pagesByOwner(graph, "find-statements-between", parameters, sorted(request), read, rowTalkKey);
}

/** Statements of the whole store. */
export async function findStatements(
  graph: Asker,
  conditions: StatementConditions,
  request: PageRequest,
): Promise<Page<StatementRow>> {
  const rows = await graph.ask("find-statements", {
    ...values(conditions),
    ...pageParameters(BY_CLAIM, request),
  });
  return pageOf(BY_CLAIM, request, rows.map(read));
}

/** How many statements there are about each entity. */
export function countStatementsAbout(
  graph: Asker,
  ids: readonly string[],
  conditions: StatementConditions,
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-statement-count-about", { ids, ...values(conditions) });
}

/** How many statements there are of each speaker. */
export function countStatementsBy(
  graph: Asker,
  ids: readonly string[],
  conditions: StatementConditions,
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-statement-count-by", { ids, ...values(conditions) });
}

/** How many statements there are of each pair, by `talkKey`. */
export function countStatementsBetween(
  graph: Asker,
  pairs: readonly Talk[],
  conditions: StatementConditions,
): Promise<ReadonlyMap<string, number>> {
  const parameters = { pairs: pairs.map((pair) => ({ ...pair })), ...values(conditions) };
  return totalsByOwner(graph, "find-statement-count-between", parameters, rowTalkKey);
}

/** How many statements there are in the whole store. */
export function countStatements(graph: Asker, conditions: StatementConditions): Promise<number> {
  return total(graph, "find-statement-count", values(conditions));
}

/** A pair as the key of a map. */
export function talkKey(talk: Talk): string {
  return `${talk.speaker} ${talk.about}`;
}

function rowTalkKey(row: Row): string {
  return talkKey({ speaker: text(row, "speaker"), about: text(row, "about") });
}

function values({ from, to, mode, act, text }: StatementConditions): Parameters {
  return { from, to, mode, act, text };
}

/** Statements by conditions: each set of conditions is asked from its own end of the graph. */
import { pageOfClaims, type StatementRow } from "../../query/claims.ts";
import { findStatementPlaces, pageOfPlaces, statementsOf } from "../../query/known/known-statements.ts";
import type { Page, PageRequest } from "../../query/page.ts";
import {
  countStatements,
  countStatementsAbout,
  countStatementsBetween,
  countStatementsBy,
  findStatements,
  findStatementsAbout,
  findStatementsBetween,
  findStatementsBy,
  type StatementConditions,
} from "../../query/statements.ts";
import { plainConnection, type StatementConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import type { StatementFilter } from "../schema-types.ts";
import { entityById } from "./known-entity.ts";

/** Statements that fulfil a filter, now or as known at an instant; none where it names an entity that is unknown. */
export async function filteredStatements(
  filter: StatementFilter,
  { page, knownAt }: { readonly page: PageRequest; readonly knownAt: string | null },
  context: ApiContext,
): Promise<StatementConnection> {
  const about = await currentId(filter.about, knownAt, context);
  const speaker = await currentId(filter.speaker, knownAt, context);
  if (about === undefined || speaker === undefined) return plainConnection(undefined, page, async () => 0);
  const conditions = conditionsOf(filter);
  const list =
    knownAt === null
      ? listOf(about, speaker, conditions, context)
      : await listThen(about, speaker, conditions, knownAt, context);
  return plainConnection(await list.find(page), page, list.count);
}

/** The statements that stood at an instant. */
async function listThen(
  about: string | null,
  speaker: string | null,
  conditions: StatementConditions,
  knownAt: string,
  { graph, loaders }: ApiContext,
): Promise<List> {
  const [owner, role] = about === null ? ([speaker, "SPEAKER"] as const) : ([about, "ABOUT"] as const);
  if (owner === null) {
    const places = await findStatementPlaces(graph, conditions, knownAt);
    return {
      find: (page) => pageOfPlaces(graph, places, knownAt, page),
      count: async () => places.length,
    };
  }
  const tied = (await loaders.tiedClaims(owner, { kind: "Statement", role, knownAt })) ?? [];
  const other = about === null || speaker === null ? null : ({ role: "SPEAKER", id: speaker } as const);
  const found = statementsOf(tied, conditions, other);
  return { find: async (page) => pageOfClaims(found, page), count: async () => found.length };
}

interface List {
  readonly find: (page: PageRequest) => Promise<Page<StatementRow> | undefined>;
  readonly count: () => Promise<number | undefined>;
}

function listOf(
  about: string | null,
  speaker: string | null,
  conditions: StatementConditions,
  { graph }: ApiContext,
): List {
  if (about !== null && speaker !== null) {
    const pairs = [{ speaker, about }];
    return {
      find: async (page) => only(await findStatementsBetween(graph, pairs, conditions, page)),
      count: async () => only(await countStatementsBetween(graph, pairs, conditions)),
    };
  }
  if (about !== null)
    return {
      find: async (page) => only(await findStatementsAbout(graph, [about], conditions, page)),
      count: async () => only(await countStatementsAbout(graph, [about], conditions)),
    };
  if (speaker !== null)
    return {
      find: async (page) => only(await findStatementsBy(graph, [speaker], conditions, page)),
      count: async () => only(await countStatementsBy(graph, [speaker], conditions)),
    };
  return {
    find: (page) => findStatements(graph, conditions, page),
    count: () => countStatements(graph, conditions),
  };
}

function only<T>(byOwner: ReadonlyMap<string, T>): T | undefined {
  return byOwner.values().next().value;
}

/** The id that an entity has now; null where none is given, undefined where it is unknown. */
async function currentId(
  id: string | null | undefined,
  knownAt: string | null,
  context: ApiContext,
): Promise<string | null | undefined> {
  return id === null || id === undefined ? null : (await entityById(id, knownAt, context))?.id;
}

function conditionsOf({ from, to, mode, act, text }: StatementFilter): StatementConditions {
  return {
    from: from ?? null,
    to: to ?? null,
    mode: mode ?? null,
    act: act ?? null,
    text: text ?? null,
  };
}

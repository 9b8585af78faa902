/** The lists of statements that several types have. */
import { pageOfClaims } from "../../query/claims.ts";
import { statementsOf } from "../../query/known/known-statements.ts";
import { NO_CONDITIONS } from "../../query/statements.ts";
import { pageRequest, plainConnection, type StatementConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { type DatedListArgs, daysOf, knownAtOf, type Owner } from "../moments.ts";

/** What was said about an entity. */
export async function statementsAbout(
  entity: Owner,
  args: DatedListArgs,
  context: ApiContext,
): Promise<StatementConnection> {
  const page = pageRequest(args);
  const conditions = conditionsOf(args);
  if (knownAtOf(args, entity) !== null) return statementsKnown(entity, "ABOUT", args, context);
  const { loaders } = context;
  return plainConnection(await loaders.statementsAbout(entity.id, { conditions, page }), page, () =>
    loaders.statementCountAbout(entity.id, conditions),
  );
}

/** What a speaker said. */
export async function statementsBy(
  speaker: Owner,
  args: DatedListArgs,
  context: ApiContext,
): Promise<StatementConnection> {
  const page = pageRequest(args);
  const conditions = conditionsOf(args);
  if (knownAtOf(args, speaker) !== null) return statementsKnown(speaker, "SPEAKER", args, context);
  const { loaders } = context;
  return plainConnection(await loaders.statementsBy(speaker.id, { conditions, page }), page, () =>
    loaders.statementCountBy(speaker.id, conditions),
  );
}

/** The statements in which an entity had a role, as known at an instant. */
async function statementsKnown(
  entity: Owner,
  role: "SPEAKER" | "ABOUT",
  args: DatedListArgs,
  { loaders }: ApiContext,
): Promise<StatementConnection> {
  const page = pageRequest(args);
  const wanted = { kind: "Statement", role, knownAt: knownAtOf(args, entity) } as const;
  const statements = statementsOf((await loaders.tiedClaims(entity.id, wanted)) ?? [], conditionsOf(args));
  return plainConnection(pageOfClaims(statements, page), page, async () => statements.length);
}

function conditionsOf(args: DatedListArgs) {
  return { ...NO_CONDITIONS, ...daysOf(args) };
}

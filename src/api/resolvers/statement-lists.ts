/** The lists of statements that several types have. */
import { NO_CONDITIONS } from "../../query/statements.ts";
import { pageRequest, plainConnection, type StatementConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";

interface Args {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What was said about an entity. */
export async function statementsAbout(
  entity: { readonly id: string },
  args: Args,
  { loaders }: ApiContext,
): Promise<StatementConnection> {
  const page = pageRequest(args);
  const conditions = { ...NO_CONDITIONS, from: args.from ?? null, to: args.to ?? null };
  return plainConnection(await loaders.statementsAbout(entity.id, { conditions, page }), page, () =>
    loaders.statementCountAbout(entity.id, conditions),
  );
}

/** What a speaker said. */
export async function statementsBy(
  speaker: { readonly id: string },
  args: Args,
  { loaders }: ApiContext,
): Promise<StatementConnection> {
  const page = pageRequest(args);
  const conditions = { ...NO_CONDITIONS, from: args.from ?? null, to: args.to ?? null };
  return plainConnection(await loaders.statementsBy(speaker.id, { conditions, page }), page, () =>
    loaders.statementCountBy(speaker.id, conditions),
  );
}

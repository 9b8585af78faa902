/** The programmes that a body or place carries out. */
import { connection, type ImplementedProgrammeConnection, pageRequest } from "../connection.ts";
import type { ApiContext } from "../context.ts";

export async function implementedProgrammes(
  entity: { readonly id: string },
  args: { readonly first?: number | null; readonly after?: string | null },
  { loaders }: ApiContext,
): Promise<ImplementedProgrammeConnection> {
  const page = pageRequest(args);
  return connection(
    await loaders.programmesImplementedBy(entity.id, page),
    page,
    ({ cursor, value }) => ({ cursor, node: value.entity, edge: value }),
    () => loaders.programmeCountImplementedBy(entity.id),
  );
}

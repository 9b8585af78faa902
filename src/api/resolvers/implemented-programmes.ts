/** The programmes that a body carries out, or several bodies and places do. */
import type { Moment } from "../../model/moment.ts";
import type { EntityRow } from "../../query/entities.ts";
import { implementedBy } from "../../query/known/known-implementations.ts";
import { pageOfEdges } from "../../query/known/known-statements.ts";
import { eachClaimOnce } from "../../query/known/tied-claims.ts";
import { connection, type ImplementedProgrammeConnection, pageRequest } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { isOfNow, type ListArgs, momentOf } from "../moments.ts";

const CARRIED_OUT = { relation: "IMPLEMENTS", side: "to", type: "Programme" } as const;

/** The programmes that a body carries out. */
export async function implementedProgrammes(
  entity: EntityRow,
  args: ListArgs,
  context: ApiContext,
): Promise<ImplementedProgrammeConnection> {
  const page = pageRequest(args);
  const moment = momentOf(args, entity);
  if (!isOfNow(moment)) return implementedAt([entity.id], moment, args, context);
  const { loaders } = context;
  return connection(
    await loaders.related(entity.id, { related: CARRIED_OUT, page }),
    page,
    ({ cursor, value }) => ({
      cursor,
      node: value.entity,
      edge: { ...value, implementers: [entity.id] },
      doers: null,
      certainty: null,
    }),
    () => loaders.relatedCount(entity.id, CARRIED_OUT),
  );
}

/** The programmes that some of `doers` carried out, by what was known of them. */
export async function implementedAt(
  doers: readonly string[],
  { asOf, knownAt }: Moment,
  args: ListArgs,
  { loaders }: ApiContext,
): Promise<ImplementedProgrammeConnection> {
  const page = pageRequest(args);
  const tied = await Promise.all(
    doers.map((doer) => loaders.tiedClaims(doer, { kind: "Relation", role: "SUBJECT", knownAt })),
  );
  const edges = implementedBy(eachClaimOnce(tied.flatMap((own) => own ?? [])), doers, asOf);
  return connection(
    pageOfEdges(edges, page),
    page,
    ({ cursor, value }) => ({
      cursor,
      node: value.entity,
      edge: { ...value, implementers: value.doers.map(({ id }) => id) },
      doers: value.doers,
      certainty: value.certainty,
    }),
    async () => edges.length,
  );
}

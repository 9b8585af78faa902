/** The programmes that a body or place carries out. */
import type { EntityRow } from "../../query/entities.ts";
import { implementedBy, relationsOf } from "../../query/known/known-implementations.ts";
import { pageOfEdges } from "../../query/known/known-statements.ts";
import { entitiesIn } from "../../query/known/tied-claims.ts";
import { connection, type ImplementedProgrammeConnection, pageRequest } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { knownAtOf, type MomentArgs } from "../moments.ts";

interface Args extends MomentArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

export async function implementedProgrammes(
  entity: EntityRow,
  args: Args,
  context: ApiContext,
): Promise<ImplementedProgrammeConnection> {
  const page = pageRequest(args);
  const knownAt = knownAtOf(args, entity);
  const asOf = args.asOf ?? null;
  if (knownAt !== null || asOf !== null) return implementedAt(entity, { asOf, knownAt }, args, context);
  const { loaders } = context;
  return connection(
    await loaders.programmesImplementedBy(entity.id, page),
    page,
    ({ cursor, value }) => ({ cursor, node: value.entity, edge: value, doers: null, certainty: null }),
    () => loaders.programmeCountImplementedBy(entity.id),
  );
}

async function implementedAt(
  entity: EntityRow,
  { asOf, knownAt }: { readonly asOf: string | null; readonly knownAt: string | null },
  args: Args,
  { loaders }: ApiContext,
): Promise<ImplementedProgrammeConnection> {
  const page = pageRequest(args);
  const located = await loaders.tiedClaims(entity.id, { kind: "Relation", role: "OBJECT", knownAt });
  const here = relationsOf(located ?? [], "LOCATED_IN").flatMap((one) => entitiesIn(one, "SUBJECT"));
  const doers = [...new Map([entity, ...here].map((doer) => [doer.id, doer])).values()];
  const tied = await Promise.all(
    doers.map((doer) => loaders.tiedClaims(doer.id, { kind: "Relation", role: "SUBJECT", knownAt })),
  );
  const claims = new Map(tied.flatMap((own) => own ?? []).map((one) => [one.claim.id, one]));
  const edges = implementedBy([...claims.values()], doers, asOf);
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

/** Derived edges, and the way from them to the printed words. */
import { type ClaimRow, pageOfClaims } from "../../query/claims.ts";
import type { EntityEdgeRow } from "../../query/edges/edges.ts";
import type { EntityRow } from "../../query/entities.ts";
import type { Page, PageRequest } from "../../query/page.ts";
import { clamped, pageRequest, plainConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import type { GraphEdgeResolvers } from "../schema-types.ts";
import { claimFields } from "./claim.ts";
import { entityById } from "./known-entity.ts";

export const GraphEdge: GraphEdgeResolvers = {
  from: (edge, _args, context) => endOf(edge.from, edge, context),
  to: (edge, _args, context) => endOf(edge.to, edge, context),
  claims: async (edge, args, context) => {
    const page = pageRequest(args);
    return plainConnection(await claimsOf(edge, page, context), page, async () => edge.claimCount);
  },
  evidence: async (edge, { first }, context) => {
    const page = await claimsOf(edge, { first: clamped(first), after: null }, context);
    return Promise.all((page?.entries ?? []).map(({ value }) => claimFields.evidence(value, {}, context)));
  },
};

/** An entity at an end of something that the store gave. */
export async function endOf(
  id: string,
  { knownAt }: { readonly knownAt?: string },
  context: ApiContext,
): Promise<EntityRow> {
  const entity = await entityById(id, knownAt ?? null, context);
  if (entity === undefined) throw new TypeError(`entity ${id} is missing from the store`);
  return entity;
}

async function claimsOf(
  edge: EntityEdgeRow,
  page: PageRequest,
  context: ApiContext,
): Promise<Page<ClaimRow> | undefined> {
  if (edge.claims !== undefined) return pageOfClaims(edge.claims, page);
  const [from, to] = await Promise.all([endOf(edge.from, edge, context), endOf(edge.to, edge, context)]);
  const near = from.mentionCount <= to.mentionCount ? "from" : "to";
  return context.loaders.edgeClaims({ edge, near }, page);
}

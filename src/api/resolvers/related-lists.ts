/** The lists of entities that another one has a relation to or from, and their edges. */
import type { Moment } from "../../model/moment.ts";
import {
  beginOf,
  claimsWith,
  newest,
  type OtherSide,
  relatedIn,
} from "../../query/known/known-implementations.ts";
import { pageOfEdges } from "../../query/known/known-statements.ts";
import { eachClaimOnce, type TiedClaim } from "../../query/known/tied-claims.ts";
import type { Related } from "../../query/related.ts";
import {
  clamped,
  connection,
  type RelatedEdge as EdgeOfList,
  pageRequest,
  type RelatedConnection,
} from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { isOfNow, type ListArgs, momentOf, type Owner } from "../moments.ts";
import type { RelatedEdgeResolvers } from "../schema-types.ts";

// One that more claims than this tell has its begin told again and again.
const MOST_READ = 100;

/** A resolver for the entities that have a relation with an entity, the latest first. */
export function relatedList(related: Related) {
  return (entity: Owner, args: ListArgs, context: ApiContext): Promise<RelatedConnection> =>
    relatedEntities(entity, related, args, context);
}

/** The entities that have a relation with an entity, the latest first. */
export async function relatedEntities(
  { id: owner, ...entity }: Owner,
  related: Related,
  args: ListArgs,
  context: ApiContext,
): Promise<RelatedConnection> {
  const page = pageRequest(args);
  const asked = momentOf(args, entity);
  const { loaders } = context;
  if (isOfNow(asked))
    return connection(
      await loaders.related(owner, { related, page }),
      page,
      ({ cursor, value }) => ({
        cursor,
        node: value.entity,
        edge: value,
        owner,
        related,
        moment: null,
        certainty: null,
      }),
      () => loaders.relatedCount(owner, related),
    );
  const edges = await relatedAt(owner, related, asked, context);
  return connection(
    pageOfEdges(edges, page),
    page,
    ({ cursor, value }) => ({
      cursor,
      node: value.entity,
      edge: value,
      owner,
      related,
      moment: asked,
      certainty: value.certainty,
    }),
    async () => edges.length,
  );
}

async function relatedAt(owner: string, related: Related, { asOf, knownAt }: Moment, context: ApiContext) {
  const tied = await tiedTo(owner, related, knownAt, context);
  return relatedIn(tied, otherSide(owner, related), related.type, asOf);
}

function otherSide(owner: string, { relation, side }: Related): OtherSide {
  const roles = { to: ["OBJECT"], from: ["SUBJECT"], either: ["SUBJECT", "OBJECT"] } as const;
  return { relation, roles: roles[side], owner };
}

/** The claims of relations in which the owner has a role, each once. */
async function tiedTo(
  owner: string,
  { side }: Related,
  knownAt: string | null,
  { loaders }: ApiContext,
): Promise<readonly TiedClaim[]> {
  const roles = { to: ["SUBJECT"], from: ["OBJECT"], either: ["SUBJECT", "OBJECT"] } as const;
  const tied = await Promise.all(
    roles[side].map((role) => loaders.tiedClaims(owner, { kind: "Relation", role, knownAt })),
  );
  return eachClaimOnce(tied.flatMap((one) => one ?? []));
}

export const RelatedEdge: RelatedEdgeResolvers = {
  claimCount: ({ edge }) => edge.claimCount,
  firstOn: ({ edge }) => edge.firstOn,
  lastOn: ({ edge }) => edge.lastOn,
  validFrom: async (edge, _args, context) => beginOf(await relationsOf(edge, MOST_READ, context)),
  relations: (edge, { first }, context) => relationsOf(edge, clamped(first), context),
};

/** The claims behind an edge, as they were known at the moment that was asked for. */
export async function relationsAt(
  { node, owner, related }: EdgeOfList,
  { asOf, knownAt }: Moment,
  context: ApiContext,
) {
  const tied = await tiedTo(owner, related, knownAt, context);
  return claimsWith(tied, otherSide(owner, related), node.id, asOf);
}

/** The claims behind an edge, newest first. */
async function relationsOf(edge: EdgeOfList, most: number, context: ApiContext) {
  const { node, owner, related, moment } = edge;
  const { relation } = related;
  if (moment !== null) return newest(await relationsAt(edge, moment, context), most);
  const ways = [
    ...(related.side === "from" ? [] : [{ from: owner, to: node.id }]),
    ...(related.side === "to" ? [] : [{ from: node.id, to: owner }]),
  ];
  const found = await Promise.all(
    ways.map((pair) => context.loaders.relationsBetween(pair, { relation, most })),
  );
  return newest(
    found.flatMap((claims) => claims ?? []),
    most,
  );
}

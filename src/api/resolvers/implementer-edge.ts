import { beginOf, claimsWith, metricsOf, newest, placesIn } from "../../query/known/known-implementations.ts";
import { clamped, type ImplementerEdge as EdgeOfList } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import type { ImplementerEdgeResolvers } from "../schema-types.ts";

// One that more claims than this tell has its begin told again and again.
const MOST_READ = 100;

export const ImplementerEdge: ImplementerEdgeResolvers = {
  claimCount: ({ edge }) => edge.claimCount,
  firstOn: ({ edge }) => edge.firstOn,
  lastOn: ({ edge }) => edge.lastOn,
  validFrom: async (edge, _args, context) => beginOf(await relationsOf(edge, MOST_READ, context)),
  places: async ({ node, moment }, _args, { loaders }) => {
    if (node.type === "Place") return [node];
    if (moment === null) return (await loaders.placesOf(node.id)) ?? [];
    const { knownAt } = moment;
    return placesIn(
      (await loaders.tiedClaims(node.id, { kind: "Relation", role: "SUBJECT", knownAt })) ?? [],
    );
  },
  relations: (edge, { first }, context) => relationsOf(edge, clamped(first), context),
  metrics: async (edge, { first }, context) => {
    const { node, owner, moment } = edge;
    const { loaders } = context;
    if (moment === null)
      return (await loaders.implementationMetrics({ from: node.id, to: owner }, clamped(first))) ?? [];
    const { knownAt, asOf } = moment;
    const articles = new Set((await relationsAt(edge, context)).map(({ articleId }) => articleId));
    const tied = (await loaders.tiedClaims(node.id, { kind: "Metric", role: "SUBJECT", knownAt })) ?? [];
    return newest(
      metricsOf(tied, asOf).filter(({ articleId }) => articles.has(articleId)),
      clamped(first),
    );
  },
};

/** The claims, newest first. */
async function relationsOf(edge: EdgeOfList, most: number, context: ApiContext) {
  const { node, owner, moment } = edge;
  if (moment !== null) return newest(await relationsAt(edge, context), most);
  const asked = { relation: "IMPLEMENTS", most } as const;
  return (await context.loaders.relationsBetween({ from: node.id, to: owner }, asked)) ?? [];
}

async function relationsAt({ node, owner, moment }: EdgeOfList, { loaders }: ApiContext) {
  const { knownAt = null, asOf = null } = moment ?? {};
  const tied = (await loaders.tiedClaims(owner, { kind: "Relation", role: "OBJECT", knownAt })) ?? [];
  return claimsWith(tied, { relation: "IMPLEMENTS", roles: ["SUBJECT"], owner }, node.id, asOf);
}

import { metricsOf, newest, placesIn } from "../../query/known/known-implementations.ts";
import { clamped } from "../connection.ts";
import type { ImplementerEdgeResolvers } from "../schema-types.ts";
import { RelatedEdge, relationsAt } from "./related-lists.ts";

export const ImplementerEdge: ImplementerEdgeResolvers = {
  ...RelatedEdge,
  places: async ({ node, moment }, _args, { loaders }) => {
    if (node.type === "Place") return [node];
    if (moment === null) return (await loaders.placesOf(node.id)) ?? [];
    const { knownAt } = moment;
    return placesIn(
      (await loaders.tiedClaims(node.id, { kind: "Relation", role: "SUBJECT", knownAt })) ?? [],
    );
  },
  metrics: async (edge, { first }, context) => {
    const { node, owner, moment } = edge;
    const { loaders } = context;
    if (moment === null)
      return (await loaders.implementationMetrics({ from: node.id, to: owner }, clamped(first))) ?? [];
    const { knownAt, asOf } = moment;
    const articles = new Set((await relationsAt(edge, moment, context)).map(({ articleId }) => articleId));
    const tied = (await loaders.tiedClaims(node.id, { kind: "Metric", role: "SUBJECT", knownAt })) ?? [];
    return newest(
      metricsOf(tied, asOf).filter(({ articleId }) => articles.has(articleId)),
      clamped(first),
    );
  },
};

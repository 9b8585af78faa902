import { clamped } from "../connection.ts";
import type { ImplementerEdgeResolvers } from "../schema-types.ts";

export const ImplementerEdge: ImplementerEdgeResolvers = {
  claimCount: ({ edge }) => edge.claimCount,
  firstOn: ({ edge }) => edge.firstOn,
  lastOn: ({ edge }) => edge.lastOn,
  places: async ({ node }, _args, { loaders }) =>
    node.type === "Place" ? [node] : ((await loaders.placesOf(node.id)) ?? []),
  relations: async ({ node, owner }, { first }, { loaders }) =>
    (await loaders.implementations({ from: node.id, to: owner }, clamped(first))) ?? [],
  metrics: async ({ node, owner }, { first }, { loaders }) =>
    (await loaders.implementationMetrics({ from: node.id, to: owner }, clamped(first))) ?? [],
};

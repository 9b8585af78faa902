import type { ImplementedProgrammeEdgeResolvers } from "../schema-types.ts";

export const ImplementedProgrammeEdge: ImplementedProgrammeEdgeResolvers = {
  claimCount: ({ edge }) => edge.claimCount,
  firstOn: ({ edge }) => edge.firstOn,
  lastOn: ({ edge }) => edge.lastOn,
  implementers: async ({ edge, doers }, _args, { loaders }) => {
    if (doers !== null) return doers;
    const found = await Promise.all(edge.implementers.map(loaders.entity));
    return found.filter((entity) => entity !== undefined);
  },
};

import { NO_CONDITIONS, type Talk } from "../../query/statements.ts";
import { clamped } from "../connection.ts";
import type { TalkedAboutEdgeResolvers } from "../schema-types.ts";

export const TalkedAboutEdge: TalkedAboutEdgeResolvers = {
  statementCount: ({ edge }) => edge.claimCount,
  firstSaidOn: ({ edge }) => edge.firstOn,
  lastSaidOn: ({ edge }) => edge.lastOn,
  statements: async ({ node, owner, ownerIs, conditions: { from, to } }, { first }, { loaders }) => {
    const pair: Talk =
      ownerIs === "speaker" ? { speaker: owner, about: node.id } : { speaker: node.id, about: owner };
    const page = { first: clamped(first), after: null };
    const found = await loaders.statementsBetween(pair, { conditions: { ...NO_CONDITIONS, from, to }, page });
    return (found?.entries ?? []).map(({ value }) => value);
  },
};

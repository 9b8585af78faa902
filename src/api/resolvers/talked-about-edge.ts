import { pageOfClaims } from "../../query/claims.ts";
import { statementsOf } from "../../query/known/known-statements.ts";
import { NO_CONDITIONS, type Talk } from "../../query/statements.ts";
import { clamped, type TalkedAboutEdge as EdgeOfList } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import type { TalkedAboutEdgeResolvers } from "../schema-types.ts";

export const TalkedAboutEdge: TalkedAboutEdgeResolvers = {
  statementCount: ({ edge }) => edge.claimCount,
  firstSaidOn: ({ edge }) => edge.firstOn,
  lastSaidOn: ({ edge }) => edge.lastOn,
  statements: async (edge, { first }, context) => {
    const page = { first: clamped(first), after: null };
    const found = await (edge.knownAt === null
      ? statementsNow(edge, page, context)
      : statementsKnown(edge, edge.knownAt, page, context));
    return (found?.entries ?? []).map(({ value }) => value);
  },
};

interface First {
  readonly first: number;
  readonly after: null;
}

function statementsNow(
  { node, owner, ownerIs, conditions: { from, to } }: EdgeOfList,
  page: First,
  { loaders }: ApiContext,
) {
  const pair: Talk =
    ownerIs === "speaker" ? { speaker: owner, about: node.id } : { speaker: node.id, about: owner };
  return loaders.statementsBetween(pair, { conditions: { ...NO_CONDITIONS, from, to }, page });
}

async function statementsKnown(
  { node, owner, ownerIs, conditions: { from, to } }: EdgeOfList,
  knownAt: string,
  page: First,
  { loaders }: ApiContext,
) {
  const [own, other] =
    ownerIs === "about" ? (["ABOUT", "SPEAKER"] as const) : (["SPEAKER", "ABOUT"] as const);
  const tied = (await loaders.tiedClaims(owner, { kind: "Statement", role: own, knownAt })) ?? [];
  const conditions = { ...NO_CONDITIONS, from, to };
  return pageOfClaims(statementsOf(tied, conditions, { role: other, id: node.id }), page);
}

/** Refuses what costs too much, with literals, variables and default values alike, and tells the caller the cost. */
import { GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { ApiContext } from "../context.ts";
import { badRequest, overLimit } from "./limit-errors.ts";
import type { Limits } from "./limits.ts";
import {
  type AskedQuery,
  type CostTeller,
  costTeller,
  type QueryCost,
  type ResolverMap,
} from "./query-cost.ts";

/** @param resolvers by type and field: what they ask of the store costs more. */
export function useQueryCost(
  schema: GraphQLSchema,
  resolvers: ResolverMap,
  limits: Limits,
): Plugin<ApiContext> {
  const costOf = costTeller(schema, resolvers);
  return {
    onExecute: ({ args }) => {
      const { document, contextValue } = args;
      const asked = {
        document,
        variables: args.variableValues ?? {},
        operationName: args.operationName ?? null,
      };
      // The executor says all that is wrong with the variables, and asks nothing of the store.
      if (!variablesFit(schema, asked)) return;
      const { points, nodes } = costOrRefusal(costOf, asked, limits.cost);
      if (points > limits.cost) throw tooDear(points, limits.cost);
      if (nodes > limits.nodes) throw tooMany(nodes, limits.nodes);
      contextValue.cost.points = points;
    },
  };
}

function costOrRefusal(costOf: CostTeller, asked: AskedQuery, most: number): QueryCost {
  try {
    return costOf(asked);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.extensions["code"] !== undefined) throw badRequest(error);
    throw overLimit(
      "cost",
      most,
      "The query's fragments spread into too many fields: spread them less often.",
    );
  }
}

function variablesFit(schema: GraphQLSchema, { document, operationName, variables }: AskedQuery): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variables, { maxErrors: 1 }).errors === undefined;
}

function tooDear(points: number, most: number): Error {
  return overLimit(
    "cost",
    most,
    `The query costs ${points} points, and at most ${most} are allowed: ask for a smaller first, or for fewer lists in lists.`,
  );
}

function tooMany(nodes: number, most: number): Error {
  return overLimit(
    "nodes",
    most,
    `The pages of the answer may have ${nodes} entries, and at most ${most} are allowed: ask for a smaller first and go on with after.`,
  );
}

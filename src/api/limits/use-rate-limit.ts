/** How many points a caller may spend in a minute: who has none left is refused before anything of the request is read. */
import type { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import type { ApiContext } from "../context.ts";
import { rateLimited } from "./limit-errors.ts";
import type { Limits } from "./limits.ts";

const MINUTE_S = 60;

/** Names the caller of a request: an access token's id, else an address. */
export type CallerOf = (request: Request, serverContext: unknown) => string;

/** Comes after all plugins that answer by themselves, such as the page. */
export function useRateLimit(
  { pointsAMinute }: Pick<Limits, "pointsAMinute">,
  callerOf: CallerOf,
): Plugin<ApiContext> {
  if (pointsAMinute === 0) return {};
  const spent = new RateLimiterMemory({ points: pointsAMinute, duration: MINUTE_S });
  return {
    onRequest: async ({ request, serverContext, endResponse, fetchAPI }) => {
      const caller = callerOf(request, serverContext);
      const before = await spent.get(caller);
      if (before === null || before.remainingPoints > 0) return;
      const error = rateLimited(pointsAMinute, secondsUntil(before));
      endResponse(responseOf(error, fetchAPI.Response));
    },
    onExecute: async ({ args: { contextValue } }) => {
      const { cost, request } = contextValue;
      const caller = callerOf(request, contextValue);
      // What is refused is not spent; that it was asked for costs a point.
      const asked = Math.max(1, cost.points);
      const now = await spent.consume(caller, asked).catch(async (over: RateLimiterRes) => {
        await spent.reward(caller, asked - 1);
        throw rateLimited(pointsAMinute, secondsUntil(over));
      });
      cost.limit = pointsAMinute;
      cost.remaining = now.remainingPoints;
      cost.resetAt = new Date(Date.now() + now.msBeforeNext).toISOString();
    },
  };
}

function secondsUntil({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}

function responseOf(error: GraphQLError, Response: typeof globalThis.Response): Response {
  const { http, ...extensions } = error.extensions as {
    http: { status: number; headers: Record<string, string> };
  };
  const body = JSON.stringify({ errors: [{ message: error.message, extensions }] });
  return new Response(body, {
    status: http.status,
    headers: { "content-type": "application/json; charset=utf-8", ...http.headers },
  });
}

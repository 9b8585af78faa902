/** The GraphQL API over a store, as a function from request to answer. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { createYoga } from "graphql-yoga";
import type { Asker } from "../graph/port.ts";
import { packageRoot } from "../package-root.ts";
import { NO_TOKENS, type Tokens, type Viewer } from "./access/tokens.ts";
import { useAccess } from "./access/use-access.ts";
import { type ApiContext, createContext } from "./context.ts";
import type { Log } from "./log.ts";
import { maskErrors } from "./mask-errors.ts";
import { resolvers } from "./resolvers/resolvers.ts";
import { useHealth } from "./use-health.ts";
import { useSecurityHeaders } from "./use-security-headers.ts";
import { useWebPage } from "./use-web-page.ts";

/** The contract with its resolvers. */
export const schema = makeExecutableSchema<ApiContext>({
  typeDefs: readFileSync(path.join(packageRoot(), "schema.graphql"), "utf8"),
  resolvers,
  resolverValidationOptions: { requireResolversToMatchSchema: "error" },
});

export interface ApiOptions {
  /** The store to answer from. */
  readonly graph: Asker;
  readonly log: Log;
  /** Who may do what; nobody may change anything where it is left out. */
  readonly tokens?: Tokens;
  /** Whether those without a token may read; they may where it is left out. */
  readonly openReads?: boolean;
}

/**
 * GraphQL at `/graphql`, the page at `/`, health at `/health`; `/alive` answers 200 without asking the store.
 * Its `fetch` answers a request; the whole is a listener for `node:http`, too.
 */
export function createApi({ graph, log, tokens = NO_TOKENS, openReads = true }: ApiOptions) {
  const viewers = new WeakMap<Request, Viewer>();
  return createYoga({
    schema,
    context: ({ request }) => createContext(graph, viewers.get(request) ?? null),
    plugins: [
      useSecurityHeaders(),
      useHealth(graph, log),
      useWebPage(),
      useAccess({ tokens, openReads }, viewers),
    ],
    maskedErrors: { maskError: maskErrors(log) },
    // Yoga's own GraphiQL loads scripts from another host and runs inline ones.
    graphiql: false,
    landingPage: false,
    // Yoga's own answer, which would stand before `useHealth` at its usual address.
    healthCheckEndpoint: "/alive",
    cors: false,
    multipart: false,
    logging: {
      debug: () => {},
      info: () => {},
      warn: (...words: unknown[]) => log(words.map(String).join(" ")),
      error: (...words: unknown[]) => log(words.map(String).join(" ")),
    },
  });
}

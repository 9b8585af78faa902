/** The GraphQL API over a store, as a function from request to answer. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { GraphQLError } from "graphql";
import { type CORSOptions, createYoga, type YogaLogger } from "graphql-yoga";
import type { Asker } from "../graph/port.ts";
import { packageRoot } from "../package-root.ts";
import { refusalNotes } from "./access/refusal-notes.ts";
import { NO_TOKENS, type Tokens, type Viewer } from "./access/tokens.ts";
import { useAccess } from "./access/use-access.ts";
import type { Changes } from "./changes.ts";
import { type ApiContext, createContext, type ServiceContext } from "./context.ts";
import type { Jobs } from "./jobs.ts";
import { callerOf } from "./limits/caller.ts";
import { countEntries } from "./limits/count-entries.ts";
import { documentCache } from "./limits/document-cache.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits/limits.ts";
import { useDocumentLimits } from "./limits/use-document-limits.ts";
import { useQueryCost } from "./limits/use-query-cost.ts";
import { useRateLimit } from "./limits/use-rate-limit.ts";
import { useRequestBounds } from "./limits/use-request-bounds.ts";
import type { Log } from "./log.ts";
import { maskErrors, oneLine } from "./mask-errors.ts";
import type { Access } from "./observe/access.ts";
import { createMetrics, type Metrics } from "./observe/metrics.ts";
import { noteOf } from "./observe/request-note.ts";
import { useMetrics } from "./observe/use-metrics.ts";
import { useRequestNote } from "./observe/use-request-note.ts";
import {
  DOCUMENT_ID,
  type PersistedOperations,
  readManifest,
  useOperationsById,
} from "./persisted-operations.ts";
import { resolvers } from "./resolvers/resolvers.ts";
import { useBodies } from "./uploads/use-bodies.ts";
import { useUploadAccess } from "./uploads/use-upload-access.ts";
import { useClosedSchema } from "./use-closed-schema.ts";
import { useExplorer } from "./use-explorer.ts";
import { useHealth } from "./use-health.ts";
import { useSecurityHeaders } from "./use-security-headers.ts";

/** The contract with its resolvers. */
export const schema = makeExecutableSchema<ApiContext>({
  typeDefs: readFileSync(path.join(packageRoot(), "schema.graphql"), "utf8"),
  resolvers,
  resolverValidationOptions: { requireResolversToMatchSchema: "error" },
});
countEntries(schema);

/** What the explorer asks. */
const explorerOperations = readManifest(
  path.join(packageRoot(), "src", "web", "questions", "manifest.json"),
  schema,
);

export interface ApiOptions {
  /** The store to answer from. */
  readonly graph: Asker;
  readonly log: Log;
  /** Who may do what; nobody may change anything where it is left out. */
  readonly tokens?: Tokens;
  /** What changes the graph; the service only answers where it is left out. */
  readonly changes?: Changes;
  /** What takes pages in; the service takes none where it is left out. */
  readonly jobs?: Jobs;
  /** Whether those without a token may read; they may where it is left out. */
  readonly openReads?: boolean;
  /** Figures of the service; new ones where they are left out. */
  readonly metrics?: Metrics;
  /** Whether the service is about to end. */
  readonly isStopping?: () => boolean;
  /** Who may ask for the service's health; everyone where it is left out. */
  readonly healthAccess?: Access;
  /** Who may ask for its figures; callers on this machine where it is left out. */
  readonly metricsAccess?: Access;
  /** Whether the log has the queries. */
  readonly logQueries?: boolean;
  readonly limits?: Limits;
  /** Whether callers may ask for the schema; they may where it is left out. */
  readonly introspection?: boolean;
  /** Origins of pages of other sites that may read answers; none where they are left out. */
  readonly origins?: readonly string[];
  /** Operations that callers name by an id, beside the explorer's. */
  readonly persisted?: PersistedOperations;
}

/**
 * GraphQL at `/graphql`, the explorer at `/`, health at `/health`, figures at `/metrics`.
 * Its `fetch` answers a request; the whole is a listener for `node:http`, too.
 */
export function createApi(options: ApiOptions) {
  const { graph, log, tokens = NO_TOKENS, healthAccess = "everyone", isStopping = () => false } = options;
  const { limits = DEFAULT_LIMITS, introspection = true, origins = [], persisted } = options;
  const service = serviceOf(options, tokens);
  const viewers = new WeakMap<Request, Viewer>();
  const whoAsks = (request: Request): string | undefined => viewers.get(request)?.name;
  return createYoga({
    schema,
    context: (initial) =>
      createContext(service, {
        viewer: viewers.get(initial.request) ?? null,
        limits,
        requestId: noteOf(initial)?.id ?? randomUUID(),
      }),
    plugins: [
      useSecurityHeaders(),
      useRequestNote({ queries: options.logQueries ?? false, whoAsks }),
      useHealth({ graph, log, access: healthAccess, isStopping }),
      useMetrics(options.metrics ?? createMetrics(), options.metricsAccess ?? "loopback"),
      useExplorer({ graphiql: introspection && !persisted?.only }),
      useAccess({ tokens, openReads: options.openReads ?? true }, viewers),
      useOperationsById({ operations: storedOperations(persisted), only: persisted?.only ?? false }),
      useUploadAccess(viewers, service.noteRefusal),
      useBodies(limits),
      introspection ? {} : useClosedSchema(),
      useDocumentLimits(limits),
      useQueryCost(schema, resolvers, limits),
      useRateLimit(limits, (request, server) => viewers.get(request)?.token ?? callerOf(server)),
      useRequestBounds(limits),
    ],
    // Ours tell bodies with a file from others.
    maxRequestBodySize: false,
    parserAndValidationCache: { documentCache: documentCache(), errorCache: documentCache() },
    extraParamNames: [DOCUMENT_ID],
    maskedErrors: { maskError: maskErrors(log) },
    // Yoga's own GraphiQL loads scripts from another host and runs inline ones.
    graphiql: false,
    landingPage: false,
    // Yoga's own answers every address that ends in this, also that of a query: an end that none has.
    healthCheckEndpoint: `/${randomUUID()}`,
    cors: corsFor(origins),
    multipart: false,
    logging: logTo(log),
  });
}

function storedOperations(persisted: PersistedOperations | undefined): ReadonlyMap<string, string> {
  return new Map([...(persisted?.operations ?? []), ...explorerOperations]);
}

function serviceOf({ graph, changes, jobs, log }: ApiOptions, tokens: Tokens): ServiceContext {
  return {
    graph,
    ...(changes && { changes }),
    ...(jobs && { jobs }),
    noteRefusal: refusalNotes(changes, log),
    anyTokens: () => tokens.any(),
  };
}

/** What callers did wrong, and what is masked and logged under its id, is one line each for those who look for it. */
function logTo(log: Log): YogaLogger {
  const write = (...words: unknown[]): void => {
    const [first] = words;
    if (first instanceof GraphQLError)
      log(`a request was refused: ${oneLine(first.message)}`, { level: "debug" });
    else log(oneLine(words.map(String).join(" ")));
  };
  return { debug: () => {}, info: () => {}, warn: write, error: write };
}

function corsFor(origins: readonly string[]): CORSOptions | false {
  return origins.length === 0
    ? false
    : { origin: [...origins], credentials: false, methods: ["GET", "POST"] };
}

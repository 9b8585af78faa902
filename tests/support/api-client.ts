/** Asks the API without a network. */
import type { Tokens, Viewer } from "../../src/api/access/tokens.ts";
import { createApi } from "../../src/api/create-api.ts";
import { DEFAULT_LIMITS, type Limits } from "../../src/api/limits/limits.ts";
import type { Asker, Graph } from "../../src/graph/port.ts";
import { writeGraph } from "./graph-builder.ts";
import { type Press, pressGraph } from "./press-graph.ts";
import type { OpenStore, StoreOfTest } from "./stores.ts";

/** A part of an answer: it has the shape that the test's own query gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the query is checked by the server, the shape by the test's expectations
export type Loose = any;

interface Answer {
  readonly status: number;
  readonly data: Loose;
  readonly errors: readonly { message: string; extensions?: Record<string, unknown>; path?: unknown[] }[];
}

export type Client = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** What callers may, but for the time: a busy machine must not decide what a test sees. */
const UNHURRIED_LIMITS: Limits = { ...DEFAULT_LIMITS, answerMs: 600_000 };

/** For tests that ask for more than a caller may, to see what the store is asked. */
export const WIDE_LIMITS: Limits = {
  ...UNHURRIED_LIMITS,
  cost: Number.MAX_SAFE_INTEGER,
  nodes: Number.MAX_SAFE_INTEGER,
};

/** Who bears any token, where a client bears one. */
const ADMIN: Viewer = { token: "00000001", name: "管理员", role: "admin", expiresAt: null };
const ANY_TOKEN: Tokens = { any: () => true, viewerOf: () => ADMIN };

/** A client of an API over a store. `log` gathers the API's lines. */
export function clientOf(
  graph: Asker,
  log: string[] = [],
  limits: Limits = UNHURRIED_LIMITS,
  { admin = false } = {},
): Client {
  const api = createApi({
    graph,
    log: (line) => log.push(line),
    limits,
    ...(admin && { tokens: ANY_TOKEN }),
  });
  return async (query, variables = {}) => {
    const response = await api.fetch("http://api.test/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        ...(admin && { authorization: "Bearer any" }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer;
    return { status: response.status, data, errors: errors ?? [] };
  };
}

/** A store with the invented press in it, open. */
export async function openPress(open: OpenStore, store: StoreOfTest): Promise<Press & { store: Graph }> {
  // The first opening puts the format mark and the schema into the store.
  await (await open()).close();
  const press = pressGraph();
  await writeGraph(store, press.graph);
  return { ...press, store: await open() };
}

/** A store that counts what it is asked, by the query's name. */
export function counting(graph: Asker): Asker & { readonly asked: readonly string[]; reset(): void } {
  const asked: string[] = [];
  return {
    asked,
    reset: () => {
      asked.length = 0;
    },
    ask: (query, parameters) => {
      asked.push(query);
      return graph.ask(query, parameters);
    },
  };
}

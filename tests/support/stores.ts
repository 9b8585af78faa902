/**
 * Runs tests on the embedded store and on a real Neo4j server. Each test begins with an empty graph (but for
 * its Store node). Without Java or Maven the tests on Neo4j are skipped; where CI is set, they fail instead.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import neo4j from "neo4j-driver";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/port.ts";
import { TEST_QUERIES } from "./test-queries.ts";

/**
 * Opens the store of the running test, empty the first time; what is still open is closed after the test.
 * `moreQueries` is a folder of query files beside `cypher/`, that of the tests by default.
 */
export type OpenStore = (moreQueries?: string) => Promise<Graph>;

export interface StoreOfTest {
  readonly kind: "embedded" | "neo4j";
  /** The address that openGraph takes; the store there is empty when a test asks for the first time. */
  address(): Promise<string>;
}

/** Once a test is over and its graphs are closed, its store is given up. */
interface Forgetful extends StoreOfTest {
  forget(): void;
}

// Another file may hold the one database of the server for all of its tests.
const TURN_MS = 1_800_000;

/** Describes `body` once for the embedded store and once for Neo4j. */
export function describeStores(title: string, body: (open: OpenStore, store: StoreOfTest) => void): void {
  describe(`${title} (embedded)`, () => {
    const store = embeddedStore();
    body(opener(store), store);
  });
  describeOnNeo4j(title, body);
}

/** Describes `body` for Neo4j alone: for what the embedded store, which one process owns, has no part in. */
export function describeOnNeo4j(title: string, body: (open: OpenStore, store: StoreOfTest) => void): void {
  describeNeo4j(title, () => {
    const store = neo4jStore();
    body(opener(store), store);
  });
}

/** Describes `body` once, with an opener for each store: for tests that compare the two. */
export function describeBothStores(
  title: string,
  body: (openEmbedded: OpenStore, openNeo4j: OpenStore) => void,
): void {
  describeNeo4j(title, () => {
    const embedded = opener(embeddedStore());
    const server = opener(neo4jStore());
    body(embedded, server);
  });
}

/** Describes `body` if the server runs; skips it if not, and fails instead where CI is set. */
export function describeNeo4j(title: string, body: () => void): void {
  const runs = process.env["POLICYGRAPH_TEST_NEO4J_ADDRESS"] !== undefined;
  if (!runs && process.env["CI"]) {
    it(`${title} (neo4j) is not skipped in CI`, () => {
      expect("a Neo4j server, which needs java and mvn").toBe("there");
    });
  }
  (runs ? describe : describe.skip)(`${title} (neo4j)`, body);
}

function opener(store: Forgetful): OpenStore {
  const opened: Graph[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((graph) => graph.close()));
    store.forget();
  });
  return async (moreQueries = TEST_QUERIES) => {
    const graph = await openGraph(await store.address(), { moreQueries });
    opened.push(graph);
    return graph;
  };
}

function embeddedStore(): Forgetful {
  let folder: string | undefined;
  return {
    kind: "embedded",
    address: async () => {
      folder ??= mkdtempSync(path.join(os.tmpdir(), "policygraph-test-"));
      return `file:${path.join(folder, "graph.db")}`;
    },
    forget: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      folder = undefined;
    },
  };
}

function neo4jStore(): Forgetful {
  const address = process.env["POLICYGRAPH_TEST_NEO4J_ADDRESS"] ?? "";
  let wiped = false;
  let turn: Server | undefined;
  beforeAll(async () => {
    turn = await takeTurn();
  }, TURN_MS);
  afterAll(() => {
    turn?.close();
  });
  return {
    kind: "neo4j",
    address: async () => {
      if (!wiped) await wipe(address);
      wiped = true;
      return address;
    },
    forget: () => {
      wiped = false;
    },
  };
}

/** Test files run side by side and the server has one database: who listens on the port has the turn. */
async function takeTurn(): Promise<Server> {
  const port = Number(process.env["POLICYGRAPH_TEST_NEO4J_TURN"]);
  for (;;) {
    const server = createServer();
    const taken = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (taken) return server;
    await sleep(50);
  }
}

async function wipe(address: string): Promise<void> {
  const query = readFileSync(path.join(TEST_QUERIES, "wipe-neo4j.cypher"), "utf8");
  const { protocol, host, pathname } = new URL(address);
  const driver = neo4j.driver(`${protocol}//${host}`);
  await driver.executeQuery(query, {}, { database: pathname.slice(1) });
  await driver.close();
}

/**
 * Workers are killed at any moment, Redis is started anew and so is Neo4j: nothing is lost and nothing doubled. A
 * server of its own, that can be started anew, takes a minute: it is had with POLICYGRAPH_TEST_KILLS=20.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect as dial, type Server, type Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { type DocumentQueue, openQueue } from "../../../ingest/queue/document-queue.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { createRandom } from "../../cypher/differential/random.ts";
import { policygraph } from "../../support/command-line.ts";
import { type Neo4jServer, startServer } from "../../support/neo4j-server/start-server.ts";
import { describeRedis, freePort, type RedisServer, startRedis } from "../../support/redis.ts";
import { describeOnNeo4j } from "../../support/stores.ts";
import { currentView } from "../load/derived-view.ts";
import { SNAPSHOT_QUERIES, snapshot } from "../load/graph-snapshot.ts";

jest.setTimeout(1_800_000);

const FULL_KILLS = Number(process.env["POLICYGRAPH_TEST_KILLS"] ?? 0);
const KILLS = FULL_KILLS > 0 ? FULL_KILLS : 3;
const COPIES = FULL_KILLS > 0 ? 12 : 3;
const LONGEST_MS = 1_500;
const random = createRandom(8);

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-killed-workers-"));
const samples = path.join(packageRoot(), "samples");
const script = path.join(packageRoot(), "scripts", "policygraph.mjs");
let redis: RedisServer;
let queue: DocumentQueue;
let pages = 0;

beforeAll(async () => {
  const texts = readdirSync(samples)
    .filter((file) => file.endsWith(".txt") && !file.includes("gb18030"))
    .map((file) => readFileSync(path.join(samples, file), "utf8"));
  for (let copy = 0; copy < COPIES; copy++)
    for (const text of texts) writeFileSync(path.join(folder, `${pages++}.txt`), `${text}\n第${copy}版\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function viewOf(store: string): Promise<readonly string[]> {
  const graph = await openGraph(store, { moreQueries: SNAPSHOT_QUERIES });
  const view = currentView(await snapshot(graph));
  await graph.close();
  return view;
}

async function erase(store: string): Promise<void> {
  const graph = await openGraph(store, { moreQueries: SNAPSHOT_QUERIES });
  await graph.ask("load-erased-graph");
  await graph.close();
}

const workerArgs = (store: string): readonly string[] => [
  ...["worker", "--queue", redis.address, "--store", store],
  ...["--workers", "1", "--batch", "2", "--queue-patience", "2"],
];

/** Starts a worker; resolves once it takes documents. */
function startWorker(store: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script, ...workerArgs(store)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("Taking documents")) resolve(child);
    });
    child.once("exit", (code) => reject(new Error(`the worker ended with ${code}: ${said}`)));
  });
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

/** Kills worker after worker. @returns how many documents were still to be done after each kill. */
async function killWorkers(store: string, between: (kills: number) => Promise<void>): Promise<number[]> {
  const left: number[] = [];
  for (let kills = 1; kills <= KILLS; kills++) {
    const worker = await startWorker(store);
    await sleep(random.whole(LONGEST_MS));
    await between(kills);
    await kill(worker);
    const { waiting, active, delayed } = await queue.counts();
    left.push(waiting + active + delayed);
  }
  return left;
}

async function comesOutAsQuiet(store: string, between: (kills: number) => Promise<void>): Promise<void> {
  const quiet = await policygraph(["ingest", folder, "--store", store]);
  expect(quiet.code).toBe(0);
  const expected = await viewOf(store);
  await erase(store);
  const queued = await policygraph(["ingest", folder, "--queue", redis.address, "--json"]);
  expect(JSON.parse(queued.out).documents).toEqual({ queued: pages, refused: 0 });
  const left = await killWorkers(store, between);
  // Some was under way when workers were killed, and none was lost.
  expect({ left, some: left.some((n) => n > 0) }).toEqual({ left, some: true });
  const last = await policygraph([...workerArgs(store), "--until-empty", "--json"]);
  expect(JSON.parse(last.out)).toMatchObject({ failed: 0, keptOut: 0, superseded: 0 });
  expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  expect(await viewOf(store)).toEqual(expected);
}

function withRedis(): void {
  beforeAll(async () => {
    redis = await startRedis();
    queue = await openQueue(redis.address);
  });
  afterAll(async () => {
    await queue.close();
    await redis.stop();
  });
}

describeRedis("workers that are killed", () => {
  withRedis();
  describeOnNeo4j("over the queue", (_open, store) => {
    it("leave the graph of a quiet run, though Redis is started anew", async () => {
      await comesOutAsQuiet(await store.address(), async (kills) => {
        if (kills === 2) await redis.restart();
      });
    });
  });
});

/** A port that stays while the server behind it is started anew on another. */
async function portBefore(server: () => Neo4jServer): Promise<{ address: string; close(): void }> {
  const sockets = new Set<Socket>();
  const proxy: Server = createServer((client) => {
    const behind = dial(Number(new URL(server().address).port), "127.0.0.1");
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  const port = await freePort();
  await new Promise<void>((resolve) => proxy.listen(port, "127.0.0.1", resolve));
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  };
  // bolt: with routing, the server would name its own port.
  return { address: `bolt://127.0.0.1:${port}/neo4j`, close };
}

if (FULL_KILLS > 0)
  describeRedis("workers that are killed many times", () => {
    withRedis();
    it("leave the graph of a quiet run, though Redis and Neo4j are started anew", async () => {
      const kept = mkdtempSync(path.join(os.tmpdir(), "policygraph-killed-neo4j-"));
      let server = await startServer(packageRoot(), kept);
      const port = await portBefore(() => server);
      await comesOutAsQuiet(port.address, async (kills) => {
        if (kills % 5 === 2) await redis.restart();
        if (kills % 10 !== 4) return;
        await server.stop();
        server = await startServer(packageRoot(), kept);
      });
      port.close();
      await server.stop();
      rmSync(kept, { recursive: true, force: true });
    });
  });

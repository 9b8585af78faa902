/** A real Redis of its own for the tests of the queue; skipped, with a line, where `redis-server` is missing. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import { Redis } from "ioredis";

export interface RedisServer {
  /** With the password, as `--queue` takes it. */
  readonly address: string;
  /** Kills it and starts it anew on the same port, with what it has on disk. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const REDIS_PASSWORD = "kein-geheimnis";
/** As the queue wants it. */
const KEEPING = ["--maxmemory-policy", "noeviction", "--appendonly", "yes", "--appendfsync", "always"];

/** Describes `body` if Redis is installed; skips it if not, and fails instead where CI is set. */
export function describeRedis(title: string, body: () => void): void {
  const runs = spawnSync("redis-server", ["--version"], { stdio: "ignore" }).status === 0;
  if (!runs) process.stderr.write(`Skipped: ${title}, since there is no redis-server.\n`);
  if (!runs && process.env["CI"]) {
    it(`${title} is not skipped in CI`, () => {
      expect("redis-server").toBe("installed");
    });
  }
  (runs ? describe : describe.skip)(title, body);
}

/** @param settings further arguments of redis-server. */
export async function startRedis(settings: readonly string[] = KEEPING): Promise<RedisServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-redis-"));
  const port = await freePort();
  const own = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const start = async (): Promise<ChildProcess> => {
    const child = spawn("redis-server", [...own, "--requirepass", REDIS_PASSWORD, ...settings], {
      stdio: "ignore",
    });
    await answers(port);
    return child;
  };
  const end = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  let child = await start();
  return {
    address: `redis://:${REDIS_PASSWORD}@127.0.0.1:${port}/0`,
    restart: async () => {
      await end(child);
      child = await start();
    },
    stop: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<void> {
  const redis = new Redis({
    port,
    password: REDIS_PASSWORD,
    maxRetriesPerRequest: null,
    retryStrategy: () => 50,
  });
  redis.on("error", () => undefined);
  // One that reads its log does not answer yet.
  while ((await redis.ping().catch(() => "")) !== "PONG") await sleep(50);
  redis.disconnect();
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The probe has no port.");
  return address.port;
}

/** Documents go through a real Redis, as `ingest --queue`, `worker` and `queue` are given. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { openQueue } from "../../../ingest/queue/document-queue.ts";
import { QueueAwayError, QueueError } from "../../../ingest/queue/errors.ts";
import { MOST_PACKED, packJob, unpackJob } from "../../../ingest/queue/job.ts";
import { openRedis } from "../../../ingest/queue/open-redis.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { policygraph } from "../../support/command-line.ts";
import {
  describeRedis,
  freePort,
  REDIS_PASSWORD,
  type RedisServer,
  startRedis,
} from "../../support/redis.ts";
import { currentView } from "../load/derived-view.ts";
import { SNAPSHOT_QUERIES, snapshot } from "../load/graph-snapshot.ts";

jest.setTimeout(300_000);

const samples = path.join(packageRoot(), "samples");
const pages = readdirSync(samples).filter((file) => file.endsWith(".txt"));
const source = {
  location: "/pages/a.txt",
  sha256: "ab".repeat(32),
  textSha256: "ab".repeat(32),
  readerVersion: "text/1",
  encoding: "utf-8",
  text: "本报讯",
};

async function viewOf(store: string): Promise<readonly string[]> {
  const graph = await openGraph(store, { moreQueries: SNAPSHOT_QUERIES });
  const view = currentView(await snapshot(graph));
  await graph.close();
  return view;
}

describeRedis("the queue's Redis", () => {
  it.each([
    [
      "drops keys",
      ["--maxmemory-policy", "allkeys-lru", "--appendonly", "yes"],
      /maxmemory-policy noeviction/,
    ],
    ["keeps no log", ["--maxmemory-policy", "noeviction"], /appendonly yes/],
    ["does neither", ["--maxmemory-policy", "volatile-ttl"], /noeviction.*appendonly yes/],
  ])("is refused where it %s, with what to set", async (_what, settings, words) => {
    const redis = await startRedis(settings);
    const refused = openRedis(redis.address);
    await expect(refused).rejects.toThrow(QueueError);
    await expect(refused).rejects.toThrow(words);
    await expect(refused).rejects.not.toThrow(REDIS_PASSWORD);
    await redis.stop();
  });

  it("is told to be away, or to refuse the password, without showing it", async () => {
    const away = openRedis(`redis://ann:${REDIS_PASSWORD}@127.0.0.1:${await freePort()}/0`);
    await expect(away).rejects.toThrow(QueueAwayError);
    await expect(away).rejects.toThrow(/redis:\/\/ann:…@127\.0\.0\.1.*ECONNREFUSED/);
    const redis = await startRedis();
    const wrong = openRedis(redis.address.replace(REDIS_PASSWORD, "falsch"));
    await expect(wrong).rejects.toThrow(/Check user and password/);
    await expect(wrong).rejects.not.toThrow("falsch");
    await redis.stop();
  });

  it.each(["http://127.0.0.1", "redis://", "127.0.0.1:6379", "redis://a:geheim@host:port"])(
    "is not %s",
    async (address) => {
      await expect(openRedis(address)).rejects.toThrow(/cannot be read: give redis:/);
      await expect(openRedis(address)).rejects.not.toThrow("geheim");
    },
  );
});

it("a job carries a document whole, and refuses one that is too large", () => {
  const job = packJob(source);
  if (!("packed" in job)) throw new Error("it was refused");
  expect(job.location).toBe(source.location);
  expect(unpackJob(job)).toEqual(source);
  expect(() => unpackJob({ ...job, location: "/pages/b.txt" })).toThrow(/drop it and queue the file again/);
  // Letters that cannot be packed.
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  };
  const text = Array.from({ length: MOST_PACKED / 2 }, random).join("");
  expect(packJob({ ...source, text })).toMatchObject({ code: "too-large", severity: "error" });
});

describeRedis("documents that go through the queue", () => {
  let redis: RedisServer;
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-queue-"));
  const store = `file:${path.join(folder, "queued.db")}`;
  const work = (...more: string[]) =>
    policygraph([
      "worker",
      "--queue",
      redis.address,
      "--store",
      store,
      "--workers",
      "1",
      "--until-empty",
      ...more,
    ]);

  beforeAll(async () => {
    redis = await startRedis();
    for (const page of pages) {
      copyFileSync(path.join(samples, page), path.join(folder, page));
      copyFileSync(path.join(samples, page), path.join(folder, `again-${page}`));
    }
    writeFileSync(path.join(folder, "empty.txt"), "");
  });
  afterAll(async () => {
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("make the graph that they make without it, each once, and show no password", async () => {
    const plain = `file:${path.join(folder, "plain.db")}`;
    await policygraph(["ingest", folder, "--store", plain]);
    const queued = await policygraph(["ingest", folder, "--queue", redis.address, "--json"]);
    expect(JSON.parse(queued.out)).toMatchObject({ documents: { queued: 2 * pages.length, refused: 1 } });
    expect(queued.code).toBe(1);
    const twice = await policygraph(["ingest", folder, "--queue", redis.address]);
    const waiting = await policygraph(["queue", "list", "--queue", redis.address, "--json"]);
    expect(JSON.parse(waiting.out)).toMatchObject({ waiting: 4 * pages.length, failed: 0 });
    const worked = await work("--json");
    const { loaded, unchanged, failed } = JSON.parse(worked.out);
    expect({ code: worked.code, loaded, all: loaded + unchanged, failed }).toEqual({
      code: 0,
      loaded: pages.length,
      all: 4 * pages.length,
      failed: 0,
    });
    expect(await viewOf(store)).toEqual(await viewOf(plain));
    for (const { out, err } of [queued, twice, waiting, worked])
      expect(out + err).not.toContain(REDIS_PASSWORD);
  });

  it("wait to be put in while there are many", async () => {
    const queue = await openQueue(redis.address);
    const job = packJob(source);
    if (!("packed" in job)) throw new Error("it was refused");
    await queue.add([job, job], 2);
    let isIn = false;
    const third = queue.add([job], 2).then(() => {
      isIn = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(isIn).toBe(false);
    await work();
    await third;
    expect(isIn).toBe(true);
    await work();
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    await queue.close();
  });

  it("are given up where they cannot be read, with the reason, to be tried again or dropped", async () => {
    const queue = await openQueue(redis.address);
    await queue.add([{ location: "/pages/broken.txt", packed: "bm8gZ3ppcA==" }], 10);
    const worked = await work();
    expect(worked.code).toBe(1);
    expect(worked.err).toContain("/pages/broken.txt");
    const [letter] = await queue.deadLetters(10);
    expect(letter).toMatchObject({ location: "/pages/broken.txt", attempts: 1 });
    const listed = await policygraph(["queue", "list", "--queue", redis.address]);
    expect(listed.out).toMatch(/1 given up\n.*\/pages\/broken\.txt: incorrect header check/);
    const again = await policygraph(["queue", "retry", "--queue", redis.address]);
    expect(again.out).toBe("1 to be tried again\n");
    expect(await queue.counts()).toMatchObject({ waiting: 1, failed: 0 });
    await work();
    const dropped = await policygraph(["queue", "drop", letter?.id ?? "", "none", "--queue", redis.address]);
    expect(dropped.out).toBe("1 dropped\n");
    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    await queue.close();
  });
});

it("a worker and a queue have to be named", async () => {
  for (const args of [["worker"], ["queue", "list"]]) {
    const { code, err } = await policygraph(args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--queue redis://") });
  }
});

/** The queue of documents in Redis: put in by `ingest --queue`, taken out by `worker`. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { DocumentJob } from "./job.ts";
import { openRedis } from "./open-redis.ts";

export const QUEUE_NAME = "policygraph-documents";

/** Half a second, one, two, … four minutes: a store that is started anew is back long before the last. */
const RETRIES = { attempts: 10, backoff: { type: "exponential", delay: 500 } } as const;
const FULL_WAIT_MS = 200;

/** How many documents are in which state. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  /** Waiting for their next try. */
  readonly delayed: number;
  /** Given up: the dead letters. */
  readonly failed: number;
}

/** A document that was given up. */
export interface DeadLetter {
  readonly id: string;
  readonly location: string;
  readonly reason: string;
  readonly attempts: number;
  /** ISO 8601 in UTC. */
  readonly failedAt: string | null;
}

export interface DocumentQueue {
  /** Puts documents in, once fewer than `most` wait. */
  add(jobs: readonly DocumentJob[], most: number): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** The dead letters, the latest first. */
  deadLetters(most: number): Promise<readonly DeadLetter[]>;
  /** Tries dead letters again, or drops them. @returns how many; ids that are none are passed over. */
  settle(what: "retry" | "drop", ids: readonly string[] | "all"): Promise<number>;
  close(): Promise<void>;
}

/** @throws QueueError as `openRedis`. */
export async function openQueue(address: string): Promise<DocumentQueue> {
  const redis = await openRedis(address);
  const queue = new Queue<DocumentJob>(QUEUE_NAME, { connection: redis });
  queue.on("error", () => undefined);
  return {
    add: async (jobs, most) => {
      while ((await waitingIn(queue)) >= most) await sleep(FULL_WAIT_MS);
      // What is done is in the store; what failed stays until somebody has seen it.
      const opts = { ...RETRIES, removeOnComplete: true, removeOnFail: false };
      await queue.addBulk(jobs.map((data) => ({ name: "document", data, opts })));
    },
    counts: () => countsOf(queue),
    deadLetters: async (most) => (await queue.getFailed(0, most - 1)).map(deadLetter),
    settle: (what, ids) => settle(queue, what, ids),
    close: () => closeBoth(queue, redis),
  };
}

async function closeBoth(queue: Queue<DocumentJob>, redis: Redis): Promise<void> {
  await queue.close();
  redis.disconnect();
}

async function countsOf(queue: Queue<DocumentJob>): Promise<QueueCounts> {
  const counts = await queue.getJobCounts("wait", "active", "delayed", "failed", "prioritized");
  const of = (...states: readonly string[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return {
    waiting: of("wait", "prioritized"),
    active: of("active"),
    delayed: of("delayed"),
    failed: of("failed"),
  };
}

async function waitingIn(queue: Queue<DocumentJob>): Promise<number> {
  const { waiting, delayed } = await countsOf(queue);
  return waiting + delayed;
}

function deadLetter(job: Job<DocumentJob>): DeadLetter {
  return {
    id: job.id ?? "",
    location: job.data.location,
    reason: job.failedReason,
    attempts: job.attemptsMade,
    failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn).toISOString(),
  };
}

// So many are read at once: each holds its document.
const PAGE = 50;

async function settle(
  queue: Queue<DocumentJob>,
  what: "retry" | "drop",
  ids: readonly string[] | "all",
): Promise<number> {
  const settleOne = (job: Job<DocumentJob>) =>
    what === "retry" ? job.retry("failed", { resetAttemptsMade: true }) : job.remove();
  let settled = 0;
  if (ids !== "all") {
    for (const id of ids) {
      const job = await queue.getJob(id);
      if (!job || !(await job.isFailed())) continue;
      await settleOne(job);
      settled++;
    }
    return settled;
  }
  // As many as there are now: one that fails again meanwhile is not tried for ever.
  for (let left = await queue.getFailedCount(); left > 0; ) {
    const jobs = await queue.getFailed(-Math.min(left, PAGE), -1);
    if (jobs.length === 0) break;
    for (const job of jobs) await settleOne(job);
    settled += jobs.length;
    left -= jobs.length;
  }
  return settled;
}

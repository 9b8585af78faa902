/** Takes documents out of the queue, reads them and loads them, until it is told to stop. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Job, UnrecoverableError, Worker } from "bullmq";
import type { Graph } from "../../src/graph/port.ts";
import { messageOf } from "../../src/model/message-of.ts";
import type { LoadOutcome } from "../load/load-document.ts";
import { isStanding, type PageReading, type Reader } from "../pipeline.ts";
import { batchLoader, type LoadReading } from "./batch-loader.ts";
import { type DocumentQueue, openQueue, QUEUE_NAME } from "./document-queue.ts";
import { type DocumentJob, unpackJob } from "./job.ts";
import { openRedis } from "./open-redis.ts";

export interface WorkOptions {
  /** Most documents that one transaction holds. */
  readonly batch: number;
  /** Seconds after which what a lost worker had is given to another one. */
  readonly patience: number;
  /** Is told of each document that was done, and of each try that failed. */
  readonly onDone: (location: string, status: LoadOutcome["status"]) => void;
  readonly onFailed: (location: string, reason: string, isGivenUp: boolean) => void;
}

export interface QueueWorker {
  /** Resolves once nothing waits, runs or is to be tried again. */
  untilEmpty(): Promise<void>;
  /** Takes nothing more and ends what it has begun. */
  close(): Promise<void>;
}

// A document that was being read when a worker was lost is taken up again. One by which workers are lost is given
// up after so many.
const MOST_LOSSES = 30;
const LOOK_EVERY_MS = 200;

/** @throws QueueError as `openRedis`. */
export async function workQueue(
  address: string,
  reader: Reader,
  graph: Graph,
  options: WorkOptions,
): Promise<QueueWorker> {
  const redis = await openRedis(address);
  const load = batchLoader(graph, options.batch);
  const work = async (job: Job<DocumentJob>) => {
    const status = await takeJob(job.data, reader, graph, load);
    options.onDone(job.data.location, status);
  };
  const milliseconds = options.patience * 1000;
  const worker = new Worker<DocumentJob>(QUEUE_NAME, work, {
    connection: redis,
    // Enough that one batch is read while another is loaded.
    concurrency: 2 * options.batch,
    lockDuration: milliseconds,
    stalledInterval: milliseconds,
    maxStalledCount: MOST_LOSSES,
  });
  // Redis that is away is waited for; what comes of a document is told by `failed`.
  worker.on("error", () => undefined);
  worker.on("failed", (job, error) => {
    const isGivenUp = job === undefined || job.finishedOn !== undefined;
    options.onFailed(job?.data.location ?? "a document", error.message, isGivenUp);
  });
  return {
    untilEmpty: () => untilEmpty(address),
    close: async () => {
      await worker.close();
      redis.disconnect();
    },
  };
}

async function takeJob(
  job: DocumentJob,
  reader: Reader,
  graph: Graph,
  load: LoadReading,
): Promise<LoadOutcome["status"]> {
  const source = orGiveUp(() => unpackJob(job));
  if (await isStanding(graph, reader, source)) return "unchanged";
  let reading: PageReading;
  try {
    reading = await reader.read(source);
  } catch (error) {
    // The same page would fail again.
    throw new UnrecoverableError(`the extractor failed: ${messageOf(error)}`);
  }
  return (await load(reading)).status;
}

function orGiveUp<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UnrecoverableError(messageOf(error));
  }
}

async function untilEmpty(address: string): Promise<void> {
  const queue: DocumentQueue = await openQueue(address);
  for (;;) {
    const { waiting, active, delayed } = await queue.counts();
    if (waiting + active + delayed === 0) break;
    await sleep(LOOK_EVERY_MS);
  }
  await queue.close();
}

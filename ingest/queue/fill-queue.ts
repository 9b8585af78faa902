/** Puts documents into the queue: they are read from their files here, and taken apart by workers. */
import type { Message } from "../../src/model/message.ts";
import { inBatches } from "../flow/in-order.ts";
import type { Input } from "../pipeline.ts";
import type { DocumentQueue } from "./document-queue.ts";
import { type DocumentJob, packJob } from "./job.ts";

/** What became of one input of a queue. */
export type Queued = { readonly location: string } & (
  | { readonly doubts: readonly Message[] }
  | { readonly refused: Message }
);

// Sent to Redis at once.
const AT_ONCE = { most: 32, mostWeight: 4_000_000 };

/**
 * Puts all that was read into the queue, in its order, and waits while `most` documents or more are in it.
 *
 * @throws QueueError when Redis is away for good.
 */
export async function* fillQueue(
  inputs: AsyncIterable<Input>,
  queue: DocumentQueue,
  most: number,
): AsyncGenerator<Queued> {
  for await (const some of inBatches(inputs, { ...AT_ONCE, weigh: sizeOf })) {
    const packed = some.map(
      (input) => [input, "source" in input ? packJob(input.source) : undefined] as const,
    );
    const jobs = packed.flatMap(([, job]) => (job && isJob(job) ? job : []));
    if (jobs.length > 0) await queue.add(jobs, most);
    for (const [input, job] of packed) yield* became(input, job);
  }
}

function sizeOf(input: Input): number {
  return "source" in input ? input.source.text.length : 0;
}

function isJob(job: DocumentJob | Message): job is DocumentJob {
  return "packed" in job;
}

function* became(input: Input, job: DocumentJob | Message | undefined): Generator<Queued> {
  if ("outcome" in input) {
    const { outcome } = input;
    if ("refused" in outcome) yield { location: outcome.location, refused: outcome.refused };
  } else if (job && isJob(job)) yield { location: input.location, doubts: input.doubts };
  else if (job) yield { location: input.location, refused: job };
}

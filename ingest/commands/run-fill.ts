/** Puts all files that the paths name into a queue, with progress and report. */
import type { Message } from "../../src/model/message.ts";
import { readInputs } from "../pipeline.ts";
import type { DocumentQueue } from "../queue/document-queue.ts";
import { fillQueue } from "../queue/fill-queue.ts";
import { formatMessage } from "../report.ts";
import { startProgress } from "./progress.ts";
import { countFiles, filesOf } from "./run-ingest.ts";

/** What was put into a queue. */
export interface QueueReport {
  readonly documents: { readonly queued: number; readonly refused: number };
  readonly messages: readonly Message[];
}

/**
 * @param most documents in the queue from which on it waits.
 * @throws QueueError.
 */
export async function runFill(
  paths: readonly string[],
  queue: DocumentQueue,
  most: number,
): Promise<QueueReport> {
  const messages: Message[] = [];
  let [queued, refused] = [0, 0];
  const progress = startProgress();
  const counting = new AbortController();
  const counted = countFiles(paths, counting.signal).then(progress.setTotal, () => undefined);
  try {
    for await (const one of fillQueue(readInputs(filesOf(paths, messages)), queue, most)) {
      if ("refused" in one) refused++;
      else queued++;
      messages.push(...("refused" in one ? [one.refused] : one.doubts));
      progress.step(one.location);
    }
  } finally {
    counting.abort();
    await counted;
    progress.end();
  }
  return { documents: { queued, refused }, messages };
}

/** The report as lines for a terminal. */
export function formatQueueReport({ documents, messages }: QueueReport): string {
  return [
    `documents   ${documents.queued} queued, ${documents.refused} refused`,
    `messages    ${messages.length}`,
    ...messages.map(formatMessage),
  ].join("\n");
}

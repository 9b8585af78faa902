/** A reader for a command: in this thread, or on threads of its own. */
import os from "node:os";
import { createPageReader, type Reader } from "../pipeline.ts";
import { startReadingThreads } from "../readers/reading-threads.ts";
import type { SegmenterChoice } from "./segmenter-option.ts";

// One store takes what some three threads read; each more would only take memory.
const MOST_WORKERS = 4;

/** How many threads read where nothing else is said. */
export function workersOfMachine(): number {
  return Math.min(os.availableParallelism(), MOST_WORKERS);
}

/** Reads in this thread where one is enough: no other has to be started then. */
export async function withReader<T>(
  workers: number,
  segmenter: SegmenterChoice | undefined,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  if (workers === 1) return work(createPageReader(segmenter));
  const threads = await startReadingThreads(workers, segmenter);
  try {
    return await work(threads);
  } finally {
    await threads.close();
  }
}

/** Reads pages on threads of their own: each holds lexicons and weights, is made once, and stays. */
import path from "node:path";
import { Piscina } from "piscina";
import { packageRoot } from "../../src/package-root.ts";
import type { WordSegmenterName } from "../extract/words/open-word-segmenter.ts";
import type { PageReading, Reader } from "../pipeline.ts";

/** The compiled file that a thread runs: Node reads no TypeScript there. */
const THREAD = path.join(packageRoot(), "dist", "ingest", "readers", "reading-thread.js");

/** A reader whose threads have to be ended. */
export interface ReadingThreads extends Reader {
  close(): Promise<void>;
}

/**
 * Starts the threads; each takes about a second and 350 MB.
 *
 * @param count how many pages are read at the same time.
 * @param segmenter as of `createPageReader`.
 */
export async function startReadingThreads(
  count: number,
  segmenter?: WordSegmenterName,
): Promise<ReadingThreads> {
  const pool = new Piscina({
    filename: THREAD,
    minThreads: count,
    maxThreads: count,
    workerData: { segmenter },
  });
  try {
    const versions = (await pool.run(undefined, { name: "versionsRead" })) as Pick<
      Reader,
      "version" | "linker"
    >;
    return {
      ...versions,
      read: (source) => pool.run(source, { name: "readPage" }) as Promise<PageReading>,
      close: () => pool.destroy(),
    };
  } catch (error) {
    await pool.destroy();
    throw error;
  }
}

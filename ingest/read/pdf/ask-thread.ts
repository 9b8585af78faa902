/** The thread that reads PDFs: started with the first file, kept for the next, ended when a file takes too long. */
import path from "node:path";
import { Worker } from "node:worker_threads";
import { packageRoot } from "../../../src/package-root.ts";
import type { PdfAnswer, PdfRequest } from "./pdf-thread.ts";
import type { PdfReading } from "./read-pages.ts";

/** Why the thread gave no answer. `page` is that after the last that it had read. */
export interface ThreadTrouble {
  readonly code: "slow" | "memory" | "broken";
  readonly page?: number;
  readonly detail?: string;
}

export type ThreadReading = PdfReading | { readonly trouble: ThreadTrouble };

/** Heap of the thread in MiB, the file's bytes not counted; the densest pages take a tenth of it. */
const MOST_MEMORY_MB = 1024;

let thread: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Has the thread read a file. Files that are given at the same time are read one after the other.
 *
 * @param pageLimitMs milliseconds that a page may take.
 */
export function askThread(bytes: Uint8Array, pageLimitMs: number): Promise<ThreadReading> {
  const reading = last.then(() => readInThread(bytes, pageLimitMs));
  last = reading.catch(() => undefined);
  return reading;
}

function readInThread(bytes: Uint8Array, pageLimitMs: number): Promise<ThreadReading> {
  const worker = openThread();
  // Only a reading that is under way keeps the process.
  worker.ref();
  let pages = 0;
  return new Promise<ThreadReading>((resolve) => {
    const end = (reading: ThreadReading): void => {
      clearTimeout(timer);
      // One by one: the worker has listeners of its own that it cannot do without.
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
      resolve(reading);
    };
    const giveUp = (code: ThreadTrouble["code"], detail?: string): void => {
      end({ trouble: { code, page: pages + 1, ...(detail !== undefined && { detail }) } });
      thread = undefined;
      void worker.terminate();
    };
    const onMessage = (answer: PdfAnswer): void => {
      if ("reading" in answer) end(answer.reading);
      else {
        pages = answer.page;
        timer.refresh();
      }
    };
    const onError = (error: NodeJS.ErrnoException): void =>
      giveUp(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "broken", error.message);
    const onExit = (): void => giveUp("broken", "its reading ended");
    const timer = setTimeout(() => giveUp("slow"), pageLimitMs);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    const request: PdfRequest = { bytes };
    worker.postMessage(request);
  });
}

function openThread(): Worker {
  if (thread) return thread;
  // The built file, from the sources too: a thread cannot be started from TypeScript.
  const file = path.join(packageRoot(), "dist/ingest/read/pdf/pdf-thread.js");
  thread = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    // pdf.js talks to the console about fonts and canvases.
    stdout: true,
    stderr: true,
  });
  return thread;
}

/** The thread that reads PDFs, one after the other: what a broken file does, it does here. */
import { parentPort } from "node:worker_threads";
import { type PdfReading, readPages } from "./read-pages.ts";

/** What is asked: the bytes of a file. */
export interface PdfRequest {
  readonly bytes: Uint8Array;
}

/** A sign of life after each page, and the answer at the end. */
export type PdfAnswer = { readonly page: number } | { readonly reading: PdfReading };

const port = parentPort;
port?.on("message", ({ bytes }: PdfRequest) => {
  const answer = (message: PdfAnswer): void => port.postMessage(message);
  readPages(bytes, (page) => answer({ page })).then(
    (reading) => answer({ reading }),
    // Nothing is expected to come here; the reader must not wait for it all the same.
    (error: unknown) => answer({ reading: { trouble: { code: "broken", detail: String(error) } } }),
  );
});

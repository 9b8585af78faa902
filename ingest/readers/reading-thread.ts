/** What a thread of `reading-threads.ts` runs. */
import { workerData } from "piscina";
import type { SourceText } from "../../src/model/document.ts";
import type { WordSegmenterName } from "../extract/words/open-word-segmenter.ts";
import { createPageReader, type PageReading, type Reader } from "../pipeline.ts";

const { segmenter } = workerData as { readonly segmenter?: WordSegmenterName };
const reader = createPageReader(segmenter);

/** By which versions this thread reads. */
export function versionsRead(): Pick<Reader, "version" | "linker"> {
  return { version: reader.version, linker: reader.linker };
}

export function readPage(source: SourceText): PageReading {
  return reader.read(source);
}

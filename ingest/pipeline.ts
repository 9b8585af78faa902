/**
 * From bytes to graph, one page after the other. The stages do not know each other; this file is the
 * only place where they meet.
 */

import type { Graph } from "../src/graph/port.ts";
import type { SegmentedPage, SourceText } from "../src/model/document.ts";
import type { Extraction, LinkedDocument } from "../src/model/extraction.ts";
import type { Message } from "../src/model/message.ts";
import { createExtractor, EXTRACTOR_VERSION } from "./extract/extractor.ts";
import { openWordSegmenter, type WordSegmenterName } from "./extract/words/open-word-segmenter.ts";
import { loadLexicons } from "./lexicons/load-lexicons.ts";
import { linkDocument } from "./link/link-document.ts";
import { type LoadOptions, type LoadOutcome, loadDocument } from "./load/load-document.ts";
import { normalise } from "./normalise/normalise.ts";
import { openTagger } from "./open-tagger.ts";
import { type FoundFile, readFile } from "./read/find-files.ts";
import { segment } from "./segment/segment.ts";

/** A page with all that was found on it, before anything is stored. */
export interface PageReading {
  readonly source: SourceText;
  readonly page: SegmentedPage;
  readonly extraction: Extraction;
  readonly linked: LinkedDocument;
}

/** Reads pages; loading the lexicons and the dictionary takes about a second, so it is made once. */
export interface PageReader {
  /** The extractor and its version, the word segmenter named. */
  readonly version: string;
  read(source: SourceText): PageReading;
}

/** @param segmenter which word segmenter to use; the first that loads when absent. */
export function createPageReader(segmenter?: WordSegmenterName): PageReader {
  const lexicons = loadLexicons();
  const extractor = createExtractor({
    lexicons,
    words: openWordSegmenter(segmenter),
    tagger: openTagger(lexicons),
  });
  return {
    version: extractor.version,
    read(source) {
      const page = pageCutter.cut(source.text);
      const extraction = extractor.extract(page);
      const linked = linkDocument(page, extraction, lexicons);
      return { source, page, extraction, linked };
    },
  };
}

/** The first steps of a page reader by themselves: they need no lexicons, and cost a seventh of the whole. */
export const pageCutter = {
  version: EXTRACTOR_VERSION,
  cut: (text: string): SegmentedPage => segment(normalise(text), text),
} as const;

/** What became of one input. */
export type Outcome =
  | {
      readonly location: string;
      readonly reading: PageReading;
      readonly load: LoadOutcome;
      /** What was doubtful about the bytes. */
      readonly doubts: readonly Message[];
    }
  | { readonly location: string; readonly refused: Message };

/**
 * Takes files into the graph, each in a transaction of its own. A file that cannot be taken gives an
 * outcome that says why, and the others go on; only a store that is away ends the run.
 *
 * @param now gives the time of recording, ISO 8601 in UTC.
 * @param options what comes in that a person took out.
 * @throws StoreError when the store cannot be reached or refuses to write.
 */
export async function* ingest(
  files: Iterable<FoundFile> | AsyncIterable<FoundFile>,
  reader: PageReader,
  graph: Graph,
  now: () => string,
  options: LoadOptions = {},
): AsyncGenerator<Outcome> {
  for await (const file of files) {
    const read = await readFile(file);
    if (!read.ok) {
      yield { location: file.location, refused: read.message };
      continue;
    }
    // The absolute path: the same file is the same source wherever the command is given.
    const reading = reader.read({ ...read.source, location: file.path });
    const load = await loadDocument(graph, { ...reading, recordedAt: now() }, options);
    yield { location: file.location, reading, load, doubts: read.doubts ?? [] };
  }
}

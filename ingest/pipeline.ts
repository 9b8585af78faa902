/**
 * From bytes to graph, page for page. The stages do not know each other; this file is the only place where they
 * meet.
 */

import type { Graph } from "../src/graph/port.ts";
import type { SegmentedPage, SourceText, StatedFacts } from "../src/model/document.ts";
import type { Extraction, LinkedDocument } from "../src/model/extraction.ts";
import { documentId } from "../src/model/ids.ts";
import type { Message } from "../src/model/message.ts";
import { messageOf } from "../src/model/message-of.ts";
import { createExtractor, EXTRACTOR_VERSION } from "./extract/extractor.ts";
import { openWordSegmenter, type WordSegmenterName } from "./extract/words/open-word-segmenter.ts";
import { inBatches, inOrder } from "./flow/in-order.ts";
import { loadLexicons } from "./lexicons/load-lexicons.ts";
import { LINKER, linkDocument } from "./link/link-document.ts";
import { currentVersions } from "./load/current-versions.ts";
import type { LoadOptions, LoadOutcome } from "./load/load-document.ts";
import { loadDocuments } from "./load/load-documents.ts";
import { normalise } from "./normalise/normalise.ts";
import { openTagger } from "./open-tagger.ts";
import type { FoundFile } from "./read/find-files.ts";
import { readDocuments, storedLocation } from "./read/read-documents.ts";
import { segment } from "./segment/segment.ts";

/** A page with all that was found on it, before anything is stored. */
export interface PageReading {
  readonly source: SourceText;
  readonly page: SegmentedPage;
  readonly extraction: Extraction;
  readonly linked: LinkedDocument;
}

/** Reads pages, here or elsewhere. */
export interface Reader {
  /** The extractor and its version, the word segmenter named. */
  readonly version: string;
  /** The linker and its version. */
  readonly linker: string;
  read(source: SourceText): PageReading | Promise<PageReading>;
}

/** Reads pages in this thread; loading the lexicons and the dictionary takes about a second, so it is made once. */
export interface PageReader extends Reader {
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
    linker: LINKER,
    read(source) {
      const page = pageCutter.cut(source.text, source.stated);
      const extraction = extractor.extract(page);
      const linked = linkDocument(page, extraction, lexicons);
      return { source, page, extraction, linked };
    },
  };
}

/** The first steps of a page reader by themselves: they need no lexicons, and cost a seventh of the whole. */
export const pageCutter = {
  version: EXTRACTOR_VERSION,
  cut: (text: string, stated?: StatedFacts): SegmentedPage => segment(normalise(text), text, stated),
} as const;

/** What became of one input. */
export type Outcome =
  | {
      readonly location: string;
      /** Absent where the store has it as it would be read: then it was not read. */
      readonly reading?: PageReading;
      readonly load: LoadOutcome;
      /** What was doubtful about the bytes. */
      readonly doubts: readonly Message[];
    }
  | { readonly location: string; readonly refused: Message };

/** How pages are taken in. */
export interface IngestOptions extends LoadOptions {
  /** Most documents that one transaction holds. */
  readonly batch?: number;
  /** Gives the time of recording, ISO 8601 in UTC; the machine's clock by default. */
  readonly now?: () => string;
  /** What the graph calls the source that stands at a path; the path itself by default. */
  readonly sourceOf?: (path: string) => string;
}

/**
 * Takes files into the graph, some documents in each transaction, in their order: what comes of it does not depend
 * on how many are read at once or stand in a transaction. What the store has already as this reader would read it
 * is not read again, so that a run that was broken off goes on where it was. What cannot be taken gives an
 * outcome that says why, and the others go on; only a store that is away ends the run.
 *
 * @throws StoreError when the store cannot be reached or refuses to write; what was committed before stays.
 */
export async function* ingest(
  files: Iterable<FoundFile> | AsyncIterable<FoundFile>,
  reader: Reader,
  graph: Graph,
  { batch = BATCH, now = () => new Date().toISOString(), sourceOf, ...options }: IngestOptions = {},
): AsyncGenerator<Outcome> {
  const inputs = lookUp(readInputs(files, sourceOf), reader, graph);
  const taken = inOrder(inputs, (input) => take(input, reader), {
    most: 2 * batch,
    mostWeight: READ_AHEAD_CHARACTERS,
    weigh,
  });
  for await (const some of inBatches(taken, { most: batch, mostWeight: BATCH_CHARACTERS, weigh }))
    yield* load(graph, some, now, options);
}

const BATCH = 16;
// A reading has some ten times the bytes of its text: these are 50 MB and 20 MB of readings.
const READ_AHEAD_CHARACTERS = 2_000_000;
const BATCH_CHARACTERS = 800_000;
// Asked at once whether the store has them.
const LOOK_UP = { most: 32, mostWeight: BATCH_CHARACTERS };

/** An input on its way: a text, then its reading; or what became of it before. */
export type Input =
  | { readonly source: SourceText; readonly location: string; readonly doubts: readonly Message[] }
  | { readonly outcome: Outcome };
type Taken = { readonly reading: PageReading; readonly input: Exclude<Input, { outcome: Outcome }> } | Input;

function weigh(input: Taken): number {
  if ("reading" in input) return input.reading.source.text.length;
  return "source" in input ? input.source.text.length : 0;
}

/** Reads files, in their order. @param sourceOf as of `ingest`. */
export async function* readInputs(
  files: Iterable<FoundFile> | AsyncIterable<FoundFile>,
  sourceOf = (path: string): string => path,
): AsyncGenerator<Input> {
  for await (const file of files) {
    for await (const read of readDocuments(file)) {
      if (!read.ok) {
        yield { outcome: { location: read.message.location, refused: read.message } };
        continue;
      }
      const { location } = read.source;
      const source = { ...read.source, location: sourceOf(storedLocation(file, location)) };
      yield { source, location, doubts: read.doubts ?? [] };
    }
  }
}

/** Finds out what the store has already, for many inputs at once. */
async function* lookUp(inputs: AsyncIterable<Input>, reader: Reader, graph: Graph): AsyncGenerator<Input> {
  for await (const some of inBatches(inputs, { ...LOOK_UP, weigh })) {
    const sources = some.flatMap((input) => ("source" in input ? input.source : []));
    const current = new Set(await standing(graph, reader, sources));
    for (const input of some) yield "source" in input && current.has(input.source) ? unchanged(input) : input;
  }
}

/** Whether a text stands in the store as the reader would read it. */
export async function isStanding(graph: Graph, reader: Reader, source: SourceText): Promise<boolean> {
  return (await standing(graph, reader, [source])).length > 0;
}

/** Those of the texts that stand in the store as the reader would read them. */
async function standing(
  graph: Graph,
  { version, linker }: Reader,
  sources: readonly SourceText[],
): Promise<readonly SourceText[]> {
  if (sources.length === 0) return [];
  const versions = await currentVersions(graph, sources);
  return sources.filter(({ readerVersion }, at) => {
    const stored = versions[at];
    return (
      stored?.extractor === version && stored.linker === linker && stored.readerVersion === readerVersion
    );
  });
}

function unchanged({ source, location, doubts }: Exclude<Input, { outcome: Outcome }>): Input {
  const load: LoadOutcome = { document: documentId(source.sha256), status: "unchanged", messages: [] };
  return { outcome: { location, load, doubts } };
}

/** A page on which the extractor fails is refused: the others go on. */
async function take(input: Input, reader: Reader): Promise<Taken> {
  if ("outcome" in input) return input;
  try {
    return { reading: await reader.read(input.source), input };
  } catch (error) {
    const { location } = input;
    const reason = `the page could not be read: ${messageOf(error)}. Report the file: the extractor is at fault.`;
    return { outcome: { location, refused: { severity: "error", code: "not-extracted", location, reason } } };
  }
}

async function* load(
  graph: Graph,
  some: readonly Taken[],
  now: () => string,
  options: LoadOptions,
): AsyncGenerator<Outcome> {
  const readings = some.flatMap((one) => ("reading" in one ? one.reading : []));
  const found = readings.map((reading) => ({ ...reading, recordedAt: now() }));
  const loads = [...(await loadDocuments(graph, found, options))];
  for (const one of some) {
    if ("outcome" in one) yield one.outcome;
    if (!("reading" in one)) continue;
    const { reading, input } = one;
    const outcome = loads.shift();
    if (outcome) yield { location: input.location, reading, load: outcome, doubts: input.doubts };
  }
}

/** How fast pages are read, stage by stage, beside nodejieba's tagging of the same text in the same run. */
import { createExtractor } from "../ingest/extract/extractor.ts";
import { openWordSegmenter } from "../ingest/extract/words/open-word-segmenter.ts";
import { loadLexicons } from "../ingest/lexicons/load-lexicons.ts";
import { linkDocument } from "../ingest/link/link-document.ts";
import { normalise } from "../ingest/normalise/normalise.ts";
import { openTagger } from "../ingest/open-tagger.ts";
import { segment } from "../ingest/segment/segment.ts";
import type { SourceText } from "../src/model/document.ts";
import { median, processorTime } from "./measure.ts";

/** Milliseconds of processor time for all pages, garbage collection included. */
export interface ReadingTimes {
  /** Name and version of the word segmenter. */
  readonly segmenter: string;
  /** What its tagging of the raw text takes: the measure of the others. */
  readonly tag: number;
  readonly tagger: number;
  readonly segment: number;
  /** The tagger's and the word segmenter's share included. */
  readonly extract: number;
  readonly link: number;
}

/**
 * Reads all pages `runs` times after one run that does not count, the stages of each run one after the
 * other, so that a busy machine slows all alike; the median of each.
 */
export function timeReading(texts: readonly SourceText[], runs: number): ReadingTimes {
  const lexicons = loadLexicons();
  const words = openWordSegmenter();
  const tagger = openTagger(lexicons);
  const extractor = createExtractor({ lexicons, words, tagger });
  const samples = Array.from({ length: runs + 1 }, () => {
    const tag = processorTime(() => texts.map(({ text }) => words.tag(text)));
    const tagged = processorTime(() => texts.map(({ text }) => tagger.tag(text)));
    const pages = processorTime(() => texts.map(({ text }) => segment(normalise(text), text)));
    const found = processorTime(() => pages.result.map((page) => ({ page, facts: extractor.extract(page) })));
    const linked = processorTime(() =>
      found.result.map(({ page, facts }) => linkDocument(page, facts, lexicons)),
    );
    return [tag.ms, tagged.ms, pages.ms, found.ms, linked.ms];
  }).slice(1);
  const of = (stage: number): number => median(samples.map((sample) => sample[stage] ?? Number.NaN));
  return { segmenter: words.name, tag: of(0), tagger: of(1), segment: of(2), extract: of(3), link: of(4) };
}

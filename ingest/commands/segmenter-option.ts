/** Which word segmenter extraction uses. */
import { Option } from "commander";
import { WORD_SEGMENTERS, type WordSegmenterName } from "../extract/words/open-word-segmenter.ts";

export type SegmenterChoice = WordSegmenterName;

/** `--segmenter NAME`: the first that loads when absent. */
export function segmenterOption(): Option {
  return new Option("--segmenter <name>", "word segmenter; the first of these that loads by default").choices(
    WORD_SEGMENTERS,
  );
}

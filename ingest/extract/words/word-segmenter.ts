/**
 * What extraction asks of a Chinese word segmenter. It is a weak hint only: two segmenters with one
 * dictionary cut a good part of all sentences differently, so no rule may rest on a word boundary alone.
 */

/** A word and its part of speech in jieba's tag set: `nr` person, `ns` place, `nt` body, `v` verb, `m` number … */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

export interface WordSegmenter {
  /** Library and version, e.g. `nodejieba/3.5.8`: part of the extractor's version. */
  readonly name: string;
  /** The words of `text` in order; put together again they are `text`. */
  tag(text: string): readonly TaggedWord[];
  /** The same words without their tags, in half the time. */
  cut(text: string): readonly string[];
  /** The tag that `tag` gives this word wherever it stands; `x` for what the dictionary does not know. */
  tagOf(word: string): string;
}

/** From a page cut into articles to what it says: mentions and claims. */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { type ArticleContext, articleContexts, type ClaimFinder } from "./context.ts";
import { type ArticleReading, joinArticles } from "./join-articles.ts";
import { findNames } from "./names/find-names.ts";
import { findPositions } from "./positions/find-positions.ts";
import type { WordSegmenter } from "./words/word-segmenter.ts";

export interface ExtractorParts {
  readonly lexicons: Lexicons;
  readonly words: WordSegmenter;
}

export interface Extractor {
  /** Extractor and version, the word segmenter named. */
  readonly version: string;
  extract(page: SegmentedPage): Extraction;
}

/** Goes up with every change that changes what is extracted. */
const VERSION = "policygraph/1";

export function createExtractor({ lexicons, words }: ExtractorParts): Extractor {
  const version = `${VERSION}+${words.name}`;
  return {
    version,
    extract(page) {
      const contexts = articleContexts(page, lexicons, words);
      const names = findNames(contexts);
      const articles = contexts.map((context, index) => readArticle(context, names[index] ?? []));
      return { extractor: version, ...joinArticles(articles) };
    },
  };
}

const CLAIM_FINDERS: readonly ClaimFinder[] = [findPositions];

function readArticle(context: ArticleContext, names: readonly Mention[]): ArticleReading {
  return { mentions: names, claims: CLAIM_FINDERS.flatMap((find) => find(context, names)) };
}

/** From a page cut into articles to what it says: mentions and claims. */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { type ArticleContext, articleContexts, type ClaimFinder, type MentionFinder } from "./context.ts";
import { dateClaims } from "./dates/date-claims.ts";
import { findEvents } from "./events/find-events.ts";
import { type ArticleReading, joinArticles } from "./join-articles.ts";
import { mergeMentions } from "./mention-list.ts";
import { findMetrics } from "./metrics/find-metrics.ts";
import { findNames } from "./names/find-names.ts";
import type { NameTagger } from "./names/name-tagger.ts";
import { withoutPlacesInNames } from "./names/places-in-names.ts";
import { findPolicyDocuments } from "./policy-documents/find-policy-documents.ts";
import { findBodiesOfPosts } from "./positions/bodies-of-posts.ts";
import { findPositions } from "./positions/find-positions.ts";
import { findProgrammeRelations } from "./programmes/find-programme-relations.ts";
import { findProgrammes } from "./programmes/find-programmes.ts";
import { findAreaWords } from "./relations/area-words.ts";
import { findRelations } from "./relations/find-relations.ts";
import { findStatements } from "./statements/find-statements.ts";
import type { WordSegmenter } from "./words/word-segmenter.ts";

export interface ExtractorParts {
  readonly lexicons: Lexicons;
  readonly words: WordSegmenter;
  /** Sees names that rules do not; without one there are the rules alone. */
  readonly tagger?: NameTagger;
}

export interface Extractor {
  /** Extractor and version, the word segmenter named. */
  readonly version: string;
  extract(page: SegmentedPage): Extraction;
}

/** Goes up with every change that changes what is extracted. */
export const EXTRACTOR_VERSION = "policygraph/4";

export function createExtractor({ lexicons, words, tagger }: ExtractorParts): Extractor {
  const version = `${EXTRACTOR_VERSION}+${words.name}`;
  return {
    version,
    extract(page) {
      const contexts = articleContexts(page, lexicons, words);
      const names = findNames(contexts, tagger);
      const articles = contexts.map((context, index) => readArticle(context, names[index] ?? []));
      return { extractor: version, ...joinArticles(articles) };
    },
  };
}

const MENTION_FINDERS: readonly MentionFinder[] = [
  findProgrammes,
  findPolicyDocuments,
  findEvents,
  findAreaWords,
  findBodiesOfPosts,
];
const CLAIM_FINDERS: readonly ClaimFinder[] = [
  findPositions,
  findStatements,
  findRelations,
  findProgrammeRelations,
  findMetrics,
];

function readArticle(context: ArticleContext, names: readonly Mention[]): ArticleReading {
  const found = mergeMentions(names, ...MENTION_FINDERS.map((find) => find(context, names)));
  const mentions = withoutPlacesInNames(context, found);
  const claims = CLAIM_FINDERS.flatMap((find) => find(context, mentions));
  return { mentions, claims: dateClaims(context, mentions, claims) };
}

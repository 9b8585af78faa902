/** Questions on what is printed: documents, articles, mentions, and the claims in them, gathered over all parents. */
import type { Asker } from "../graph/port.ts";
import type { ClaimKind } from "../model/claim.ts";
import { countClaimsIn, findClaimsIn, type TextKind } from "../query/claims-in.ts";
import { countDocumentsNaming, findDocumentsNaming, type PublishedBetween } from "../query/document-lists.ts";
import { findArticlesOf, findDocumentTexts, findSourcesOf } from "../query/documents.ts";
import { findMentionPassages } from "../query/evidence.ts";
import { countMentionsIn, findMentionsIn, findMentionsOf } from "../query/mentions.ts";
import type { PageRequest } from "../query/page.ts";
import { batch, batchOne } from "./batch.ts";

interface ClaimsArgs {
  readonly kinds: readonly ClaimKind[];
  readonly page: PageRequest;
}

interface NamingArgs {
  readonly published: PublishedBetween;
  readonly page: PageRequest;
}

/** Loaders for one request. */
export function textLoaders(graph: Asker) {
  const claimsIn = (of: TextKind) =>
    batch((ids, { kinds, page }: ClaimsArgs) => findClaimsIn(graph, of, ids, kinds, page));
  const claimCountIn = (of: TextKind) =>
    batch((ids, kinds: readonly ClaimKind[]) => countClaimsIn(graph, of, ids, kinds));
  const mentionsIn = (of: TextKind) =>
    batch((ids, page: PageRequest) => findMentionsIn(graph, of, ids, page));
  const mentionCountIn = (of: TextKind) => batchOne((ids) => countMentionsIn(graph, of, ids));
  return {
    documentText: batchOne((ids) => findDocumentTexts(graph, ids)),
    sourcesOf: batchOne((ids) => findSourcesOf(graph, ids)),
    articlesOf: batchOne((ids) => findArticlesOf(graph, ids)),
    claimsIn: { document: claimsIn("document"), article: claimsIn("article") },
    claimCountIn: { document: claimCountIn("document"), article: claimCountIn("article") },
    mentionsIn: { document: mentionsIn("document"), article: mentionsIn("article") },
    mentionCountIn: { document: mentionCountIn("document"), article: mentionCountIn("article") },
    mentionsOf: batch((ids, page: PageRequest) => findMentionsOf(graph, ids, page)),
    mentionPassage: batchOne((ids) => findMentionPassages(graph, ids)),
    documentsNaming: batch((ids, { published, page }: NamingArgs) =>
      findDocumentsNaming(graph, ids, published, page),
    ),
    documentCountNaming: batch((ids, published: PublishedBetween) =>
      countDocumentsNaming(graph, ids, published),
    ),
  };
}

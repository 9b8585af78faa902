/** What each standing document says, with the printed words and the entities: the rows of a table, before they are a table. */
import type { Asker } from "../../src/graph/port.ts";
import { CLAIM_KINDS } from "../../src/model/claim.ts";
import type { ClaimRow } from "../../src/query/claims.ts";
import { findClaimsIn } from "../../src/query/claims-in.ts";
import { ALL_DOCUMENTS, findDocuments } from "../../src/query/document-lists.ts";
import {
  type ArticleRow,
  type DocumentRow,
  findArticlesOf,
  findDocumentTexts,
  findSourcesOf,
  type SourceRow,
} from "../../src/query/documents.ts";
import { findEvidence, type PieceRow } from "../../src/query/evidence.ts";
import { type ClaimMentionRow, findClaimMentions } from "../../src/query/mentions.ts";
import type { Page, PageRequest } from "../../src/query/page.ts";

/** A claim with its words and the entities that it ties. */
export interface ClaimFacts {
  readonly claim: ClaimRow;
  readonly article: ArticleRow | null;
  /** In reading order; several where a column break cuts the words. */
  readonly pieces: readonly PieceRow[];
  readonly mentions: readonly ClaimMentionRow[];
}

export interface DocumentFacts {
  readonly document: DocumentRow;
  readonly text: string;
  readonly sources: readonly SourceRow[];
  readonly articles: readonly ArticleRow[];
  /** In the order of the text. */
  readonly claims: readonly ClaimFacts[];
}

// A page of a newspaper has some hundred claims: so many documents are a few megabytes.
const DOCUMENTS_AT_ONCE = 20;
const CLAIMS_AT_ONCE = 1_000;

/** All documents that stand with what they say, newest first; some are held at a time. */
export async function* documentFacts(graph: Asker): AsyncGenerator<DocumentFacts> {
  for await (const documents of standingDocuments(graph)) yield* await factsOf(graph, documents);
}

/** All documents that stand, newest first, some at a time. */
export async function* standingDocuments(graph: Asker): AsyncGenerator<readonly DocumentRow[]> {
  for (let after: string | null = null; ; ) {
    const page = await findDocuments(graph, ALL_DOCUMENTS, { first: DOCUMENTS_AT_ONCE, after });
    yield page.entries.map(({ value }) => value);
    if (!page.hasNext) return;
    after = page.entries.at(-1)?.cursor ?? null;
  }
}

/** The claims of a document in the order of the text, some at a time. */
export async function* claimsOfDocument(graph: Asker, document: string): AsyncGenerator<readonly ClaimRow[]> {
  for (let after: string | null = null; ; ) {
    const request: PageRequest = { first: CLAIMS_AT_ONCE, after };
    const pages = await findClaimsIn(graph, "document", [document], CLAIM_KINDS, request);
    const page: Page<ClaimRow> | undefined = pages.get(document);
    yield page?.entries.map(({ value }) => value) ?? [];
    if (!page?.hasNext) return;
    after = page.entries.at(-1)?.cursor ?? null;
  }
}

async function factsOf(graph: Asker, documents: readonly DocumentRow[]): Promise<readonly DocumentFacts[]> {
  const ids = documents.map(({ id }) => id);
  const texts = await findDocumentTexts(graph, ids);
  const sources = await findSourcesOf(graph, ids);
  const articles = await findArticlesOf(graph, ids);
  const facts: DocumentFacts[] = [];
  for (const document of documents) {
    const own = articles.get(document.id) ?? [];
    facts.push({
      document,
      text: texts.get(document.id) ?? "",
      sources: sources.get(document.id) ?? [],
      articles: own,
      claims: await claimsOf(graph, document.id, own),
    });
  }
  return facts;
}

async function claimsOf(
  graph: Asker,
  document: string,
  articles: readonly ArticleRow[],
): Promise<readonly ClaimFacts[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const all: ClaimFacts[] = [];
  for await (const claims of claimsOfDocument(graph, document)) {
    const ids = claims.map(({ id }) => id);
    const pieces = await findEvidence(graph, ids);
    const mentions = await findClaimMentions(graph, ids);
    for (const claim of claims)
      all.push({
        claim,
        article: byId.get(claim.articleId ?? "") ?? null,
        pieces: pieces.get(claim.id) ?? [],
        mentions: mentions.get(claim.id) ?? [],
      });
  }
  return all;
}

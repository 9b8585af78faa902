/** Turns what was found on a page into the rows that the graph will hold. Pure: nothing is asked of a store. */
import type { SegmentedPage, SourceText } from "../../src/model/document.ts";
import { eachOnce } from "../../src/model/each-once.ts";
import type { Extraction, LinkedDocument } from "../../src/model/extraction.ts";
import { documentId, makeId } from "../../src/model/ids.ts";
import { cameThroughStandardInput } from "../../src/model/location.ts";
import type { Message } from "../../src/model/message.ts";
import type { DocumentPlan, NodeRow } from "./plan.ts";
import { type ClaimPlan, planClaim } from "./plan-claims.ts";
import { planClusters } from "./plan-clusters.ts";
import { type PlannedArticle, planMention } from "./plan-mentions.ts";
import { planArticle } from "./plan-page.ts";

/** A page that was read, with all that was found on it. */
export interface FoundDocument {
  readonly source: SourceText;
  readonly page: SegmentedPage;
  readonly extraction: Extraction;
  readonly linked: LinkedDocument;
  /** When it is taken in, ISO 8601 in UTC. */
  readonly recordedAt: string;
}

/**
 * Plans the document. Claims and mentions without a place in the text as read are left out, each with a
 * message: what is stored can be proved.
 */
export function planDocument(found: FoundDocument): DocumentPlan {
  const { source, page, extraction, linked, recordedAt } = found;
  const document = documentId(source.sha256);
  const articles = page.articles.map((article) => ({
    article,
    plan: planArticle(article, document, source),
  }));
  const mentionRows = extraction.mentions.map((mention) =>
    planMention(mention, articles[mention.article], document, source),
  );
  const ids = new Map(mentionRows.flatMap((row, index) => (row ? [[index, row.id] as const] : [])));
  const claims = planClaims(found, articles, ids);
  return {
    document: documentRow(found, document),
    source: { id: sourceId(source), location: source.location },
    articles: articles.map(({ plan }) => plan.row),
    passages: eachOnce(
      articles.flatMap(({ plan }) => plan.passages),
      ({ id }) => id,
    ),
    // A span found twice as the same type is one mention.
    mentions: eachOnce(
      mentionRows.filter((row) => row !== undefined),
      ({ id }) => id,
    ),
    ...claimRows(claims.plans),
    ...planClusters(linked, extraction.mentions, ids, recordedAt),
    messages: [...misplacedMentions(found, ids), ...claims.messages],
  };
}

/**
 * A source is a place that can hold one content after the other. Standard input is no such place: each
 * content that came through it is a source of its own.
 */
export function sourceId({ location, sha256 }: Pick<SourceText, "location" | "sha256">): string {
  return cameThroughStandardInput(location) ? makeId("source", location, sha256) : makeId("source", location);
}

function documentRow({ source, page, extraction, linked, recordedAt }: FoundDocument, id: string): NodeRow {
  const { publisher, publishedOn } = page;
  return {
    id,
    properties: {
      sha256: source.sha256,
      textSha256: source.textSha256,
      readerVersion: source.readerVersion,
      encoding: source.encoding,
      text: source.text,
      ...(source.stated && { stated: JSON.stringify(source.stated) }),
      extractor: extraction.extractor,
      linker: linked.linker,
      recordedAt,
      ...(publisher !== undefined && { publisher }),
      ...(publishedOn && {
        publishedOn: publishedOn.text,
        publishedEarliest: publishedOn.earliest,
        publishedLatest: publishedOn.latest,
      }),
    },
  };
}

function planClaims(
  { source, page, extraction, recordedAt }: FoundDocument,
  articles: readonly PlannedArticle[],
  mentions: ReadonlyMap<number, string>,
): { readonly plans: readonly ClaimPlan[]; readonly messages: readonly Message[] } {
  const context = {
    document: documentId(source.sha256),
    extractor: extraction.extractor,
    recordedAt,
    source,
    mentions,
    ...(page.publishedOn && { publishedOn: page.publishedOn }),
  };
  const plans = new Map<string, ClaimPlan>();
  const messages: Message[] = [];
  extraction.claims.forEach((claim, index) => {
    const plan = planClaim(claim, articles[claim.article], context);
    if (typeof plan !== "string") plans.set(plan.row.id, plan);
    else messages.push(droppedClaim(source.location, index, plan));
  });
  return { plans: [...plans.values()], messages };
}

const WRONG = {
  "no-place": "its span is not in its article",
  "no-sentence": "its words begin in no sentence of the article",
  "wrong-words": "the text as read says something else at its place",
  "no-mention": "a mention that it is about has no place in the text",
} as const;

function droppedClaim(location: string, index: number, wrong: keyof typeof WRONG): Message {
  const reason = `Claim ${index} was left out because ${WRONG[wrong]}. Report the file: the extractor is at fault.`;
  return { severity: "doubt", code: `claim-${wrong}`, location, reason };
}

function misplacedMentions(
  { source, extraction }: FoundDocument,
  ids: ReadonlyMap<number, string>,
): readonly Message[] {
  return extraction.mentions.flatMap((mention, index) => {
    if (ids.has(index)) return [];
    const reason = `The mention ${mention.text} was left out because it has no place in a sentence of article ${mention.article}. Report the file: the extractor is at fault.`;
    return [{ severity: "doubt" as const, code: "mention-no-place", location: source.location, reason }];
  });
}

function claimRows(plans: readonly ClaimPlan[]) {
  return {
    claims: plans.map(({ row }) => row),
    evidence: plans.flatMap(({ evidence }) => evidence),
    roles: {
      speakers: plans.flatMap(({ roles }) => roles.speaker ?? []),
      abouts: plans.flatMap(({ roles }) => roles.abouts),
      subjects: plans.flatMap(({ roles }) => roles.subject ?? []),
      objects: plans.flatMap(({ roles }) => roles.object ?? []),
    },
    edgeParts: plans.flatMap(({ edgeParts }) => edgeParts),
  };
}

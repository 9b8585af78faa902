/** Relay connections of the pages that the store gives. */

import type { Moment } from "../model/moment.ts";
import type { SearchMatch } from "../model/search/rank.ts";
import type { Certainty } from "../model/tenure.ts";
import type { AuditRow } from "../query/audit-log.ts";
import type { ClaimRow, MetricRow, PositionRow, StatementRow } from "../query/claims.ts";
import type { CorrectionRow } from "../query/corrections.ts";
import type { NamingRow } from "../query/document-lists.ts";
import type { ArticleRow, DocumentRow } from "../query/documents.ts";
import type { EntityEdgeRow } from "../query/edges/edges.ts";
import type { EntityRow } from "../query/entities.ts";
import type { ImplementedRow } from "../query/implementations.ts";
import type { JobRow } from "../query/jobs.ts";
import type { JudgementRow } from "../query/judgements.ts";
import type { MentionRow } from "../query/mentions.ts";
import type { Entry, Page, PageRequest } from "../query/page.ts";
import type { Related } from "../query/related.ts";
import type { ReviewPair } from "../query/review-pairs.ts";
import type { Found } from "../query/search.ts";
import type { EdgeRow, TalkConditions } from "../query/talk.ts";
import type { TimelineRow } from "../query/timeline.ts";
import { badInput } from "./errors.ts";

export interface Edge<N> {
  readonly cursor: string;
  readonly node: N;
}

export interface Connection<E extends Edge<unknown>> {
  readonly edges: readonly E[];
  readonly nodes: readonly E["node"][];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asked of the store only when the query asks for it. */
  readonly totalCount: () => Promise<number>;
}

export interface CommonNeighbourEdge extends Edge<EntityRow> {
  readonly edgeCount: number;
  /** Finds the edges between it and those that were asked about. */
  readonly ties: () => Promise<readonly EntityEdgeRow[]>;
}
export interface CommonNeighbourConnection extends Connection<CommonNeighbourEdge> {
  readonly complete: boolean;
}

export interface CommonArticleEdge extends Edge<ArticleRow> {
  /** Ids. */
  readonly mentions: readonly string[];
  /** The instant of the past that was asked for; null for now. */
  readonly knownAt: string | null;
}
export type CommonArticleConnection = Connection<CommonArticleEdge>;

export type StatementEdge = Edge<StatementRow>;
export type StatementConnection = Connection<StatementEdge>;
export type PositionEdge = Edge<PositionRow>;
export type PositionConnection = Connection<PositionEdge>;
export type MetricEdge = Edge<MetricRow>;
export type MetricConnection = Connection<MetricEdge>;
export type MentionEdge = Edge<MentionRow>;
export type MentionConnection = Connection<MentionEdge>;
export type ClaimEdge = Edge<ClaimRow>;
export type ClaimConnection = Connection<ClaimEdge>;
export type DocumentEdge = Edge<DocumentRow>;
export type AuditEntryEdge = Edge<AuditRow>;
export type AuditEntryConnection = Connection<AuditEntryEdge>;
export type ReviewPairEdge = Edge<ReviewPair>;
export type ReviewPairConnection = Connection<ReviewPairEdge>;
export type JudgementEdge = Edge<JudgementRow>;
export type JudgementConnection = Connection<JudgementEdge>;
export type CorrectionEdge = Edge<CorrectionRow>;
export type CorrectionConnection = Connection<CorrectionEdge>;
export type JobEdge = Edge<JobRow>;
export type JobConnection = Connection<JobEdge>;
export type DocumentConnection = Connection<DocumentEdge>;

export interface NamingDocumentEdge extends Edge<DocumentRow> {
  readonly mentionCount: number;
}
export type NamingDocumentConnection = Connection<NamingDocumentEdge>;

export interface SearchEdge extends Edge<EntityRow> {
  readonly match: SearchMatch;
  readonly matchedName: string;
}
export type SearchConnection = Connection<SearchEdge>;

/** Of an entity with the entity whose list it is. */
interface DerivedEdge extends Edge<EntityRow> {
  readonly edge: EdgeRow;
  /** Id of the entity whose list it is. */
  readonly owner: string;
}

export interface TalkedAboutEdge extends DerivedEdge {
  readonly ownerIs: "speaker" | "about";
  readonly conditions: TalkConditions;
  /** The instant of the past that was asked for; null for now. */
  readonly knownAt: string | null;
}
export type TalkedAboutConnection = Connection<TalkedAboutEdge>;

export interface RelatedEdge extends DerivedEdge {
  readonly related: Related;
  /** The day and the instant that were asked for; null where neither was. */
  readonly moment: Moment | null;
  readonly certainty: Certainty | null;
}
export type RelatedConnection = Connection<RelatedEdge>;
/** That a body or place carries out a programme is a relation like others. */
export type ImplementerEdge = RelatedEdge;
export type ImplementerConnection = RelatedConnection;

export type TimelineEdge = Edge<TimelineRow>;
export type TimelineConnection = Connection<TimelineEdge>;
export type EntityEdge = Edge<EntityRow>;
export type EntityConnection = Connection<EntityEdge>;

export interface ImplementedProgrammeEdge extends Edge<EntityRow> {
  readonly edge: ImplementedRow;
  /** Who carries it out, where that is known already. */
  readonly doers: readonly EntityRow[] | null;
  readonly certainty: Certainty | null;
}
export type ImplementedProgrammeConnection = Connection<ImplementedProgrammeEdge>;

/** Entries that a page may have. */
export const MOST_A_PAGE = 100;
const USUAL_PAGE = 20;
/** Claims that an edge shows where nobody says how many. */
const USUAL_PROOFS = 5;

/** Which page a field asks for. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * The page that `first` and `after` ask for.
 *
 * @throws GraphQLError BAD_USER_INPUT when `first` is not 0 to 100.
 */
export function pageRequest(args: PageArgs): PageRequest {
  return { first: clamped(args.first, USUAL_PAGE), after: args.after ?? null };
}

/**
 * `first` where it is 0 to 100, `usual` where it is null: the length of the lists that edges have, by default.
 *
 * @throws GraphQLError BAD_USER_INPUT where it is neither.
 */
export function clamped(first: number | null | undefined, usual = USUAL_PROOFS): number {
  const asked = first ?? usual;
  if (asked < 0 || asked > MOST_A_PAGE)
    throw badInput(`first is ${asked}: ask for 0 to ${MOST_A_PAGE} at a time and go on with after.`);
  return asked;
}

/** A connection of the entries of a page. */
export function connection<T, E extends Edge<unknown>>(
  page: Page<T> | undefined,
  request: PageRequest,
  edgeOf: (entry: Entry<T>) => E,
  totalCount: () => Promise<number | undefined>,
): Connection<E> {
  const edges = (page?.entries ?? []).map(edgeOf);
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page?.hasNext ?? false,
      hasPreviousPage: request.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => (await totalCount()) ?? 0,
  };
}

/** An edge whose node is the entry itself. */
function plainEdge<T>({ cursor, value }: Entry<T>): Edge<T> {
  return { cursor, node: value };
}

/** A connection of claims or anything else that is its own node. */
export function plainConnection<T>(
  page: Page<T> | undefined,
  request: PageRequest,
  totalCount: () => Promise<number | undefined>,
): Connection<Edge<T>> {
  return connection(page, request, plainEdge<T>, totalCount);
}

/** An edge of a list of documents that mention something. */
export function namingEdge({ cursor, value }: Entry<NamingRow>): NamingDocumentEdge {
  return { cursor, node: value.document, mentionCount: value.mentionCount };
}

/** An edge of a search. */
export function searchEdge({ cursor, value }: Entry<Found>): SearchEdge {
  return { cursor, node: value.entity, match: value.match, matchedName: value.matchedName };
}

/** The types of schema.graphql and of its resolvers. Made by `npm run generate`; do not edit. */
import type { EntityType } from '../model/entity.ts';
import type { OrganizationKind } from '../model/entity.ts';
import type { ProgrammeKind } from '../model/entity.ts';
import type { RelationType } from '../model/entity.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { StatementMode } from '../model/claim.ts';
import type { SpeechAct } from '../model/claim.ts';
import type { PositionStatus } from '../model/claim.ts';
import type { MentionForm } from '../model/mention.ts';
import type { ClaimRole } from '../query/mentions.ts';
import type { Verdict } from '../query/judgements.ts';
import type { SearchMatch } from '../model/search/rank.ts';
import type { Certainty } from '../model/tenure.ts';
import type { Role } from '../model/role.ts';
import type { RefusalCode as ChangeErrorCode } from '../model/refused-error.ts';
import type { AuditOutcome } from '../model/audit.ts';
import type { AuditWay } from '../model/audit.ts';
import type { JobState } from '../model/job.ts';
import type { Severity as MessageSeverity } from '../model/message.ts';
import type { EndKnownBy as PostEnd } from '../model/tenure.ts';
import type { TimelineKind } from '../query/timeline.ts';
import type { EdgeDirection } from '../query/edges/edges.ts';
import type { NeighbourOrder } from '../query/neighbours/groups.ts';
import type { UploadedFile } from './uploads/uploaded-file.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow } from '../query/entities.ts';
import type { ClaimRow, StatementRow, PositionRow, RelationRow, MetricRow } from '../query/claims.ts';
import type { ClaimMentionRow, MentionRow } from '../query/mentions.ts';
import type { JudgementRow, ReferenceRow } from '../query/judgements.ts';
import type { CorrectionRow } from '../query/corrections.ts';
import type { SourceRow, DocumentRow, ArticleRow } from '../query/documents.ts';
import type { EvidenceRow } from '../query/evidence.ts';
import type { ReprintRow, ArticleReprintRow } from '../query/reprints.ts';
import type { TimelineRow } from '../query/timeline.ts';
import type { EntitySummary as EntitySummaryRow, EffectRow } from '../query/entity-summaries.ts';
import type { RefusalCandidate, Refusal } from '../model/refused-error.ts';
import type { AuditRow } from '../query/audit-log.ts';
import type { ReviewPair as ReviewPairRow } from '../query/review-pairs.ts';
import type { JobRow } from '../query/jobs.ts';
import type { JobReport as JobReportRow } from '../model/job.ts';
import type { Message } from '../model/message.ts';
import type { EntityConnection, EntityEdge, CommonNeighbourConnection as CommonNeighbourConnectionRow, CommonNeighbourEdge as CommonNeighbourEdgeRow, CommonArticleConnection as CommonArticleConnectionRow, CommonArticleEdge as CommonArticleEdgeRow, SearchConnection as SearchConnectionRow, SearchEdge as SearchEdgeRow, TalkedAboutConnection as TalkedAboutConnectionRow, TalkedAboutEdge as TalkedAboutEdgeRow, ImplementerConnection as ImplementerConnectionRow, ImplementerEdge as ImplementerEdgeRow, ImplementedProgrammeConnection as ImplementedProgrammeConnectionRow, ImplementedProgrammeEdge as ImplementedProgrammeEdgeRow, StatementConnection as StatementConnectionRow, StatementEdge as StatementEdgeRow, PositionConnection as PositionConnectionRow, PositionEdge as PositionEdgeRow, MetricConnection as MetricConnectionRow, MetricEdge as MetricEdgeRow, MentionConnection as MentionConnectionRow, MentionEdge as MentionEdgeRow, ClaimConnection as ClaimConnectionRow, ClaimEdge as ClaimEdgeRow, DocumentConnection as DocumentConnectionRow, DocumentEdge as DocumentEdgeRow, NamingDocumentConnection as NamingDocumentConnectionRow, NamingDocumentEdge as NamingDocumentEdgeRow, RelatedConnection as RelatedConnectionRow, RelatedEdge as RelatedEdgeRow, TimelineConnection as TimelineConnectionRow, TimelineEdge as TimelineEdgeRow, AuditEntryConnection as AuditEntryConnectionRow, AuditEntryEdge as AuditEntryEdgeRow, ReviewPairConnection as ReviewPairConnectionRow, ReviewPairEdge as ReviewPairEdgeRow, JudgementConnection as JudgementConnectionRow, JudgementEdge as JudgementEdgeRow, CorrectionConnection as CorrectionConnectionRow, CorrectionEdge as CorrectionEdgeRow, JobConnection as JobConnectionRow, JobEdge as JobEdgeRow } from './connection.ts';
import type { EntityEdgeRow } from '../query/edges/edges.ts';
import type { SubgraphRow, ShownGroup } from './subgraph.ts';
import type { InCommonRow } from './in-common.ts';
import type { PathSearchRow, PathRow, KnownStep } from './found-paths.ts';
import type { ApiContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment as ISO 8601 in UTC or with an offset, e.g. `2026-11-22T08:30:00.000Z`; a day alone is its first moment in UTC. */
  DateTime: { input: string; output: string; }
  /** A file of a GraphQL multipart request: `operations` has null where the file belongs, and `map` says which part it is. */
  Upload: { input: UploadedFile; output: UploadedFile; }
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Anything that has an id. An entity's id that a merge or a split has made old leads to the entity that it is part of now.
   * Null where nothing has this id.
   */
  readonly node: Maybe<Node>;
  /** Several nodes in the order of their ids, null for each that is unknown. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Entities by name or alias: the whole name first, then names that begin with the words, then names that contain them;
   * then the same in pinyin and in initials of pinyin, then names of which the words are an abbreviation. Own names come
   * before aliases, and of equally good ones those in the most documents. Private persons are not found.
   */
  readonly search: SearchConnection;
  /**
   * A person by id or by name. Unknown: null. A name that fits several: error `AMBIGUOUS`, whose extensions list the
   * candidates with id, name, type and detail.
   */
  readonly person: Maybe<Person>;
  /** A body by id or by name, as `person`. */
  readonly organization: Maybe<Organization>;
  /** A programme by id or by name, as `person`. */
  readonly programme: Maybe<Programme>;
  /** A place by id or by name, as `person`. */
  readonly place: Maybe<Place>;
  /** A policy document by id or by title, as `person`. */
  readonly policyDocument: Maybe<PolicyDocument>;
  /** An event by id or by name, as `person`. */
  readonly event: Maybe<Event>;
  /** Statements, newest first. */
  readonly statements: StatementConnection;
  /**
   * How two entities are connected: the shortest paths first, of equal length the more telling ones, which go through
   * entities with few edges; then the better attested, then the later. No path goes twice through an entity, or through a
   * private person. Empty where nothing connects them, where both are one entity, and where one is unknown. `pathSearch`
   * gives the same and says whether all was looked at.
   */
  readonly paths: ReadonlyArray<Path>;
  /** The paths between two entities, with what `paths` alone cannot say: whether the search was cut short. */
  readonly pathSearch: PathSearch;
  /**
   * What is around entities: their neighbours, the edges to them, and for each relation and type of neighbour how many there
   * are in all. From each group some are taken in turn, so that none crowds out another. Ids that are unknown are left out.
   */
  readonly neighbourhood: Subgraph;
  /**
   * What several entities have in common: what each of them is connected with, the articles that name all of them, and what
   * was said about all of them at once. Null where one of them is unknown, or where all are one entity.
   */
  readonly inCommon: Maybe<InCommon>;
  /** Documents that were taken in and not retracted, newest first. */
  readonly documents: DocumentConnection;
  /** A claim by id, retracted ones included. Unknown: null. */
  readonly claim: Maybe<Claim>;
  /**
   * One proof bundle for several claims, those of an answer for instance; as `proof` of a claim. A claim that is unknown
   * is an error.
   */
  readonly proof: Scalars['String']['output'];
  /** A job that takes in a text or a file: how it is now. Null where there is none. Needs a token of role `ADMIN`. */
  readonly job: Maybe<Job>;
  /** Jobs that take in texts and files, newest first. Needs a token of role `ADMIN`. */
  readonly jobs: JobConnection;
  /** Who asks, by the access token of the request. Null without one. */
  readonly viewer: Maybe<Viewer>;
  /** What this request costs, and what its caller may still spend. */
  readonly rateLimit: RateLimit;
  /** Who asked for which changes, newest first, what was refused included. Needs a token of role `ADMIN`. */
  readonly auditLog: AuditEntryConnection;
  /**
   * Pairs of entities that may be one, the one first whose judgement would change the graph most; the 200 that would change
   * it most, and as they are judged the next. Candidates share a type and a name. Needs a token of role `REVIEWER`.
   */
  readonly reviewPairs: ReviewPairConnection;
  /** What people judged, the last first, what was undone included. Needs a token of role `REVIEWER`. */
  readonly judgements: JudgementConnection;
  /** What people corrected, the last first, what was undone included. Needs a token of role `REVIEWER`. */
  readonly corrections: CorrectionConnection;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryProgrammeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryPolicyDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryPathSearchArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryNeighbourhoodArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<EdgeDirection>;
  order?: InputMaybe<NeighbourOrder>;
  perRelation?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryInCommonArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryProofArgs = {
  claims: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryAuditLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryReviewPairsArgs = {
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says whether two are one, and merges or parts them by it. Needs role `REVIEWER`. */
  readonly judge: Maybe<JudgePayload>;
  /** Takes a judgement back: it stays, and does not count any more. Needs role `REVIEWER`. */
  readonly undoJudgement: Maybe<JudgePayload>;
  /** Puts right what a claim says. Needs role `REVIEWER`. */
  readonly correct: Maybe<CorrectPayload>;
  /** Takes a correction back: it stays, and does not count any more. Needs role `REVIEWER`. */
  readonly undoCorrection: Maybe<CorrectPayload>;
  /**
   * Closes what only this document supports, or erases it for good. Needs role `ADMIN`. A retracted document comes back
   * when its text is ingested `again`.
   */
  readonly retract: Maybe<RetractPayload>;
  /** Takes a text in. It is queued, and read by a process of its own: ask `job` how far it is. Needs role `ADMIN`. */
  readonly ingestText: Maybe<JobPayload>;
  /**
   * Takes a file in, which is sent as a GraphQL multipart request. It is queued, and read by a process of its own: ask `job` how
   * far it is. Needs role `ADMIN`.
   */
  readonly ingestFile: Maybe<JobPayload>;
  /** Queues a job again that failed, as long as its content is kept. Needs role `ADMIN`. */
  readonly runJobAgain: Maybe<JobPayload>;
};


/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type MutationJudgeArgs = {
  input: JudgeInput;
};


/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type MutationUndoJudgementArgs = {
  input: UndoJudgementInput;
};


/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type MutationCorrectArgs = {
  input: CorrectInput;
};


/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type MutationUndoCorrectionArgs = {
  input: UndoCorrectionInput;
};


/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type MutationRetractArgs = {
  input: RetractInput;
};


/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type MutationIngestTextArgs = {
  input: IngestTextInput;
};


/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type MutationIngestFileArgs = {
  input: IngestFileInput;
};


/**
 * What can be changed. Each needs an access token, sent as `Authorization: Bearer TOKEN`: without one the error is
 * `UNAUTHENTICATED`, with one of a lower role `FORBIDDEN`. What cannot be done for another reason is told in the payload's
 * `errors`. Each change stands in the audit log.
 */
export type MutationRunJobAgainArgs = {
  input: RunJobAgainInput;
};

/** Two that are judged. */
export type JudgeInput = {
  /** Id of an entity or a mention, or a whole name. Of an entity its founding mention is judged. */
  readonly a: Scalars['String']['input'];
  /** The other one. */
  readonly b: Scalars['String']['input'];
  /** What the decision comes to. */
  readonly verdict: Verdict;
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: Scalars['String']['input'];
  /** Tells what it would do, and does it not. */
  readonly preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A judgement that is taken back. */
export type UndoJudgementInput = {
  /** Its id. */
  readonly judgement: Scalars['ID']['input'];
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: Scalars['String']['input'];
  /** Tells what it would do, and does it not. */
  readonly preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What a claim should say: that it is wrong, or one or more of the others. */
export type CorrectInput = {
  /** Id of the claim. */
  readonly claim: Scalars['ID']['input'];
  /** The document does not say so. */
  readonly wrong?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who said it: id of a mention or an entity, or a name, that the claim's document names. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** Nobody is told to have said it. */
  readonly noSpeaker?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day it is of: `YYYY-MM-DD`, or `YYYY-MM`, or `YYYY`. */
  readonly date?: InputMaybe<Scalars['String']['input']>;
  /** The title of the post, without the body. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: Scalars['String']['input'];
  /** Tells what it would do, and does it not. */
  readonly preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A correction that is taken back. */
export type UndoCorrectionInput = {
  /** Its id. */
  readonly correction: Scalars['ID']['input'];
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: Scalars['String']['input'];
  /** Tells what it would do, and does it not. */
  readonly preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A document that is taken out. */
export type RetractInput = {
  /** Its id, the first digits of its SHA-256 (6 or more), or where it came from. */
  readonly document: Scalars['String']['input'];
  /** Deletes the document, its words and its claims for good; of it only the hash is kept. */
  readonly erase?: InputMaybe<Scalars['Boolean']['input']>;
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: Scalars['String']['input'];
  /** Tells what it would do, and does it not. */
  readonly preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A text that is taken in. */
export type IngestTextInput = {
  /** The text as it was printed, lines and spaces as they are. */
  readonly text: Scalars['String']['input'];
  /** What it is called, as a file would be: one line of 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /**
   * Where it stands on the web (http or https). A later text from there is a new version that supersedes what this one says.
   * Without an address, texts of one name stand side by side.
   */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Takes it in, too, where it was retracted or erased before. */
  readonly again?: InputMaybe<Scalars['Boolean']['input']>;
  /** In words, for those who come after; up to 1,000 characters. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A file that is taken in. */
export type IngestFileInput = {
  /** The file. The ending of its name says how it is read. */
  readonly file: Scalars['Upload']['input'];
  /** What it is called, where that is not the name that it is sent under: one line of 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it stands on the web (http or https). A later file from there is a new version that supersedes what this one says.
   * Without an address, files of one name stand side by side.
   */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Takes it in, too, where it was retracted or erased before. */
  readonly again?: InputMaybe<Scalars['Boolean']['input']>;
  /** In words, for those who come after; up to 1,000 characters. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A job that is to run again. */
export type RunJobAgainInput = {
  /** Its id. */
  readonly job: Scalars['ID']['input'];
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a judgement. */
export type JudgePayload = {
  readonly __typename?: 'JudgePayload';
  /** The judgement as it is now; null where nothing was done. */
  readonly judgement: Maybe<Judgement>;
  /** What it does to the entities; null where nothing was done. */
  readonly effect: Maybe<Effect>;
  /** Whether it was done: not where it was a preview, nor with errors. */
  readonly written: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was. */
  readonly errors: ReadonlyArray<ChangeError>;
  /** As the input has it. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

/** What became of a correction. */
export type CorrectPayload = {
  readonly __typename?: 'CorrectPayload';
  /** The correction as it is now; null where nothing was done. */
  readonly correction: Maybe<Correction>;
  /** The claims that stand no more. */
  readonly claimsBefore: ReadonlyArray<ClaimInWords>;
  /** The claims that stand in their place. */
  readonly claimsAfter: ReadonlyArray<ClaimInWords>;
  /** What it does to the entities; null where nothing was done. */
  readonly effect: Maybe<Effect>;
  /** Whether it was done: not where it was a preview, nor with errors. */
  readonly written: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was. */
  readonly errors: ReadonlyArray<ChangeError>;
  /** As the input has it. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

/** What became of a document. */
export type RetractPayload = {
  readonly __typename?: 'RetractPayload';
  /** Its id; null where nothing was done. */
  readonly documentId: Maybe<Scalars['ID']['output']>;
  /** SHA-256 of its bytes. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** What it does to the entities; null where nothing was done. */
  readonly effect: Maybe<Effect>;
  /** Whether it was done: not where it was a preview, nor with errors. */
  readonly written: Scalars['Boolean']['output'];
  /** Why nothing was done; empty where it was. */
  readonly errors: ReadonlyArray<ChangeError>;
  /** As the input has it. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

/** What became of a text or file that was handed in. */
export type JobPayload = {
  readonly __typename?: 'JobPayload';
  /** The job that takes it in; null where nothing was queued. */
  readonly job: Maybe<Job>;
  /** Why nothing was queued; empty where it was. `BUSY` where too much waits already. */
  readonly errors: ReadonlyArray<ChangeError>;
  /** As the input has it. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

/** A claim in one line. */
export type ClaimInWords = {
  readonly __typename?: 'ClaimInWords';
  /** The claim's id. */
  readonly id: Scalars['ID']['output'];
  /** What it says; private persons without their full names. */
  readonly text: Scalars['String']['output'];
};

/** What a change does to the entities: those that are not the same before and after. */
export type Effect = {
  readonly __typename?: 'Effect';
  /** As they are before it. */
  readonly before: ReadonlyArray<EntitySummary>;
  /** As they are after it. */
  readonly after: ReadonlyArray<EntitySummary>;
};

/** An entity in short, as it is or would be. */
export type EntitySummary = {
  readonly __typename?: 'EntitySummary';
  /** The entity's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: EntityType;
  /** Fullest name; of a private person the masked one. */
  readonly name: Scalars['String']['output'];
  /** Whether it is a person who is no official. */
  readonly private: Scalars['Boolean']['output'];
  /** How often documents mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** Statements that it made or that are about it. */
  readonly statementCount: Scalars['Int']['output'];
  /** Claims of posts that it holds or gives. */
  readonly positionCount: Scalars['Int']['output'];
  /** Claims of all kinds that it stands in. */
  readonly claimCount: Scalars['Int']['output'];
  /** A sentence that names it. */
  readonly example: Maybe<Scalars['String']['output']>;
};

/** Why a change could not be made. */
export type ChangeError = {
  readonly __typename?: 'ChangeError';
  /** For programs. */
  readonly code: ChangeErrorCode;
  /** What is wrong and what to do. */
  readonly message: Scalars['String']['output'];
  /** Which entities may have been meant, where a name fits several. */
  readonly candidates: ReadonlyArray<EntityCandidate>;
};

export type { ChangeErrorCode };

/** An entity that may have been meant. */
export type EntityCandidate = {
  readonly __typename?: 'EntityCandidate';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: EntityType;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** Pairs of entities that may be one. */
export type ReviewPairConnection = {
  readonly __typename?: 'ReviewPairConnection';
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<ReviewPairEdge>;
  /** The pairs alone. */
  readonly nodes: ReadonlyArray<ReviewPair>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a list. */
export type ReviewPairEdge = {
  readonly __typename?: 'ReviewPairEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: ReviewPair;
};

/** Two entities that may be one. What names them is in `mentions` of each; articles that name both are found by `inCommon`. */
export type ReviewPair = {
  readonly __typename?: 'ReviewPair';
  /** The first of the two: the one that is mentioned more. */
  readonly left: Entity;
  /** The second of the two. */
  readonly right: Entity;
  /** The longest name that both bear; of private persons the masked one. */
  readonly name: Scalars['String']['output'];
  /** How likely it is that both are one, 0 to 1: a rough guess that puts the list in an order. */
  readonly likelihood: Scalars['Float']['output'];
  /** What makes it so likely, in words. */
  readonly why: Scalars['String']['output'];
  /** Claims that would come to another entity, were the two judged the same: those of the one that has fewer. */
  readonly moveCount: Scalars['Int']['output'];
  /** The claims that would move, weighed by how uncertain it is that they should. The list falls by it. */
  readonly weight: Scalars['Float']['output'];
  /** How much there is of each, the first of the two first. */
  readonly summaries: ReadonlyArray<EntitySummary>;
};

/** What people judged. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The judgements with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The judgements alone. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A judgement in a list. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** What people corrected. */
export type CorrectionConnection = {
  readonly __typename?: 'CorrectionConnection';
  /** The corrections with their cursors. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** The corrections alone. */
  readonly nodes: ReadonlyArray<Correction>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A correction in a list. */
export type CorrectionEdge = {
  readonly __typename?: 'CorrectionEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The correction. */
  readonly node: Correction;
};

/** Jobs of a list. */
export type JobConnection = {
  readonly __typename?: 'JobConnection';
  /** The jobs with their cursors. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** The jobs alone. */
  readonly nodes: ReadonlyArray<Job>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A job in a list. */
export type JobEdge = {
  readonly __typename?: 'JobEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The job. */
  readonly node: Job;
};

/**
 * Work that was asked for: a text or a file that is taken in by a process of its own. Once a document of it is erased, name,
 * location, reason, report and failure are null.
 */
export type Job = {
  readonly __typename?: 'Job';
  /** Names the job. */
  readonly id: Scalars['ID']['output'];
  /** How it is now. */
  readonly state: JobState;
  /** What the sender calls the text or file. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The source that its documents have: the address that was given, else `upload:`, digits of the hash, and the name. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** Its size in bytes. */
  readonly size: Scalars['Int']['output'];
  /** SHA-256 of its bytes. */
  readonly sha256: Scalars['String']['output'];
  /** The reason that was given. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** Who asked for it: the bearer of the token. */
  readonly askedBy: Scalars['String']['output'];
  /** When it was queued, the last time where it was queued again. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** When it was begun, the last time where it was begun again. */
  readonly beganAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was done or had failed. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How often it was begun. */
  readonly runs: Scalars['Int']['output'];
  /** How far it is. */
  readonly progress: JobProgress;
  /** What was taken and what refused; null until it is done. */
  readonly report: Maybe<JobReport>;
  /** Why it failed; null where it did not. */
  readonly failure: Maybe<Scalars['String']['output']>;
  /** Whether `runJobAgain` would queue it again: it failed, and its content is kept. */
  readonly canRunAgain: Scalars['Boolean']['output'];
  /** The first document that it took in or found there; null while there is none, and where it was erased. */
  readonly document: Maybe<Document>;
  /** The documents that it took in or found there, without those that were erased. */
  readonly documents: ReadonlyArray<Document>;
};


/**
 * Work that was asked for: a text or a file that is taken in by a process of its own. Once a document of it is erased, name,
 * location, reason, report and failure are null.
 */
export type JobDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type { JobState };

/** How far a job is, in documents. */
export type JobProgress = {
  readonly __typename?: 'JobProgress';
  /** How many are done. */
  readonly done: Scalars['Int']['output'];
  /** How many there are; null where that is not known before. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** What a job did. */
export type JobReport = {
  readonly __typename?: 'JobReport';
  /** The program that read it, and its version. */
  readonly extractor: Scalars['String']['output'];
  /** Documents that are new. */
  readonly loaded: Scalars['Int']['output'];
  /** Documents that supersede what an older version said. */
  readonly superseded: Scalars['Int']['output'];
  /** Documents that were there already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Documents that stay out because a person retracted or erased them. */
  readonly keptOut: Scalars['Int']['output'];
  /** Files that were refused. */
  readonly refused: Scalars['Int']['output'];
  /** Articles on the documents that were read. */
  readonly articles: Scalars['Int']['output'];
  /** How many messages there were; the first 1,000 of them are kept. */
  readonly messageCount: Scalars['Int']['output'];
  /** What was refused and what is doubtful. */
  readonly messages: ReadonlyArray<JobMessage>;
};


/** What a job did. */
export type JobReportMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that was refused or is doubtful. */
export type JobMessage = {
  readonly __typename?: 'JobMessage';
  /** Whether it was left out. */
  readonly severity: MessageSeverity;
  /** A word for programs, such as `empty-file`. */
  readonly code: Scalars['String']['output'];
  /** Which file, by the name that the sender gave it. */
  readonly file: Scalars['String']['output'];
  /** Where in its text that begins, in UTF-16 units; null where it is the file as a whole. */
  readonly start: Maybe<Scalars['Int']['output']>;
  /** Where it ends. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** What is wrong and what to do. */
  readonly reason: Scalars['String']['output'];
};

export type { MessageSeverity };

/** The audit log. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry in a list. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** That somebody asked for a change. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Names the entry. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The mutation, or what does the same on the command line; `erase` for a retraction that erases. */
  readonly action: Scalars['String']['output'];
  /** What came of it. */
  readonly outcome: AuditOutcome;
  /** Why it was refused. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Who asked: the bearer of the token or, on the command line, the user of the machine. Null without a token. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** By which way; null for callers without a token. */
  readonly via: Maybe<AuditWay>;
  /** Id of the token, as `policygraph token list` shows it. */
  readonly token: Maybe<Scalars['String']['output']>;
  /** The role of the token. */
  readonly role: Maybe<Role>;
  /** Id of the request, as the service's log has it. */
  readonly request: Maybe<Scalars['String']['output']>;
  /**
   * What was asked for, as JSON: ids, choices and reasons; a page's text by its hash. Null once a document that it concerns
   * was erased.
   */
  readonly arguments: Maybe<Scalars['String']['output']>;
  /** Ids of the documents that it concerns. */
  readonly documents: ReadonlyArray<Scalars['ID']['output']>;
  /** Id of what was made or taken back. */
  readonly subject: Maybe<Scalars['ID']['output']>;
};

export type { AuditOutcome };

export type { AuditWay };

/** The bearer of an access token. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Whose the token is. */
  readonly name: Scalars['String']['output'];
  /** What the bearer may do. */
  readonly role: Role;
  /** Until when the token counts; null for always. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
};

export type { Role };

/**
 * What a request costs in points, and how many points its caller has. Points are counted from the query before it is
 * answered: a list counts as often as its `first` says.
 */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** What this request costs. */
  readonly cost: Scalars['Int']['output'];
  /** How many points a caller may spend in a minute; null where there is no such limit. */
  readonly limit: Maybe<Scalars['Int']['output']>;
  /** How many of them are left after this request; null where there is no limit. */
  readonly remaining: Maybe<Scalars['Int']['output']>;
  /** When the minute is over and all points are there again; null where there is no limit. */
  readonly resetAt: Maybe<Scalars['DateTime']['output']>;
};

/** Anything that has an id of its own. */
export type Node = {
  /** Opaque and lasting. */
  readonly id: Scalars['ID']['output'];
};

export type { EntityType };

export type { OrganizationKind };

export type { ProgrammeKind };

/** What documents speak of. Derived from mentions and the decisions which of them are the same. */
export type Entity = {
  /** Bears the digits of the mention that founded it; stays when others join. */
  readonly id: Scalars['ID']['output'];
  /** Fullest name. */
  readonly name: Scalars['String']['output'];
  /** Other names that documents use, short names included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is. */
  readonly type: EntityType;
  /** How often documents mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** Every place where it is printed, in the order of documents and of the text in them. */
  readonly mentions: MentionConnection;
  /** The documents that mention it, newest first. */
  readonly documents: NamingDocumentConnection;
};


/** What documents speak of. Derived from mentions and the decisions which of them are the same. */
export type EntityMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What documents speak of. Derived from mentions and the decisions which of them are the same. */
export type EntityDocumentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A named human. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Bears the digits of the mention that founded it; stays when others join. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Other names that documents use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Always `PERSON`. */
  readonly type: EntityType;
  /** How often documents mention the person. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many documents mention the person. */
  readonly documentCount: Scalars['Int']['output'];
  /** Every place where it is printed, in the order of documents and of the text in them. */
  readonly mentions: MentionConnection;
  /** The documents that mention it, newest first. */
  readonly documents: NamingDocumentConnection;
  /**
   * Neither an official nor a public figure (patient, villager): not found by search or name, and shown under a masked
   * name (林某) without aliases; the words as printed stay as they are.
   */
  readonly private: Scalars['Boolean']['output'];
  /**
   * The posts that documents attest, one entry for each body and title, the latest first.
   * Each entry is the claim that attests the post latest or, with `asOf`, nearest to that day.
   */
  readonly positions: ReadonlyArray<Position>;
  /** The programmes that the person talked about, the latest talk first. */
  readonly programmes: TalkedAboutConnection;
  /** What the person said, newest first. */
  readonly statements: StatementConnection;
  /** Events and programmes that the person takes part in, the latest first. */
  readonly participatesIn: RelatedConnection;
};


/** A named human. */
export type PersonMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human. */
export type PersonDocumentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human. */
export type PersonPositionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named human. */
export type PersonProgrammesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human. */
export type PersonStatementsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human. */
export type PersonParticipatesInArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A named body. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Bears the digits of the mention that founded it; stays when others join. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Other names that documents use, short names included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Always `ORGANIZATION`. */
  readonly type: EntityType;
  /** What sort of body it is; null where the documents do not tell. */
  readonly kind: Maybe<OrganizationKind>;
  /** How often documents mention the body. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many documents mention the body. */
  readonly documentCount: Scalars['Int']['output'];
  /** Every place where it is printed, in the order of documents and of the text in them. */
  readonly mentions: MentionConnection;
  /** The documents that mention it, newest first. */
  readonly documents: NamingDocumentConnection;
  /** Posts in the body that documents attest, one entry for each person and title: the claim that attests it latest. */
  readonly positions: PositionConnection;
  /** Programmes that the body carries out, the latest first. */
  readonly programmes: ImplementedProgrammeConnection;
  /** Programmes that the body itself is reported to have talked about, the latest talk first. */
  readonly talkedAbout: TalkedAboutConnection;
  /** What the body itself is reported to have said, newest first. */
  readonly statements: StatementConnection;
  /** Units of the body, the latest named first. */
  readonly units: RelatedConnection;
  /** What the body is a unit of, the latest named first. */
  readonly partOf: RelatedConnection;
  /** Bodies that it works together with, the latest first. */
  readonly partners: RelatedConnection;
  /** Places that it is located in, the latest named first. */
  readonly locatedIn: RelatedConnection;
  /** Policy documents that it issued, the latest first. */
  readonly issued: RelatedConnection;
  /** Events and programmes that it takes part in, the latest first. */
  readonly participatesIn: RelatedConnection;
};


/** A named body. */
export type OrganizationMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationDocumentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationPositionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationProgrammesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationTalkedAboutArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationStatementsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationUnitsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationPartnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationLocatedInArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationIssuedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body. */
export type OrganizationParticipatesInArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative division or a named site. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Bears the digits of the mention that founded it; stays when others join. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Other names that documents use, short names included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Always `PLACE`. */
  readonly type: EntityType;
  /** How often documents mention the place. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many documents mention the place. */
  readonly documentCount: Scalars['Int']['output'];
  /** Every place where it is printed, in the order of documents and of the text in them. */
  readonly mentions: MentionConnection;
  /** The documents that mention it, a place below it, or a body or event there, newest first. */
  readonly documents: NamingDocumentConnection;
  /** Programmes that the place, places below it and bodies located there carry out, the latest first. */
  readonly programmes: ImplementedProgrammeConnection;
  /**
   * Statements about the place, the places below it and the bodies there, by them, and by people to whom the same document
   * gives a post there, newest first.
   */
  readonly statements: StatementConnection;
  /**
   * Posts in the place, the places below it and the bodies there, one entry for each person, body and title, the latest
   * first.
   */
  readonly positions: PositionConnection;
  /** Bodies located in the place or in places below it, with their units, those of the most documents first. */
  readonly bodies: OrganizationConnection;
  /** Events that take place there, and those that bodies there take part in, those of the most documents first. */
  readonly events: EventConnection;
  /** Places below it, by the administrative list and by what documents say, those of the most documents first. */
  readonly placesBelow: PlaceConnection;
  /**
   * The places that it lies in: the divisions above it, as far as some document names them, the nearest first, then those that
   * documents locate it in.
   */
  readonly within: ReadonlyArray<Place>;
};


/** An administrative division or a named site. */
export type PlaceMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division or a named site. */
export type PlaceDocumentsArgs = {
  includeBelow?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division or a named site. */
export type PlaceProgrammesArgs = {
  includeBelow?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division or a named site. */
export type PlaceStatementsArgs = {
  includeBelow?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division or a named site. */
export type PlacePositionsArgs = {
  includeBelow?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division or a named site. */
export type PlaceBodiesArgs = {
  includeBelow?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division or a named site. */
export type PlaceEventsArgs = {
  includeBelow?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division or a named site. */
export type PlacePlacesBelowArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division or a named site. */
export type PlaceWithinArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A named policy initiative. */
export type Programme = Entity & Node & {
  readonly __typename?: 'Programme';
  /** Bears the digits of the mention that founded it; stays when others join. */
  readonly id: Scalars['ID']['output'];
  /** Fullest name, without quotation marks. */
  readonly name: Scalars['String']['output'];
  /** Other names that documents use, short names included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Always `PROGRAMME`. */
  readonly type: EntityType;
  /** What sort of initiative it is; null where the documents do not tell. */
  readonly kind: Maybe<ProgrammeKind>;
  /** How often documents mention the programme. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many documents mention the programme. */
  readonly documentCount: Scalars['Int']['output'];
  /** Every place where it is printed, in the order of documents and of the text in them. */
  readonly mentions: MentionConnection;
  /** The documents that mention it, newest first. */
  readonly documents: NamingDocumentConnection;
  /**
   * Who talked about the programme, the latest talk first. With `from` or `to`, counts and dates are those of the
   * statements that may have been made in that time.
   */
  readonly talkedAboutBy: TalkedAboutConnection;
  /** The bodies and places that carry the programme out, the latest first. */
  readonly implementedBy: ImplementerConnection;
  /** Reported figures of the programme, newest first. */
  readonly metrics: MetricConnection;
  /** What was said about the programme, newest first. */
  readonly statements: StatementConnection;
  /**
   * The course of the programme. It begins with the first mention in print and ends with the last; in between are pilots, who
   * carried it out, what was said, figures and policy documents, the earliest first, and then what has no date.
   */
  readonly timeline: TimelineConnection;
  /** Policy documents that the programme rests on, the latest first. */
  readonly basedOn: RelatedConnection;
  /** Programmes that it is a part of, the latest first. */
  readonly partOf: RelatedConnection;
  /** Programmes that are parts of it, the latest first. */
  readonly parts: RelatedConnection;
  /** People and bodies that take part in it, the latest first. */
  readonly participants: RelatedConnection;
};


/** A named policy initiative. */
export type ProgrammeMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammeDocumentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammeTalkedAboutByArgs = {
  speakerType?: InputMaybe<EntityType>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammeImplementedByArgs = {
  implementerType?: InputMaybe<EntityType>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammeMetricsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammeStatementsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammeTimelineArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammeBasedOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammePartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammePartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named policy initiative. */
export type ProgrammeParticipantsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A policy, law, plan or notice. */
export type PolicyDocument = Entity & Node & {
  readonly __typename?: 'PolicyDocument';
  /** Bears the digits of the mention that founded it; stays when others join. */
  readonly id: Scalars['ID']['output'];
  /** Title without 《》. */
  readonly name: Scalars['String']['output'];
  /** Other names that documents use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Always `POLICY_DOCUMENT`. */
  readonly type: EntityType;
  /** How often documents mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** Every place where it is printed, in the order of documents and of the text in them. */
  readonly mentions: MentionConnection;
  /** The documents that mention it, newest first. */
  readonly documents: NamingDocumentConnection;
  /** What was said about it, newest first. */
  readonly statements: StatementConnection;
  /** Bodies that issued it, the latest named first. */
  readonly issuedBy: RelatedConnection;
  /** Programmes that rest on it, the latest first. */
  readonly basisOf: RelatedConnection;
  /** Policy documents that it rests on, the latest first. */
  readonly basedOn: RelatedConnection;
};


/** A policy, law, plan or notice. */
export type PolicyDocumentMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A policy, law, plan or notice. */
export type PolicyDocumentDocumentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A policy, law, plan or notice. */
export type PolicyDocumentStatementsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A policy, law, plan or notice. */
export type PolicyDocumentIssuedByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A policy, law, plan or notice. */
export type PolicyDocumentBasisOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A policy, law, plan or notice. */
export type PolicyDocumentBasedOnArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A named meeting, press conference, ceremony, exercise or competition. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Bears the digits of the mention that founded it; stays when others join. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Other names that documents use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Always `EVENT`. */
  readonly type: EntityType;
  /** How often documents mention the event. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many documents mention the event. */
  readonly documentCount: Scalars['Int']['output'];
  /** Every place where it is printed, in the order of documents and of the text in them. */
  readonly mentions: MentionConnection;
  /** The documents that mention it, newest first. */
  readonly documents: NamingDocumentConnection;
  /** What was said about the event, newest first. */
  readonly statements: StatementConnection;
  /** People and bodies that take part in the event, the latest named first. */
  readonly participants: RelatedConnection;
  /** Places where it takes place, the latest named first. */
  readonly locatedIn: RelatedConnection;
};


/** A named meeting, press conference, ceremony, exercise or competition. */
export type EventMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named meeting, press conference, ceremony, exercise or competition. */
export type EventDocumentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named meeting, press conference, ceremony, exercise or competition. */
export type EventStatementsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named meeting, press conference, ceremony, exercise or competition. */
export type EventParticipantsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named meeting, press conference, ceremony, exercise or competition. */
export type EventLocatedInArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A date as exact as the text that it was found in: its words, and the first and the last day that they can mean. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** As found, ISO 8601 with the unknown parts left out: `2021`, `2021-02` or `2021-02-07`. */
  readonly text: Scalars['String']['output'];
  /** First possible day. */
  readonly earliest: Scalars['Date']['output'];
  /** Last possible day. */
  readonly latest: Scalars['Date']['output'];
};

export type { ClaimKind };

/** What one document says, with its proof. */
export type Claim = {
  /** Made of the document and the place in it. */
  readonly id: Scalars['ID']['output'];
  /** What the claim is about. */
  readonly kind: ClaimKind;
  /** The words that carry the claim, line breaks and column breaks joined. */
  readonly text: Scalars['String']['output'];
  /** The document that says it. */
  readonly document: Document;
  /** The article that says it. */
  readonly article: Maybe<Article>;
  /** The words as printed; of words that a column break cuts, the first piece. */
  readonly evidence: Evidence;
  /** The words as printed, all pieces in reading order. */
  readonly evidences: ReadonlyArray<Evidence>;
  /** The time that the text gives for what is claimed, else the day of the report or of the paper. */
  readonly dated: Maybe<PartialDate>;
  /** Since when it holds, where the text says so. */
  readonly validFrom: Maybe<PartialDate>;
  /** Until when it holds, where the text says so. */
  readonly validTo: Maybe<PartialDate>;
  /** The places in the text that tie the claim to entities, each in its role. */
  readonly mentions: ReadonlyArray<ClaimMention>;
  /** The decisions, by rules and by people, that tie the claim's mentions to entities. */
  readonly judgements: ReadonlyArray<Judgement>;
  /**
   * What people put right, the first given first: of a claim that was read the corrections that are of it now, of one
   * that stands in its place those that made it. Empty where nobody corrected it.
   */
  readonly corrections: ReadonlyArray<Correction>;
  /** What was read from the page, of a claim that people's corrections made; null for one that was read. */
  readonly asRead: Maybe<Claim>;
  /** What stands in the claim's place since people corrected it; null where it stands itself, and where it is wrong. */
  readonly correctedTo: Maybe<Claim>;
  /**
   * All that the claim rests on in one file: a proof bundle, W3C PROV with Web Annotation selectors as JSON-LD text.
   * Saved, it is checked against the original, without the store, by `policygraph verify --bundle`.
   */
  readonly proof: Scalars['String']['output'];
  /**
   * The printed text that says it, as a reference by GB/T 7714-2015: authors, headline, paper, day and printed page, and of a
   * page of the web its address and the day of access. What is unknown is marked so (佚名, [日期不详]).
   */
  readonly citation: Scalars['String']['output'];
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Extractor and version. */
  readonly extractor: Scalars['String']['output'];
  /** When the claim came into this store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the claim was taken back; null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
};

export type { StatementMode };

export type { SpeechAct };

/** One uninterrupted quotation or one reported content, with its speaker. */
export type Statement = Claim & Node & {
  readonly __typename?: 'Statement';
  /** Made of the document and the place in it. */
  readonly id: Scalars['ID']['output'];
  /** Always `STATEMENT`. */
  readonly kind: ClaimKind;
  /** Who said it: a person or a body. Null where the text leaves it unclear. */
  readonly speaker: Maybe<Entity>;
  /** The first post that this document gives the speaker, else the post attested nearest to the statement's date. */
  readonly speakerPosition: Maybe<Position>;
  /**
   * All posts that this document gives the speaker (党组成员、副主任 are two), those of the same article where it gives
   * any there, in the order of the text; else the one attested nearest to the statement's date. None for a body.
   */
  readonly speakerPositions: ReadonlyArray<Position>;
  /** Quoted or told. */
  readonly mode: StatementMode;
  /** What the speaker does by saying it; null for plain saying. */
  readonly act: Maybe<SpeechAct>;
  /** The verb that reports the speech, as printed. */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** What was said, line breaks and column breaks joined, without the outer quotation marks. */
  readonly text: Scalars['String']['output'];
  /** What it is about: programmes first, then documents, bodies and events. */
  readonly about: ReadonlyArray<Entity>;
  /** The day it was said, where the day is known; else see `saidWithin`. */
  readonly saidOn: Maybe<Scalars['Date']['output']>;
  /** When it was said, as exactly as text and paper tell. */
  readonly saidWithin: Maybe<PartialDate>;
  /**
   * The other printings of the statement: the same words in an article that is one text with this one (通稿), in another
   * paper or in this one, the earliest first. Lists and counts show the first printing alone.
   */
  readonly reprints: ReadonlyArray<Reprint>;
  /** The first printing of the statement; null where this is the first, or the only one. */
  readonly reprintOf: Maybe<Statement>;
  /** The document that says it. */
  readonly document: Document;
  /** The article that says it. */
  readonly article: Maybe<Article>;
  /** The words as printed; of words that a column break cuts, the first piece. */
  readonly evidence: Evidence;
  /** The words as printed, all pieces in reading order. */
  readonly evidences: ReadonlyArray<Evidence>;
  /** Same as `saidWithin`. */
  readonly dated: Maybe<PartialDate>;
  /** Since when it holds, where the text says so. */
  readonly validFrom: Maybe<PartialDate>;
  /** Until when it holds, where the text says so. */
  readonly validTo: Maybe<PartialDate>;
  /** The places in the text that tie the claim to entities, each in its role. */
  readonly mentions: ReadonlyArray<ClaimMention>;
  /** The decisions, by rules and by people, that tie the claim's mentions to entities. */
  readonly judgements: ReadonlyArray<Judgement>;
  /**
   * What people put right, the first given first: of a claim that was read the corrections that are of it now, of one
   * that stands in its place those that made it. Empty where nobody corrected it.
   */
  readonly corrections: ReadonlyArray<Correction>;
  /** What was read from the page, of a claim that people's corrections made; null for one that was read. */
  readonly asRead: Maybe<Claim>;
  /** What stands in the claim's place since people corrected it; null where it stands itself, and where it is wrong. */
  readonly correctedTo: Maybe<Claim>;
  /**
   * All that the claim rests on in one file: a proof bundle, W3C PROV with Web Annotation selectors as JSON-LD text.
   * Saved, it is checked against the original, without the store, by `policygraph verify --bundle`.
   */
  readonly proof: Scalars['String']['output'];
  /**
   * The printed text that says it, as a reference by GB/T 7714-2015: authors, headline, paper, day and printed page, and of a
   * page of the web its address and the day of access. What is unknown is marked so (佚名, [日期不详]).
   */
  readonly citation: Scalars['String']['output'];
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Extractor and version. */
  readonly extractor: Scalars['String']['output'];
  /** When the claim came into this store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the claim was taken back; null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
};

export type { PositionStatus };

export type { Certainty };

export type { PostEnd };

/**
 * A person holds, held, is given or loses a post, as one document says. Times and certainty are those of the post: what all
 * documents say of the person, the body and the title.
 */
export type Position = Claim & Node & {
  readonly __typename?: 'Position';
  /** Made of the document and the place in it. */
  readonly id: Scalars['ID']['output'];
  /** Always `POSITION`. */
  readonly kind: ClaimKind;
  /** Who holds it. */
  readonly person: Maybe<Person>;
  /** The body, or the place or programme where the text names no body. */
  readonly organization: Maybe<Entity>;
  /** The post as printed, without the body. */
  readonly title: Scalars['String']['output'];
  /** Held, past, newly given or taken. */
  readonly status: PositionStatus;
  /** First possible day of the earliest claim that this person holds this post. */
  readonly attestedFrom: Maybe<Scalars['Date']['output']>;
  /** Last possible day of the latest claim that this person holds this post. */
  readonly attestedTo: Maybe<Scalars['Date']['output']>;
  /** How many claims say that this person holds, held, is given or loses this post. */
  readonly attestationCount: Scalars['Int']['output'];
  /** The words that carry the claim, line breaks and column breaks joined. */
  readonly text: Scalars['String']['output'];
  /** The document that says it. */
  readonly document: Document;
  /** The article that says it. */
  readonly article: Maybe<Article>;
  /** The words as printed; of words that a column break cuts, the first piece. */
  readonly evidence: Evidence;
  /** The words as printed, all pieces in reading order. */
  readonly evidences: ReadonlyArray<Evidence>;
  /** The time that the text gives for the post, else the day of the report or of the paper. */
  readonly dated: Maybe<PartialDate>;
  /** Since when the post is held, where a text says so, of this claim or another on the post; of several the most exact. */
  readonly validFrom: Maybe<PartialDate>;
  /**
   * Until when the post was held: from the last day on which it is known to be held to the first on which it is known not
   * to be. See `endKnownBy`. Of what is only known to have ended by a day, `earliest` is 0001-01-01.
   */
  readonly validTo: Maybe<PartialDate>;
  /** How the end is known; null where none is. */
  readonly endKnownBy: Maybe<PostEnd>;
  /** The claim that tells the end: that the post is taken or past, or the first that a successor holds it. */
  readonly endClaim: Maybe<Position>;
  /** How sure it is that the post was held on a day; null where it was not, or not yet, and where no day is asked for. */
  readonly certainty: Maybe<Certainty>;
  /** The places in the text that tie the claim to entities, each in its role. */
  readonly mentions: ReadonlyArray<ClaimMention>;
  /** The decisions, by rules and by people, that tie the claim's mentions to entities. */
  readonly judgements: ReadonlyArray<Judgement>;
  /**
   * What people put right, the first given first: of a claim that was read the corrections that are of it now, of one
   * that stands in its place those that made it. Empty where nobody corrected it.
   */
  readonly corrections: ReadonlyArray<Correction>;
  /** What was read from the page, of a claim that people's corrections made; null for one that was read. */
  readonly asRead: Maybe<Claim>;
  /** What stands in the claim's place since people corrected it; null where it stands itself, and where it is wrong. */
  readonly correctedTo: Maybe<Claim>;
  /**
   * All that the claim rests on in one file: a proof bundle, W3C PROV with Web Annotation selectors as JSON-LD text.
   * Saved, it is checked against the original, without the store, by `policygraph verify --bundle`.
   */
  readonly proof: Scalars['String']['output'];
  /**
   * The printed text that says it, as a reference by GB/T 7714-2015: authors, headline, paper, day and printed page, and of a
   * page of the web its address and the day of access. What is unknown is marked so (佚名, [日期不详]).
   */
  readonly citation: Scalars['String']['output'];
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Extractor and version. */
  readonly extractor: Scalars['String']['output'];
  /** When the claim came into this store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the claim was taken back; null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
};


/**
 * A person holds, held, is given or loses a post, as one document says. Times and certainty are those of the post: what all
 * documents say of the person, the body and the title.
 */
export type PositionCertaintyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type { RelationType };

/** What a search for paths found. */
export type PathSearch = {
  readonly __typename?: 'PathSearch';
  /** The entity at which the paths begin; null where it is unknown. */
  readonly from: Maybe<Entity>;
  /** The entity at which they end; null where it is unknown. */
  readonly to: Maybe<Entity>;
  /** The shortest first; empty where nothing connects the two within the length that was asked for. */
  readonly paths: ReadonlyArray<Path>;
  /**
   * Whether everything was looked at that could have given other paths. False where a hub with very many edges cut the
   * search short: there may be more paths then, or better ones.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** A way from one entity to another over edges, in either direction. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities along it, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The steps, in the order in which they are walked. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where the step begins. */
  readonly from: Entity;
  /** Where it ends. */
  readonly to: Entity;
  /** How the two are connected: the relation of the first of `edges`. */
  readonly relation: RelationType;
  /** Which way that edge goes: `OUT` from `from` to `to`, `IN` the other way. */
  readonly direction: EdgeDirection;
  /** All edges between the two, the one with the most claims first. Each leads to its proof. */
  readonly edges: ReadonlyArray<GraphEdge>;
};

export type { EdgeDirection };

/**
 * All that claims say of one relation of two entities; of posts, one edge for each title. Edges are derived from claims and
 * can be made again at any time.
 */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** The same as long as both ends keep their ids. It is not an id for `node`. */
  readonly id: Scalars['ID']['output'];
  /** How the two are connected. */
  readonly relation: RelationType;
  /** The post as printed, of `HOLDS_POSITION`; else null. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The one that does or is. */
  readonly from: Entity;
  /** The one that it is done to or part of. */
  readonly to: Entity;
  /** How many claims say so; what is printed again counts once. */
  readonly claimCount: Scalars['Int']['output'];
  /** The first possible day of the first claim. */
  readonly firstOn: Maybe<Scalars['Date']['output']>;
  /** The last possible day of the last claim. */
  readonly lastOn: Maybe<Scalars['Date']['output']>;
  /**
   * How sure it is that it is so on the day that `asOf` asks for; null where no day is asked for, and of `TALKED_ABOUT`,
   * which is of the day on which it is said.
   */
  readonly certainty: Maybe<Certainty>;
  /** The claims, newest first. */
  readonly claims: ClaimConnection;
  /** The printed words of the newest claims, one piece for each. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/**
 * All that claims say of one relation of two entities; of posts, one edge for each title. Edges are derived from claims and
 * can be made again at any time.
 */
export type GraphEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All that claims say of one relation of two entities; of posts, one edge for each title. Edges are derived from claims and
 * can be made again at any time.
 */
export type GraphEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type { NeighbourOrder };

/** Some entities with the edges between them. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities that were asked about, then their neighbours. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The edges between those that were asked about and all nodes. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** What there is around each entity that was asked about, and how much of it is left out here. */
  readonly groups: ReadonlyArray<NeighbourGroup>;
  /**
   * Whether everything was counted. False only with `asOf` or `knownAt`, where an entity has more claims than are read:
   * then the groups are made of the latest ones.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** The neighbours of one type that one relation gives an entity. */
export type NeighbourGroup = {
  readonly __typename?: 'NeighbourGroup';
  /** The entity whose neighbours they are. */
  readonly entity: Entity;
  /** How they are connected with it. */
  readonly relation: RelationType;
  /** Which way the edges go, seen from the entity. */
  readonly direction: EdgeDirection;
  /** What the neighbours are. */
  readonly type: EntityType;
  /** How many neighbours there are in all. */
  readonly total: Scalars['Int']['output'];
  /** How many of them this answer shows. */
  readonly shown: Scalars['Int']['output'];
  /** How many of them this answer leaves out. */
  readonly leftOut: Scalars['Int']['output'];
};

/** What several entities have in common. */
export type InCommon = {
  readonly __typename?: 'InCommon';
  /** The entities that were asked about, each once. */
  readonly of: ReadonlyArray<Entity>;
  /**
   * What each of them has an edge to or from: programmes that all talked about, bodies in which all held posts, places of
   * all. The most telling first: what has few edges itself, then what is well attested, then what is later. Private persons are
   * left out.
   */
  readonly neighbours: CommonNeighbourConnection;
  /** Articles in which all of them are named, newest first. */
  readonly articles: CommonArticleConnection;
  /** Statements about all of them, newest first. */
  readonly statements: StatementConnection;
};


/** What several entities have in common. */
export type InCommonNeighboursArgs = {
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  relations?: InputMaybe<ReadonlyArray<RelationType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What several entities have in common. */
export type InCommonArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What several entities have in common. */
export type InCommonStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Two entities are connected, as one document says. */
export type Relation = Claim & Node & {
  readonly __typename?: 'Relation';
  /** Made of the document and the place in it. */
  readonly id: Scalars['ID']['output'];
  /** Always `RELATION`. */
  readonly kind: ClaimKind;
  /** How they are connected. */
  readonly relation: RelationType;
  /** The one that does or is. */
  readonly from: Maybe<Entity>;
  /** The one that it is done to or part of. */
  readonly to: Maybe<Entity>;
  /** The words that carry the claim, line breaks and column breaks joined. */
  readonly text: Scalars['String']['output'];
  /** The document that says it. */
  readonly document: Document;
  /** The article that says it. */
  readonly article: Maybe<Article>;
  /** The words as printed; of words that a column break cuts, the first piece. */
  readonly evidence: Evidence;
  /** The words as printed, all pieces in reading order. */
  readonly evidences: ReadonlyArray<Evidence>;
  /** The time that the text gives for it, else the day of the report or of the paper. */
  readonly dated: Maybe<PartialDate>;
  /** Since when it holds, where the text says so. */
  readonly validFrom: Maybe<PartialDate>;
  /** Until when it holds, where the text says so. */
  readonly validTo: Maybe<PartialDate>;
  /** The places in the text that tie the claim to entities, each in its role. */
  readonly mentions: ReadonlyArray<ClaimMention>;
  /** The decisions, by rules and by people, that tie the claim's mentions to entities. */
  readonly judgements: ReadonlyArray<Judgement>;
  /**
   * What people put right, the first given first: of a claim that was read the corrections that are of it now, of one
   * that stands in its place those that made it. Empty where nobody corrected it.
   */
  readonly corrections: ReadonlyArray<Correction>;
  /** What was read from the page, of a claim that people's corrections made; null for one that was read. */
  readonly asRead: Maybe<Claim>;
  /** What stands in the claim's place since people corrected it; null where it stands itself, and where it is wrong. */
  readonly correctedTo: Maybe<Claim>;
  /**
   * All that the claim rests on in one file: a proof bundle, W3C PROV with Web Annotation selectors as JSON-LD text.
   * Saved, it is checked against the original, without the store, by `policygraph verify --bundle`.
   */
  readonly proof: Scalars['String']['output'];
  /**
   * The printed text that says it, as a reference by GB/T 7714-2015: authors, headline, paper, day and printed page, and of a
   * page of the web its address and the day of access. What is unknown is marked so (佚名, [日期不详]).
   */
  readonly citation: Scalars['String']['output'];
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Extractor and version. */
  readonly extractor: Scalars['String']['output'];
  /** When the claim came into this store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the claim was taken back; null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A reported figure. A figure with before and after is two. */
export type Metric = Claim & Node & {
  readonly __typename?: 'Metric';
  /** Made of the document and the place in it. */
  readonly id: Scalars['ID']['output'];
  /** Always `METRIC`. */
  readonly kind: ClaimKind;
  /** Whose figure it is. */
  readonly subject: Maybe<Entity>;
  /** What is counted, short. */
  readonly indicator: Scalars['String']['output'];
  /** Normalised: 4万余 is 40000. */
  readonly value: Scalars['Float']['output'];
  /** Unit as printed, e.g. 件, 人, 元, %. */
  readonly unit: Scalars['String']['output'];
  /** The words that carry the claim, line breaks and column breaks joined. */
  readonly text: Scalars['String']['output'];
  /** The document that says it. */
  readonly document: Document;
  /** The article that says it. */
  readonly article: Maybe<Article>;
  /** The words as printed; of words that a column break cuts, the first piece. */
  readonly evidence: Evidence;
  /** The words as printed, all pieces in reading order. */
  readonly evidences: ReadonlyArray<Evidence>;
  /** The time that the text gives for the figure, else the day of the report or of the paper. */
  readonly dated: Maybe<PartialDate>;
  /** Since when it holds, where the text says so. */
  readonly validFrom: Maybe<PartialDate>;
  /** Until when it holds, where the text says so. */
  readonly validTo: Maybe<PartialDate>;
  /** The places in the text that tie the claim to entities, each in its role. */
  readonly mentions: ReadonlyArray<ClaimMention>;
  /** The decisions, by rules and by people, that tie the claim's mentions to entities. */
  readonly judgements: ReadonlyArray<Judgement>;
  /**
   * What people put right, the first given first: of a claim that was read the corrections that are of it now, of one
   * that stands in its place those that made it. Empty where nobody corrected it.
   */
  readonly corrections: ReadonlyArray<Correction>;
  /** What was read from the page, of a claim that people's corrections made; null for one that was read. */
  readonly asRead: Maybe<Claim>;
  /** What stands in the claim's place since people corrected it; null where it stands itself, and where it is wrong. */
  readonly correctedTo: Maybe<Claim>;
  /**
   * All that the claim rests on in one file: a proof bundle, W3C PROV with Web Annotation selectors as JSON-LD text.
   * Saved, it is checked against the original, without the store, by `policygraph verify --bundle`.
   */
  readonly proof: Scalars['String']['output'];
  /**
   * The printed text that says it, as a reference by GB/T 7714-2015: authors, headline, paper, day and printed page, and of a
   * page of the web its address and the day of access. What is unknown is marked so (佚名, [日期不详]).
   */
  readonly citation: Scalars['String']['output'];
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Extractor and version. */
  readonly extractor: Scalars['String']['output'];
  /** When the claim came into this store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the claim was taken back; null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
};

export type { ClaimRole };

/** A mention in its role in a claim. */
export type ClaimMention = {
  readonly __typename?: 'ClaimMention';
  /** What the mention is to the claim. */
  readonly role: ClaimRole;
  /** The mention. */
  readonly mention: Mention;
};

export type { MentionForm };

/** One place in a document where an entity is named or pointed at. */
export type Mention = Node & {
  readonly __typename?: 'Mention';
  /** Made of document, place and type. */
  readonly id: Scalars['ID']['output'];
  /** Where it begins in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends in the document's text, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The document's text from `start` to `end`. */
  readonly text: Scalars['String']['output'];
  /** How it refers. */
  readonly form: MentionForm;
  /** What it refers to. */
  readonly entity: Entity;
  /** Why it is taken to refer to that entity. */
  readonly reason: LinkReason;
  /** The document that it stands in. */
  readonly document: Document;
  /** The printed proof: the mention's words in their sentence, with article and document. */
  readonly evidence: Evidence;
  /** Decisions about this mention, or about the mention that heads its group in the document. */
  readonly judgements: ReadonlyArray<Judgement>;
};

/** Why a mention is tied to its entity. */
export type LinkReason = {
  readonly __typename?: 'LinkReason';
  /** Name of the rule that decided. */
  readonly rule: Scalars['String']['output'];
  /** 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** In words. */
  readonly why: Scalars['String']['output'];
};

export type { Verdict };

/** One side of a judgement. */
export type JudgementSide = Mention | Reference;

/** A decision whether two mentions, or a mention and an entry of a reference list, are the same. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** Made of its sides and its author. */
  readonly id: Scalars['ID']['output'];
  /** What the decision came to. */
  readonly verdict: Verdict;
  /** Who decided: `rule:NAME` or `person:NAME`. */
  readonly by: Scalars['String']['output'];
  /** How sure, 0 to 1. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** In words. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was undone; null while it counts. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** First side; null where its document is gone or it refers to nothing now. */
  readonly left: Maybe<JudgementSide>;
  /** Second side; null where its document is gone or it refers to nothing now. */
  readonly right: Maybe<JudgementSide>;
};

/**
 * A person's word that a claim is wrong, or has another speaker, date or title. It is bound to the printed words, so that
 * it holds for what a newer extractor reads there.
 */
export type Correction = Node & {
  readonly __typename?: 'Correction';
  /** Made of all that it says. */
  readonly id: Scalars['ID']['output'];
  /** Who corrected: `person:NAME`. */
  readonly by: Scalars['String']['output'];
  /** In words. */
  readonly why: Scalars['String']['output'];
  /** When it was given. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was taken back; null while it counts. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back: `person:NAME`. */
  readonly retractedBy: Maybe<Scalars['String']['output']>;
  /** Why it was taken back. */
  readonly retractedWhy: Maybe<Scalars['String']['output']>;
  /** The document does not say what the claim says. */
  readonly wrong: Scalars['Boolean']['output'];
  /** The new speaker is nobody. */
  readonly noSpeaker: Scalars['Boolean']['output'];
  /** Where the new speaker is named; null where the speaker stays, and where no mention stands there now. */
  readonly speaker: Maybe<Mention>;
  /** The new date; null where it stays. */
  readonly date: Maybe<PartialDate>;
  /** The new title of the post; null where it stays. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The words that the claim was read from, to the letter; null once their document was erased. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The document that the claim is of; null where it is not here. */
  readonly document: Maybe<Document>;
  /** The claim, as it was read, that it is of now; null where none says so any more, and once it was taken back. */
  readonly claim: Maybe<Claim>;
};

/** An entry of a reference list, e.g. an administrative division. */
export type Reference = Node & {
  readonly __typename?: 'Reference';
  /** Made of the list and the entry's code. */
  readonly id: Scalars['ID']['output'];
  /** The entry's name. */
  readonly name: Scalars['String']['output'];
  /** What the entry is. */
  readonly type: EntityType;
};

/** Where a document came from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Made of the location. */
  readonly id: Scalars['ID']['output'];
  /** Path or address. */
  readonly location: Scalars['String']['output'];
};

/** A file's content. The same content twice is one document. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Made of the content. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: Scalars['String']['output'];
  /** SHA-256 of `text` as UTF-8. */
  readonly textSha256: Scalars['String']['output'];
  /** Reader and version that turned the bytes into text. */
  readonly readerVersion: Scalars['String']['output'];
  /** Encoding the bytes were in. */
  readonly encoding: Maybe<Scalars['String']['output']>;
  /** Extractor and version that made this document's claims. */
  readonly extractor: Maybe<Scalars['String']['output']>;
  /** Where the content came from. */
  readonly sources: ReadonlyArray<Source>;
  /** The paper or office that published it. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** When it was published, as exactly as the text tells: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedOn: Maybe<Scalars['String']['output']>;
  /** The same with its first and last possible day. */
  readonly publishedWithin: Maybe<PartialDate>;
  /** When it came into this store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was taken back; null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The document as a reference by GB/T 7714-2015: that of its article where it has one, else that of
   * the paper; of a page of the web with its address and the day of access. What is unknown is marked so (佚名, [日期不详]).
   */
  readonly citation: Scalars['String']['output'];
  /** The text as read. All offsets point into it. */
  readonly text: Scalars['String']['output'];
  /** Its articles in reading order. */
  readonly articles: ReadonlyArray<Article>;
  /** The places where it names or points at entities, in the order of the text. */
  readonly mentions: MentionConnection;
  /** The claims of the document, in the order of the text, each with its spans: `claims { nodes { evidences { start end } } }`. */
  readonly claims: ClaimConnection;
};


/** A file's content. The same content twice is one document. */
export type DocumentMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A file's content. The same content twice is one document. */
export type DocumentClaimsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a document's text, half-open, in UTF-16 units. */
export type TextSpan = {
  readonly __typename?: 'TextSpan';
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** One article of a page. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Made of the document and the article's place in it. */
  readonly id: Scalars['ID']['output'];
  /** The document that it stands in. */
  readonly document: Document;
  /** Place on the page in reading order, from 0. */
  readonly ordinal: Scalars['Int']['output'];
  /** Main headline. */
  readonly headline: Maybe<Scalars['String']['output']>;
  /** Other lines of the headline group. */
  readonly headlineParts: ReadonlyArray<Scalars['String']['output']>;
  /** Names in the byline. */
  readonly reporters: ReadonlyArray<Scalars['String']['output']>;
  /** Place that the dateline names. */
  readonly datelinePlace: Maybe<Scalars['String']['output']>;
  /** Where the body stands in the document's text, in reading order; several where a column was cut. */
  readonly spans: ReadonlyArray<TextSpan>;
  /** Whether it breaks off or begins in the middle of a sentence. */
  readonly truncated: Scalars['Boolean']['output'];
  /**
   * The body as read, what stands in `spans`, with a line break between two of them. Offsets of mentions and evidence point
   * into the document's text, not into this.
   */
  readonly text: Scalars['String']['output'];
  /** The places where it names or points at entities, headlines included, in the order of the text. */
  readonly mentions: MentionConnection;
  /** The claims of the article, in the order of the text, each with its spans: `claims { nodes { evidences { start end } } }`. */
  readonly claims: ClaimConnection;
  /** Articles that are one text with this one (通稿): with other headlines, cut at the end or edited in places. */
  readonly reprints: ReadonlyArray<ArticleReprint>;
  /**
   * The article as a reference by GB/T 7714-2015: authors, headline, paper, day and printed page, and of a
   * page of the web its address and the day of access. What is unknown is marked so (佚名, [日期不详]).
   */
  readonly citation: Scalars['String']['output'];
};


/** One article of a page. */
export type ArticleMentionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One article of a page. */
export type ArticleClaimsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An article that is one text with another. */
export type ArticleReprint = {
  readonly __typename?: 'ArticleReprint';
  /** The other article. */
  readonly article: Article;
  /** How much of the shorter text stands in the other, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why the two are taken for one text, in words. */
  readonly why: Scalars['String']['output'];
};

/** A statement as another article prints it. */
export type Reprint = {
  readonly __typename?: 'Reprint';
  /** The claim of that printing. */
  readonly statement: Statement;
  /** The document that prints it. */
  readonly document: Document;
  /** The article that prints it. */
  readonly article: Maybe<Article>;
  /** The paper, where the document names it. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The day of publication as far as known: `2021`, `2021-02` or `2021-02-07`. */
  readonly publishedOn: Maybe<Scalars['String']['output']>;
  /** The words as printed there; of words that a column break cuts, the first piece. */
  readonly evidence: Evidence;
};

/** The printed proof of a claim: the words to the letter, and where they stand. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The document, with the hash of its file. */
  readonly document: Document;
  /** The article. */
  readonly article: Maybe<Article>;
  /** The document's text from `start` to `end`, to the letter, line breaks included. */
  readonly quote: Scalars['String']['output'];
  /** The text as read right before the quote, from the beginning of its sentence, at most 200 units. */
  readonly prefix: Scalars['String']['output'];
  /** The text as read right after the quote, to the end of its sentence, at most 200 units. */
  readonly suffix: Scalars['String']['output'];
  /** The sentence in which the quote begins, line breaks joined. */
  readonly sentence: Scalars['String']['output'];
  /** The page of the file on which the quote begins, as the file numbers its pages; null where it has none. */
  readonly page: Maybe<Scalars['String']['output']>;
  /** Where the quote begins in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends in the document's text, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Extractor and version that made the claim. */
  readonly extractor: Scalars['String']['output'];
  /** The decisions that tie the claim's mentions to entities. */
  readonly judgements: ReadonlyArray<Judgement>;
};

/** Conditions on statements; all that are given must hold. */
export type StatementFilter = {
  /** Id of an entity that the statement is about. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the speaker. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Said on this day or later, as far as the date is known. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or earlier, as far as the date is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Quoted or told. */
  readonly mode?: InputMaybe<StatementMode>;
  /** What the speaker does by saying it. */
  readonly act?: InputMaybe<SpeechAct>;
  /** Words that the statement contains. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on documents; all that are given must hold. */
export type DocumentFilter = {
  /** The paper or office, as `publisher` gives it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or later, as far as the date is known. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Published on this day or earlier, as far as the date is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a place: documents that mention it, a place below it, or a body or event located there. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Words that the text contains, to the letter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How to go on in a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first on this page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last on this page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type { SearchMatch };

/** Entities that a search found, the best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entities with what was matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How it was found. */
  readonly match: SearchMatch;
  /** The name or alias that fits. */
  readonly matchedName: Scalars['String']['output'];
};

/** Who talked about a programme, or which programmes somebody talked about. */
export type TalkedAboutConnection = {
  readonly __typename?: 'TalkedAboutConnection';
  /** The entities with their statements. */
  readonly edges: ReadonlyArray<TalkedAboutEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That one talked about the other: the speaker or, from a speaker's side, the programme. */
export type TalkedAboutEdge = {
  readonly __typename?: 'TalkedAboutEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The speaker or, from a speaker's side, the programme. */
  readonly node: Entity;
  /** How many statements there are. */
  readonly statementCount: Scalars['Int']['output'];
  /** First day on which one may have been made. */
  readonly firstSaidOn: Maybe<Scalars['Date']['output']>;
  /** Last day on which one may have been made. */
  readonly lastSaidOn: Maybe<Scalars['Date']['output']>;
  /** The statements, newest first. */
  readonly statements: ReadonlyArray<Statement>;
};


/** That one talked about the other: the speaker or, from a speaker's side, the programme. */
export type TalkedAboutEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Bodies and places that carry out a programme. */
export type ImplementerConnection = {
  readonly __typename?: 'ImplementerConnection';
  /** The entities with their proof. */
  readonly edges: ReadonlyArray<ImplementerEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That a body or place carries out a programme. */
export type ImplementerEdge = {
  readonly __typename?: 'ImplementerEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The body or place. */
  readonly node: Entity;
  /** How many claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** First day for which a document says so. */
  readonly firstOn: Maybe<Scalars['Date']['output']>;
  /** Last day for which a document says so. */
  readonly lastOn: Maybe<Scalars['Date']['output']>;
  /** Since when, where a text says so (自2021年3月起); of several the most exact. */
  readonly validFrom: Maybe<PartialDate>;
  /** How sure it is that it is so on the day that `asOf` asks for; null where no day is asked for. */
  readonly certainty: Maybe<Certainty>;
  /** Where: the places that the body is located in, or the place itself. */
  readonly places: ReadonlyArray<Place>;
  /** The claims, newest first. */
  readonly relations: ReadonlyArray<Relation>;
  /** Figures of the body or place in the articles that say that it carries out the programme, newest first. */
  readonly metrics: ReadonlyArray<Metric>;
};


/** That a body or place carries out a programme. */
export type ImplementerEdgeRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** That a body or place carries out a programme. */
export type ImplementerEdgeMetricsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Programmes that a body or place carries out. */
export type ImplementedProgrammeConnection = {
  readonly __typename?: 'ImplementedProgrammeConnection';
  /** The programmes with their proof. */
  readonly edges: ReadonlyArray<ImplementedProgrammeEdge>;
  /** The programmes alone. */
  readonly nodes: ReadonlyArray<Programme>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That a programme is carried out. */
export type ImplementedProgrammeEdge = {
  readonly __typename?: 'ImplementedProgrammeEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Programme;
  /** How many claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** First day for which a document says so. */
  readonly firstOn: Maybe<Scalars['Date']['output']>;
  /** Last day for which a document says so. */
  readonly lastOn: Maybe<Scalars['Date']['output']>;
  /** How sure it is that it is so on the day that `asOf` asks for; null where no day is asked for. */
  readonly certainty: Maybe<Certainty>;
  /** Who carries it out: the body or place that was asked about, for a place also bodies located in it. */
  readonly implementers: ReadonlyArray<Entity>;
};

/** A page of what several entities are connected with. */
export type CommonNeighbourConnection = {
  readonly __typename?: 'CommonNeighbourConnection';
  /** The entities with their cursors and the proof on every side. */
  readonly edges: ReadonlyArray<CommonNeighbourEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /**
   * How many there are in all. Where all that are asked about have very many edges, or one has more than are read, some may
   * be missing.
   */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Whether all were sought. Not where all that were asked about have more than 10,000 edges each, and where more than
   * 5,000 are next to those that have fewer.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** What several entities are all connected with. */
export type CommonNeighbourEdge = {
  readonly __typename?: 'CommonNeighbourEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The entity that they have in common. */
  readonly node: Entity;
  /** How many edges it has in all: the fewer, the more telling. */
  readonly edgeCount: Scalars['Int']['output'];
  /** The edges between it and each of them, in the order in which they were asked about. Each leads to its proof. */
  readonly ties: ReadonlyArray<GraphEdge>;
};

/** A page of articles that name several entities. */
export type CommonArticleConnection = {
  readonly __typename?: 'CommonArticleConnection';
  /** The articles with their cursors and the places where the entities are named. */
  readonly edges: ReadonlyArray<CommonArticleEdge>;
  /** The articles alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article that names several entities. */
export type CommonArticleEdge = {
  readonly __typename?: 'CommonArticleEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
  /** Where it names them, in the order of the text. */
  readonly mentions: ReadonlyArray<Mention>;
};

/** Statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements alone. */
  readonly nodes: ReadonlyArray<Statement>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement in a list. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Posts. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** The posts with their cursors. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The posts alone. */
  readonly nodes: ReadonlyArray<Position>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post in a list. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The post. */
  readonly node: Position;
};

/** Figures. */
export type MetricConnection = {
  readonly __typename?: 'MetricConnection';
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<MetricEdge>;
  /** The figures alone. */
  readonly nodes: ReadonlyArray<Metric>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A figure in a list. */
export type MetricEdge = {
  readonly __typename?: 'MetricEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Metric;
};

/** Mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The mentions with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The mentions alone. */
  readonly nodes: ReadonlyArray<Mention>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention in a list. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** Claims of all kinds. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Documents that mention an entity. */
export type NamingDocumentConnection = {
  readonly __typename?: 'NamingDocumentConnection';
  /** The documents with their counts. */
  readonly edges: ReadonlyArray<NamingDocumentEdge>;
  /** The documents alone. */
  readonly nodes: ReadonlyArray<Document>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document that mentions an entity. */
export type NamingDocumentEdge = {
  readonly __typename?: 'NamingDocumentEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
  /** How often it mentions the entity; of a place's list all that lies there. */
  readonly mentionCount: Scalars['Int']['output'];
};

/** Entities that another one has a relation with. */
export type RelatedConnection = {
  readonly __typename?: 'RelatedConnection';
  /** The entities with their proof. */
  readonly edges: ReadonlyArray<RelatedEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That two entities have a relation: the one whose list it is, and the node. */
export type RelatedEdge = {
  readonly __typename?: 'RelatedEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How many claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** First day for which a document says so. */
  readonly firstOn: Maybe<Scalars['Date']['output']>;
  /** Last day for which a document says so. */
  readonly lastOn: Maybe<Scalars['Date']['output']>;
  /** Since when, where a text says so (自2021年3月起); of several the most exact. */
  readonly validFrom: Maybe<PartialDate>;
  /** How sure it is that it is so on the day that `asOf` asks for; null where no day is asked for. */
  readonly certainty: Maybe<Certainty>;
  /** The claims, newest first. */
  readonly relations: ReadonlyArray<Relation>;
};


/** That two entities have a relation: the one whose list it is, and the node. */
export type RelatedEdgeRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Bodies. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The bodies with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The bodies alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body in a list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: Organization;
};

/** Places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The places with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places alone. */
  readonly nodes: ReadonlyArray<Place>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
};

/** Events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event in a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

export type { TimelineKind };

/** One thing in the course of a programme, with its proof. */
export type TimelineItem = {
  readonly __typename?: 'TimelineItem';
  /** What it is. */
  readonly kind: TimelineKind;
  /** When: of a claim the time that it is dated to, of a mention the day of the document; as exact as it is known. */
  readonly dated: Maybe<PartialDate>;
  /** The words that carry it. */
  readonly text: Scalars['String']['output'];
  /** The claim; null for the first and the last mention. */
  readonly claim: Maybe<Claim>;
  /** The mention; null for a claim. */
  readonly mention: Maybe<Mention>;
  /** The document that says it. */
  readonly document: Document;
  /** The words as printed; of words that a column break cuts, the first piece. */
  readonly evidence: Evidence;
};

/** The course of a programme. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The things alone. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A thing in the course of a programme. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: TimelineItem;
};

/** Documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents alone. */
  readonly nodes: ReadonlyArray<Document>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  JudgementSide:
    | ( MentionRow )
    | ( ReferenceRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( StatementRow )
    | ( PositionRow )
    | ( RelationRow )
    | ( MetricRow )
    | ( MentionRow )
    | ( JudgementRow )
    | ( CorrectionRow )
    | ( ReferenceRow )
    | ( SourceRow )
    | ( DocumentRow )
    | ( ArticleRow )
  ;
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Claim:
    | ( StatementRow )
    | ( PositionRow )
    | ( RelationRow )
    | ( MetricRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  JudgeInput: JudgeInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  UndoJudgementInput: UndoJudgementInput;
  CorrectInput: CorrectInput;
  UndoCorrectionInput: UndoCorrectionInput;
  RetractInput: RetractInput;
  IngestTextInput: IngestTextInput;
  IngestFileInput: IngestFileInput;
  RunJobAgainInput: RunJobAgainInput;
  JudgePayload: ResolverTypeWrapper<Omit<JudgePayload, 'judgement' | 'effect' | 'errors'> & { judgement?: Maybe<ResolversTypes['Judgement']>, effect?: Maybe<ResolversTypes['Effect']>, errors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  CorrectPayload: ResolverTypeWrapper<Omit<CorrectPayload, 'correction' | 'effect' | 'errors'> & { correction?: Maybe<ResolversTypes['Correction']>, effect?: Maybe<ResolversTypes['Effect']>, errors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  RetractPayload: ResolverTypeWrapper<Omit<RetractPayload, 'effect' | 'errors'> & { effect?: Maybe<ResolversTypes['Effect']>, errors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  JobPayload: ResolverTypeWrapper<Omit<JobPayload, 'job' | 'errors'> & { job?: Maybe<ResolversTypes['Job']>, errors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ClaimInWords: ResolverTypeWrapper<ClaimInWords>;
  Effect: ResolverTypeWrapper<EffectRow>;
  EntitySummary: ResolverTypeWrapper<EntitySummaryRow>;
  ChangeError: ResolverTypeWrapper<Refusal>;
  ChangeErrorCode: ChangeErrorCode;
  EntityCandidate: ResolverTypeWrapper<RefusalCandidate>;
  ReviewPairConnection: ResolverTypeWrapper<ReviewPairConnectionRow>;
  ReviewPairEdge: ResolverTypeWrapper<ReviewPairEdgeRow>;
  ReviewPair: ResolverTypeWrapper<ReviewPairRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  JudgementConnection: ResolverTypeWrapper<JudgementConnectionRow>;
  JudgementEdge: ResolverTypeWrapper<JudgementEdgeRow>;
  CorrectionConnection: ResolverTypeWrapper<CorrectionConnectionRow>;
  CorrectionEdge: ResolverTypeWrapper<CorrectionEdgeRow>;
  JobConnection: ResolverTypeWrapper<JobConnectionRow>;
  JobEdge: ResolverTypeWrapper<JobEdgeRow>;
  Job: ResolverTypeWrapper<JobRow>;
  JobState: JobState;
  JobProgress: ResolverTypeWrapper<JobProgress>;
  JobReport: ResolverTypeWrapper<JobReportRow>;
  JobMessage: ResolverTypeWrapper<Message>;
  MessageSeverity: MessageSeverity;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionRow>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdgeRow>;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditOutcome: AuditOutcome;
  AuditWay: AuditWay;
  Viewer: ResolverTypeWrapper<Viewer>;
  Role: Role;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  EntityType: EntityType;
  OrganizationKind: OrganizationKind;
  ProgrammeKind: ProgrammeKind;
  Entity: ResolverTypeWrapper<EntityRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  Organization: ResolverTypeWrapper<EntityRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  Programme: ResolverTypeWrapper<EntityRow>;
  PolicyDocument: ResolverTypeWrapper<EntityRow>;
  Event: ResolverTypeWrapper<EntityRow>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  ClaimKind: ClaimKind;
  Claim: ResolverTypeWrapper<ClaimRow>;
  StatementMode: StatementMode;
  SpeechAct: SpeechAct;
  Statement: ResolverTypeWrapper<StatementRow>;
  PositionStatus: PositionStatus;
  Certainty: Certainty;
  PostEnd: PostEnd;
  Position: ResolverTypeWrapper<PositionRow>;
  RelationType: RelationType;
  PathSearch: ResolverTypeWrapper<PathSearchRow>;
  Path: ResolverTypeWrapper<PathRow>;
  PathStep: ResolverTypeWrapper<KnownStep>;
  EdgeDirection: EdgeDirection;
  GraphEdge: ResolverTypeWrapper<EntityEdgeRow>;
  NeighbourOrder: NeighbourOrder;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  NeighbourGroup: ResolverTypeWrapper<ShownGroup>;
  InCommon: ResolverTypeWrapper<InCommonRow>;
  Relation: ResolverTypeWrapper<RelationRow>;
  Metric: ResolverTypeWrapper<MetricRow>;
  ClaimRole: ClaimRole;
  ClaimMention: ResolverTypeWrapper<ClaimMentionRow>;
  MentionForm: MentionForm;
  Mention: ResolverTypeWrapper<MentionRow>;
  LinkReason: ResolverTypeWrapper<LinkReason>;
  Verdict: Verdict;
  JudgementSide: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgementSide']>;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  Correction: ResolverTypeWrapper<CorrectionRow>;
  Reference: ResolverTypeWrapper<ReferenceRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  Document: ResolverTypeWrapper<DocumentRow>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleReprint: ResolverTypeWrapper<ArticleReprintRow>;
  Reprint: ResolverTypeWrapper<ReprintRow>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  StatementFilter: StatementFilter;
  DocumentFilter: DocumentFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchMatch: SearchMatch;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRow>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  TalkedAboutConnection: ResolverTypeWrapper<TalkedAboutConnectionRow>;
  TalkedAboutEdge: ResolverTypeWrapper<TalkedAboutEdgeRow>;
  ImplementerConnection: ResolverTypeWrapper<ImplementerConnectionRow>;
  ImplementerEdge: ResolverTypeWrapper<ImplementerEdgeRow>;
  ImplementedProgrammeConnection: ResolverTypeWrapper<ImplementedProgrammeConnectionRow>;
  ImplementedProgrammeEdge: ResolverTypeWrapper<ImplementedProgrammeEdgeRow>;
  CommonNeighbourConnection: ResolverTypeWrapper<CommonNeighbourConnectionRow>;
  CommonNeighbourEdge: ResolverTypeWrapper<CommonNeighbourEdgeRow>;
  CommonArticleConnection: ResolverTypeWrapper<CommonArticleConnectionRow>;
  CommonArticleEdge: ResolverTypeWrapper<CommonArticleEdgeRow>;
  StatementConnection: ResolverTypeWrapper<StatementConnectionRow>;
  StatementEdge: ResolverTypeWrapper<StatementEdgeRow>;
  PositionConnection: ResolverTypeWrapper<PositionConnectionRow>;
  PositionEdge: ResolverTypeWrapper<PositionEdgeRow>;
  MetricConnection: ResolverTypeWrapper<MetricConnectionRow>;
  MetricEdge: ResolverTypeWrapper<MetricEdgeRow>;
  MentionConnection: ResolverTypeWrapper<MentionConnectionRow>;
  MentionEdge: ResolverTypeWrapper<MentionEdgeRow>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionRow>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeRow>;
  NamingDocumentConnection: ResolverTypeWrapper<NamingDocumentConnectionRow>;
  NamingDocumentEdge: ResolverTypeWrapper<NamingDocumentEdgeRow>;
  RelatedConnection: ResolverTypeWrapper<RelatedConnectionRow>;
  RelatedEdge: ResolverTypeWrapper<RelatedEdgeRow>;
  OrganizationConnection: ResolverTypeWrapper<EntityConnection>;
  OrganizationEdge: ResolverTypeWrapper<EntityEdge>;
  PlaceConnection: ResolverTypeWrapper<EntityConnection>;
  PlaceEdge: ResolverTypeWrapper<EntityEdge>;
  EventConnection: ResolverTypeWrapper<EntityConnection>;
  EventEdge: ResolverTypeWrapper<EntityEdge>;
  TimelineKind: TimelineKind;
  TimelineItem: ResolverTypeWrapper<TimelineRow>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionRow>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdgeRow>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionRow>;
  DocumentEdge: ResolverTypeWrapper<DocumentEdgeRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Upload: Scalars['Upload']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  JudgeInput: JudgeInput;
  Boolean: Scalars['Boolean']['output'];
  UndoJudgementInput: UndoJudgementInput;
  CorrectInput: CorrectInput;
  UndoCorrectionInput: UndoCorrectionInput;
  RetractInput: RetractInput;
  IngestTextInput: IngestTextInput;
  IngestFileInput: IngestFileInput;
  RunJobAgainInput: RunJobAgainInput;
  JudgePayload: Omit<JudgePayload, 'judgement' | 'effect' | 'errors'> & { judgement?: Maybe<ResolversParentTypes['Judgement']>, effect?: Maybe<ResolversParentTypes['Effect']>, errors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  CorrectPayload: Omit<CorrectPayload, 'correction' | 'effect' | 'errors'> & { correction?: Maybe<ResolversParentTypes['Correction']>, effect?: Maybe<ResolversParentTypes['Effect']>, errors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  RetractPayload: Omit<RetractPayload, 'effect' | 'errors'> & { effect?: Maybe<ResolversParentTypes['Effect']>, errors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  JobPayload: Omit<JobPayload, 'job' | 'errors'> & { job?: Maybe<ResolversParentTypes['Job']>, errors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ClaimInWords: ClaimInWords;
  Effect: EffectRow;
  EntitySummary: EntitySummaryRow;
  ChangeError: Refusal;
  EntityCandidate: RefusalCandidate;
  ReviewPairConnection: ReviewPairConnectionRow;
  ReviewPairEdge: ReviewPairEdgeRow;
  ReviewPair: ReviewPairRow;
  Float: Scalars['Float']['output'];
  JudgementConnection: JudgementConnectionRow;
  JudgementEdge: JudgementEdgeRow;
  CorrectionConnection: CorrectionConnectionRow;
  CorrectionEdge: CorrectionEdgeRow;
  JobConnection: JobConnectionRow;
  JobEdge: JobEdgeRow;
  Job: JobRow;
  JobProgress: JobProgress;
  JobReport: JobReportRow;
  JobMessage: Message;
  AuditEntryConnection: AuditEntryConnectionRow;
  AuditEntryEdge: AuditEntryEdgeRow;
  AuditEntry: AuditRow;
  Viewer: Viewer;
  RateLimit: RateLimit;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: EntityRow;
  Person: EntityRow;
  Organization: EntityRow;
  Place: EntityRow;
  Programme: EntityRow;
  PolicyDocument: EntityRow;
  Event: EntityRow;
  PartialDate: PartialDate;
  Claim: ClaimRow;
  Statement: StatementRow;
  Position: PositionRow;
  PathSearch: PathSearchRow;
  Path: PathRow;
  PathStep: KnownStep;
  GraphEdge: EntityEdgeRow;
  Subgraph: SubgraphRow;
  NeighbourGroup: ShownGroup;
  InCommon: InCommonRow;
  Relation: RelationRow;
  Metric: MetricRow;
  ClaimMention: ClaimMentionRow;
  Mention: MentionRow;
  LinkReason: LinkReason;
  JudgementSide: ResolversUnionTypes<ResolversParentTypes>['JudgementSide'];
  Judgement: JudgementRow;
  Correction: CorrectionRow;
  Reference: ReferenceRow;
  Source: SourceRow;
  Document: DocumentRow;
  TextSpan: TextSpan;
  Article: ArticleRow;
  ArticleReprint: ArticleReprintRow;
  Reprint: ReprintRow;
  Evidence: EvidenceRow;
  StatementFilter: StatementFilter;
  DocumentFilter: DocumentFilter;
  PageInfo: PageInfo;
  SearchConnection: SearchConnectionRow;
  SearchEdge: SearchEdgeRow;
  TalkedAboutConnection: TalkedAboutConnectionRow;
  TalkedAboutEdge: TalkedAboutEdgeRow;
  ImplementerConnection: ImplementerConnectionRow;
  ImplementerEdge: ImplementerEdgeRow;
  ImplementedProgrammeConnection: ImplementedProgrammeConnectionRow;
  ImplementedProgrammeEdge: ImplementedProgrammeEdgeRow;
  CommonNeighbourConnection: CommonNeighbourConnectionRow;
  CommonNeighbourEdge: CommonNeighbourEdgeRow;
  CommonArticleConnection: CommonArticleConnectionRow;
  CommonArticleEdge: CommonArticleEdgeRow;
  StatementConnection: StatementConnectionRow;
  StatementEdge: StatementEdgeRow;
  PositionConnection: PositionConnectionRow;
  PositionEdge: PositionEdgeRow;
  MetricConnection: MetricConnectionRow;
  MetricEdge: MetricEdgeRow;
  MentionConnection: MentionConnectionRow;
  MentionEdge: MentionEdgeRow;
  ClaimConnection: ClaimConnectionRow;
  ClaimEdge: ClaimEdgeRow;
  NamingDocumentConnection: NamingDocumentConnectionRow;
  NamingDocumentEdge: NamingDocumentEdgeRow;
  RelatedConnection: RelatedConnectionRow;
  RelatedEdge: RelatedEdgeRow;
  OrganizationConnection: EntityConnection;
  OrganizationEdge: EntityEdge;
  PlaceConnection: EntityConnection;
  PlaceEdge: EntityEdge;
  EventConnection: EntityConnection;
  EventEdge: EntityEdge;
  TimelineItem: TimelineRow;
  TimelineConnection: TimelineConnectionRow;
  TimelineEdge: TimelineEdgeRow;
  DocumentConnection: DocumentConnectionRow;
  DocumentEdge: DocumentEdgeRow;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, Partial<QueryProgrammeArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, Partial<QueryPolicyDocumentArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  pathSearch?: Resolver<ResolversTypes['PathSearch'], ParentType, ContextType, RequireFields<QueryPathSearchArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'of' | 'direction' | 'order' | 'perRelation' | 'first'>>;
  inCommon?: Resolver<Maybe<ResolversTypes['InCommon']>, ParentType, ContextType, RequireFields<QueryInCommonArgs, 'of'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryProofArgs, 'claims'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  reviewPairs?: Resolver<ResolversTypes['ReviewPairConnection'], ParentType, ContextType, RequireFields<QueryReviewPairsArgs, 'first'>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judge?: Resolver<Maybe<ResolversTypes['JudgePayload']>, ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  undoJudgement?: Resolver<Maybe<ResolversTypes['JudgePayload']>, ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'input'>>;
  correct?: Resolver<Maybe<ResolversTypes['CorrectPayload']>, ParentType, ContextType, RequireFields<MutationCorrectArgs, 'input'>>;
  undoCorrection?: Resolver<Maybe<ResolversTypes['CorrectPayload']>, ParentType, ContextType, RequireFields<MutationUndoCorrectionArgs, 'input'>>;
  retract?: Resolver<Maybe<ResolversTypes['RetractPayload']>, ParentType, ContextType, RequireFields<MutationRetractArgs, 'input'>>;
  ingestText?: Resolver<Maybe<ResolversTypes['JobPayload']>, ParentType, ContextType, RequireFields<MutationIngestTextArgs, 'input'>>;
  ingestFile?: Resolver<Maybe<ResolversTypes['JobPayload']>, ParentType, ContextType, RequireFields<MutationIngestFileArgs, 'input'>>;
  runJobAgain?: Resolver<Maybe<ResolversTypes['JobPayload']>, ParentType, ContextType, RequireFields<MutationRunJobAgainArgs, 'input'>>;
};

export type JudgePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CorrectPayload'] = ResolversParentTypes['CorrectPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  claimsBefore?: Resolver<ReadonlyArray<ResolversTypes['ClaimInWords']>, ParentType, ContextType>;
  claimsAfter?: Resolver<ReadonlyArray<ResolversTypes['ClaimInWords']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetractPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetractPayload'] = ResolversParentTypes['RetractPayload']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JobPayload'] = ResolversParentTypes['JobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimInWordsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimInWords'] = ResolversParentTypes['ClaimInWords']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EffectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Effect'] = ResolversParentTypes['Effect']> = {
  before?: Resolver<ReadonlyArray<ResolversTypes['EntitySummary']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['EntitySummary']>, ParentType, ContextType>;
};

export type EntitySummaryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntitySummary'] = ResolversParentTypes['EntitySummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeError'] = ResolversParentTypes['ChangeError']> = {
  code?: Resolver<ResolversTypes['ChangeErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['EntityCandidate']>, ParentType, ContextType>;
};

export type ChangeErrorCodeResolvers = EnumResolverSignature<{ NOT_FOUND?: any, AMBIGUOUS?: any, INVALID?: any, UNCHANGED?: any, BUSY?: any }, ResolversTypes['ChangeErrorCode']>;

export type EntityCandidateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityCandidate'] = ResolversParentTypes['EntityCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewPairConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewPairConnection'] = ResolversParentTypes['ReviewPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewPairEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewPairEdge'] = ResolversParentTypes['ReviewPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewPair'], ParentType, ContextType>;
};

export type ReviewPairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewPair'] = ResolversParentTypes['ReviewPair']> = {
  left?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  summaries?: Resolver<ReadonlyArray<ResolversTypes['EntitySummary']>, ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  beganAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['JobProgress'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['JobReport']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canRunAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<JobDocumentsArgs, 'first'>>;
};

export type JobStateResolvers = EnumResolverSignature<{ QUEUED?: any, RUNNING?: any, DONE?: any, FAILED?: any }, ResolversTypes['JobState']>;

export type JobProgressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JobProgress'] = ResolversParentTypes['JobProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JobReport'] = ResolversParentTypes['JobReport']> = {
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['JobMessage']>, ParentType, ContextType, RequireFields<JobReportMessagesArgs, 'first'>>;
};

export type JobMessageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JobMessage'] = ResolversParentTypes['JobMessage']> = {
  severity?: Resolver<ResolversTypes['MessageSeverity'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageSeverityResolvers = EnumResolverSignature<{ ERROR?: any, DOUBT?: any }, ResolversTypes['MessageSeverity']>;

export type AuditEntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['AuditWay']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arguments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditOutcomeResolvers = EnumResolverSignature<{ DONE?: any, REFUSED?: any, FAILED?: any }, ResolversTypes['AuditOutcome']>;

export type AuditWayResolvers = EnumResolverSignature<{ API?: any, COMMAND?: any }, ResolversTypes['AuditWay']>;

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ READER?: any, REVIEWER?: any, ADMIN?: any }, ResolversTypes['Role']>;

export type RateLimitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Place' | 'Programme' | 'PolicyDocument' | 'Event' | 'Statement' | 'Position' | 'Relation' | 'Metric' | 'Mention' | 'Judgement' | 'Correction' | 'Reference' | 'Source' | 'Document' | 'Article', ParentType, ContextType>;
};

export type EntityTypeResolvers = EnumResolverSignature<{ PERSON?: any, ORGANIZATION?: any, PLACE?: any, PROGRAMME?: any, POLICY_DOCUMENT?: any, EVENT?: any }, ResolversTypes['EntityType']>;

export type OrganizationKindResolvers = EnumResolverSignature<{ HOSPITAL?: any, AGENCY?: any, PARTY?: any, COURT?: any, SCHOOL?: any, COMPANY?: any, ASSOCIATION?: any, MEDIA?: any, OTHER?: any }, ResolversTypes['OrganizationKind']>;

export type ProgrammeKindResolvers = EnumResolverSignature<{ REFORM?: any, CAMPAIGN?: any, SERVICE?: any, PLAN?: any, PROJECT?: any, MECHANISM?: any, BRAND?: any, OTHER?: any }, ResolversTypes['ProgrammeKind']>;

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Place' | 'Programme' | 'PolicyDocument' | 'Event', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PersonMentionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['NamingDocumentConnection'], ParentType, ContextType, RequireFields<PersonDocumentsArgs, 'first'>>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType, Partial<PersonPositionsArgs>>;
  programmes?: Resolver<ResolversTypes['TalkedAboutConnection'], ParentType, ContextType, RequireFields<PersonProgrammesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first'>>;
  participatesIn?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<PersonParticipatesInArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['NamingDocumentConnection'], ParentType, ContextType, RequireFields<OrganizationDocumentsArgs, 'first'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OrganizationPositionsArgs, 'first'>>;
  programmes?: Resolver<ResolversTypes['ImplementedProgrammeConnection'], ParentType, ContextType, RequireFields<OrganizationProgrammesArgs, 'first'>>;
  talkedAbout?: Resolver<ResolversTypes['TalkedAboutConnection'], ParentType, ContextType, RequireFields<OrganizationTalkedAboutArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'first'>>;
  units?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<OrganizationUnitsArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<OrganizationPartnersArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<OrganizationLocatedInArgs, 'first'>>;
  issued?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<OrganizationIssuedArgs, 'first'>>;
  participatesIn?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<OrganizationParticipatesInArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PlaceMentionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['NamingDocumentConnection'], ParentType, ContextType, RequireFields<PlaceDocumentsArgs, 'includeBelow' | 'first'>>;
  programmes?: Resolver<ResolversTypes['ImplementedProgrammeConnection'], ParentType, ContextType, RequireFields<PlaceProgrammesArgs, 'includeBelow' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceStatementsArgs, 'includeBelow' | 'first'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PlacePositionsArgs, 'includeBelow' | 'first'>>;
  bodies?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<PlaceBodiesArgs, 'includeBelow' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'includeBelow' | 'first'>>;
  placesBelow?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlacePlacesBelowArgs, 'first'>>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, Partial<PlaceWithinArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProgrammeMentionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['NamingDocumentConnection'], ParentType, ContextType, RequireFields<ProgrammeDocumentsArgs, 'first'>>;
  talkedAboutBy?: Resolver<ResolversTypes['TalkedAboutConnection'], ParentType, ContextType, RequireFields<ProgrammeTalkedAboutByArgs, 'first'>>;
  implementedBy?: Resolver<ResolversTypes['ImplementerConnection'], ParentType, ContextType, RequireFields<ProgrammeImplementedByArgs, 'first'>>;
  metrics?: Resolver<ResolversTypes['MetricConnection'], ParentType, ContextType, RequireFields<ProgrammeMetricsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ProgrammeStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<ProgrammeTimelineArgs, 'first'>>;
  basedOn?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<ProgrammeBasedOnArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<ProgrammePartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<ProgrammePartsArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<ProgrammeParticipantsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PolicyDocumentMentionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['NamingDocumentConnection'], ParentType, ContextType, RequireFields<PolicyDocumentDocumentsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PolicyDocumentStatementsArgs, 'first'>>;
  issuedBy?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<PolicyDocumentIssuedByArgs, 'first'>>;
  basisOf?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<PolicyDocumentBasisOfArgs, 'first'>>;
  basedOn?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<PolicyDocumentBasedOnArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EventMentionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['NamingDocumentConnection'], ParentType, ContextType, RequireFields<EventDocumentsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<EventLocatedInArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ClaimKindResolvers = EnumResolverSignature<{ STATEMENT?: any, POSITION?: any, RELATION?: any, METRIC?: any }, ResolversTypes['ClaimKind']>;

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'Statement' | 'Position' | 'Relation' | 'Metric', ParentType, ContextType>;
};

export type StatementModeResolvers = EnumResolverSignature<{ DIRECT?: any, INDIRECT?: any }, ResolversTypes['StatementMode']>;

export type SpeechActResolvers = EnumResolverSignature<{ ANNOUNCE?: any, REPORT?: any, REQUIRE?: any, EXPLAIN?: any, PROMISE?: any, PRAISE?: any, CRITICISE?: any, CALL?: any }, ResolversTypes['SpeechAct']>;

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  speakerPosition?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  speakerPositions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StatementMode'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['SpeechAct']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  saidWithin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reprints?: Resolver<ReadonlyArray<ResolversTypes['Reprint']>, ParentType, ContextType>;
  reprintOf?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  evidences?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['ClaimMention']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  asRead?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  correctedTo?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionStatusResolvers = EnumResolverSignature<{ CURRENT?: any, FORMER?: any, APPOINTED?: any, REMOVED?: any }, ResolversTypes['PositionStatus']>;

export type CertaintyResolvers = EnumResolverSignature<{ ATTESTED?: any, BETWEEN?: any, POSSIBLE?: any, UNKNOWN?: any }, ResolversTypes['Certainty']>;

export type PostEndResolvers = EnumResolverSignature<{ TEXT?: any, SUCCESSOR?: any }, ResolversTypes['PostEnd']>;

export type PositionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PositionStatus'], ParentType, ContextType>;
  attestedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attestedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attestationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  evidences?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endKnownBy?: Resolver<Maybe<ResolversTypes['PostEnd']>, ParentType, ContextType>;
  endClaim?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<PositionCertaintyArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['ClaimMention']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  asRead?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  correctedTo?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationTypeResolvers = EnumResolverSignature<{ TALKED_ABOUT?: any, HOLDS_POSITION?: any, IMPLEMENTS?: any, PART_OF?: any, LOCATED_IN?: any, PARTNERS_WITH?: any, ISSUED?: any, BASED_ON?: any, PARTICIPATES_IN?: any }, ResolversTypes['RelationType']>;

export type PathSearchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EdgeDirection'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
};

export type EdgeDirectionResolvers = EnumResolverSignature<{ OUT?: any, IN?: any, EITHER?: any }, ResolversTypes['EdgeDirection']>;

export type GraphEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GraphEdgeClaimsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GraphEdgeEvidenceArgs, 'first'>>;
};

export type NeighbourOrderResolvers = EnumResolverSignature<{ NEWEST?: any, MOST_CLAIMS?: any, MOST_MENTIONED?: any }, ResolversTypes['NeighbourOrder']>;

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourGroup'] = ResolversParentTypes['NeighbourGroup']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EdgeDirection'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InCommonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InCommon'] = ResolversParentTypes['InCommon']> = {
  of?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['CommonNeighbourConnection'], ParentType, ContextType, RequireFields<InCommonNeighboursArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['CommonArticleConnection'], ParentType, ContextType, RequireFields<InCommonArticlesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<InCommonStatementsArgs, 'first'>>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  evidences?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['ClaimMention']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  asRead?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  correctedTo?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  evidences?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['ClaimMention']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  asRead?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  correctedTo?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimRoleResolvers = EnumResolverSignature<{ SPEAKER?: any, ABOUT?: any, SUBJECT?: any, OBJECT?: any }, ResolversTypes['ClaimRole']>;

export type ClaimMentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimMention'] = ResolversParentTypes['ClaimMention']> = {
  role?: Resolver<ResolversTypes['ClaimRole'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MentionFormResolvers = EnumResolverSignature<{ NAME?: any, SHORT?: any, DESCRIPTION?: any, PRONOUN?: any }, ResolversTypes['MentionForm']>;

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LinkReason'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkReason'] = ResolversParentTypes['LinkReason']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerdictResolvers = EnumResolverSignature<{ SAME?: any, DIFFERENT?: any, UNSURE?: any }, ResolversTypes['Verdict']>;

export type JudgementSideResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementSide'] = ResolversParentTypes['JudgementSide']> = {
  __resolveType: TypeResolveFn<'Mention' | 'Reference', ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['JudgementSide']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['JudgementSide']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noSpeaker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readerVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedWithin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<DocumentMentionsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headlineParts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reporters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datelinePlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  reprints?: Resolver<ReadonlyArray<ResolversTypes['ArticleReprint']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleReprintResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleReprint'] = ResolversParentTypes['ArticleReprint']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReprintResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reprint'] = ResolversParentTypes['Reprint']> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchMatchResolvers = EnumResolverSignature<{ EXACT?: any, PREFIX?: any, SUBSTRING?: any, PINYIN_EXACT?: any, PINYIN_PREFIX?: any, PINYIN_SUBSTRING?: any, INITIALS_EXACT?: any, INITIALS_PREFIX?: any, INITIALS_SUBSTRING?: any, ABBREVIATION?: any }, ResolversTypes['SearchMatch']>;

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TalkedAboutConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TalkedAboutConnection'] = ResolversParentTypes['TalkedAboutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalkedAboutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalkedAboutEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TalkedAboutEdge'] = ResolversParentTypes['TalkedAboutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<TalkedAboutEdgeStatementsArgs, 'first'>>;
};

export type ImplementerConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImplementerConnection'] = ResolversParentTypes['ImplementerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImplementerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImplementerEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImplementerEdge'] = ResolversParentTypes['ImplementerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<ImplementerEdgeRelationsArgs, 'first'>>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<ImplementerEdgeMetricsArgs, 'first'>>;
};

export type ImplementedProgrammeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImplementedProgrammeConnection'] = ResolversParentTypes['ImplementedProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImplementedProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImplementedProgrammeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImplementedProgrammeEdge'] = ResolversParentTypes['ImplementedProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type CommonNeighbourConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommonNeighbourConnection'] = ResolversParentTypes['CommonNeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommonNeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommonNeighbourEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommonNeighbourEdge'] = ResolversParentTypes['CommonNeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
};

export type CommonArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommonArticleConnection'] = ResolversParentTypes['CommonArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommonArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommonArticleEdge'] = ResolversParentTypes['CommonArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type MetricConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type NamingDocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NamingDocumentConnection'] = ResolversParentTypes['NamingDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NamingDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamingDocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NamingDocumentEdge'] = ResolversParentTypes['NamingDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelatedConnection'] = ResolversParentTypes['RelatedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelatedEdge'] = ResolversParentTypes['RelatedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<RelatedEdgeRelationsArgs, 'first'>>;
};

export type OrganizationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type TimelineKindResolvers = EnumResolverSignature<{ FIRST_MENTION?: any, STATEMENT?: any, PILOT?: any, IMPLEMENTATION?: any, POLICY_DOCUMENT?: any, RELATION?: any, FIGURE?: any, LAST_MENTION?: any }, ResolversTypes['TimelineKind']>;

export type TimelineItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  mention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Upload?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  CorrectPayload?: CorrectPayloadResolvers<ContextType>;
  RetractPayload?: RetractPayloadResolvers<ContextType>;
  JobPayload?: JobPayloadResolvers<ContextType>;
  ClaimInWords?: ClaimInWordsResolvers<ContextType>;
  Effect?: EffectResolvers<ContextType>;
  EntitySummary?: EntitySummaryResolvers<ContextType>;
  ChangeError?: ChangeErrorResolvers<ContextType>;
  ChangeErrorCode?: ChangeErrorCodeResolvers;
  EntityCandidate?: EntityCandidateResolvers<ContextType>;
  ReviewPairConnection?: ReviewPairConnectionResolvers<ContextType>;
  ReviewPairEdge?: ReviewPairEdgeResolvers<ContextType>;
  ReviewPair?: ReviewPairResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobState?: JobStateResolvers;
  JobProgress?: JobProgressResolvers<ContextType>;
  JobReport?: JobReportResolvers<ContextType>;
  JobMessage?: JobMessageResolvers<ContextType>;
  MessageSeverity?: MessageSeverityResolvers;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditOutcome?: AuditOutcomeResolvers;
  AuditWay?: AuditWayResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  Role?: RoleResolvers;
  RateLimit?: RateLimitResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  OrganizationKind?: OrganizationKindResolvers;
  ProgrammeKind?: ProgrammeKindResolvers;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  ClaimKind?: ClaimKindResolvers;
  Claim?: ClaimResolvers<ContextType>;
  StatementMode?: StatementModeResolvers;
  SpeechAct?: SpeechActResolvers;
  Statement?: StatementResolvers<ContextType>;
  PositionStatus?: PositionStatusResolvers;
  Certainty?: CertaintyResolvers;
  PostEnd?: PostEndResolvers;
  Position?: PositionResolvers<ContextType>;
  RelationType?: RelationTypeResolvers;
  PathSearch?: PathSearchResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  EdgeDirection?: EdgeDirectionResolvers;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  NeighbourOrder?: NeighbourOrderResolvers;
  Subgraph?: SubgraphResolvers<ContextType>;
  NeighbourGroup?: NeighbourGroupResolvers<ContextType>;
  InCommon?: InCommonResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  ClaimRole?: ClaimRoleResolvers;
  ClaimMention?: ClaimMentionResolvers<ContextType>;
  MentionForm?: MentionFormResolvers;
  Mention?: MentionResolvers<ContextType>;
  LinkReason?: LinkReasonResolvers<ContextType>;
  Verdict?: VerdictResolvers;
  JudgementSide?: JudgementSideResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleReprint?: ArticleReprintResolvers<ContextType>;
  Reprint?: ReprintResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  TalkedAboutConnection?: TalkedAboutConnectionResolvers<ContextType>;
  TalkedAboutEdge?: TalkedAboutEdgeResolvers<ContextType>;
  ImplementerConnection?: ImplementerConnectionResolvers<ContextType>;
  ImplementerEdge?: ImplementerEdgeResolvers<ContextType>;
  ImplementedProgrammeConnection?: ImplementedProgrammeConnectionResolvers<ContextType>;
  ImplementedProgrammeEdge?: ImplementedProgrammeEdgeResolvers<ContextType>;
  CommonNeighbourConnection?: CommonNeighbourConnectionResolvers<ContextType>;
  CommonNeighbourEdge?: CommonNeighbourEdgeResolvers<ContextType>;
  CommonArticleConnection?: CommonArticleConnectionResolvers<ContextType>;
  CommonArticleEdge?: CommonArticleEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  MetricConnection?: MetricConnectionResolvers<ContextType>;
  MetricEdge?: MetricEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  NamingDocumentConnection?: NamingDocumentConnectionResolvers<ContextType>;
  NamingDocumentEdge?: NamingDocumentEdgeResolvers<ContextType>;
  RelatedConnection?: RelatedConnectionResolvers<ContextType>;
  RelatedEdge?: RelatedEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  TimelineKind?: TimelineKindResolvers;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
};


/** The explorer's questions and their types. Made by `npm run generate`; do not edit. */
import { question } from "../ask/question.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Two that are judged. */
export type JudgeInput = {
  /** Id of an entity or a mention, or a whole name. Of an entity its founding mention is judged. */
  readonly a: string;
  /** The other one. */
  readonly b: string;
  /** What the decision comes to. */
  readonly verdict: Verdict;
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: string;
  /** Tells what it would do, and does it not. */
  readonly preview?: boolean | null | undefined;
  /** Comes back in the payload. */
  readonly clientMutationId?: string | null | undefined;
};

/** A judgement that is taken back. */
export type UndoJudgementInput = {
  /** Its id. */
  readonly judgement: string;
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: string;
  /** Tells what it would do, and does it not. */
  readonly preview?: boolean | null | undefined;
  /** Comes back in the payload. */
  readonly clientMutationId?: string | null | undefined;
};

/** What a claim should say: that it is wrong, or one or more of the others. */
export type CorrectInput = {
  /** Id of the claim. */
  readonly claim: string;
  /** The document does not say so. */
  readonly wrong?: boolean | null | undefined;
  /** Who said it: id of a mention or an entity, or a name, that the claim's document names. */
  readonly speaker?: string | null | undefined;
  /** Nobody is told to have said it. */
  readonly noSpeaker?: boolean | null | undefined;
  /** The day it is of: `YYYY-MM-DD`, or `YYYY-MM`, or `YYYY`. */
  readonly date?: string | null | undefined;
  /** The title of the post, without the body. */
  readonly title?: string | null | undefined;
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: string;
  /** Tells what it would do, and does it not. */
  readonly preview?: boolean | null | undefined;
  /** Comes back in the payload. */
  readonly clientMutationId?: string | null | undefined;
};

/** A correction that is taken back. */
export type UndoCorrectionInput = {
  /** Its id. */
  readonly correction: string;
  /** In words, for those who come after; 1 to 1,000 characters. */
  readonly why: string;
  /** Tells what it would do, and does it not. */
  readonly preview?: boolean | null | undefined;
  /** Comes back in the payload. */
  readonly clientMutationId?: string | null | undefined;
};

/** A text that is taken in. */
export type IngestTextInput = {
  /** The text as it was printed, lines and spaces as they are. */
  readonly text: string;
  /** What it is called, as a file would be: one line of 1 to 200 characters. */
  readonly name: string;
  /**
   * Where it stands on the web (http or https). A later text from there is a new version that supersedes what this one says.
   * Without an address, texts of one name stand side by side.
   */
  readonly address?: string | null | undefined;
  /** Takes it in, too, where it was retracted or erased before. */
  readonly again?: boolean | null | undefined;
  /** In words, for those who come after; up to 1,000 characters. */
  readonly why?: string | null | undefined;
  /** Comes back in the payload. */
  readonly clientMutationId?: string | null | undefined;
};

/** A file that is taken in. */
export type IngestFileInput = {
  /** The file. The ending of its name says how it is read. */
  readonly file: File;
  /** What it is called, where that is not the name that it is sent under: one line of 1 to 200 characters. */
  readonly name?: string | null | undefined;
  /**
   * Where it stands on the web (http or https). A later file from there is a new version that supersedes what this one says.
   * Without an address, files of one name stand side by side.
   */
  readonly address?: string | null | undefined;
  /** Takes it in, too, where it was retracted or erased before. */
  readonly again?: boolean | null | undefined;
  /** In words, for those who come after; up to 1,000 characters. */
  readonly why?: string | null | undefined;
  /** Comes back in the payload. */
  readonly clientMutationId?: string | null | undefined;
};

/** A job that is to run again. */
export type RunJobAgainInput = {
  /** Its id. */
  readonly job: string;
  /** Comes back in the payload. */
  readonly clientMutationId?: string | null | undefined;
};

/** What kind of reason. */
export type ChangeErrorCode =
  /** What is to be changed is not here. */
  | 'NOT_FOUND'
  /** A name fits several; see `candidates`. */
  | 'AMBIGUOUS'
  /** Words or values that cannot be taken. */
  | 'INVALID'
  /** It is so already, or not any more. */
  | 'UNCHANGED'
  /** Too much waits to be done; ask again later. */
  | 'BUSY';

/** How a job is. */
export type JobState =
  /** It waits for its turn. */
  | 'QUEUED'
  /** It is being read. */
  | 'RUNNING'
  /** It was read to its end; its report says what was taken and what refused. */
  | 'DONE'
  /** It could not be read to its end; `failure` says why. */
  | 'FAILED';

/** How bad a message is. */
export type MessageSeverity =
  /** It was left out. */
  | 'ERROR'
  /** It was taken; look at it. */
  | 'DOUBT';

/** What a caller may do. Each role may do what those before it may. */
export type Role =
  /** Ask. */
  | 'READER'
  /** Judge and correct. */
  | 'REVIEWER'
  /** Take pages in and out. */
  | 'ADMIN';

/** What an entity is. */
export type EntityType =
  /** A named human. */
  | 'PERSON'
  /** A named body: agency, hospital, party committee, school, company and the like. */
  | 'ORGANIZATION'
  /** An administrative division or a named site. */
  | 'PLACE'
  /** A named policy initiative: reform, campaign, service, plan, project, mechanism, brand. */
  | 'PROGRAMME'
  /** A policy, law, plan or notice, known by its title. */
  | 'POLICY_DOCUMENT'
  /** A named meeting, press conference, ceremony, exercise or competition. */
  | 'EVENT';

/** What a claim is about. */
export type ClaimKind =
  /** Somebody said something. */
  | 'STATEMENT'
  /** Somebody holds or held a post. */
  | 'POSITION'
  /** Two entities are connected. */
  | 'RELATION'
  /** A reported figure. */
  | 'METRIC';

/** How words are reported. */
export type StatementMode =
  /** Quoted. */
  | 'DIRECT'
  /** Told in the paper's words. */
  | 'INDIRECT';

/** What a speaker does by saying it. */
export type SpeechAct =
  /** Makes known. */
  | 'ANNOUNCE'
  /** Gives an account. */
  | 'REPORT'
  /** Demands or instructs. */
  | 'REQUIRE'
  /** Gives reasons or ways. */
  | 'EXPLAIN'
  /** Commits to something. */
  | 'PROMISE'
  /** Approves. */
  | 'PRAISE'
  /** Disapproves. */
  | 'CRITICISE'
  /** Appeals. */
  | 'CALL';

/** Whether the text gives the post as held, past, newly given or taken. */
export type PositionStatus =
  /** Holds it. */
  | 'CURRENT'
  /** Held it before. */
  | 'FORMER'
  /** Is given it. */
  | 'APPOINTED'
  /** Loses it. */
  | 'REMOVED';

/** How sure it is that something holds on a day. */
export type Certainty =
  /** A text says so of that day. */
  | 'ATTESTED'
  /** Texts say so of earlier days and of later ones, and none that it ended in between. */
  | 'BETWEEN'
  /**
   * What texts say leaves it open: a begin, an end or a date is known to the month or the year, or the end lies between the
   * last attestation and a successor.
   */
  | 'POSSIBLE'
  /** The last that texts say lies before that day, and no end is known. */
  | 'UNKNOWN';

/** How the end of a post is known. */
export type PostEnd =
  /** A text says so: 免去, 不再担任, 原, a date. */
  | 'TEXT'
  /** One person at a time holds the post (书记, 市长, 局长, 院长), and another one is attested in it. */
  | 'SUCCESSOR';

/** How two entities can be connected. */
export type RelationType =
  /** Talked about it. */
  | 'TALKED_ABOUT'
  /** Holds or held a post in it. */
  | 'HOLDS_POSITION'
  /** Runs, launches, promotes it or takes part in carrying it out. */
  | 'IMPLEMENTS'
  /** Unit or sub-programme of it. */
  | 'PART_OF'
  /** Is located in it. */
  | 'LOCATED_IN'
  /** Works together with it. */
  | 'PARTNERS_WITH'
  /** Issued it. */
  | 'ISSUED'
  /** Rests on it. */
  | 'BASED_ON'
  /** Takes part in it. */
  | 'PARTICIPATES_IN';

/** Which way an edge goes, seen from an entity. */
export type EdgeDirection =
  /** From it to the other: it is the one that does or is. */
  | 'OUT'
  /** From the other to it. */
  | 'IN'
  /** Either way; of relations that have no direction, as `PARTNERS_WITH`. */
  | 'EITHER';

/** Which neighbours come first. */
export type NeighbourOrder =
  /** Those last heard of. */
  | 'NEWEST'
  /** Those with the most claims. */
  | 'MOST_CLAIMS'
  /** Those that most documents name. */
  | 'MOST_MENTIONED';

/** What a mention is to a claim. */
export type ClaimRole =
  /** Speaker of a statement. */
  | 'SPEAKER'
  /** What a statement is about. */
  | 'ABOUT'
  /** Person of a post, first side of a relation, owner of a figure. */
  | 'SUBJECT'
  /** Body of a post, second side of a relation. */
  | 'OBJECT';

/** What a decision came to. */
export type Verdict =
  /** The two are one. */
  | 'SAME'
  /** The two are not one. */
  | 'DIFFERENT'
  /** Left open. */
  | 'UNSURE';

/** Conditions on statements; all that are given must hold. */
export type StatementFilter = {
  /** Id of an entity that the statement is about. */
  readonly about?: string | null | undefined;
  /** Id of the speaker. */
  readonly speaker?: string | null | undefined;
  /** Said on this day or later, as far as the date is known. */
  readonly from?: string | null | undefined;
  /** Said on this day or earlier, as far as the date is known. */
  readonly to?: string | null | undefined;
  /** Quoted or told. */
  readonly mode?: StatementMode | null | undefined;
  /** What the speaker does by saying it. */
  readonly act?: SpeechAct | null | undefined;
  /** Words that the statement contains. */
  readonly text?: string | null | undefined;
};

/** How a name was found. */
export type SearchMatch =
  /** The whole name or alias. */
  | 'EXACT'
  /** A name or alias begins with the words. */
  | 'PREFIX'
  /** A name or alias contains the words. */
  | 'SUBSTRING'
  /** The pinyin of the whole name or alias, such as `wangyong` for 王勇. */
  | 'PINYIN_EXACT'
  /** The pinyin of a name or alias begins with the words; the last syllable may be cut short. */
  | 'PINYIN_PREFIX'
  /** Syllables in the midst of a name or alias, such as `renmin yiyuan`; the last one may be cut short. */
  | 'PINYIN_SUBSTRING'
  /** The first letters of all syllables, such as `wy` for 王勇. */
  | 'INITIALS_EXACT'
  /** The first letters of the syllables at the beginning. */
  | 'INITIALS_PREFIX'
  /** The first letters of syllables in the midst, such as `rmyy` for a 人民医院. */
  | 'INITIALS_SUBSTRING'
  /** A name or alias has the characters in this order with others between them, such as 德州二院 for 德州市第二人民医院. */
  | 'ABBREVIATION';

/** What a thing is to the course of a programme. */
export type TimelineKind =
  /** The beginning of the page that first names the programme. */
  | 'FIRST_MENTION'
  /** Somebody said something about it. */
  | 'STATEMENT'
  /** Somebody carries it out as a pilot (试点, 试行). */
  | 'PILOT'
  /** Somebody carries it out. */
  | 'IMPLEMENTATION'
  /** A policy document that it rests on. */
  | 'POLICY_DOCUMENT'
  /** Any other relation: its parts, who takes part. */
  | 'RELATION'
  /** A reported figure. */
  | 'FIGURE'
  /** Where the page of the last day names it first. */
  | 'LAST_MENTION';

export type ClaimWithProofQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
}>;


export type ClaimWithProofQuery = { readonly claim:
    | (
      { readonly confidence: number, readonly extractor: string, readonly citation: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly reprints: ReadonlyArray<ReprintPartFragment>, readonly reprintOf: { readonly id: string, readonly document: { readonly publisher: string | null, readonly publishedOn: string | null } } | null, readonly document: { readonly id: string, readonly sha256: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly location: string }> }, readonly evidences: ReadonlyArray<(
        { readonly sentence: string }
        & EvidencePartFragment
      )>, readonly mentions: ReadonlyArray<{ readonly role: ClaimRole, readonly mention: { readonly id: string, readonly text: string, readonly entity:
            | EntityName_Person_Fragment
            | EntityName_Organization_Fragment
            | EntityName_Place_Fragment
            | EntityName_Programme_Fragment
            | EntityName_PolicyDocument_Fragment
            | EntityName_Event_Fragment
          , readonly reason: { readonly rule: string, readonly score: number, readonly why: string } } }>, readonly judgements: ReadonlyArray<JudgementPartFragment>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly by: string, readonly why: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly retractedWhy: string | null }>, readonly asRead:
        | FactPart_Statement_Fragment
        | FactPart_Position_Fragment
        | FactPart_Relation_Fragment
        | FactPart_Metric_Fragment
       | null, readonly correctedTo:
        | FactPart_Statement_Fragment
        | FactPart_Position_Fragment
        | FactPart_Relation_Fragment
        | FactPart_Metric_Fragment
       | null }
      & FactPart_Statement_Fragment
    )
    | (
      { readonly confidence: number, readonly extractor: string, readonly citation: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly document: { readonly id: string, readonly sha256: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly location: string }> }, readonly evidences: ReadonlyArray<(
        { readonly sentence: string }
        & EvidencePartFragment
      )>, readonly mentions: ReadonlyArray<{ readonly role: ClaimRole, readonly mention: { readonly id: string, readonly text: string, readonly entity:
            | EntityName_Person_Fragment
            | EntityName_Organization_Fragment
            | EntityName_Place_Fragment
            | EntityName_Programme_Fragment
            | EntityName_PolicyDocument_Fragment
            | EntityName_Event_Fragment
          , readonly reason: { readonly rule: string, readonly score: number, readonly why: string } } }>, readonly judgements: ReadonlyArray<JudgementPartFragment>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly by: string, readonly why: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly retractedWhy: string | null }>, readonly asRead:
        | FactPart_Statement_Fragment
        | FactPart_Position_Fragment
        | FactPart_Relation_Fragment
        | FactPart_Metric_Fragment
       | null, readonly correctedTo:
        | FactPart_Statement_Fragment
        | FactPart_Position_Fragment
        | FactPart_Relation_Fragment
        | FactPart_Metric_Fragment
       | null }
      & FactPart_Position_Fragment
    )
    | (
      { readonly confidence: number, readonly extractor: string, readonly citation: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly document: { readonly id: string, readonly sha256: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly location: string }> }, readonly evidences: ReadonlyArray<(
        { readonly sentence: string }
        & EvidencePartFragment
      )>, readonly mentions: ReadonlyArray<{ readonly role: ClaimRole, readonly mention: { readonly id: string, readonly text: string, readonly entity:
            | EntityName_Person_Fragment
            | EntityName_Organization_Fragment
            | EntityName_Place_Fragment
            | EntityName_Programme_Fragment
            | EntityName_PolicyDocument_Fragment
            | EntityName_Event_Fragment
          , readonly reason: { readonly rule: string, readonly score: number, readonly why: string } } }>, readonly judgements: ReadonlyArray<JudgementPartFragment>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly by: string, readonly why: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly retractedWhy: string | null }>, readonly asRead:
        | FactPart_Statement_Fragment
        | FactPart_Position_Fragment
        | FactPart_Relation_Fragment
        | FactPart_Metric_Fragment
       | null, readonly correctedTo:
        | FactPart_Statement_Fragment
        | FactPart_Position_Fragment
        | FactPart_Relation_Fragment
        | FactPart_Metric_Fragment
       | null }
      & FactPart_Relation_Fragment
    )
    | (
      { readonly confidence: number, readonly extractor: string, readonly citation: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly document: { readonly id: string, readonly sha256: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly location: string }> }, readonly evidences: ReadonlyArray<(
        { readonly sentence: string }
        & EvidencePartFragment
      )>, readonly mentions: ReadonlyArray<{ readonly role: ClaimRole, readonly mention: { readonly id: string, readonly text: string, readonly entity:
            | EntityName_Person_Fragment
            | EntityName_Organization_Fragment
            | EntityName_Place_Fragment
            | EntityName_Programme_Fragment
            | EntityName_PolicyDocument_Fragment
            | EntityName_Event_Fragment
          , readonly reason: { readonly rule: string, readonly score: number, readonly why: string } } }>, readonly judgements: ReadonlyArray<JudgementPartFragment>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly by: string, readonly why: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly retractedWhy: string | null }>, readonly asRead:
        | FactPart_Statement_Fragment
        | FactPart_Position_Fragment
        | FactPart_Relation_Fragment
        | FactPart_Metric_Fragment
       | null, readonly correctedTo:
        | FactPart_Statement_Fragment
        | FactPart_Position_Fragment
        | FactPart_Relation_Fragment
        | FactPart_Metric_Fragment
       | null }
      & FactPart_Metric_Fragment
    )
   | null };

export type ProofBundleQueryVariables = Exact<{
  id: string;
}>;


export type ProofBundleQuery = { readonly claim:
    | { readonly proof: string }
    | { readonly proof: string }
    | { readonly proof: string }
    | { readonly proof: string }
   | null };

type FactPart_Statement_Fragment = { readonly mode: StatementMode, readonly act: SpeechAct | null, readonly cue: string | null, readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly speaker:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   | null, readonly speakerPositions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly organization:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
     | null }>, readonly about: ReadonlyArray<
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
  >, readonly dated: { readonly text: string } | null };

type FactPart_Position_Fragment = { readonly title: string, readonly status: PositionStatus, readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly person: EntityName_Person_Fragment | null, readonly organization:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   | null, readonly dated: { readonly text: string } | null };

type FactPart_Relation_Fragment = { readonly relation: RelationType, readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly from:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   | null, readonly to:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   | null, readonly dated: { readonly text: string } | null };

type FactPart_Metric_Fragment = { readonly indicator: string, readonly value: number, readonly unit: string, readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly subject:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   | null, readonly dated: { readonly text: string } | null };

export type FactPartFragment =
  | FactPart_Statement_Fragment
  | FactPart_Position_Fragment
  | FactPart_Relation_Fragment
  | FactPart_Metric_Fragment
;

export type JudgementPartFragment = { readonly id: string, readonly verdict: Verdict, readonly by: string, readonly score: number | null, readonly why: string | null, readonly recordedAt: string, readonly retractedAt: string | null };

export type ReprintPartFragment = { readonly publisher: string | null, readonly publishedOn: string | null, readonly statement: { readonly id: string }, readonly document: { readonly id: string }, readonly evidence: { readonly start: number, readonly end: number } };

export type DocumentTextQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
}>;


export type DocumentTextQuery = { readonly node:
    | { readonly id: string, readonly sha256: string, readonly textSha256: string, readonly readerVersion: string, readonly encoding: string | null, readonly extractor: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly citation: string, readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly location: string }>, readonly articles: ReadonlyArray<ArticlePartFragment> }
    | Record<PropertyKey, never>
   | null };

export type ArticlePartFragment = { readonly id: string, readonly headline: string | null, readonly headlineParts: ReadonlyArray<string>, readonly reporters: ReadonlyArray<string>, readonly datelinePlace: string | null, readonly truncated: boolean, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly reprints: ReadonlyArray<{ readonly article: { readonly id: string, readonly headline: string | null, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null } } }> };

export type ArticleMentionsQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleMentionsQuery = { readonly node:
    | { readonly list: { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly entity:
            | EntityName_Person_Fragment
            | EntityName_Organization_Fragment
            | EntityName_Place_Fragment
            | EntityName_Programme_Fragment
            | EntityName_PolicyDocument_Fragment
            | EntityName_Event_Fragment
           }> } }
    | Record<PropertyKey, never>
   | null };

export type ArticleClaimsQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleClaimsQuery = { readonly node:
    | { readonly list: ClaimPlacesFragment }
    | Record<PropertyKey, never>
   | null };

export type DocumentClaimsQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentClaimsQuery = { readonly node:
    | { readonly list: ClaimPlacesFragment }
    | Record<PropertyKey, never>
   | null };

export type ClaimPlacesFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<
    | { readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly evidences: ReadonlyArray<{ readonly start: number, readonly end: number }> }
    | { readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly evidences: ReadonlyArray<{ readonly start: number, readonly end: number }> }
    | { readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly evidences: ReadonlyArray<{ readonly start: number, readonly end: number }> }
    | { readonly id: string, readonly kind: ClaimKind, readonly text: string, readonly evidences: ReadonlyArray<{ readonly start: number, readonly end: number }> }
  > };

export type EntityHeadQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
}>;


export type EntityHeadQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly mentionCount: number, readonly private: boolean }
      & EntityName_Person_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly mentionCount: number }
      & EntityName_Organization_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly mentionCount: number, readonly within: ReadonlyArray<EntityName_Place_Fragment> }
      & EntityName_Place_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly mentionCount: number }
      & EntityName_Programme_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly mentionCount: number }
      & EntityName_PolicyDocument_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly mentionCount: number }
      & EntityName_Event_Fragment
    )
    | Record<PropertyKey, never>
   | null };

type EntityName_Person_Fragment = { readonly id: string, readonly name: string, readonly type: EntityType };

type EntityName_Organization_Fragment = { readonly id: string, readonly name: string, readonly type: EntityType };

type EntityName_Place_Fragment = { readonly id: string, readonly name: string, readonly type: EntityType };

type EntityName_Programme_Fragment = { readonly id: string, readonly name: string, readonly type: EntityType };

type EntityName_PolicyDocument_Fragment = { readonly id: string, readonly name: string, readonly type: EntityType };

type EntityName_Event_Fragment = { readonly id: string, readonly name: string, readonly type: EntityType };

export type EntityNameFragment =
  | EntityName_Person_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Place_Fragment
  | EntityName_Programme_Fragment
  | EntityName_PolicyDocument_Fragment
  | EntityName_Event_Fragment
;

export type EvidencePartFragment = { readonly quote: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly page: string | null, readonly article: { readonly id: string, readonly headline: string | null } | null, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sha256: string, readonly sources: ReadonlyArray<{ readonly location: string }> } };

export type StatementPartFragment = { readonly id: string, readonly text: string, readonly mode: StatementMode, readonly act: SpeechAct | null, readonly saidOn: string | null, readonly confidence: number, readonly citation: string, readonly extractor: string, readonly saidWithin: { readonly text: string } | null, readonly speaker:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   | null, readonly speakerPositions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly organization:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
     | null }>, readonly about: ReadonlyArray<
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
  >, readonly evidences: ReadonlyArray<EvidencePartFragment> };

export type NeighbourhoodQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  relations?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  direction: EdgeDirection;
  order: NeighbourOrder;
  perRelation: number;
  first: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<
      | GraphEntity_Person_Fragment
      | GraphEntity_Organization_Fragment
      | GraphEntity_Place_Fragment
      | GraphEntity_Programme_Fragment
      | GraphEntity_PolicyDocument_Fragment
      | GraphEntity_Event_Fragment
    >, readonly edges: ReadonlyArray<GraphEdgePartFragment>, readonly groups: ReadonlyArray<{ readonly relation: RelationType, readonly direction: EdgeDirection, readonly type: EntityType, readonly total: number, readonly leftOut: number, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type GraphPathsQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type GraphPathsQuery = { readonly pathSearch: { readonly complete: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
        | GraphEntity_Person_Fragment
        | GraphEntity_Organization_Fragment
        | GraphEntity_Place_Fragment
        | GraphEntity_Programme_Fragment
        | GraphEntity_PolicyDocument_Fragment
        | GraphEntity_Event_Fragment
      >, readonly steps: ReadonlyArray<{ readonly edges: ReadonlyArray<GraphEdgePartFragment> }> }> } };

export type EdgeClaimsQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  relations?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type EdgeClaimsQuery = { readonly neighbourhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly kind: ClaimKind, readonly confidence: number, readonly extractor: string, readonly citation: string, readonly mentions: ReadonlyArray<{ readonly role: ClaimRole, readonly mention: { readonly start: number, readonly end: number, readonly text: string } }>, readonly evidences: ReadonlyArray<EvidencePartFragment> }
          | { readonly id: string, readonly kind: ClaimKind, readonly confidence: number, readonly extractor: string, readonly citation: string, readonly mentions: ReadonlyArray<{ readonly role: ClaimRole, readonly mention: { readonly start: number, readonly end: number, readonly text: string } }>, readonly evidences: ReadonlyArray<EvidencePartFragment> }
          | { readonly id: string, readonly kind: ClaimKind, readonly confidence: number, readonly extractor: string, readonly citation: string, readonly mentions: ReadonlyArray<{ readonly role: ClaimRole, readonly mention: { readonly start: number, readonly end: number, readonly text: string } }>, readonly evidences: ReadonlyArray<EvidencePartFragment> }
          | { readonly id: string, readonly kind: ClaimKind, readonly confidence: number, readonly extractor: string, readonly citation: string, readonly mentions: ReadonlyArray<{ readonly role: ClaimRole, readonly mention: { readonly start: number, readonly end: number, readonly text: string } }>, readonly evidences: ReadonlyArray<EvidencePartFragment> }
        > } }> } };

type GraphEntity_Person_Fragment = (
  { readonly aliases: ReadonlyArray<string>, readonly documentCount: number }
  & EntityName_Person_Fragment
);

type GraphEntity_Organization_Fragment = (
  { readonly aliases: ReadonlyArray<string>, readonly documentCount: number }
  & EntityName_Organization_Fragment
);

type GraphEntity_Place_Fragment = (
  { readonly aliases: ReadonlyArray<string>, readonly documentCount: number }
  & EntityName_Place_Fragment
);

type GraphEntity_Programme_Fragment = (
  { readonly aliases: ReadonlyArray<string>, readonly documentCount: number }
  & EntityName_Programme_Fragment
);

type GraphEntity_PolicyDocument_Fragment = (
  { readonly aliases: ReadonlyArray<string>, readonly documentCount: number }
  & EntityName_PolicyDocument_Fragment
);

type GraphEntity_Event_Fragment = (
  { readonly aliases: ReadonlyArray<string>, readonly documentCount: number }
  & EntityName_Event_Fragment
);

export type GraphEntityFragment =
  | GraphEntity_Person_Fragment
  | GraphEntity_Organization_Fragment
  | GraphEntity_Place_Fragment
  | GraphEntity_Programme_Fragment
  | GraphEntity_PolicyDocument_Fragment
  | GraphEntity_Event_Fragment
;

export type GraphEdgePartFragment = { readonly id: string, readonly relation: RelationType, readonly title: string | null, readonly claimCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly claims: { readonly nodes: ReadonlyArray<
      | { readonly confidence: number }
      | { readonly confidence: number }
      | { readonly confidence: number }
      | { readonly confidence: number }
    > } };

export type GraphSearchQueryVariables = Exact<{
  words: string;
}>;


export type GraphSearchQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
    > } };

export type IngestTextMutationVariables = Exact<{
  input: IngestTextInput;
}>;


export type IngestTextMutation = { readonly ingestText: QueuedPartFragment | null };

export type IngestFileMutationVariables = Exact<{
  input: IngestFileInput;
}>;


export type IngestFileMutation = { readonly ingestFile: QueuedPartFragment | null };

export type RunJobAgainMutationVariables = Exact<{
  input: RunJobAgainInput;
}>;


export type RunJobAgainMutation = { readonly runJobAgain: QueuedPartFragment | null };

export type QueuedPartFragment = { readonly job: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> };

export type JobsQueryVariables = Exact<{
  first: number;
}>;


export type JobsQuery = { readonly jobs: { readonly nodes: ReadonlyArray<JobPartFragment> } };

export type JobPartFragment = { readonly id: string, readonly state: JobState, readonly name: string | null, readonly size: number, readonly askedBy: string, readonly queuedAt: string, readonly failure: string | null, readonly canRunAgain: boolean, readonly progress: { readonly done: number, readonly total: number | null }, readonly report: { readonly loaded: number, readonly superseded: number, readonly unchanged: number, readonly keptOut: number, readonly refused: number, readonly articles: number, readonly messageCount: number, readonly messages: ReadonlyArray<{ readonly severity: MessageSeverity, readonly file: string, readonly reason: string }> } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly articles: ReadonlyArray<{ readonly id: string, readonly headline: string | null }> }> };

export type GoingFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type StatementListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<StatementPartFragment> };

export type PostListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<PostPartFragment> };

export type TalkedAboutListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly statementCount: number, readonly firstSaidOn: string | null, readonly lastSaidOn: string | null, readonly node:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
    , readonly statements: ReadonlyArray<{ readonly id: string }> }> };

export type ProgrammeListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly claimCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly certainty: Certainty | null, readonly node: EntityName_Programme_Fragment, readonly implementers: ReadonlyArray<
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
    > }> };

export type ImplementerListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly claimCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly certainty: Certainty | null, readonly node:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
    , readonly validFrom: { readonly text: string } | null, readonly places: ReadonlyArray<EntityName_Place_Fragment>, readonly relations: ReadonlyArray<{ readonly id: string }>, readonly metrics: ReadonlyArray<MetricPartFragment> }> };

export type MetricListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<(
    { readonly subject:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
     | null }
    & MetricPartFragment
  )> };

export type MetricPartFragment = { readonly id: string, readonly indicator: string, readonly value: number, readonly unit: string, readonly dated: { readonly text: string } | null };

export type TimelineListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly kind: TimelineKind, readonly text: string, readonly dated: { readonly text: string, readonly earliest: string } | null, readonly claim:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null, readonly mention: { readonly id: string } | null, readonly evidence: EvidencePartFragment }> };

export type PlaceListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<EntityName_Place_Fragment> };

export type BodyListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<EntityName_Organization_Fragment> };

export type EventListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<EntityName_Event_Fragment> };

export type NamingListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly mentionCount: number, readonly node: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly citation: string } }> };

export type PostPartFragment = { readonly id: string, readonly title: string, readonly status: PositionStatus, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly attestationCount: number, readonly certainty: Certainty | null, readonly endKnownBy: PostEnd | null, readonly organization:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   | null, readonly person: EntityName_Person_Fragment | null, readonly validFrom: { readonly text: string } | null, readonly validTo: { readonly text: string, readonly earliest: string, readonly latest: string } | null, readonly endClaim: { readonly id: string } | null };

export type StatementsQueryVariables = Exact<{
  filter: StatementFilter;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { readonly list: StatementListFragment };

export type StatementsInQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsInQuery = { readonly node:
    | { readonly list: StatementListFragment }
    | Record<PropertyKey, never>
   | null };

export type PostsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PostsQuery = { readonly node:
    | { readonly positions: ReadonlyArray<PostPartFragment> }
    | Record<PropertyKey, never>
   | null };

export type PostsInQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PostsInQuery = { readonly node:
    | { readonly list: PostListFragment }
    | { readonly list: PostListFragment }
    | Record<PropertyKey, never>
   | null };

export type TalkedAboutQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TalkedAboutQuery = { readonly node:
    | { readonly list: TalkedAboutListFragment }
    | { readonly list: TalkedAboutListFragment }
    | Record<PropertyKey, never>
   | null };

export type TalkedAboutByQueryVariables = Exact<{
  id: string;
  speakerType?: EntityType | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TalkedAboutByQuery = { readonly node:
    | { readonly list: { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly statementCount: number, readonly firstSaidOn: string | null, readonly lastSaidOn: string | null, readonly node:
            | EntityName_Person_Fragment
            | EntityName_Organization_Fragment
            | EntityName_Place_Fragment
            | EntityName_Programme_Fragment
            | EntityName_PolicyDocument_Fragment
            | EntityName_Event_Fragment
          , readonly statements: ReadonlyArray<StatementPartFragment> }> } }
    | Record<PropertyKey, never>
   | null };

export type ProgrammesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgrammesQuery = { readonly node:
    | { readonly list: ProgrammeListFragment }
    | { readonly list: ProgrammeListFragment }
    | Record<PropertyKey, never>
   | null };

export type ImplementersQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImplementersQuery = { readonly node:
    | { readonly list: ImplementerListFragment }
    | Record<PropertyKey, never>
   | null };

export type MetricsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MetricsQuery = { readonly node:
    | { readonly list: MetricListFragment }
    | Record<PropertyKey, never>
   | null };

export type TimelineQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly node:
    | { readonly list: TimelineListFragment }
    | Record<PropertyKey, never>
   | null };

export type PlacesBelowQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlacesBelowQuery = { readonly node:
    | { readonly list: PlaceListFragment }
    | Record<PropertyKey, never>
   | null };

export type BodiesQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BodiesQuery = { readonly node:
    | { readonly list: BodyListFragment }
    | Record<PropertyKey, never>
   | null };

export type EventsQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly node:
    | { readonly list: EventListFragment }
    | Record<PropertyKey, never>
   | null };

export type NamingDocumentsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NamingDocumentsQuery = { readonly node:
    | { readonly list: NamingListFragment }
    | { readonly list: NamingListFragment }
    | { readonly list: (
        NamingListFragment
        & NamingListFragment
      ) }
    | { readonly list: NamingListFragment }
    | { readonly list: NamingListFragment }
    | { readonly list: NamingListFragment }
    | Record<PropertyKey, never>
   | null };

export type ProofsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  knownAt?: string | null | undefined;
}>;


export type ProofsQuery = { readonly nodes: ReadonlyArray<
    | ProofPart_Statement_Fragment
    | ProofPart_Position_Fragment
    | ProofPart_Relation_Fragment
    | ProofPart_Metric_Fragment
    | Record<PropertyKey, never>
   | null> };

export type ProofsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  relations: ReadonlyArray<RelationType> | RelationType;
  maxLength: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ProofsBetweenQuery = { readonly paths: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly edges: ReadonlyArray<{ readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<
            | ProofPart_Statement_Fragment
            | ProofPart_Position_Fragment
            | ProofPart_Relation_Fragment
            | ProofPart_Metric_Fragment
          > } }> }> }> };

type ProofPart_Statement_Fragment = { readonly id: string, readonly evidences: ReadonlyArray<EvidencePartFragment> };

type ProofPart_Position_Fragment = { readonly id: string, readonly evidences: ReadonlyArray<EvidencePartFragment> };

type ProofPart_Relation_Fragment = { readonly id: string, readonly evidences: ReadonlyArray<EvidencePartFragment> };

type ProofPart_Metric_Fragment = { readonly id: string, readonly evidences: ReadonlyArray<EvidencePartFragment> };

export type ProofPartFragment =
  | ProofPart_Statement_Fragment
  | ProofPart_Position_Fragment
  | ProofPart_Relation_Fragment
  | ProofPart_Metric_Fragment
;

export type PartOfQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartOfQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type PartsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartsQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type PartnersQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type LocatedInQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LocatedInQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type IssuedQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IssuedQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type IssuedByQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IssuedByQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type BasedOnQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BasedOnQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type BasisOfQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BasisOfQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type ParticipatesInQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ParticipatesInQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type ParticipantsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ParticipantsQuery = { readonly node:
    | { readonly list: RelatedListFragment }
    | { readonly list: RelatedListFragment }
    | Record<PropertyKey, never>
   | null };

export type RelatedListFragment = { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly claimCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly certainty: Certainty | null, readonly node:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
    , readonly validFrom: { readonly text: string } | null, readonly relations: ReadonlyArray<{ readonly id: string }> }> };

export type ReviewPairsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewPairsQuery = { readonly reviewPairs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly name: string, readonly likelihood: number, readonly why: string, readonly moveCount: number, readonly left:
        | EntityName_Person_Fragment
        | EntityName_Organization_Fragment
        | EntityName_Place_Fragment
        | EntityName_Programme_Fragment
        | EntityName_PolicyDocument_Fragment
        | EntityName_Event_Fragment
      , readonly right:
        | EntityName_Person_Fragment
        | EntityName_Organization_Fragment
        | EntityName_Place_Fragment
        | EntityName_Programme_Fragment
        | EntityName_PolicyDocument_Fragment
        | EntityName_Event_Fragment
      , readonly summaries: ReadonlyArray<SummaryPartFragment> }> } };

export type SummaryPartFragment = { readonly id: string, readonly type: EntityType, readonly name: string, readonly private: boolean, readonly mentionCount: number, readonly documentCount: number, readonly statementCount: number, readonly positionCount: number, readonly claimCount: number, readonly example: string | null };

export type SentencesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SentencesQuery = { readonly node:
    | { readonly id: string, readonly aliases: ReadonlyArray<string>, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: EvidencePartFragment }> } }
    | { readonly id: string, readonly aliases: ReadonlyArray<string>, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: EvidencePartFragment }> } }
    | { readonly id: string, readonly aliases: ReadonlyArray<string>, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: EvidencePartFragment }> } }
    | { readonly id: string, readonly aliases: ReadonlyArray<string>, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: EvidencePartFragment }> } }
    | { readonly id: string, readonly aliases: ReadonlyArray<string>, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: EvidencePartFragment }> } }
    | { readonly id: string, readonly aliases: ReadonlyArray<string>, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: EvidencePartFragment }> } }
    | Record<PropertyKey, never>
   | null };

export type PastJudgementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PastJudgementsQuery = { readonly judgements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly by: string, readonly why: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly left:
        | SidePart_Mention_Fragment
        | SidePart_Reference_Fragment
       | null, readonly right:
        | SidePart_Mention_Fragment
        | SidePart_Reference_Fragment
       | null }> } };

type SidePart_Mention_Fragment = { readonly id: string, readonly text: string, readonly entity:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   };

type SidePart_Reference_Fragment = { readonly id: string, readonly name: string };

export type SidePartFragment =
  | SidePart_Mention_Fragment
  | SidePart_Reference_Fragment
;

export type PastCorrectionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PastCorrectionsQuery = { readonly corrections: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly by: string, readonly why: string, readonly recordedAt: string, readonly retractedAt: string | null, readonly wrong: boolean, readonly noSpeaker: boolean, readonly title: string | null, readonly quote: string | null, readonly date: { readonly text: string } | null, readonly speaker: { readonly text: string } | null, readonly claim:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> } };

export type JudgeMutationVariables = Exact<{
  input: JudgeInput;
}>;


export type JudgeMutation = { readonly judge: JudgedPartFragment | null };

export type UndoJudgementMutationVariables = Exact<{
  input: UndoJudgementInput;
}>;


export type UndoJudgementMutation = { readonly undoJudgement: JudgedPartFragment | null };

export type JudgedPartFragment = { readonly written: boolean, readonly judgement: { readonly id: string } | null, readonly effect: EffectPartFragment | null, readonly errors: ReadonlyArray<FaultPartFragment> };

export type EffectPartFragment = { readonly before: ReadonlyArray<SummaryPartFragment>, readonly after: ReadonlyArray<SummaryPartFragment> };

export type FaultPartFragment = { readonly code: ChangeErrorCode, readonly message: string, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: EntityType }> };

export type CorrectMutationVariables = Exact<{
  input: CorrectInput;
}>;


export type CorrectMutation = { readonly correct: CorrectedPartFragment | null };

export type UndoCorrectionMutationVariables = Exact<{
  input: UndoCorrectionInput;
}>;


export type UndoCorrectionMutation = { readonly undoCorrection: CorrectedPartFragment | null };

export type CorrectedPartFragment = { readonly written: boolean, readonly correction: { readonly id: string } | null, readonly claimsBefore: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly claimsAfter: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly effect: EffectPartFragment | null, readonly errors: ReadonlyArray<FaultPartFragment> };

export type NamedInQueryVariables = Exact<{
  claim: string;
  after?: string | null | undefined;
}>;


export type NamedInQuery = { readonly claim:
    | { readonly id: string, readonly kind: ClaimKind, readonly document: { readonly id: string, readonly mentions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly entity:
              | EntityName_Person_Fragment
              | EntityName_Organization_Fragment
              | EntityName_Place_Fragment
              | EntityName_Programme_Fragment
              | EntityName_PolicyDocument_Fragment
              | EntityName_Event_Fragment
             }> } } }
    | { readonly id: string, readonly kind: ClaimKind, readonly document: { readonly id: string, readonly mentions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly entity:
              | EntityName_Person_Fragment
              | EntityName_Organization_Fragment
              | EntityName_Place_Fragment
              | EntityName_Programme_Fragment
              | EntityName_PolicyDocument_Fragment
              | EntityName_Event_Fragment
             }> } } }
    | { readonly id: string, readonly kind: ClaimKind, readonly document: { readonly id: string, readonly mentions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly entity:
              | EntityName_Person_Fragment
              | EntityName_Organization_Fragment
              | EntityName_Place_Fragment
              | EntityName_Programme_Fragment
              | EntityName_PolicyDocument_Fragment
              | EntityName_Event_Fragment
             }> } } }
    | { readonly id: string, readonly kind: ClaimKind, readonly document: { readonly id: string, readonly mentions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly entity:
              | EntityName_Person_Fragment
              | EntityName_Organization_Fragment
              | EntityName_Place_Fragment
              | EntityName_Programme_Fragment
              | EntityName_PolicyDocument_Fragment
              | EntityName_Event_Fragment
             }> } } }
   | null };

export type SearchQueryVariables = Exact<{
  words: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly match: SearchMatch, readonly matchedName: string, readonly node:
        | (
          { readonly documentCount: number, readonly positions: ReadonlyArray<{ readonly title: string, readonly organization:
              | EntityName_Person_Fragment
              | EntityName_Organization_Fragment
              | EntityName_Place_Fragment
              | EntityName_Programme_Fragment
              | EntityName_PolicyDocument_Fragment
              | EntityName_Event_Fragment
             | null }> }
          & EntityName_Person_Fragment
        )
        | (
          { readonly documentCount: number }
          & EntityName_Organization_Fragment
        )
        | (
          { readonly documentCount: number }
          & EntityName_Place_Fragment
        )
        | (
          { readonly documentCount: number }
          & EntityName_Programme_Fragment
        )
        | (
          { readonly documentCount: number }
          & EntityName_PolicyDocument_Fragment
        )
        | (
          { readonly documentCount: number }
          & EntityName_Event_Fragment
        )
       }> } };

export type SearchCountsQueryVariables = Exact<{
  words: string;
  knownAt?: string | null | undefined;
}>;


export type SearchCountsQuery = { readonly PERSON: { readonly totalCount: number }, readonly ORGANIZATION: { readonly totalCount: number }, readonly PLACE: { readonly totalCount: number }, readonly PROGRAMME: { readonly totalCount: number }, readonly POLICY_DOCUMENT: { readonly totalCount: number }, readonly EVENT: { readonly totalCount: number } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly articles: ReadonlyArray<{ readonly id: string, readonly headline: string | null }> }> }, readonly newest: { readonly nodes: ReadonlyArray<StatementPartFragment> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<SaidPartFragment> } };

export type SaidPartFragment = { readonly id: string, readonly text: string, readonly saidOn: string | null, readonly speaker:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
   | null, readonly speakerPositions: ReadonlyArray<{ readonly title: string, readonly organization:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
     | null }>, readonly about: ReadonlyArray<
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
  > };

export type StartAroundQueryVariables = Exact<{
  programme: string;
}>;


export type StartAroundQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
    > } };

export type InCommonQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InCommonQuery = { readonly inCommon: { readonly of: ReadonlyArray<
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
    >, readonly neighbours: { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly node:
          | EntityName_Person_Fragment
          | EntityName_Organization_Fragment
          | EntityName_Place_Fragment
          | EntityName_Programme_Fragment
          | EntityName_PolicyDocument_Fragment
          | EntityName_Event_Fragment
        , readonly ties: ReadonlyArray<TiePartFragment> }> } } | null };

export type ArticlesInCommonQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticlesInCommonQuery = { readonly inCommon: { readonly articles: { readonly totalCount: number, readonly pageInfo: GoingFragment, readonly entries: ReadonlyArray<{ readonly node: { readonly id: string, readonly headline: string | null, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null } }, readonly mentions: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number, readonly text: string }> }> } } | null };

export type StatementsInCommonQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsInCommonQuery = { readonly inCommon: { readonly statements: StatementListFragment } | null };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PathsBetweenQuery = { readonly pathSearch: { readonly complete: boolean, readonly from:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
     | null, readonly to:
      | EntityName_Person_Fragment
      | EntityName_Organization_Fragment
      | EntityName_Place_Fragment
      | EntityName_Programme_Fragment
      | EntityName_PolicyDocument_Fragment
      | EntityName_Event_Fragment
     | null, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly steps: ReadonlyArray<{ readonly relation: RelationType, readonly direction: EdgeDirection, readonly from:
          | EntityName_Person_Fragment
          | EntityName_Organization_Fragment
          | EntityName_Place_Fragment
          | EntityName_Programme_Fragment
          | EntityName_PolicyDocument_Fragment
          | EntityName_Event_Fragment
        , readonly to:
          | EntityName_Person_Fragment
          | EntityName_Organization_Fragment
          | EntityName_Place_Fragment
          | EntityName_Programme_Fragment
          | EntityName_PolicyDocument_Fragment
          | EntityName_Event_Fragment
        , readonly edges: ReadonlyArray<TiePartFragment> }> }> } };

export type TiePartFragment = { readonly id: string, readonly relation: RelationType, readonly title: string | null, readonly claimCount: number, readonly firstOn: string | null, readonly lastOn: string | null, readonly certainty: Certainty | null, readonly from:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
  , readonly to:
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
  , readonly claims: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  knownAt?: string | null | undefined;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | EntityName_Person_Fragment
    | EntityName_Organization_Fragment
    | EntityName_Place_Fragment
    | EntityName_Programme_Fragment
    | EntityName_PolicyDocument_Fragment
    | EntityName_Event_Fragment
    | Record<PropertyKey, never>
   | null> };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { readonly viewer: { readonly name: string, readonly role: Role, readonly expiresAt: string | null } | null };

export const ClaimWithProof = question<ClaimWithProofQuery, ClaimWithProofQueryVariables>(
  "13023b452c",
);
export const ProofBundle = question<ProofBundleQuery, ProofBundleQueryVariables>(
  "479703f8fe",
);
export const DocumentText = question<DocumentTextQuery, DocumentTextQueryVariables>(
  "895b73883a",
);
export const ArticleMentions = question<ArticleMentionsQuery, ArticleMentionsQueryVariables>(
  "9ef0e183fd",
);
export const ArticleClaims = question<ArticleClaimsQuery, ArticleClaimsQueryVariables>(
  "b9175ff92d",
);
export const DocumentClaims = question<DocumentClaimsQuery, DocumentClaimsQueryVariables>(
  "4c151f5548",
);
export const EntityHead = question<EntityHeadQuery, EntityHeadQueryVariables>(
  "2ed6a9ad7d",
);
export const Neighbourhood = question<NeighbourhoodQuery, NeighbourhoodQueryVariables>(
  "03c2d75821",
);
export const GraphPaths = question<GraphPathsQuery, GraphPathsQueryVariables>(
  "3c3e89d278",
);
export const EdgeClaims = question<EdgeClaimsQuery, EdgeClaimsQueryVariables>(
  "7d387e5ccb",
);
export const GraphSearch = question<GraphSearchQuery, GraphSearchQueryVariables>(
  "b8965043ae",
);
export const IngestText = question<IngestTextMutation, IngestTextMutationVariables>(
  "187140f0ac",
);
export const IngestFile = question<IngestFileMutation, IngestFileMutationVariables>(
  "8735ac8763",
);
export const RunJobAgain = question<RunJobAgainMutation, RunJobAgainMutationVariables>(
  "32e943e9fd",
);
export const Jobs = question<JobsQuery, JobsQueryVariables>(
  "6f22409e70",
);
export const Statements = question<StatementsQuery, StatementsQueryVariables>(
  "2456074180",
);
export const StatementsIn = question<StatementsInQuery, StatementsInQueryVariables>(
  "d7e07b1023",
);
export const Posts = question<PostsQuery, PostsQueryVariables>(
  "aec7faa804",
);
export const PostsIn = question<PostsInQuery, PostsInQueryVariables>(
  "60a9360bf2",
);
export const TalkedAbout = question<TalkedAboutQuery, TalkedAboutQueryVariables>(
  "c898737638",
);
export const TalkedAboutBy = question<TalkedAboutByQuery, TalkedAboutByQueryVariables>(
  "0d8ea46f59",
);
export const Programmes = question<ProgrammesQuery, ProgrammesQueryVariables>(
  "617b0a3bc0",
);
export const Implementers = question<ImplementersQuery, ImplementersQueryVariables>(
  "4cd769d25a",
);
export const Metrics = question<MetricsQuery, MetricsQueryVariables>(
  "4518f047c9",
);
export const Timeline = question<TimelineQuery, TimelineQueryVariables>(
  "84d2f6f657",
);
export const PlacesBelow = question<PlacesBelowQuery, PlacesBelowQueryVariables>(
  "084350441b",
);
export const Bodies = question<BodiesQuery, BodiesQueryVariables>(
  "95bfd7b317",
);
export const Events = question<EventsQuery, EventsQueryVariables>(
  "75bccb5ddd",
);
export const NamingDocuments = question<NamingDocumentsQuery, NamingDocumentsQueryVariables>(
  "cd2e105896",
);
export const Proofs = question<ProofsQuery, ProofsQueryVariables>(
  "4e6f3e826f",
);
export const ProofsBetween = question<ProofsBetweenQuery, ProofsBetweenQueryVariables>(
  "d397dc95eb",
);
export const PartOf = question<PartOfQuery, PartOfQueryVariables>(
  "1bd78dc5b9",
);
export const Parts = question<PartsQuery, PartsQueryVariables>(
  "4b601f448e",
);
export const Partners = question<PartnersQuery, PartnersQueryVariables>(
  "71eaa5fe24",
);
export const LocatedIn = question<LocatedInQuery, LocatedInQueryVariables>(
  "5b55652cc6",
);
export const Issued = question<IssuedQuery, IssuedQueryVariables>(
  "3dcb217331",
);
export const IssuedBy = question<IssuedByQuery, IssuedByQueryVariables>(
  "de3e3d0aa6",
);
export const BasedOn = question<BasedOnQuery, BasedOnQueryVariables>(
  "7982d556e1",
);
export const BasisOf = question<BasisOfQuery, BasisOfQueryVariables>(
  "c13fe3ee71",
);
export const ParticipatesIn = question<ParticipatesInQuery, ParticipatesInQueryVariables>(
  "4d955d3824",
);
export const Participants = question<ParticipantsQuery, ParticipantsQueryVariables>(
  "e01f9e1563",
);
export const ReviewPairs = question<ReviewPairsQuery, ReviewPairsQueryVariables>(
  "e635a30203",
);
export const Sentences = question<SentencesQuery, SentencesQueryVariables>(
  "8cf3319f78",
);
export const PastJudgements = question<PastJudgementsQuery, PastJudgementsQueryVariables>(
  "1135e3be13",
);
export const PastCorrections = question<PastCorrectionsQuery, PastCorrectionsQueryVariables>(
  "c32d6598a9",
);
export const Judge = question<JudgeMutation, JudgeMutationVariables>(
  "f82ed621bb",
);
export const UndoJudgement = question<UndoJudgementMutation, UndoJudgementMutationVariables>(
  "b795adc0d7",
);
export const Correct = question<CorrectMutation, CorrectMutationVariables>(
  "75b5069ba0",
);
export const UndoCorrection = question<UndoCorrectionMutation, UndoCorrectionMutationVariables>(
  "7681e946b5",
);
export const NamedIn = question<NamedInQuery, NamedInQueryVariables>(
  "7c99c21e59",
);
export const Search = question<SearchQuery, SearchQueryVariables>(
  "dc5d4802c1",
);
export const SearchCounts = question<SearchCountsQuery, SearchCountsQueryVariables>(
  "44d25916d7",
);
export const Start = question<StartQuery, StartQueryVariables>(
  "7e0dbc9b03",
);
export const StartAround = question<StartAroundQuery, StartAroundQueryVariables>(
  "46b90cf6e0",
);
export const InCommon = question<InCommonQuery, InCommonQueryVariables>(
  "1bd93a9f0c",
);
export const ArticlesInCommon = question<ArticlesInCommonQuery, ArticlesInCommonQueryVariables>(
  "32e4809142",
);
export const StatementsInCommon = question<StatementsInCommonQuery, StatementsInCommonQueryVariables>(
  "d158cbf785",
);
export const PathsBetween = question<PathsBetweenQuery, PathsBetweenQueryVariables>(
  "fadca6c3b6",
);
export const Names = question<NamesQuery, NamesQueryVariables>(
  "ec4040ad8e",
);
export const WhoAsks = question<WhoAsksQuery, WhoAsksQueryVariables>(
  "8ec80c0781",
);

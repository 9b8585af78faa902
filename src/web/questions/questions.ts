/** The explorer's questions and their types. Made by `npm run generate`; do not edit. */
import { question } from "../ask/question.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type EntityOverviewQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityOverviewQuery = { readonly node:
    | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: StatementMode, readonly act: SpeechAct | null, readonly saidOn: string | null, readonly confidence: number, readonly citation: string, readonly extractor: string, readonly saidWithin: { readonly text: string } | null, readonly speaker:
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
           | null, readonly speakerPositions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly organization:
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
             | null }>, readonly about: ReadonlyArray<
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
          >, readonly evidences: ReadonlyArray<{ readonly quote: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly page: string | null, readonly article: { readonly id: string, readonly headline: string | null } | null, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sha256: string, readonly sources: ReadonlyArray<{ readonly location: string }> } }> }> } }
    | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: StatementMode, readonly act: SpeechAct | null, readonly saidOn: string | null, readonly confidence: number, readonly citation: string, readonly extractor: string, readonly saidWithin: { readonly text: string } | null, readonly speaker:
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
           | null, readonly speakerPositions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly organization:
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
             | null }>, readonly about: ReadonlyArray<
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
          >, readonly evidences: ReadonlyArray<{ readonly quote: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly page: string | null, readonly article: { readonly id: string, readonly headline: string | null } | null, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sha256: string, readonly sources: ReadonlyArray<{ readonly location: string }> } }> }> } }
    | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: StatementMode, readonly act: SpeechAct | null, readonly saidOn: string | null, readonly confidence: number, readonly citation: string, readonly extractor: string, readonly saidWithin: { readonly text: string } | null, readonly speaker:
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
           | null, readonly speakerPositions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly organization:
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
              | { readonly id: string, readonly name: string, readonly type: EntityType }
             | null }>, readonly about: ReadonlyArray<
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
            | { readonly id: string, readonly name: string, readonly type: EntityType }
          >, readonly evidences: ReadonlyArray<{ readonly quote: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly page: string | null, readonly article: { readonly id: string, readonly headline: string | null } | null, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sha256: string, readonly sources: ReadonlyArray<{ readonly location: string }> } }> }> } }
    | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
    | Record<PropertyKey, never>
   | null };

export type StatementListFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: StatementMode, readonly act: SpeechAct | null, readonly saidOn: string | null, readonly confidence: number, readonly citation: string, readonly extractor: string, readonly saidWithin: { readonly text: string } | null, readonly speaker:
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
     | null, readonly speakerPositions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly organization:
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
       | null }>, readonly about: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
    >, readonly evidences: ReadonlyArray<{ readonly quote: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly page: string | null, readonly article: { readonly id: string, readonly headline: string | null } | null, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sha256: string, readonly sources: ReadonlyArray<{ readonly location: string }> } }> }> };

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
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
   | null, readonly speakerPositions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly organization:
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
     | null }>, readonly about: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
  >, readonly evidences: ReadonlyArray<{ readonly quote: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly page: string | null, readonly article: { readonly id: string, readonly headline: string | null } | null, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sha256: string, readonly sources: ReadonlyArray<{ readonly location: string }> } }> };

export type SearchQueryVariables = Exact<{
  words: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly matchedName: string, readonly node:
        | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly aliases: ReadonlyArray<string>, readonly documentCount: number, readonly id: string, readonly name: string, readonly type: EntityType }
       }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly articles: ReadonlyArray<{ readonly id: string, readonly headline: string | null }> }> }, readonly newest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly mode: StatementMode, readonly act: SpeechAct | null, readonly saidOn: string | null, readonly confidence: number, readonly citation: string, readonly extractor: string, readonly saidWithin: { readonly text: string } | null, readonly speaker:
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
       | null, readonly speakerPositions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly organization:
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
         | null }>, readonly about: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
      >, readonly evidences: ReadonlyArray<{ readonly quote: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly page: string | null, readonly article: { readonly id: string, readonly headline: string | null } | null, readonly document: { readonly id: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly sha256: string, readonly sources: ReadonlyArray<{ readonly location: string }> } }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly saidOn: string | null, readonly speaker:
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
       | null, readonly speakerPositions: ReadonlyArray<{ readonly title: string, readonly organization:
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
          | { readonly id: string, readonly name: string, readonly type: EntityType }
         | null }>, readonly about: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
        | { readonly id: string, readonly name: string, readonly type: EntityType }
      > }> } };

export type SaidPartFragment = { readonly id: string, readonly text: string, readonly saidOn: string | null, readonly speaker:
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
   | null, readonly speakerPositions: ReadonlyArray<{ readonly title: string, readonly organization:
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
     | null }>, readonly about: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
    | { readonly id: string, readonly name: string, readonly type: EntityType }
  > };

export type StartAroundQueryVariables = Exact<{
  programme: string;
}>;


export type StartAroundQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
      | { readonly id: string, readonly name: string, readonly type: EntityType }
    > } };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { readonly viewer: { readonly name: string, readonly role: Role, readonly expiresAt: string | null } | null };

export const EntityOverview = question<EntityOverviewQuery, EntityOverviewQueryVariables>(
  "c705827b80792d45a6dc00332f91eed30d119141c7f42d2c7116846834ced28a",
);
export const Search = question<SearchQuery, SearchQueryVariables>(
  "ae3a45e09b9ef25f55c088a662f96c22b0b52e08ec562ee21c6590c3786dbc7f",
);
export const Start = question<StartQuery, StartQueryVariables>(
  "7e0dbc9b0396d88a959d4079feb254996c71b8662baae613765c0a1992cf3db5",
);
export const StartAround = question<StartAroundQuery, StartAroundQueryVariables>(
  "46b90cf6e01cc7cf9cc5a4eef83a898c8316dda76a9c61ff98090897658bf6ec",
);
export const WhoAsks = question<WhoAsksQuery, WhoAsksQueryVariables>(
  "8ec80c0781fc6e3440fc2167d1673ef9a52d0e5260746aa2d65c9ad96e86ae67",
);

/**
 * The annotation of one page, as people write it and as `extract --format gold` prints it. Strings are
 * printed forms: copied from the page with white space removed. Ids hold inside one document only.
 */
import type { PositionStatus, StatementMode } from "../../src/model/claim.ts";
import type {
  EntityType,
  OrganizationKind,
  ProgrammeKind,
  StatedRelationType,
} from "../../src/model/entity.ts";

export interface GoldArticle {
  readonly id: string;
  /** Main headline; null where the page has none for this article. */
  readonly headline: string | null;
  /** The other lines of the headline group (引题, 副题). */
  readonly headlineParts: readonly string[];
  /** First characters of the body. */
  readonly bodyStarts: string;
  /** Last characters of the body. */
  readonly bodyEnds: string;
  /** Where the body stands, in reading order: half-open, in UTF-16 units of the page without white space. */
  readonly bodySpans?: readonly (readonly [start: number, end: number])[];
  /** Names in the byline. */
  readonly reporters: readonly string[];
  /** Whether the text breaks off or begins in mid-sentence. */
  readonly truncated: boolean;
}

export interface GoldEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: OrganizationKind | ProgrammeKind | null;
  /** Fullest form on the page. */
  readonly name: string;
  /** Every other name on the page; no descriptions, no pronouns. */
  readonly aliases: readonly string[];
  /** Ids of the articles that name it. */
  readonly articles: readonly string[];
}

export interface GoldPosition {
  /** Entity id. */
  readonly person: string;
  /** Entity id of the body, place or programme; null where none is known. */
  readonly organization: string | null;
  /** 职务 as printed, without the body. */
  readonly title: string;
  readonly status?: PositionStatus;
  readonly evidence: string;
}

export interface GoldStatement {
  /** Entity id. */
  readonly speaker: string;
  readonly mode: StatementMode;
  /** What was said; parts that stand apart on the page are joined by `…`. */
  readonly text: string;
  /** Entity ids, programmes first. */
  readonly about: readonly string[];
  /** Article id. */
  readonly article: string;
}

export interface GoldRelation {
  readonly type: StatedRelationType | "HONOURED";
  /** Entity id. */
  readonly from: string;
  /** Entity id, or `text:` and an honour's name. */
  readonly to: string;
  readonly evidence: string;
}

export interface GoldMetric {
  /** Entity id. */
  readonly subject: string;
  readonly indicator: string;
  /** Normalised: 4万 is 40000. */
  readonly value: number;
  readonly unit: string;
  readonly evidence: string;
}

export interface GoldDocument {
  /** File name of the page. */
  readonly source: string;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly publishedOn: string | null;
  readonly articles: readonly GoldArticle[];
  readonly entities: readonly GoldEntity[];
  readonly positions: readonly GoldPosition[];
  readonly statements: readonly GoldStatement[];
  readonly relations: readonly GoldRelation[];
  readonly metrics: readonly GoldMetric[];
  /** Remarks of the annotator; nothing reads them. */
  readonly notes?: readonly string[];
}

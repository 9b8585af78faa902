/**
 * What a document says. A claim points at mentions by their index in the extraction, so it is right or
 * wrong by itself, whatever the linking later makes of the mentions.
 */
import type { PartialDate } from "./date.ts";
import type { StatedRelationType } from "./entity.ts";
import type { Span } from "./span.ts";

/** Index into `Extraction.mentions`. */
export type MentionIndex = number;

export const CLAIM_KINDS = ["Statement", "Position", "Relation", "Metric"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export type StatementMode = "direct" | "indirect";
/** What the speaker does by saying it, from the cue verb; absent for plain saying (说, 表示, 介绍). */
export type SpeechAct =
  | "announce"
  | "report"
  | "require"
  | "explain"
  | "promise"
  | "praise"
  | "criticise"
  | "call";
export type PositionStatus = "current" | "former" | "appointed" | "removed";

interface ClaimBase {
  /** Index of the article on its page. */
  readonly article: number;
  /** The verbatim words that carry the claim, offsets in the article's `text.text`. */
  readonly span: Span;
  /** 0 to 1. */
  readonly confidence: number;
  /** When what is claimed held or was said, as far as the text says. */
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
}

/** One uninterrupted quotation or one reported content. `span` is the content, without the outer quotation marks. */
export interface StatementClaim extends ClaimBase {
  readonly kind: "Statement";
  /** Absent where the speaker is unclear. */
  readonly speaker?: MentionIndex;
  /** The verb that reports the speech, offsets in the article's `text.text`. */
  readonly cue?: Span;
  readonly mode: StatementMode;
  readonly act?: SpeechAct;
  /** Programmes first, then documents, bodies, events. */
  readonly about: readonly MentionIndex[];
}

/** A person holds, held, is given or loses a post in a body (or of a place or programme). */
export interface PositionClaim extends ClaimBase {
  readonly kind: "Position";
  readonly person: MentionIndex;
  /** Absent where the text names no body. */
  readonly organization?: MentionIndex;
  /** 职务 as printed, without the body: 党委书记. */
  readonly title: string;
  /** Where the title stands, offsets in the article's `text.text`. */
  readonly titleSpan: Span;
  readonly status: PositionStatus;
}

export interface RelationClaim extends ClaimBase {
  readonly kind: "Relation";
  readonly relation: StatedRelationType;
  readonly from: MentionIndex;
  readonly to: MentionIndex;
}

/** A reported figure. A figure with before and after is two claims. */
export interface MetricClaim extends ClaimBase {
  readonly kind: "Metric";
  readonly subject: MentionIndex;
  /** What is counted, short. */
  readonly indicator: string;
  /** Normalised: 4万余 is 40000. */
  readonly value: number;
  readonly unit: string;
}

export type Claim = StatementClaim | PositionClaim | RelationClaim | MetricClaim;

/**
 * What people judge of two mentions, bound to the words that they read: a judgement outlives the ids of
 * mentions, a new version of the extractor, and the absence of its documents.
 */
import { ENTITY_TYPES, type EntityType } from "./entity.ts";
import { documentId, makeId } from "./ids.ts";
import { lengthOf, overlaps, type Span, sharedLength } from "./span.ts";

export const VERDICTS = ["same", "different", "unsure"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A place in a document where the one who judged read a name. */
export interface JudgementSide {
  /** SHA-256 of the document's bytes. */
  readonly sha256: string;
  /** In the text as read. */
  readonly span: Span;
  readonly type: EntityType;
  /** The text as read at the span; absent once the document was erased. */
  readonly quote?: string;
}

/** A person's word on whether two mentions are of one entity. */
export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** `person:NAME`. */
  readonly by: string;
  readonly why: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly left: JudgementSide;
  readonly right: JudgementSide;
  /** From when on it does not count any more, by whom and why. */
  readonly retractedAt?: string;
  readonly retractedBy?: string;
  readonly retractedWhy?: string;
}

/** The id of a judgement, the same in every store: made of all that was judged, by whom, when and why. */
export function judgementId({ left, right, by, verdict, why, recordedAt }: Omit<Judgement, "id">): string {
  const places = [left, right].flatMap(({ sha256, span, type }) => [sha256, span.start, span.end, type]);
  return makeId("judgement", ...places, by, verdict, why, recordedAt);
}

/** The document of a side. */
export function documentOf(side: JudgementSide): string {
  return documentId(side.sha256);
}

/** A mention to which a side may be bound. */
export interface Anchor {
  readonly id: string;
  readonly span: Span;
  readonly type: EntityType;
}

/**
 * The mention of a document that a side is about now: the one with its span and type; else, since another
 * version of the extractor may cut names otherwise, the one of its type that shares the most units with it,
 * of several the first and shortest. Undefined where there is none.
 */
export function anchorOf<A extends Anchor>(
  { span, type }: Pick<JudgementSide, "span" | "type">,
  mentions: readonly A[],
): A | undefined {
  const [best] = mentions
    .filter((one) => one.type === type && overlaps(one.span, span))
    .sort(
      (left, right) =>
        sharedLength(right.span, span) - sharedLength(left.span, span) ||
        lengthOf(left.span) - lengthOf(right.span) ||
        left.span.start - right.span.start,
    );
  return best;
}

/** Reads an entity type; undefined for any other word. */
export function entityType(word: unknown): EntityType | undefined {
  return ENTITY_TYPES.find((type) => type === word);
}

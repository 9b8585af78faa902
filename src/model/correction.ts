/**
 * What people put right in a claim, bound to the words that they read: a correction outlives the ids of
 * claims, a new version of the extractor, and the absence of its document.
 */
import { createHash } from "node:crypto";
import { CLAIM_KINDS, type ClaimKind } from "./claim.ts";
import { documentId, ID_PREFIXES, makeId } from "./ids.ts";
import type { JudgementSide } from "./judgement.ts";
import type { Span } from "./span.ts";

/** A mention of the claim's document: where it stands, its type, and its words as long as these may be kept. */
export type Place = Omit<JudgementSide, "sha256">;

/** The claim that a correction is of, as it was read when it was corrected. */
export interface CorrectedPlace {
  /** SHA-256 of the document's bytes. */
  readonly sha256: string;
  readonly kind: ClaimKind;
  /** The first piece of its words, in the text as read. */
  readonly span: Span;
  /** The text as read at the span; absent once the document was erased. */
  readonly quote?: string;
  /** What tells it from others with the same words and mentions, as `saidDigest` gives it. */
  readonly said: string;
  readonly speaker?: Place;
  readonly subject?: Place;
  readonly object?: Place;
}

/** The roles in which a claim has one mention at most. */
export const SINGLE_ROLES = ["speaker", "subject", "object"] as const;

/** Takes the speaker out of a statement and puts none in its place. */
export const NO_SPEAKER = "none";

/** What is put right: `wrong`, or at least one of the others. */
export interface CorrectedParts {
  /** The text does not say so. */
  readonly wrong?: true;
  /** Of a statement. */
  readonly speaker?: Place | typeof NO_SPEAKER;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  /** Of a post. */
  readonly title?: string;
}

/** A person's word on what a claim should say. */
export interface Correction {
  readonly id: string;
  /** `person:NAME`. */
  readonly by: string;
  readonly why: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly of: CorrectedPlace;
  readonly parts: CorrectedParts;
  /** From when on it does not count any more, by whom and why. */
  readonly retractedAt?: string;
  readonly retractedBy?: string;
  readonly retractedWhy?: string;
}

/** The id of a correction, the same in every store: made of all that it says but for the quotations. */
export function correctionId({ of, parts, by, why, recordedAt }: Omit<Correction, "id">): string {
  const place = (one: CorrectedParts["speaker"]): readonly (string | number)[] =>
    one === undefined ? [""] : one === NO_SPEAKER ? [one] : [one.span.start, one.span.end, one.type];
  return makeId(
    "correction",
    of.sha256,
    of.kind,
    of.span.start,
    of.span.end,
    of.said,
    ...SINGLE_ROLES.flatMap((role) => place(of[role])),
    parts.wrong === true ? "wrong" : "",
    ...place(parts.speaker),
    parts.date ?? "",
    parts.title ?? "",
    by,
    why,
    recordedAt,
  );
}

/** The document of a correction. */
export function correctedDocument({ of }: Pick<Correction, "of">): string {
  return documentId(of.sha256);
}

/**
 * What tells claims with the same words and mentions apart, as a hash, so that an erased document leaves no
 * words in it.
 *
 * @param values the title of a post; the relation; value and unit of a figure; nothing of a statement.
 */
export function saidDigest(values: readonly (string | number)[]): string {
  if (values.length === 0) return "";
  return createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, SAID_DIGITS);
}

// 96 bits, as ids have.
const SAID_DIGITS = 24;

/** The properties that `saidDigest` takes of a claim of each kind. */
export const TOLD_APART_BY: Readonly<Record<ClaimKind, readonly string[]>> = {
  Statement: [],
  Position: ["title"],
  Relation: ["relation"],
  Metric: ["value", "unit"],
};

const BY_CORRECTIONS = "+correction:";

/**
 * What stands as extractor in a claim that people's corrections made: who read the page, and the corrections
 * in the order in which they were given.
 */
export function correctionExtractor(extractor: string, ids: readonly string[]): string {
  return extractor + BY_CORRECTIONS + ids.join("+");
}

/** The corrections that made a claim; empty for one that was read from the page. */
export function correctionsIn(extractor: string): readonly string[] {
  const [, ids] = extractor.split(BY_CORRECTIONS);
  return ids === undefined ? [] : ids.split("+").filter((id) => id.startsWith(ID_PREFIXES.correction));
}

/** Who read the page, of a claim that corrections made as well. */
export function readerOf(extractor: string): string {
  return extractor.split(BY_CORRECTIONS)[0] ?? extractor;
}

/** Reads a kind of claim; undefined for any other word. */
export function claimKind(word: unknown): ClaimKind | undefined {
  return CLAIM_KINDS.find((kind) => kind === word);
}

/**
 * What a claim's id is made of, so that anyone who holds a claim can tell whether it still says what it
 * said when it was made. Written out a second time on purpose: what checks must not lean on what loads.
 */
import type { ClaimKind } from "../claim.ts";
import { makeId } from "../ids.ts";
import type { Span } from "../span.ts";

/** The parts of a claim that its id binds. Ids are those of mentions; a part that the kind lacks is left out. */
export interface ClaimIdentity {
  readonly kind: ClaimKind;
  readonly document: string;
  readonly extractor: string;
  /** All pieces of its words in reading order, offsets in the text as read. */
  readonly pieces: readonly Span[];
  readonly speaker?: string;
  readonly subject?: string;
  readonly object?: string;
  /** Of a statement the mode; of a post title and status; of a relation its type; of a figure indicator, value, unit. */
  readonly said: readonly (string | number)[];
}

/** The properties that a claim of each kind has as its own, in the order in which the id takes them. */
export const SAID_BY_KIND: Readonly<Record<ClaimKind, readonly string[]>> = {
  Statement: ["mode"],
  Position: ["title", "status"],
  Relation: ["relation"],
  Metric: ["indicator", "value", "unit"],
};

/** The id that a claim with these parts has. */
export function claimIdOf(claim: ClaimIdentity): string {
  const places = claim.pieces.flatMap(({ start, end }) => [start, end]);
  const sides = [claim.speaker ?? "", claim.subject ?? "", claim.object ?? ""];
  return makeId("claim", claim.document, claim.extractor, claim.kind, ...places, ...sides, ...claim.said);
}

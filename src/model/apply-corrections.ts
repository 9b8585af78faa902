/** Which claims people's corrections are of now, and what those come to. The same wherever it is asked. */
import { type Correction, NO_SPEAKER, type Place, saidDigest } from "./correction.ts";
import { type PartialDate, partialDate } from "./date.ts";
import { groupBy } from "./group-by.ts";
import { type Anchor, anchorOf } from "./judgement.ts";
import { lengthOf, overlaps, type Span, sharedLength } from "./span.ts";

/** When a claim is dated to, and since when and until when it holds. */
export interface ClaimDates {
  readonly on?: PartialDate;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
}

/** A claim as it was read from the page by the extractor of now. */
export interface ReadClaim {
  readonly id: string;
  readonly kind: string;
  /** The first piece of its words, in the text as read. */
  readonly span: Span;
  /** As `saidDigest` gives it. */
  readonly said: string;
  readonly title?: string;
  readonly dates: ClaimDates;
  readonly speaker?: Anchor;
  readonly subject?: Anchor;
  readonly object?: Anchor;
}

/** What corrections come to for the claim that they are of. */
export interface Corrected {
  readonly claim: string;
  /** Ids of all that are of it, and of those among them that count, both in the order in which they were given. */
  readonly of: readonly string[];
  readonly counting: readonly string[];
  /** `wrong`: nothing stands in its place; `as-read`: it says so itself; else what a claim says in its place. */
  readonly outcome: "wrong" | "as-read" | CorrectedTo;
}

/** What a claim says in the place of the one that was read; all else is as in that. */
export interface CorrectedTo {
  /** Id of the mention; undefined for no speaker. */
  readonly speaker: string | undefined;
  readonly title: string | undefined;
  readonly dates: ClaimDates;
}

/**
 * Applies the corrections of one document.
 *
 * @param corrections those that were not taken back, in any order.
 * @param claims what the extractor of now read from the document, corrected claims not among them.
 * @param mentions the document's mentions that stand.
 * @returns what each claim that is corrected comes to; corrections in none of them wait.
 */
export function applyCorrections(
  corrections: readonly Correction[],
  claims: readonly ReadClaim[],
  mentions: readonly Anchor[],
): readonly Corrected[] {
  const byClaim = new Map<string, { readonly claim: ReadClaim; readonly own: Correction[] }>();
  for (const group of groupBy(corrections, placeKey).values()) {
    const claim = claimMeant(inOrder(group), claims);
    if (!claim) continue;
    const known = byClaim.get(claim.id) ?? { claim, own: [] };
    known.own.push(...group);
    byClaim.set(claim.id, known);
  }
  return [...byClaim.values()].map(({ claim, own }) => correctedOf(claim, inOrder(own), mentions));
}

/** Corrections of one claim as it was read by one version of the extractor say the same of it. */
function placeKey({ of: { kind, span, said, speaker, subject, object } }: Correction): string {
  const place = (one: Place | undefined) => one && [one.span.start, one.span.end, one.type];
  return JSON.stringify([kind, span.start, span.end, said, ...[speaker, subject, object].map(place)]);
}

function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  const key = ({ recordedAt, id }: Correction) => `${recordedAt} ${id}`;
  return [...corrections].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

/** Of the claims that may be meant the one that says the same, shares the most units and is the shortest. */
function claimMeant(group: readonly Correction[], claims: readonly ReadClaim[]): ReadClaim | undefined {
  const [first] = group;
  if (!first) return undefined;
  const { span, said } = first.of;
  const rank = (claim: ReadClaim) => [
    claim.said === said ? 0 : 1,
    -sharedLength(claim.span, span),
    lengthOf(claim.span),
    claim.span.start,
  ];
  const [best] = claims
    .filter((claim) => isMeant(first, group, claim))
    .map((claim) => ({ claim, rank: rank(claim) }))
    .sort((left, right) => compare(left.rank, right.rank) || (left.claim.id < right.claim.id ? -1 : 1));
  return best?.claim;
}

// A claim that shares less than this with the one that was corrected speaks of something else.
const LEAST_SHARE = 0.5;

function isMeant({ of }: Correction, group: readonly Correction[], claim: ReadClaim): boolean {
  const shorter = Math.min(lengthOf(claim.span), lengthOf(of.span));
  if (claim.kind !== of.kind || sharedLength(claim.span, of.span) < shorter * LEAST_SHARE) return false;
  const isWrong = group.at(-1)?.parts.wrong === true;
  const speakers = [of.speaker, ...group.flatMap(({ parts: { speaker } }) => speaker ?? [])];
  const titles = group.flatMap(({ parts: { title } }) => (title === undefined ? [] : [saidDigest([title])]));
  return (
    (!isWrong || speakers.some((speaker) => isAt(claim.speaker, speaker, true))) &&
    isAt(claim.subject, of.subject, isWrong) &&
    isAt(claim.object, of.object, isWrong) &&
    [of.said, ...titles].includes(claim.said)
  );
}

/** Whether a mention stands at a place. Where the place was empty, it is so only to the letter. */
function isAt(
  mention: Anchor | undefined,
  place: Place | typeof NO_SPEAKER | undefined,
  toTheLetter: boolean,
): boolean {
  if (place === undefined || place === NO_SPEAKER) return mention === undefined || !toTheLetter;
  return mention !== undefined && mention.type === place.type && overlaps(mention.span, place.span);
}

function correctedOf(
  claim: ReadClaim,
  corrections: readonly Correction[],
  mentions: readonly Anchor[],
): Corrected {
  const of = corrections.map(({ id }) => id);
  const latest = corrections.at(-1);
  if (latest?.parts.wrong === true) return { claim: claim.id, of, counting: [latest.id], outcome: "wrong" };
  const last = (part: "speaker" | "date" | "title") =>
    corrections.findLast(({ parts }) => parts[part] !== undefined);
  const [speaker, date, title] = [last("speaker"), last("date"), last("title")];
  const to: CorrectedTo = {
    speaker: speaker ? speakerOf(speaker, mentions) : claim.speaker?.id,
    title: title?.parts.title ?? claim.title,
    dates: datesOf(claim.dates, partialDate(date?.parts.date ?? "")),
  };
  const counting = corrections.filter((one) => one === speaker || one === date || one === title);
  return {
    claim: claim.id,
    of,
    counting: counting.map(({ id }) => id),
    outcome: saysSo(claim, to) ? "as-read" : to,
  };
}

function speakerOf({ parts: { speaker } }: Correction, mentions: readonly Anchor[]): string | undefined {
  return speaker === undefined || speaker === NO_SPEAKER ? undefined : anchorOf(speaker, mentions)?.id;
}

/**
 * A new date stands wherever the one that was read stood, also where that was a time from one date to another; a
 * beginning or end that is neither is not meant.
 */
function datesOf(before: ClaimDates, on: PartialDate | undefined): ClaimDates {
  if (!on) return before;
  const { validFrom, validTo } = before;
  const isRange =
    before.on !== undefined &&
    validFrom?.earliest === before.on.earliest &&
    validTo?.latest === before.on.latest;
  const moved = (date: PartialDate) => (isRange || isSameDate(date, before.on) ? on : date);
  return {
    on,
    ...(validFrom && { validFrom: moved(validFrom) }),
    ...(validTo && { validTo: moved(validTo) }),
  };
}

function saysSo(claim: ReadClaim, { speaker, title, dates }: CorrectedTo): boolean {
  return claim.speaker?.id === speaker && claim.title === title && isSameDate(claim.dates.on, dates.on);
}

function isSameDate(left: PartialDate | undefined, right: PartialDate | undefined): boolean {
  return left?.earliest === right?.earliest && left?.latest === right?.latest;
}

function compare(left: readonly number[], right: readonly number[]): number {
  return left.map((value, at) => value - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

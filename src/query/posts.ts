/**
 * What claims on posts come to. A post is a body and a title; its end is known only where a text says so,
 * and a claim attests it for the day that the claim is dated to.
 */

import { groupBy } from "../model/group-by.ts";
import type { PositionRow, StatementRow } from "./claims.ts";
import type { PostClaim } from "./positions.ts";

export interface Attestation {
  /** First and last day on which the post is attested as held; null where it never is, or undated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/**
 * One claim for each post of a person, the latest or, with `asOf`, the nearest to that day.
 *
 * @param claims of one person, newest first.
 * @param asOf only posts attested or begun by this day and not known to have ended by it; null for all.
 */
export function postsOf(claims: readonly PostClaim[], asOf: string | null): readonly PositionRow[] {
  const posts: PositionRow[] = [];
  for (const own of groupBy(claims, postKey).values()) {
    const rows = own.map(({ claim }) => claim);
    const [latest] = rows;
    if (asOf === null && latest !== undefined) posts.push(latest);
    if (asOf !== null && isHeldOn(rows, asOf)) posts.push(nearest(rows.filter(isHeld), asOf));
  }
  return posts;
}

/**
 * The posts under which a person speaks: those that the same document gives, of the same article where it
 * gives any, in the order of the text; else the one attested nearest to the statement's date.
 *
 * @param claims of the speaker, newest first.
 */
export function postsAtStatement(
  statement: StatementRow,
  claims: readonly PostClaim[],
): readonly PositionRow[] {
  const here = claims.filter(({ claim }) => claim.documentId === statement.documentId);
  const held = here.filter(({ claim }) => isHeld(claim));
  const known = held.length > 0 ? held : here;
  const near = known.filter(({ claim }) => claim.articleId === statement.articleId);
  const stated = [...groupBy(near.length > 0 ? near : known, postKey).values()]
    .map((own) =>
      own.map(({ claim }) => claim).reduce((first, claim) => (claim.start < first.start ? claim : first)),
    )
    .sort((left, right) => left.start - right.start);
  if (stated.length > 0) return stated;
  const nearby = postNearStatement(statement, claims);
  return nearby === undefined ? [] : [nearby];
}

function postNearStatement(statement: StatementRow, claims: readonly PostClaim[]): PositionRow | undefined {
  const held = claims.filter(({ claim }) => isHeld(claim));
  const said = statement.dated;
  if (said === null) return held[0]?.claim;
  const ofDay = [...groupBy(claims, postKey).values()]
    .map((own) => own.map(({ claim }) => claim))
    .filter((own) => !hasEndedBy(own, said.latest))
    .flatMap((own) => own.filter(isHeld));
  return ofDay.length === 0 ? undefined : nearest(ofDay, said.latest);
}

/** When and how often documents attest the post of a claim. */
export function attestationOf(position: PositionRow, claims: readonly PostClaim[]): Attestation {
  const post = claims.find(({ claim }) => claim.id === position.id);
  const own = post === undefined ? [] : claims.filter((claim) => postKey(claim) === postKey(post));
  const held = own.map(({ claim }) => claim).filter(isHeld);
  const first = held.flatMap(({ dated }) => (dated === null ? [] : [dated.earliest])).sort();
  const last = held.flatMap(({ dated }) => (dated === null ? [] : [dated.latest])).sort();
  return { from: first.at(0) ?? null, to: last.at(-1) ?? null, count: own.length };
}

function postKey({ claim, body }: PostClaim): string {
  return `${body ?? ""} ${claim.title}`;
}

function isHeld(claim: PositionRow): boolean {
  return claim.status === "current" || claim.status === "appointed";
}

function isHeldOn(claims: readonly PositionRow[], day: string): boolean {
  const begun = claims.some((claim) => {
    const since = claim.validFrom?.earliest ?? claim.dated?.earliest;
    return isHeld(claim) && since !== undefined && since <= day;
  });
  return begun && !hasEndedBy(claims, day);
}

/** Whether a text ends the post by the day, and none attests it again between that end and the day. */
function hasEndedBy(claims: readonly PositionRow[], day: string): boolean {
  const ends = claims.flatMap((claim) => {
    const end = claim.validTo?.latest ?? (isHeld(claim) ? undefined : claim.dated?.latest);
    return end !== undefined && end <= day ? [end] : [];
  });
  const end = ends.sort().at(-1);
  if (end === undefined) return false;
  return !claims.some((claim) => {
    const attested = claim.dated?.latest;
    return isHeld(claim) && attested !== undefined && attested > end && attested <= day;
  });
}

/** The claim dated nearest to a day; of two equally near the first. */
function nearest(claims: readonly PositionRow[], day: string): PositionRow {
  const [first, ...others] = claims;
  if (first === undefined) throw new RangeError("there is no claim to choose from");
  return others.reduce((best, claim) => (distance(claim, day) < distance(best, day) ? claim : best), first);
}

/** In milliseconds. */
function distance(claim: PositionRow, day: string): number {
  if (claim.dated === null) return Number.POSITIVE_INFINITY;
  const { earliest, latest } = claim.dated;
  if (earliest <= day && day <= latest) return 0;
  return Math.min(
    Math.abs(Date.parse(earliest) - Date.parse(day)),
    Math.abs(Date.parse(latest) - Date.parse(day)),
  );
}

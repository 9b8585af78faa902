/**
 * What claims on posts come to. A post is a body and a title; its end is known where a text says so, or, of a post
 * that one person holds at a time, by the successor. A claim attests it for the day that the claim is dated to.
 */

import { compareText } from "../model/compare-text.ts";
import { groupBy } from "../model/group-by.ts";
import { isSinglePost, plainTitle } from "../model/single-post.ts";
import { type Certainty, certaintyOn, type End, type Stint, stintsOf } from "../model/tenure.ts";
import type { PositionRow, StatementRow } from "./claims.ts";
import type { HolderClaim, PostClaim } from "./positions.ts";

export interface Attestation {
  /** First and last day on which the post is attested as held; null where it never is, or undated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** Since when and until when a post is held. */
export interface Tenure {
  readonly from: PositionRow["validFrom"];
  readonly end: End | null;
}

/** What documents say of who holds posts, by body. */
export type Holders = ReadonlyMap<string, readonly HolderClaim[]>;

const NO_HOLDERS: Holders = new Map();

/** The bodies of which it has to be known who else holds posts: a successor ends the post. */
export function singlePostBodies(claims: readonly PostClaim[]): readonly string[] {
  const bodies = claims.flatMap(({ claim, body, bodyName }) =>
    body !== null && isSinglePost(claim.title, bodyName) ? [body] : [],
  );
  return [...new Set(bodies)];
}

/**
 * One claim for each post of a person, the latest or, with `asOf`, the nearest to that day.
 *
 * @param claims of one person, newest first.
 * @param asOf only posts attested or begun by this day and not known to have ended by it; null for all.
 * @param holders who else holds posts in the bodies.
 */
export function postsOf(
  claims: readonly PostClaim[],
  asOf: string | null,
  holders: Holders = NO_HOLDERS,
): readonly PositionRow[] {
  const posts: PositionRow[] = [];
  for (const own of groupBy(claims, postKey).values()) {
    const latest = own[0]?.claim;
    if (asOf === null && latest !== undefined) posts.push(latest);
    const shown = asOf === null ? undefined : shownOn(own, asOf, holders);
    if (shown !== undefined && asOf !== null) posts.push({ ...shown, asOf });
  }
  return posts;
}

/** The claim that shows a post on a day: of those that say that it is held the nearest, else any on it. */
function shownOn(own: readonly PostClaim[], asOf: string, holders: Holders): PositionRow | undefined {
  const stint = stintOn(stintsOfPost(own, holders), asOf);
  if (stint === undefined) return undefined;
  const held = new Set(stint.held.map(({ id }) => id));
  const rows = own.map(({ claim }) => claim);
  const fitting = rows.filter(({ id }) => held.has(id));
  return nearest(fitting.length > 0 ? fitting : rows, asOf);
}

/** The times in which a person held a post. @param own all claims on it. */
function stintsOfPost(own: readonly PostClaim[], holders: Holders): readonly Stint[] {
  return stintsOf(
    own.map(({ claim }) => claim),
    rivalsOf(own, holders),
  );
}

/** Claims that others hold the post. One of the same name may be the same person, not taken for one: it says nothing. */
function rivalsOf(own: readonly PostClaim[], holders: Holders): readonly PositionRow[] {
  const [post] = own;
  if (post === undefined || post.body === null || !isSinglePost(post.claim.title, post.bodyName)) return [];
  const title = plainTitle(post.claim.title);
  const inBody = (holders.get(post.body) ?? []).filter(({ claim }) => plainTitle(claim.title) === title);
  const ids = new Set(own.map(({ claim }) => claim.id));
  const names = new Set(inBody.filter(({ claim }) => ids.has(claim.id)).map(({ holderName }) => holderName));
  return inBody.filter(({ holderName }) => !names.has(holderName)).map(({ claim }) => claim);
}

function stintOn(stints: readonly Stint[], day: string): Stint | undefined {
  return stints.find((stint) => certaintyOn(stint, day) !== null);
}

/** Since when and until when the post of a claim is held; with the claim's `asOf` around that day, else latest. */
export function tenureOf(position: PositionRow, claims: readonly PostClaim[], holders: Holders): Tenure {
  const stints = stintsOfPost(ownClaims(position, claims), holders);
  const { asOf } = position;
  const stint = asOf === undefined ? stints.at(-1) : (stintOn(stints, asOf) ?? stints.at(-1));
  return { from: stint?.from ?? null, end: stint?.end ?? null };
}

/** How sure it is that the post of a claim was held on a day; null where it was not, or not yet. */
export function certaintyOfPost(
  position: PositionRow,
  claims: readonly PostClaim[],
  holders: Holders,
  day: string,
): Certainty | null {
  const stint = stintOn(stintsOfPost(ownClaims(position, claims), holders), day);
  return stint === undefined ? null : certaintyOn(stint, day);
}

/** The claims on the post that a claim is about. */
function ownClaims(position: PositionRow, claims: readonly PostClaim[]): readonly PostClaim[] {
  const post = claims.find(({ claim }) => claim.id === position.id);
  return post === undefined ? [] : claims.filter((claim) => postKey(claim) === postKey(post));
}

/**
 * The posts in a body, one claim for each person and title: the latest or, with `asOf`, the nearest to that day.
 *
 * @param claims on posts in the body.
 * @param bodyName the body's name.
 */
export function postsInBody(
  claims: readonly HolderClaim[],
  body: { readonly id: string; readonly name: string },
  asOf: string | null,
): readonly PositionRow[] {
  const holders: Holders = new Map([[body.id, claims]]);
  const posts = groupBy(claims, ({ holder, claim }) => `${holder} ${claim.title}`);
  return [...posts.values()].flatMap((own) => {
    const newest = own
      .map(({ claim }) => ({ claim, body: body.id, bodyName: body.name }))
      .sort((left, right) => latestFirst(left.claim, right.claim));
    return postsOf(newest, asOf, holders);
  });
}

function latestFirst(left: PositionRow, right: PositionRow): number {
  const key = ({ dated, id }: PositionRow) => `${dated?.latest ?? ""} ${id}`;
  return compareText(key(right), key(left));
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
  const own = ownClaims(position, claims);
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

/** What has to be asked to tell the posts of a person, or in a body. */
import type { PositionRow, StatementRow } from "../../query/claims.ts";
import { type HolderClaim, holderClaimsOf, type PostClaim, postClaimsOf } from "../../query/positions.ts";
import { type Holders, singlePostBodies } from "../../query/posts.ts";
import type { ApiContext } from "../context.ts";
import { entityOf } from "./claim.ts";

/** What documents say of the posts of a person, newest first, as known at an instant. */
export async function postClaims(
  person: string,
  knownAt: string | null,
  { loaders }: ApiContext,
): Promise<readonly PostClaim[]> {
  if (knownAt === null) return (await loaders.postClaimsOf(person)) ?? [];
  return postClaimsOf(
    (await loaders.tiedClaims(person, { kind: "Position", role: "SUBJECT", knownAt })) ?? [],
  );
}

/**
 * What has to be known to tell the post under which a person speaks: what the document of the statement says of the
 * person's posts, and only where it says nothing all that is said of them. Of somebody in every paper that is a lot.
 */
export async function postClaimsFor(
  { documentId, knownAt }: StatementRow,
  speaker: string,
  context: ApiContext,
): Promise<readonly PostClaim[]> {
  if (knownAt !== undefined) return postClaims(speaker, knownAt, context);
  const here = (await context.loaders.postClaimsIn(documentId)) ?? [];
  const own = here.filter(({ holder }) => holder === speaker);
  return own.length > 0 ? own : postClaims(speaker, null, context);
}

/** What documents say of who holds posts in a body. */
export async function holderClaims(
  body: string,
  knownAt: string | null,
  { loaders }: ApiContext,
): Promise<readonly HolderClaim[]> {
  return holderClaimsOf(
    (await loaders.tiedClaims(body, { kind: "Position", role: "OBJECT", knownAt })) ?? [],
  );
}

/** Who else holds posts, in the bodies where that ends a post. */
export async function holdersOf(
  claims: readonly PostClaim[],
  knownAt: string | null,
  context: ApiContext,
): Promise<Holders> {
  const bodies = singlePostBodies(claims);
  const holders = await Promise.all(bodies.map((body) => holderClaims(body, knownAt, context)));
  return new Map(bodies.map((body, at) => [body, holders[at] ?? []]));
}

/** The claims on all posts of the person that a claim is about. */
export async function postClaimsAround(
  position: PositionRow,
  context: ApiContext,
): Promise<readonly PostClaim[]> {
  const person = await entityOf(position, "SUBJECT", context);
  return person === null ? [] : postClaims(person.id, position.knownAt ?? null, context);
}

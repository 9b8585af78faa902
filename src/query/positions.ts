/** Q2 and Q6: who held which post when, as far as documents attest it. */
import type { Asker, Row } from "../graph/port.ts";
import { compareText } from "../model/compare-text.ts";
import { groupBy } from "../model/group-by.ts";
import { listedClaim, type PositionRow, toClaimOf } from "./claims.ts";
import { map, text, textOrNull } from "./columns.ts";
import { toEntity } from "./entities.ts";
import { entitiesIn, ofKind, type TiedClaim } from "./known/tied-claims.ts";
import { BY_CLAIM, type Page, type PageRequest, pagesByOwner } from "./page.ts";
import { totalsByOwner } from "./totals.ts";

/** A claim that somebody holds or held a post in a body, with that person. */
export interface HolderClaim {
  readonly claim: PositionRow;
  readonly holder: string;
  readonly holderName: string;
}

/** A claim on a person's post, with its body. */
export interface PostClaim {
  readonly claim: PositionRow;
  /** Id of the body; null where the text names none. */
  readonly body: string | null;
  readonly bodyName: string | null;
}

// A person with more claims than this is named in every paper; the newest tell the posts.
const MOST_CLAIMS = 1000;

/** What documents say of the posts of persons, newest first, by person. */
export async function findPostClaimsOf(
  graph: Asker,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly PostClaim[]>> {
  const rows = await graph.ask("find-post-claims-of", { ids: persons, limit: MOST_CLAIMS });
  const claims = new Map<string, readonly PostClaim[]>();
  for (const [owner, own] of groupBy(rows, (row) => text(row, "owner")))
    claims.set(owner, own.map(toPostClaim).sort(asPrinted));
  return claims;
}

/** A claim on a post with its body and its holder. */
export interface HeldPostClaim extends PostClaim {
  readonly holder: string;
}

/** What documents say of posts, in the order of the text, by document; each claim knows its body. */
export async function findPostClaimsIn(
  graph: Asker,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldPostClaim[]>> {
  const rows = await graph.ask("find-post-claims-in", { ids: documents });
  return new Map(
    [...groupBy(rows, (row) => text(row, "owner"))].map(([owner, own]) => [
      owner,
      own.map(toHeldPostClaim).sort(asPrinted),
    ]),
  );
}

function toHeldPostClaim(row: Row): HeldPostClaim {
  const body = row["body"] === null ? null : toEntity(map(row, "body"));
  const claim = { ...toClaimOf("Position", map(row, "claim")), body };
  return { claim, holder: text(row, "holder"), body: body?.id ?? null, bodyName: body?.name ?? null };
}

function toPostClaim(row: Row): PostClaim {
  return {
    claim: toClaimOf("Position", map(row, "claim")),
    body: textOrNull(row, "body"),
    bodyName: textOrNull(row, "bodyName"),
  };
}

/** Newest first, then as the text gives them, the posts of one clause (党委书记、院长) included. */
function asPrinted({ claim: left }: PostClaim, { claim: right }: PostClaim): number {
  return (
    compareText(right.dated?.latest ?? "", left.dated?.latest ?? "") ||
    compareText(left.documentId, right.documentId) ||
    left.start - right.start ||
    left.text.indexOf(left.title) - right.text.indexOf(right.title)
  );
}

/** What documents said of the posts of a person at an instant, newest first. @param tied claims on the person. */
export function postClaimsOf(tied: readonly TiedClaim[]): readonly PostClaim[] {
  const claims = ofKind(tied, "Position").map((one) => {
    const [body] = entitiesIn(one, "OBJECT");
    return { claim: one.claim, body: body?.id ?? null, bodyName: body?.name ?? null };
  });
  return claims.sort(asPrinted);
}

/** What documents say of who holds posts in a body. @param tied claims on the body. */
export function holderClaimsOf(tied: readonly TiedClaim[]): readonly HolderClaim[] {
  return ofKind(tied, "Position").flatMap((one) =>
    entitiesIn(one, "SUBJECT").map(({ id, name }) => ({
      claim: one.claim,
      holder: id,
      holderName: name,
    })),
  );
}

/** The posts in bodies, for each person and title the latest claim, newest first, a page for each body. */
export function findPostsIn(
  graph: Asker,
  bodies: readonly string[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<PositionRow>>> {
  const sorted = { order: BY_CLAIM, request };
  return pagesByOwner(graph, "find-posts-in", { ids: bodies }, sorted, listedClaim("Position"));
}

/** How many posts there are in each body. */
export function countPostsIn(graph: Asker, bodies: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-post-count-in", { ids: bodies });
}

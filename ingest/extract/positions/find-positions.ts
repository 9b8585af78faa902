/** Who holds, held, is given or loses which post in which body. */
import type { Claim, PositionClaim, PositionStatus } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { ArticleContext } from "../context.ts";
import { withBodies } from "./missing-bodies.ts";
import { type HeldPost, type PostScan, postScan } from "./post-scan.ts";
import { postsAfter } from "./posts-after.ts";
import { postsBefore } from "./posts-before.ts";
import { sharedGroups, sharedPosts } from "./shared-posts.ts";

/**
 * The posts of the persons named in an article. A person with several posts has a claim for each; a post
 * printed without its body takes that of the post beside it, else of the text before.
 */
export function findPositions(context: ArticleContext, mentions: readonly Mention[]): readonly Claim[] {
  if (!mentions.some(({ type, form }) => type === "Person" && form === "name")) return [];
  const scan = postScan(context, mentions);
  const claims: PositionClaim[] = [];
  mentions.forEach((mention, person) => {
    if (mention.type !== "Person" || mention.form !== "name") return;
    const before = postsBefore(scan, mention.span.start);
    const after = postsAfter(scan, mention.span.end);
    // 副校长王某教授: the second only addresses him.
    const added = before.length > 0 ? after.filter(({ title }) => title.start > mention.span.end) : after;
    const held = [...before, ...added, ...sharedGroups(scan, person)];
    const own = withBodies(
      scan,
      held.length > 0 ? held : sharedPosts(scan, person, claims),
      bodyOfFellow(scan, before, claims),
    );
    for (const post of own) claims.push(claimOf(scan, person, post));
  });
  return withoutAddresses(scan, claims);
}

/** The body of the person whom the posts follow in a list: 局长王某、副局长李某. */
function bodyOfFellow(
  { context: { text }, personByEnd, mentions }: PostScan,
  [first]: readonly HeldPost[],
  claims: readonly PositionClaim[],
): number | undefined {
  const mark = (first?.evidence.start ?? 0) - 1;
  const fellow = /[、和]/.test(text.charAt(mark)) ? personByEnd.get(mark) : undefined;
  if (fellow === undefined) return undefined;
  const claim = claims.findLast(({ person }) => person === fellow);
  return mentions[claim?.organization ?? -1]?.type === "Organization" ? claim?.organization : undefined;
}

/**
 * Without the posts that only address a person whose post is printed in full elsewhere: 习近平主席 beside
 * 国家主席习近平, 王勇书记 beside 县委副书记王勇; and without those of whose body the text says nothing.
 */
function withoutAddresses(
  { mentions }: PostScan,
  claims: readonly PositionClaim[],
): readonly PositionClaim[] {
  const full = claims.filter((claim) => !isAddress(claim, mentions));
  if (full.length === claims.length) return claims;
  const isFull = new Set(full);
  const isOf = (claim: PositionClaim, other: PositionClaim) =>
    other.title.endsWith(claim.title) && mentions[other.person]?.text === mentions[claim.person]?.text;
  return claims.filter(
    (claim) =>
      isFull.has(claim) || (claim.organization !== undefined && !full.some((other) => isOf(claim, other))),
  );
}

/** Whether the title stands right behind the name and its body is not printed beside it. */
function isAddress(
  { person, titleSpan, organization, span }: PositionClaim,
  mentions: readonly Mention[],
): boolean {
  if (mentions[person]?.span.end !== titleSpan.start) return false;
  const body = organization === undefined ? undefined : mentions[organization]?.span;
  return body === undefined || body.start < span.start || body.end > span.end;
}

function claimOf({ context, mentions }: PostScan, person: number, post: HeldPost): PositionClaim {
  const name = mentions[person]?.span ?? post.title;
  return {
    kind: "Position",
    article: context.article,
    person,
    ...(post.body !== undefined && { organization: post.body }),
    title: context.text.slice(post.title.start, post.title.end),
    titleSpan: post.title,
    status: post.status satisfies PositionStatus,
    span: {
      start: Math.min(name.start, post.evidence.start),
      end: Math.max(name.end, post.evidence.end),
    },
    confidence: post.confidence,
  };
}

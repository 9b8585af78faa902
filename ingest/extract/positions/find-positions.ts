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
  const scan = postScan(context, mentions);
  const claims: PositionClaim[] = [];
  mentions.forEach((mention, person) => {
    if (mention.type !== "Person" || mention.form !== "name") return;
    const held = [
      ...postsBefore(scan, mention.span.start),
      ...postsAfter(scan, mention.span.end),
      ...sharedGroups(scan, person),
    ];
    const own = withBodies(scan, held.length > 0 ? held : sharedPosts(scan, person, claims));
    for (const post of own) claims.push(claimOf(scan, person, post));
  });
  return claims;
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

/** Posts that several persons share: 副局长王某、李某; 以王某、李某为组长的X领导小组. */
import type { PositionClaim } from "../../../src/model/claim.ts";
import { mentionsWithin } from "../mention-list.ts";
import { type HeldPost, isBody, type PostScan } from "./post-scan.ts";
import { postsAfter } from "./posts-after.ts";
import { postsBefore } from "./posts-before.ts";

// Posts that have many holders, so that one title can stand before several names.
const MANY_HOLDERS = /副|委员|成员|常委|代表|组员|理事|董事|专家|教授|工程师|医师/;

/** The posts of the person listed right before this one, where they can be this one's too. */
export function sharedPosts(
  scan: PostScan,
  person: number,
  claims: readonly PositionClaim[],
): readonly HeldPost[] {
  const start = scan.mentions[person]?.span.start ?? 0;
  if (!/[、和]/.test(scan.context.text.charAt(start - 1))) return [];
  return claims
    .filter((claim) => scan.mentions[claim.person]?.span.end === start - 1 && MANY_HOLDERS.test(claim.title))
    .map((claim) => ({
      title: claim.titleSpan,
      ...(claim.organization !== undefined && { body: claim.organization }),
      headsPlace: false,
      status: claim.status,
      evidence: claim.span,
      confidence: 0.6,
    }));
}

/** 以王某、李某为组长的X领导小组, 免去王某、李某的X局副局长职务: what this person has in common with the one named next. */
export function sharedGroups(scan: PostScan, person: number): readonly HeldPost[] {
  const end = scan.mentions[person]?.span.end ?? 0;
  const { text } = scan.context;
  if (!/[、和，]/.test(text.charAt(end))) return [];
  const near = mentionsWithin(scan.mentions, { start: end, end: end + LONGEST_POSTS }, "Person");
  const next = near.find(({ mention }) => mention.form === "name")?.mention;
  if (next === undefined) return [];
  const listed = postsBefore(scan, next.span.start)[0]?.evidence.start ?? next.span.start;
  if (listed !== end + 1) return [];
  return postsAfter(scan, next.span.end).filter(
    ({ title, body, evidence, status }) =>
      body !== undefined &&
      (status === "removed" || status === "appointed" || (isBody(scan, body) && evidence.end > title.end)),
  );
}

const LONGEST_POSTS = 40;

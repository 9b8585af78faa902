/** An article's posts and bodies by place, for reading them to the left and to the right of a name. */
import type { PositionStatus } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { type PostFind, postsInText } from "../names/posts-in-text.ts";
import { vocabularyOf } from "../names/vocabulary.ts";

export interface PostScan {
  readonly context: ArticleContext;
  readonly mentions: readonly Mention[];
  readonly postByEnd: ReadonlyMap<number, PostFind>;
  readonly postByStart: ReadonlyMap<number, PostFind>;
  /** Indexes of bodies and places by where they end and begin; a body before a place. */
  readonly holderByEnd: ReadonlyMap<number, number>;
  readonly holderByStart: ReadonlyMap<number, number>;
}

/** A post as read beside a name. */
export interface HeldPost {
  readonly title: Span;
  /** Index of the body or place that the post is in; absent where the text names none beside it. */
  readonly body?: number;
  /** Whether the post heads a government: 市长, 镇长. */
  readonly headsPlace: boolean;
  readonly status: PositionStatus;
  /** All words that were read. */
  readonly evidence: Span;
  readonly confidence: number;
}

export function postScan(context: ArticleContext, mentions: readonly Mention[]): PostScan {
  const { text, lexicons } = context;
  const posts = postsInText({ text, vocabulary: vocabularyOf(lexicons) }).filter(
    ({ kind }) => kind === "post",
  );
  const holderByEnd = new Map<number, number>();
  const holderByStart = new Map<number, number>();
  for (const type of ["Place", "Organization"]) {
    mentions.forEach((mention, index) => {
      if (mention.type !== type) return;
      holderByEnd.set(mention.span.end, index);
      holderByStart.set(mention.span.start, index);
    });
  }
  return {
    context,
    mentions,
    postByEnd: new Map(posts.map((post) => [post.end, post])),
    postByStart: new Map(posts.map((post) => [post.start, post])),
    holderByEnd,
    holderByStart,
  };
}

/** The longest gap between a body and a post that can be a unit of the body: 妇产科 of 妇产科执行主任. */
const LONGEST_UNIT = 12;
const UNIT_CHARACTER = /[\u4e00-\u9fff]/;
const NO_UNIT = /[的了是在为任由和与及将把]/;

/**
 * Where the title that ends with `post` begins, and the body before it. 医院妇产科执行主任 is the title
 * 妇产科执行主任 in 医院.
 */
export function titleBefore(
  scan: PostScan,
  post: PostFind,
): { readonly start: number; readonly body?: number } {
  const { text } = scan.context;
  for (let at = post.start; at >= Math.max(0, post.start - LONGEST_UNIT); at--) {
    const body = scan.holderByEnd.get(at);
    if (body !== undefined && (at === post.start || isBody(scan, body))) return { start: at, body };
    if (!UNIT_CHARACTER.test(text.charAt(at - 1)) || NO_UNIT.test(text.charAt(at - 1))) {
      return unitStart(scan, at, post);
    }
  }
  return { start: post.start };
}

const UNIT = /.(?:科|部|处|室|办|中心|区|工会|所|队|站|组|局|委|院|系|会)(?:执行|常务|第一|副)?$/;

/** A unit after a mark, 、妇产科执行主任; anything else before the post is no part of it. */
function unitStart({ context: { text } }: PostScan, at: number, post: PostFind): { readonly start: number } {
  // 、宣传部长: the last word of the unit is the first of the post.
  const endsUnit = [post.start, post.start + 1].some((end) => UNIT.test(text.slice(at, end)));
  const isUnit = at < post.start && text.charAt(at - 1) === "、" && endsUnit;
  return { start: isUnit ? at : post.start };
}

export function isBody({ mentions }: PostScan, index: number): boolean {
  return mentions[index]?.type === "Organization";
}

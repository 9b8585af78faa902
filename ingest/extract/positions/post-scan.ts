/** An article's posts and bodies by place, for reading them to the left and to the right of a name. */
import type { PositionStatus } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { headsPlace, type PostFind, postsInText } from "../names/posts-in-text.ts";

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
  const posts = postsInText(context).filter(({ kind }) => kind === "post");
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
/** The shortest post. */
const SHORTEST_POST = 2;
/** Posts that people hold in a place without a body: 孙集镇的党委书记. */
const OF_PLACES = /书记|支书|主任|网格|林长|河长/;

/**
 * Where the title that ends with `post` begins, and the body before it. 医院妇产科执行主任 is the title
 * 妇产科执行主任 in 医院.
 */
export function titleBefore(
  scan: PostScan,
  post: PostFind,
): { readonly start: number; readonly body?: number } {
  const inside = bodyEndingIn(scan, post);
  if (inside) return inside;
  const { text } = scan.context;
  for (let at = post.start; at >= Math.max(0, post.start - LONGEST_UNIT); at--) {
    const body = scan.holderByEnd.get(at);
    if (body !== undefined && (at === post.start || isBody(scan, body))) return { start: at, body };
    if (!UNIT_CHARACTER.test(text.charAt(at - 1)) || NO_UNIT.test(text.charAt(at - 1))) {
      return { ...unitStart(scan, at, post), ...(at === post.start && bodyBeforeDe(scan, post)) };
    }
  }
  return { start: post.start };
}

/** 市政府办公室主任: the body's last word is the first of a post, so the title is what the body leaves. */
function bodyEndingIn(
  scan: PostScan,
  post: PostFind,
): { readonly start: number; readonly body: number } | undefined {
  for (let at = post.end - SHORTEST_POST; at > post.start; at--) {
    const body = scan.holderByEnd.get(at);
    if (body !== undefined && isBody(scan, body) && !isPartyCell(scan, body, post))
      return { start: at, body };
  }
  return undefined;
}

/** 北坡村党支部书记 is 党支部书记 of the village. */
function isPartyCell({ mentions, holderByEnd }: PostScan, body: number, post: PostFind): boolean {
  return mentions[body]?.text.endsWith("支部") === true && holderByEnd.has(post.start);
}

/** 海宁市的市长, 教育局的局长. */
function bodyBeforeDe(scan: PostScan, post: PostFind): { readonly body: number } | undefined {
  const { text } = scan.context;
  const body = text.charAt(post.start - 1) === "的" ? scan.holderByEnd.get(post.start - 1) : undefined;
  if (body === undefined) return undefined;
  return isBody(scan, body) || headsPlace(post) || OF_PLACES.test(post.base) ? { body } : undefined;
}

const UNIT = /.(?:科|部|处|室|办|中心|区|工会|所|队|站|组|局|委|院|系|会)(?:执行|常务|第一|副)?$/;

/** Ends of bodies that are no unit of the body before them: 、国家监察委员会主任. */
const OWN_BODY = /(?:委员会|[^党团]委|办公室|院|中心|学会|协会|公司|研究所|支队|总站)$/;

/** A unit after a mark, 、妇产科执行主任; anything else before the post is no part of it. */
function unitStart({ context: { text } }: PostScan, at: number, post: PostFind): { readonly start: number } {
  // 、宣传部长: the last word of the unit is the first of the post.
  const endsUnit = [post.start, post.start + 1].some((end) => UNIT.test(text.slice(at, end)));
  const isUnit =
    at < post.start && text.charAt(at - 1) === "、" && endsUnit && !OWN_BODY.test(text.slice(at, post.start));
  return { start: isUnit ? at : post.start };
}

export function isBody({ mentions }: PostScan, index: number): boolean {
  return mentions[index]?.type === "Organization";
}

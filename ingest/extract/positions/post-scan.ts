/** An article's posts and bodies by place, for reading them to the left and to the right of a name. */
import type { PositionStatus } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { headsPlace, type PostFind, postsInText } from "../names/posts-in-text.ts";
import { BETWEEN_BODY_AND_POST } from "./words-between.ts";

export interface PostScan {
  readonly context: ArticleContext;
  readonly mentions: readonly Mention[];
  readonly postByEnd: ReadonlyMap<number, PostFind>;
  readonly postByStart: ReadonlyMap<number, PostFind>;
  /** Indexes of bodies and places by where they end and begin; a body before a place. */
  readonly holderByEnd: ReadonlyMap<number, number>;
  readonly holderByStart: ReadonlyMap<number, number>;
  /** Indexes of persons' names by where they end. */
  readonly personByEnd: ReadonlyMap<number, number>;
  /** The same by where they begin. */
  readonly personByStart: ReadonlyMap<number, number>;
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

/** Callings that are held in a body or place, as posts are. */
const HELD_CALLINGS: ReadonlySet<string> = new Set([
  "民警",
  "交警",
  "辅警",
  "村医",
  "乡村医生",
  "家庭医生",
  "社区干部",
  "村干部",
  "镇干部",
  "驻村干部",
  "包村干部",
  "帮扶干部",
  "选派干部",
  "社工",
  "教官",
  "技术员",
  "农技员",
  "科技特派员",
  "护林员",
  "讲解员",
]);

export function postScan(context: ArticleContext, mentions: readonly Mention[]): PostScan {
  const posts = postsInText(context)
    .filter(({ kind, base }) => kind === "post" || HELD_CALLINGS.has(base))
    .map((post) => ofMember(context.text, post));
  const holderByEnd = new Map<number, number>();
  const holderByStart = new Map<number, number>();
  const personByEnd = new Map<number, number>();
  const personByStart = new Map<number, number>();
  mentions.forEach(({ type, form, span }, index) => {
    if (type !== "Person" || form !== "name") return;
    personByEnd.set(span.end, index);
    personByStart.set(span.start, index);
  });
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
    personByEnd,
    personByStart,
  };
}

/** 党员网格员 is one post. */
function ofMember(text: string, post: PostFind): PostFind {
  const isMember = post.base === "网格员" && text.startsWith("党员", post.start - 2);
  return isMember ? { ...post, start: post.start - 2 } : post;
}

/** The longest gap between a body and a post that can be a unit of the body: 妇产科 of 妇产科执行主任. */
const LONGEST_UNIT = 16;
const UNIT_CHARACTER = /[\u4e00-\u9fff]/;
const NO_UNIT = /[的了是在为任由和与及将把]/;
/** 呼吸与重症医学科: the joining word is part of the department's name. */
const JOINED_DEPARTMENT = /[和与及][\u4e00-\u9fff]{2,8}(?:[科司处部]|研究所)$/u;
const JOINS = /[和与及]/;
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
  const known = bodyEndingIn(scan, post) ?? villageBefore(scan, post) ?? beforeQualifier(scan, post);
  if (known) return known;
  const { text } = scan.context;
  const joined = JOINED_DEPARTMENT.test(text.slice(Math.max(0, post.start - LONGEST_UNIT), post.start));
  for (let at = post.start; at >= Math.max(0, post.start - LONGEST_UNIT); at--) {
    const body = scan.holderByEnd.get(at);
    if (body !== undefined && (at === post.start || isBody(scan, body))) return { start: at, body };
    if (!isOfUnit(text, at - 1, post.start) && !(joined && JOINS.test(text.charAt(at - 1)))) {
      return { ...unitStart(scan, at, post), ...(at === post.start && bodyBeforeDe(scan, post)) };
    }
  }
  return { start: post.start };
}

/** Whether the sign at `at` can be part of a unit that ends at `end`. */
function isOfUnit(text: string, at: number, end: number): boolean {
  const sign = text.charAt(at);
  return at >= end || (UNIT_CHARACTER.test(sign) && !NO_UNIT.test(sign));
}

/** 茶岭村村党支部书记: the second 村 is of the post. */
function villageBefore(
  { context: { text }, holderByEnd, mentions }: PostScan,
  { start }: PostFind,
): { readonly start: number; readonly body: number } | undefined {
  const body = text.slice(start - 2, start) === "村村" ? holderByEnd.get(start - 1) : undefined;
  return body !== undefined && mentions[body]?.type === "Place" ? { start, body } : undefined;
}

/** 林场现任场长, 卫生院“95后”女医生: the words between the body and the post are no part of the title. */
function beforeQualifier(
  scan: PostScan,
  { start }: PostFind,
): { readonly start: number; readonly body: number } | undefined {
  const { text } = scan.context;
  const [words = ""] = BETWEEN_BODY_AND_POST.exec(text.slice(Math.max(0, start - 10), start)) ?? [];
  if (words === "") return undefined;
  const end = start - words.length;
  for (let at = end; at >= Math.max(0, end - LONGEST_UNIT) && isOfUnit(text, at, end); at--) {
    const body = scan.holderByEnd.get(at);
    if (body !== undefined && (at === end || isBody(scan, body))) return { start, body };
  }
  return undefined;
}

/** 市政府办公室主任: the body's last word is the first of a post, so the title is what the body leaves. */
function bodyEndingIn(
  scan: PostScan,
  post: PostFind,
): { readonly start: number; readonly body: number } | undefined {
  for (let at = post.end - SHORTEST_POST; at > post.start; at--) {
    const body = scan.holderByEnd.get(at);
    if (body === undefined || isPartyCell(scan, body, post)) continue;
    if (isBody(scan, body) || headsPlace(post)) return { start: at, body };
  }
  return undefined;
}

/** 北坡村党支部书记 is 党支部书记 of the village. */
function isPartyCell(scan: PostScan, body: number, post: PostFind): boolean {
  if (scan.mentions[body]?.text.endsWith("支部") !== true) return false;
  return scan.holderByEnd.has(post.start) || villageBefore(scan, post) !== undefined;
}

/** 海宁市的市长, 教育局的局长. */
function bodyBeforeDe(scan: PostScan, post: PostFind): { readonly body: number } | undefined {
  const { text } = scan.context;
  const body = text.charAt(post.start - 1) === "的" ? scan.holderByEnd.get(post.start - 1) : undefined;
  if (body === undefined) return undefined;
  return isBody(scan, body) || headsPlace(post) || OF_PLACES.test(post.base) ? { body } : undefined;
}

const UNIT = /.(?:科|部|处|司|室|办|中心|区|工会|所|队|站|组|局|委|院|系|会)(?:执行|常务|第一|副)?$/;

/** Ends of bodies that are no unit of the body before them: 、国家监察委员会主任. */
const OWN_BODY = /(?:委员会|[^党团]委|办公室|院|中心|学会|协会|公司|研究所|支队|总站)$/;

const CLAUSE_BEGINS = /[，。；：“\n]/;
/** A unit that names no body even where nothing stands before it: ，妇产科护士长. */
const DEPARTMENT = /^[\u4e00-\u9fff]{1,8}(?:科|处|病区|教研室|车间)$/u;

/** A unit after a mark, 、妇产科执行主任; anything else before the post is no part of it. */
function unitStart({ context: { text } }: PostScan, at: number, post: PostFind): { readonly start: number } {
  // 、宣传部长: the last word of the unit is the first of the post.
  const endsUnit = [post.start, post.start + 1].some((end) => UNIT.test(text.slice(at, end)));
  const before = text.slice(at, post.start);
  const listed = text.charAt(at - 1) === "、" && endsUnit && !OWN_BODY.test(before);
  const opens = CLAUSE_BEGINS.test(text.charAt(at - 1)) && DEPARTMENT.test(before);
  return { start: at < post.start && (listed || opens) ? at : post.start };
}

export function isBody({ mentions }: PostScan, index: number): boolean {
  return mentions[index]?.type === "Organization";
}

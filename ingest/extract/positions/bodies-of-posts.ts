/**
 * Bodies that are known as such by the post beside a name: 县水产技术推广站 before 站长王某. Between the mark
 * that begins the words and the post there is nothing but the body, so that its last word may be one that is
 * too common to be trusted anywhere else.
 */

import type { OrganizationKind } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { startsOf } from "../starts-of.ts";
import { type BodyWords, bodyIn } from "./body-words.ts";
import { communityBefore, communityMentions } from "./communities-of-posts.ts";
import { type PostScan, postScan } from "./post-scan.ts";

const HAN = /[\u4e00-\u9fff]/;
/** What may stand in the words before a post; everything else begins them. */
const IN_NAME = /[\u4e00-\u9fffA-Za-z0-9·（）()]/;
const LONGEST = 34;
/** 任命王某（女）为, 免去王某的: the words of the post stand between this and the post. */
const GIVEN =
  /^(?:（[^）]{1,8}）)?(?:同志)?(为|的|任|担任|兼任|现任|出任|就任|当选为?|不再担任|不再兼任|辞去|是)/;
const GIVING = /(?:任命|聘任|选举|推选|聘请|免去|免除|撤销|罢免)[^，。；]{2,12}$/;
const ASKS_FOR_GIVING = /^[为的]$/;
const GIVEN_ENDS = /^(?:职务)?(?:[^\u4e00-\u9fff]|$)/;
/** 县人大代表: the last word of the body is the first of the post. */
const OF_ASSEMBLIES = /^(?:人大代表|政协委员)/;
const ASSEMBLY = 2;
/** 社区党总支书记 is 书记 of the body; 村党支部书记, the head of a village, is read as one post. */
const PARTY_BODY = /^(党总支|党工委)副?(?:书记|委员)/;
/** A level by itself: behind a mark or a word that is none of a place's name. */
const LEVEL = /(?:[^\u4e00-\u9fff]|[着的了到见位名请由是与和对向以为])[省市县区州旗镇乡]$/;
/** The shortest name that is looked for in the rest of the article. */
const REPEATED = 5;

/**
 * The bodies of an article's posts that are no mentions yet, with the other places that print their names.
 *
 * @param mentions names of the article, ordered by span.
 */
export function findBodiesOfPosts(context: ArticleContext, mentions: readonly Mention[]): readonly Mention[] {
  const persons = mentions.filter(({ type, form }) => type === "Person" && form === "name");
  if (persons.length === 0) return [];
  const scan = postScan(context, mentions);
  const found = new Map<number, BodyWords>();
  for (const { span } of persons) {
    for (const body of [...before(scan, span.start), ...after(scan, span)]) found.set(body.start, body);
  }
  const communities = [...scan.postByStart.values()].flatMap((post) => communityBefore(scan, post) ?? []);
  return [
    ...[...found.values()].flatMap((body) => everywhere(context, body)),
    ...communities.flatMap((community) => communityMentions(scan, community)),
  ];
}

/** `[body] post、[body] post` to the left of a name. */
function before(scan: PostScan, name: number): readonly BodyWords[] {
  const { text } = scan.context;
  const bodies: BodyWords[] = [];
  let end = /[：:\u3000 ]/.test(text.charAt(name - 1)) ? name - 1 : name;
  for (let post = scan.postByEnd.get(end); post !== undefined; post = scan.postByEnd.get(end)) {
    const words = { start: wordsStart(scan, post.start), end: post.start };
    const body = bodyOf(scan, words, post.end);
    if (body) bodies.push(body);
    if (!/[、兼]/.test(text.charAt(words.start - 1))) break;
    end = words.start - 1;
  }
  return bodies;
}

/** Where the words that end at a post begin: behind the last mark, or behind another person's name. */
function wordsStart({ context: { text }, personByEnd }: PostScan, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST && IN_NAME.test(text.charAt(at - 1)) && !personByEnd.has(at)) at--;
  return at;
}

/** `为[body] post、[body] post` to the right of a name. */
function after(scan: PostScan, { start, end }: Span): readonly BodyWords[] {
  const { text } = scan.context;
  const [lead, verb] = GIVEN.exec(text.slice(end, end + 16)) ?? [];
  if (lead === undefined || verb === undefined) return [];
  if (ASKS_FOR_GIVING.test(verb) && !GIVING.test(text.slice(Math.max(0, start - 14), end))) return [];
  const bodies: BodyWords[] = [];
  let from = end + lead.length;
  for (let post = postAfter(scan, from); post !== undefined; post = postAfter(scan, from)) {
    const body = bodyOf(scan, { start: from, end: post.start }, post.end);
    if (body) bodies.push(body);
    if (text.charAt(post.end) !== "、") break;
    from = post.end + 1;
  }
  return bodies;
}

/** The post that ends the words from `from` on. */
function postAfter({ context: { text }, postByStart }: PostScan, from: number): Span | undefined {
  for (let at = from; at < from + LONGEST && (at === from || IN_NAME.test(text.charAt(at - 1))); at++) {
    const post = postByStart.get(at);
    if (post && GIVEN_ENDS.test(text.slice(post.end, post.end + 3))) return post;
  }
  return undefined;
}

function bodyOf(scan: PostScan, words: Span, postEnd: number): BodyWords | undefined {
  const { text } = scan.context;
  const post = text.slice(words.end, postEnd);
  if (OF_ASSEMBLIES.test(post)) return bodyInPost(scan, words.end, ASSEMBLY, "agency");
  const cell = PARTY_BODY.exec(post)?.[1];
  if (cell !== undefined) return bodyInPost(scan, words.end, cell.length, "party");
  if (!HAN.test(text.charAt(words.end - 1))) return undefined;
  return bodyIn(scan, words);
}

/** 县人大 of 县人大代表, 某社区党总支 of 某社区党总支书记: a place or level with the first words of the post. */
function bodyInPost(
  { context: { text }, holderByEnd, mentions }: PostScan,
  at: number,
  length: number,
  kind: OrganizationKind,
): BodyWords | undefined {
  const place = mentions[holderByEnd.get(at) ?? -1];
  const level = LEVEL.test(text.slice(at - 2, at));
  const start = place?.type === "Place" ? place.span.start : level ? at - 1 : undefined;
  return start === undefined ? undefined : { start, end: at + length, kind };
}

function everywhere({ text, article }: ArticleContext, body: BodyWords): readonly Mention[] {
  const name = text.slice(body.start, body.end);
  const places = name.length < REPEATED ? [body.start] : startsOf(text, name);
  return places.map((start) => ({
    type: "Organization",
    article,
    span: { start, end: start + name.length },
    text: name,
    form: "name",
    kind: body.kind,
    confidence: 0.6,
  }));
}

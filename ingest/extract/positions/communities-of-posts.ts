/**
 * Communities and villages that the post behind their name tells: 云杉社区 before 党委书记. Behind a mark or a
 * larger place there is nothing but the name, so that no list of places is needed.
 */

import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import { startsOf } from "../starts-of.ts";
import type { PostScan } from "./post-scan.ts";

/** Posts of communities and villages; the last word of the community may be their first: 村支书. */
const OF_COMMUNITIES =
  /^(?:[村社]区?)?(?:(?:党委|党总支|党支部|总支|支部|第一|副)+书记|支书|(?:党员)?网格员|网格长)$/;
const COMMUNITY = /([\u4e00-\u9fff]{2,5})(?:社区|村|[一二三四五六七八九东西南北]街)$/u;
/** 两个村, 所在社区, 当选村党支部书记: words that are no name, and levels above a community. */
const NO_NAME =
  /[的了着在将把被让使给从这那每各某本该我你他她为任和与及对向由是两几个名位等又选就都也还既要去到找年]|[省市县区镇乡]$|街道|社区|党|.街.|所属|所辖|当地|[全本]村|优秀|先进|模范|示范|农村|城乡|贫困|行政|自然|记者|原来|现任|时任|退休|驻村|安排|联系/u;
const LEAD_IN =
  /^(?:近日|日前|随后|同时|记者|作为|身为|来自|走进|来到|见到|据|时任|现任|原任|[由经与和对向在请但而也原是任为])/u;
/** Behind these the post of the person begins with its body. */
const GIVES = /(?:[任选聘举]为|担任|[现时曾]任)$/;
const MARK = /[^\u4e00-\u9fff]/;
const LARGER = /[省市县区州旗镇乡道]$/u;
const LONGEST = 10;
/** The shortest name that is looked for in the rest of the article. */
const REPEATED = 4;

/**
 * The name of the community that ends at the post, where no place and no body is known to end there. Behind a
 * larger place it is certain; behind a mark the person follows the post, else the words are a clause.
 */
export function communityBefore(scan: PostScan, post: Span): Span | undefined {
  const { text } = scan.context;
  if (!OF_COMMUNITIES.test(text.slice(post.start, post.end))) return undefined;
  const end = text.slice(post.start - 2, post.start) === "村村" ? post.start - 1 : post.start;
  const start = isKnown(scan, end) ? undefined : nameStart(scan, end, isBesidePerson(scan, post));
  if (start === undefined) return undefined;
  const name = text.slice(start, end);
  const [whole, stem] = COMMUNITY.exec(name) ?? [];
  return whole === name && stem !== undefined && !NO_NAME.test(stem) ? { start, end } : undefined;
}

/** 党委书记王某, 党委书记、居委会主任王某. */
function isBesidePerson({ context: { text }, postByStart, personByStart }: PostScan, { end }: Span): boolean {
  if (personByStart.has(end)) return true;
  if (!/[、兼]/.test(text.charAt(end))) return false;
  for (let at = end + 1; at <= end + LONGEST; at++) {
    if (MARK.test(text.charAt(at))) return false;
    const post = postByStart.get(at);
    if (post) return personByStart.has(post.end);
  }
  return false;
}

function isKnown({ holderByEnd, mentions }: PostScan, end: number): boolean {
  const holder = mentions[holderByEnd.get(end) ?? -1];
  return holder !== undefined && holder.form !== "description";
}

/** Behind the last larger place, a verb of giving or, where `beside` a person, the last mark; undefined where there are too many words. */
function nameStart(scan: PostScan, end: number, beside: boolean): number | undefined {
  const { text } = scan.context;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const place = scan.mentions[scan.holderByEnd.get(at) ?? -1];
    if (place?.type === "Place" && LARGER.test(place.text)) return at;
    if (GIVES.test(text.slice(Math.max(0, at - 2), at))) return at;
    if (!MARK.test(text.charAt(at - 1))) continue;
    return beside ? at + (LEAD_IN.exec(text.slice(at, end))?.[0].length ?? 0) : undefined;
  }
  return undefined;
}

/** Its mentions: where the post stands and, of a name of four signs or more, everywhere in the article. */
export function communityMentions(
  { context: { text, article } }: PostScan,
  { start, end }: Span,
): readonly Mention[] {
  const name = text.slice(start, end);
  const places = name.length < REPEATED ? [start] : startsOf(text, name);
  return places.map((at) => ({
    type: "Place",
    article,
    span: { start: at, end: at + name.length },
    text: name,
    form: "name",
    confidence: 0.6,
  }));
}

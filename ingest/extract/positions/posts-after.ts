/** Posts printed after a name: 王某，X局局长; 王某任X局局长; 免去王某的X局局长职务; 以王某为组长的领导小组. */
import type { PositionStatus } from "../../../src/model/claim.ts";
import { headsPlace, type PostFind } from "../names/posts-in-text.ts";
import { bodyEndingLike } from "./earlier-bodies.ts";
import { type HeldPost, isBody, type PostScan } from "./post-scan.ts";

interface Lead {
  readonly pattern: RegExp;
  readonly status: PositionStatus;
}

// What stands between a name and the posts after it; the first that fits counts.
const LEADS: readonly Lead[] = [
  { pattern: /^(?:同志)?(?:因[^，。]{1,10})?(?:不再|辞去|卸任)(?:担任|兼任)?/, status: "removed" },
  { pattern: /^(?:同志)?(?:曾任|历任|时任|原任|曾担任|曾先后担任|先后担任|先后任)/, status: "former" },
  { pattern: /^(?:同志)?被[^，。；]{2,14}?(?:任命|聘任|聘请|选举|推选|选聘|聘)为/, status: "appointed" },
  {
    pattern: /^(?:同志)?(?:被任命为|获任|当选为?|出任|就任|任|拟任|履新|升任|转任|调任|为)/,
    status: "appointed",
  },
  { pattern: /^(?:同志)?[，,]?(?:现任|担任|兼任|现为|是|系|作为)/, status: "current" },
  { pattern: /^[，,（(]/, status: "current" },
  { pattern: /^(?:同志)?的(?!决定|决议)/, status: "removed" },
  { pattern: /^/, status: "current" },
];
/** 任命王某（女）为. */
const TOLD_OF = /^（(?:[男女]|[\u4e00-\u9fff]{1,4}族|[，、])+）(?=[为的任，])/u;
const NEXT_CLAUSE =
  /^(?:职务)?(?:（[^）]{1,12}）)?[，,；;](?:同时)?(?:不再担任|不再兼任|辞去|曾任|历任|先后担任|兼任|现任|现担任|现为|目前担任|并担任|并任|担任|任|(?:免去|免除)[其他她]的?)/;
/** Posts that are printed right after a name as a way of address: 王勇局长. */
const ADDRESS =
  /(?:书记|局长|主任|县长|市长|镇长|乡长|区长|省长|州长|院长|校长|园长|所长|站长|主席|总统|总理|首相|部长|厅长|处长|科长|队长|教授|院士|老师|医生|经理|董事长|总裁|会长|行长|馆长|庭长|检察长|委员长|秘书长|委员|司令员|政委|大使)$/;
/** 县长候选人 is no post yet. */
const NOT_HELD = /^(?:候选人|人选|提名人选)/;
const REMOVES = /(?:免去|免除|撤销|罢免)$/;
const APPOINTS = /(?:任命|选举|聘任|聘请|推选|选)$/;
const LONGEST_UNIT = 12;
const LONGEST_CLAUSE = 45;
const NOUN_OF_BODY =
  /^(?:该|本|这家)?(公司|集团|企业|医院|卫生院|学校|学院|研究所|研究院|协会|合作社|基金会|社区|村)的?/;

/** The posts after the name that ends at `nameEnd`. */
export function postsAfter(scan: PostScan, nameEnd: number): readonly HeldPost[] {
  const { text } = scan.context;
  const end = nameEnd + (TOLD_OF.exec(text.slice(nameEnd, nameEnd + 12))?.[0].length ?? 0);
  const following = text.slice(end, end + 16);
  const lead = LEADS.find(({ pattern }) => pattern.test(following));
  const words = lead?.pattern.exec(following)?.[0] ?? "";
  if (lead === undefined) return [];
  const held = readOn(scan, end + words.length, lead.status);
  if (!holds(scan, words, held, end)) return [];
  const own = held.map((post) => ({ ...post, status: statusOf(scan, post, words, end) }));
  return [...own, ...goesOn(scan, own)];
}

/** 任X局局长，不再担任Y院院长职务: the next clause says more of the same person. */
function goesOn(scan: PostScan, held: readonly HeldPost[]): readonly HeldPost[] {
  const end = held.at(-1)?.evidence.end ?? 0;
  const following = scan.context.text.slice(end, end + 20);
  const [words = ""] = NEXT_CLAUSE.exec(following) ?? [];
  if (words === "") return [];
  const verb = words.replace(/^.*?[，,；;](?:同时)?/, "");
  const status = /^免/.test(verb) ? "removed" : LEADS.find(({ pattern }) => pattern.test(verb))?.status;
  return status === undefined ? [] : readOn(scan, end + words.length, status);
}

/** `[body] title (、[body] title)*` from `from` on. */
function readOn(scan: PostScan, from: number, status: PositionStatus): readonly HeldPost[] {
  const held: HeldPost[] = [];
  let at = from;
  for (;;) {
    const post = readOne(scan, at, status);
    if (post === undefined) return held;
    held.push(post);
    at = post.evidence.end;
    if (!/[、兼]/.test(scan.context.text.charAt(at))) return held;
    at += 1;
  }
}

function readOne(scan: PostScan, from: number, status: PositionStatus): HeldPost | undefined {
  const led = ledBody(scan, from, status);
  if (led) return led;
  const byNoun = heldInNoun(scan, from, status);
  if (byNoun) return byNoun;
  const body = ofCell(scan, from) ?? holderFrom(scan, from);
  const bodyEnd = body === undefined ? from : (scan.mentions[body]?.span.end ?? from);
  const after = body !== undefined && scan.context.text.charAt(bodyEnd) === "的" ? bodyEnd + 1 : bodyEnd;
  const post = postFrom(scan, after, body !== undefined && isBody(scan, body));
  if (post === undefined || NOT_HELD.test(scan.context.text.slice(post.end, post.end + 4))) return undefined;
  const title = { start: after, end: post.end };
  return {
    title,
    ...(body !== undefined && { body }),
    headsPlace: headsPlace(post),
    status,
    evidence: { start: from, end: post.end },
    confidence: body === undefined ? 0.6 : 0.85,
  };
}

/** 是合作社的党委书记, 是对口帮扶某县的挂职干部: a noun for a body named before, or a place behind other words. */
function heldInNoun(scan: PostScan, from: number, status: PositionStatus): HeldPost | undefined {
  const { text } = scan.context;
  const [words, noun] = NOUN_OF_BODY.exec(text.slice(from, from + 12)) ?? [];
  const start = words === undefined ? behindHolder(scan, from) : from + words.length;
  const post = start === undefined ? undefined : scan.postByStart.get(start);
  if (start === undefined || post === undefined) return undefined;
  const body = noun === undefined ? scan.holderByEnd.get(start - 1) : bodyEndingLike(scan, from, noun);
  if (body === undefined) return undefined;
  return {
    title: { start, end: post.end },
    body,
    headsPlace: headsPlace(post),
    status,
    evidence: { start: from, end: post.end },
    confidence: 0.6,
  };
}

/** Where the post begins behind `某县的` of a clause with 是. */
function behindHolder({ context: { text }, holderByEnd }: PostScan, from: number): number | undefined {
  if (!/[是系为]/.test(text.charAt(from - 1))) return undefined;
  const de = text.slice(from, from + LONGEST_CLAUSE).search(/[的，。；、]/);
  if (de < 0 || text.charAt(from + de) !== "的") return undefined;
  return holderByEnd.has(from + de) ? from + de + 1 : undefined;
}

/** 东一街 of 东一街党支部书记 where the cell 东一街党支部 is what begins at `from`: the post is that of the place. */
function ofCell(scan: PostScan, from: number): number | undefined {
  const cell = scan.mentions[scan.holderByStart.get(from) ?? -1];
  if (cell?.type !== "Organization" || !cell.text.endsWith("支部")) return undefined;
  const start = cell.span.end - (cell.text.endsWith("党支部") ? 3 : 2);
  return scan.postByStart.has(start) ? scan.holderByEnd.get(start) : undefined;
}

/**
 * The body that begins at `from`; after a place that leads it, 安徽 before 天长市人民医院, that body; of several
 * places the last where a post stands behind it.
 */
function holderFrom(scan: PostScan, from: number): number | undefined {
  const first = scan.holderByStart.get(from);
  if (first === undefined || isBody(scan, first)) return first;
  const next = holderBehind(scan, first);
  return next !== undefined && isBody(scan, next) ? next : lastPlace(scan, first);
}

function holderBehind({ mentions, holderByStart }: PostScan, holder: number): number | undefined {
  return holderByStart.get(mentions[holder]?.span.end ?? -1);
}

/** 云杉社区 of 硖石街道云杉社区党委书记. */
function lastPlace(scan: PostScan, first: number): number {
  let last = first;
  for (let next = holderBehind(scan, last); next !== undefined; next = holderBehind(scan, last)) {
    if (isBody(scan, next)) return first;
    last = next;
  }
  return scan.postByStart.has(scan.mentions[last]?.span.end ?? -1) ? last : first;
}

/** 以王某为组长的X领导小组: the body stands after the post. */
function ledBody(scan: PostScan, from: number, status: PositionStatus): HeldPost | undefined {
  const post = scan.postByStart.get(from);
  if (post === undefined || scan.context.text.charAt(post.end) !== "的") return undefined;
  const body = scan.holderByStart.get(post.end + 1);
  if (body === undefined || !isBody(scan, body)) return undefined;
  const end = scan.mentions[body]?.span.end ?? post.end;
  return {
    title: { start: post.start, end: post.end },
    body,
    headsPlace: false,
    status: status === "appointed" ? "current" : status,
    evidence: { start: from, end },
    confidence: 0.85,
  };
}

/** The post that begins at `at`; inside a body, a unit may stand before it. */
function postFrom(scan: PostScan, at: number, inBody: boolean): PostFind | undefined {
  const direct = scan.postByStart.get(at);
  if (direct || !inBody) return direct;
  for (let start = at + 1; start <= at + LONGEST_UNIT; start++) {
    if (!/[\u4e00-\u9fff]/.test(scan.context.text.charAt(start - 1))) return undefined;
    const post = scan.postByStart.get(start);
    if (post) return post;
  }
  return undefined;
}

/** Whether what was read is said of the person: a bare comma needs a body and an end of clause after the posts. */
function holds(scan: PostScan, lead: string, held: readonly HeldPost[], end: number): boolean {
  const last = held.at(-1);
  if (last === undefined) return false;
  const { text } = scan.context;
  const before = text.slice(Math.max(0, end - 12), end);
  const closed = !/[\u4e00-\u9fff]/.test(text.charAt(last.evidence.end));
  if (/^[，,（(]$/.test(lead)) return closed && held.some(({ body }) => body !== undefined);
  if (lead === "的" || lead === "同志的") return REMOVES.test(beforeName(before));
  if (lead === "") return held.length === 1 && held[0]?.body === undefined && isAddress(text, last);
  return true;
}

function isAddress(text: string, { title }: HeldPost): boolean {
  return ADDRESS.test(text.slice(title.start, title.end));
}

/** The words before a name that ends the string, up to four characters of name left out. */
function beforeName(before: string): string {
  return before.replace(/(?:免去|免除|撤销|罢免).{2,6}$/, (found) => found.slice(0, 2));
}

function statusOf({ context }: PostScan, post: HeldPost, lead: string, end: number): PositionStatus {
  const before = context.text.slice(Math.max(0, end - 8), end);
  if (/免去|免除|撤销|罢免/.test(before)) return "removed";
  if (lead !== "为" && lead !== "任") return post.status;
  if (lead === "为")
    return /任命|聘任|选举|推选/.test(before) || APPOINTS.test(before) ? "appointed" : "current";
  return "appointed";
}

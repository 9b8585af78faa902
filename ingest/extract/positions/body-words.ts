/** What of the words before a post is the name of a body. */
import type { OrganizationKind } from "../../../src/model/entity.ts";
import type { Span } from "../../../src/model/span.ts";
import { kindByLastWord } from "../../lexicons/last-word.ts";
import { mentionsWithin } from "../mention-list.ts";
import { isBody, type PostScan } from "./post-scan.ts";
import { BETWEEN_BODY_AND_POST } from "./words-between.ts";

export interface BodyWords extends Span {
  readonly kind: OrganizationKind;
}

/** Last words of bodies beside those of the lexicon. */
const LAST_WORD =
  /(?:[站所队团社园场组馆会委办协局院校厂行店厅署府]|物业|学部|平台|项目部|事业部|车间|景区|市场|机构|组织|议会|联盟|筹建处|基地|党总支)$/;
/** The last word of the body where a unit of it stands behind: 医院感染科. */
const WITH_UNIT =
  /^(.{2,}(?:医院|卫生院|保健院|大学|学院|公司|集团|研究院|研究所|[^核重中]中心|局|委员会|协会|学会|学校|[中小]学|银行|法院|检察院|博物馆|图书馆|支队|大队|总站|政府|省委|市委|县委|区委))(.{0,9}(?:[科处部系司组队所]|(?<!办公)室|车间|中心))$/u;
const UNIT_ALONE = /^.{1,9}(?:[科处室系司组队]|(?<!事业)部|车间)$/u;
/** Bodies that are none of the body that leads their name: 国务院残疾人工作委员会. */
const OWN_BODY =
  /(?:领导小组|指挥部|委员会|协会|学会|公司|集团|工作专班|分院|分局|分公司|支行|分行|研究所|研究院|医院)$/;
/** What may stand before a body in its clause. */
const LEAD_IN =
  /^(?:近日|只有|还有|正如|如同|日前|目前|当天|当日|今年|昨[日天]|[今每]天|同时|其中|随后|记者|作为|身为|来自|走进|来到|见到|联系上?|另一位|面对|陪同|只见|时任|现任|原任|[据由经与和对向在跟让请如像听但而却也原以及并])+/u;
const LEADS_PLACE = /(?:[了见于在由经据与和对向从为是日时的及自到进任的—]|以及|记者|采访|作为)$/u;
/** Words that stand in clauses and not in the names of bodies. */
const NO_NAME =
  /[的了着在将把被让使给从这那每各某本该我你他她您们]|一[家名位个]|[两几]|记者|邀请|援引|日前|队长|主任|书记|全国各|兼|第[一二三四五六七八九十]+[任届批]/u;
const LEADS_NAME = /[^\u4e00-\u9fff]|[由在与和据对向从为是让请原前时如像本该]/;
/** Offices that stand before their head's post without the body they belong to: 、监委主任. */
const OFFICE = /^(?:[\u4e00-\u9fff]{2,4}办|监委|管委会)$/;
/** The last of several places that lead a name, where it is a town's own body. */
const TOWN = /(?:街道|社区|[镇乡村])$/;
const SHORTEST = 4;
const SHORTEST_WITHOUT_PLACE = 5;

/**
 * The body that the words before a post name, where it is not found yet. A unit behind it is left to the
 * title: 感染科 of 世纪坛医院感染科.
 *
 * @param words from the mark before them to the post.
 */
export function bodyIn(scan: PostScan, words: Span): BodyWords | undefined {
  const { text, lexicons } = scan.context;
  const before = text.slice(words.start, words.end);
  const end = words.end - (BETWEEN_BODY_AND_POST.exec(before)?.[0].length ?? 0);
  const torn = tornBody(scan, { start: words.start, end });
  if (torn !== undefined) return torn;
  if (hasBody(scan, { start: words.start, end })) return undefined;
  const office = OFFICE.test(text.slice(words.start, end));
  const start = office ? words.start : nameStart(scan, { start: words.start, end });
  if (start === undefined) return undefined;
  const said = text.slice(start, end);
  const [, led] = WITH_UNIT.exec(said) ?? [];
  if (led === undefined && UNIT_ALONE.test(said) && !OWN_BODY.test(said)) return undefined;
  const name = led ?? said;
  const kind = kindOf(lexicons.bodySuffixes, name);
  if (kind === undefined || NO_NAME.test(name)) return undefined;
  return { start, end: start + name.length, kind };
}

/** 太湖管理所 where only 湖管理所 was found: the first sign of the words belongs to the name. */
function tornBody(
  { context: { text }, holderByEnd, mentions }: PostScan,
  { start, end }: Span,
): BodyWords | undefined {
  const body = mentions[holderByEnd.get(end) ?? -1];
  if (body?.type !== "Organization" || body.form === "description" || body.span.start !== start + 1)
    return undefined;
  if (LEADS_NAME.test(text.charAt(start)) || !/[、，。；”\n]/.test(text.charAt(start - 1))) return undefined;
  return { start, end, kind: (body.kind ?? "other") as OrganizationKind };
}

/** Whether a body is known at the end of the words, or one with a unit of its own behind it. */
function hasBody(scan: PostScan, { start, end }: Span): boolean {
  return mentionsWithin(scan.mentions, { start: start - 1, end }).some(({ mention, index }) => {
    if (!isBody(scan, index) || mention.form === "description") return false;
    // 事业部党支部 is the cell of the body that ends before 党支部书记.
    if (mention.span.end > end && mention.text.endsWith("支部")) return false;
    const rest = scan.context.text.slice(mention.span.end, end);
    return mention.span.end >= end || (rest.length <= 12 && !OWN_BODY.test(rest));
  });
}

/** Where the name begins: with its first place, else behind the words that lead into the clause. */
function nameStart({ context: { text }, mentions }: PostScan, { start, end }: Span): number | undefined {
  const holders = mentionsWithin(mentions, { start, end }).filter(
    ({ mention: { type, span } }) => (type === "Place" || type === "Organization") && span.end < end,
  );
  const town = holders.findLast(({ mention }) => TOWN.test(mention.text));
  const first = (town ?? holders[0])?.mention.span.start;
  const lead = LEAD_IN.exec(text.slice(start, end))?.[0].length ?? 0;
  if (first === undefined) return end - start - lead < SHORTEST_WITHOUT_PLACE ? undefined : start + lead;
  const partner = holders.find(({ mention }) => /[与和]/.test(text.charAt(mention.span.end)));
  if (partner !== undefined && partner.mention.type === "Organization") return partner.mention.span.end + 1;
  const between = text.slice(start, first);
  if (end - first < SHORTEST) return undefined;
  if (first <= start + lead || LEADS_PLACE.test(between) || holders[0]?.mention.span.start !== first)
    return first;
  return between.length - lead <= SHORTEST ? start + lead : undefined;
}

function kindOf(suffixes: ReadonlyMap<string, OrganizationKind>, name: string): OrganizationKind | undefined {
  return kindByLastWord(name, (word) => suffixes.get(word)) ?? (LAST_WORD.test(name) ? "other" : undefined);
}

/** Reads running heads and imprints: lines of nothing but the paper's name, date, page, section, editors, hotlines. */
import type { Line } from "./lines.ts";

export interface Imprint {
  /** The paper's name, or the empty string. */
  readonly name: string;
  /** A word that may name a section, or a paper that does not call itself one. */
  readonly other?: string;
}

const DATE =
  "(?:19|20)\\d{2}(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-./]\\d{1,2}[-./]\\d{1,2})(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
const EDITORS =
  "(?:本[版刊期]|值班|首席|责任|执行|视觉|图片|图文|版面|文字)?(?:主任)?(?:编辑|主编|美编|编委|校对|检校|审读|审校|版式|组版|制图|设计|排版|绘图|总编辑?|责编|编审|监制|统筹)";
const NAME = `(?!${EDITORS}|电话|热线|邮箱|信箱|电邮|本版)[\\p{Script=Han}·]{2,4}(?![\\p{Script=Han}])`;
const NAMES = `${NAME}(?:[、,，/ ]${NAME}){0,3}`;
const SECTIONS =
  "(?:头版|要闻|综合|时政|政务|政法|民生|社会|经济|财经|国际|国内|评论|理论|副刊|专题|专版|专刊|文化|文体|体育|教育|健康|卫生|法治|广告|公告|地方|县区|县域|区域|城事|城市|本地|关注|聚焦|导读|新闻|视点|焦点|热点|天下|生活|时评|观点|党建|三农|乡村|人物|图片|融媒|特刊|深度|调查|产业|科技|旅游|服务|资讯|县市区?|基层|综合新闻)";
/** Strong: one of these makes an imprint of a line; weak ones only stand beside them. Longest first. */
const STRONG: readonly RegExp[] = [
  new RegExp(DATE, "gu"),
  /(?:星期|周)[一二三四五六日天](?![\p{Script=Han}])/gu,
  /(?:星期|周)[一二三四五六日天](?=农历|第|今日|责|编|本版|[\p{Script=Han}]{2,6}报)/gu,
  /(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S{0,8}|农历\S{2,8}/gu,
  /第?[A-Z]?\d{1,3}版(?:[（(]共\d+版[)）])?|第[一二三四五六七八九十]{1,3}版|[（(]?总?第\d{1,6}[期号][)）]?|(?:今日|本期|共)\d{1,3}版/gu,
  new RegExp(`(?<![\\p{Script=Han}])${EDITORS}(?:\\s*[:：/／|]\\s*|\\s+)${NAMES}`, "gu"),
  /(?:新闻|读者|服务|投稿|发行|广告|订报|报料|爆料|监督|举报|电子|投稿)?(?:热线|电话|邮箱|信箱|传真|QQ|E-?mail)\s*[:：]?\s*[\w.@()（）-]{3,40}/giu,
  /国内统一(?:连续)?(?:出版物|刊)号\S{0,20}|CN\d{2}-\d{4}|邮发代号\S{0,8}/gu,
  /(?:发布|发稿|更新|成文)?(?:时间|日期)[:：]|(?:浏览|点击|访问|阅读)(?:次数|量|数)?[:：]?\s*\d*次?|(?:字号|字体)[:：]?\s*(?:[【[（(]?\s*[大中小+-]\s*){2,3}[】\])）]?|(?:【|\[)?(?:打印|关闭|收藏|分享到?|保存)(?:本页|窗口)?(?:】|\])?(?:[:：]|(?=\s|$|【|\[))/gu,
];
const WEAK: readonly RegExp[] = [
  new RegExp(`(?:${SECTIONS}[·・/|]?)+$|^(?:${SECTIONS}[·・/|]?)+(?![\\p{Script=Han}])`, "gu"),
  new RegExp(`(?<![\\p{Script=Han}])(?:${SECTIONS}[·・/|]?)+(?![\\p{Script=Han}])`, "gu"),
  /(?:来源|信息来源|作者|发布机构|发文机关|索引号)[:：]\s*\S{1,20}/gu,
  /(?<![\d.])[A-Z]?\d{1,3}(?![\d.%])/gu,
];
const MARKS = /[\s|｜/／·・:：■□●◆▲★—_\-–【】[\]()（）,，\p{So}\p{Emoji_Presentation}]+/gu;
/** A running head is not longer. */
const MOST = 90;
/** A paper's name: what is left of a line must look like one, or stand beside two strong signs. */
const PAPER = /^[\p{Script=Han}]{2,12}(?:报|周刊|时讯|发布|在线|融媒|客户端|新闻网|政务网|快讯|新闻)$/u;
const PRINTER = /社?(?:出版|主办|承印)$|(?<=报)社$/u;
const SHORT_NAME = /^[\p{Script=Han}]{2,8}$/u;
/** Beside two strong signs so many words may be names of sections. */
const MOST_SECTIONS = 2;
const CHEAP = /\d|版|期|星期|周|编|校|审|热线|电话|字|浏览|农历/u;
const NUMBERED = new RegExp(`^[A-Z]?\\d{1,3}(?:\\s|${SECTIONS})|(?:\\s|${SECTIONS})[A-Z]?\\d{1,3}$`, "u");
/** 第4版 县域观察: whatever the section is called. */
const PAGE_AND_SECTION =
  /^第?[A-Z]?\d{1,3}版\s+[\p{Script=Han}·]{2,6}$|^[\p{Script=Han}·]{2,6}\s+第?[A-Z]?\d{1,3}版$/u;
/** Under the title of a document: the day that it was passed. */
const BRACKETED_DATE = new RegExp(`^[（(]${DATE}[)）]$`, "u");
const LONE_DATE = new RegExp(`^${DATE}$`, "u");
const SECTION_ALONE = new RegExp(`^[\\p{P}\\s]*(?:${SECTIONS}(?:[·・/|]|$)){1,3}$`, "u");

/**
 * Reads a line of the page's own.
 *
 * @param atHead whether it is one of the page's first lines.
 * @returns undefined for any line that holds something else.
 */
export function readImprint(line: Line, atHead: boolean): Imprint | undefined {
  if (line.bare.length > MOST || line.level > 0 || /[。；！？]/u.test(line.bare)) return undefined;
  if (SECTION_ALONE.test(line.text) || PAGE_AND_SECTION.test(line.text)) return { name: "" };
  if (!CHEAP.test(line.bare)) return undefined;
  const gaps = line.text
    .replace(/(?<=\d) (?=\d)/gu, "")
    .replace(/(?<=[\d]) (?=[年月日版])|(?<=[年月第]) (?=\d)/gu, "");
  return readTokens(gaps, atHead);
}

function readTokens(text: string, atHead: boolean): Imprint | undefined {
  if (BRACKETED_DATE.test(text.trim())) return undefined;
  const strong = take(text, STRONG);
  if (strong.count === 0 && !NUMBERED.test(strong.rest)) return undefined;
  const weak = take(strong.rest, WEAK);
  const words = weak.rest
    .split(/\||\s{2,}/u)
    .flatMap(partAtPaper)
    .map((word) => word.replace(MARKS, "").replace(PRINTER, ""))
    .filter(Boolean);
  const signs = strong.count + weak.count;
  // A date alone below a text signs it.
  if (words.length === 0)
    return signs > 1 || atHead || !LONE_DATE.test(text.trim()) ? { name: "" } : undefined;
  return readWords(words, strong.count, signs);
}

/** A single space parts words only beside a paper's name: 沭河日报 视窗, but 沭 河 日 报. */
function partAtPaper(words: string): string[] {
  const parts = words.split(/\s/u);
  return parts.some((part) => PAPER.test(part)) ? parts : [words];
}

/** A paper's name, and beside strong signs the names of sections that no list has. */
function readWords(words: readonly string[], strong: number, signs: number): Imprint | undefined {
  const papers = words.filter((word) => PAPER.test(word));
  const sections = words.filter((word) => !PAPER.test(word));
  const most = strong > 1 ? MOST_SECTIONS : 1 - papers.length;
  if (papers.length > 1 || sections.length > most) return undefined;
  const [name = ""] = papers;
  const known = sections.length === 0 || (strong > 0 && signs + papers.length > 1);
  if (!known || sections.some((word) => !SHORT_NAME.test(word))) return undefined;
  const [other] = sections;
  return { name, ...(other === undefined ? {} : { other }) };
}

function take(text: string, tokens: readonly RegExp[]): { rest: string; count: number } {
  let count = 0;
  const mark = (): string => {
    count++;
    return " | ";
  };
  const rest = tokens.reduce((left, token) => left.replace(token, mark).trim(), text);
  return { rest: rest.replace(/^(?:\| *)+|(?: *\|)+$/gu, "").trim(), count };
}

/** Tells the page's furniture (running heads, imprint, hotlines, page turns) from its text. */
import { readImprint } from "./imprint.ts";
import type { Line } from "./lines.ts";

const SECTION =
  "(?:要闻|综合|时政|民生|社会|经济|国际|国内|评论|理论|副刊|专题|专版|文化|体育|教育|健康|法治|广告|公告|地方|县区|城事|关注|导读)";
const DATE = "(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日";
const WEEKDAY = "(?:星期|周)[一二三四五六日天]";
/** Whole lines, white space taken out. */
const WHOLE: readonly RegExp[] = [
  // Page numbers: 03版 要闻, A12, 第3版, 3
  new RegExp(`^(?:第?[A-Z]?\\d{1,3}版?|第[一二三四五六七八九十]{1,3}版)(?:[:：·/|]?${SECTION})?$`, "u"),
  new RegExp(`^${SECTION}[:：·/|]?(?:第?[A-Z]?\\d{1,3}版?|第[一二三四五六七八九十]{1,3}版)$`, "u"),
  // Paper and page: 海湾晚报 县域新闻 第4版
  /^[\p{Script=Han}]{1,8}(?:报|周刊)(?:[\p{Script=Han}]{2,6})?第?[A-Z]?\d{1,3}版?$/u,
  /^[\p{Script=Han}]{2,10}报社(?:出版|主办|承印).{0,50}$/u,
  new RegExp(`^[（(]${DATE}.{0,8}[A-Z]?\\d{1,3}版.{0,8}[)）]$`, "u"),
  // Dates of issue, with weekday, lunar date, number, page
  new RegExp(
    `^(?:[\\p{Script=Han}]{2,10}[报刊])?${DATE}(?:[（(]?${WEEKDAY}.{0,40}|农历.{0,30}|第.{1,20}[版期].{0,20})$`,
    "u",
  ),
  new RegExp(`^${WEEKDAY}(?:${DATE}.{0,30}|农历.{0,30}|第.{1,20}[版期].{0,20})?$`, "u"),
  /^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{0,20}$/u,
  /^(?:今日|本期|共)\d{1,3}版.{0,20}$/u,
  /^(?:总)?第\d{1,6}期(?:[（(总今].{0,20})?$/u,
  /^[\p{Script=Han}]{2,10}(?:日报|晚报|晨报|早报|商报|时报|周报|都市报|快报)(?:社(?:出版|主办)?)?$/u,
  // Page turns standing alone
  /^[（(【]?(?:下转|上接|转|接|紧接)第?[A-Z]?[\d一二三四五六七八九十]{1,3}版.{0,12}[)）】]?$/u,
  /^(?:发布|发稿)?(?:时间|日期)[:：]?(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}.{0,40}$/u,
  /^(?:来源|原标题|信息来源)[:：].{1,40}$/u,
  /^(?:图片新闻|新闻图片|广告|公益广告|导读|责编手记|资料图片?|资料片|视觉中国)$/u,
];
/** Openings of imprint lines: a label, and whatever follows it. */
const LABELLED =
  /^[■□●◆▲★]?(?:(?:本[版刊期]|值班|首席|责任|执行|视觉|图片|图文|版面)?(?:主任)?(?:编辑|主编|美编|编委|校对|检校|审读|审校|版式|组版|制图|设计|排版|绘图|总编辑?|主任|责编)|责任编辑|制图|图表|(?:新闻|读者|服务|投稿|发行|广告|订报|报料|爆料|监督)?(?:热线|电话|邮箱|信箱|传真)|(?:电子)?邮箱|E-?mail|网址|官网|官方微[信博]|微信公众号|(?:本报|社)?地址|邮[政编](?:编码)?|国内统一(?:连续)?(?:出版物|刊)号|邮发代号|刊号|零售|定价|印刷|承印|主办|主管|出版)(?:[:：/／|\s]|\d|$|CN)/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+@[\w-]+(?:\.\w+)+$/iu;
/** Furniture is short: a longer line is text, whatever it holds. */
const MOST = 60;

/** A date alone: the at the head of a page, a signature's (落款) below a text. */
const BARE_DATE = new RegExp(`^(?:${DATE}|(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2})$`, "u");
const ORIGINAL = /^\[?(?:查看|阅读)原文(?:[\](:：]|$)/u;

/**
 * Whether a line is part of the page's furniture and of no article.
 *
 * @param atHead whether it is one of the page's first lines.
 */
export function isFurniture(line: Line, atHead: boolean): boolean {
  if (ORIGINAL.test(line.bare) || ADDRESS.test(line.bare)) return true;
  if (line.level > 0 || line.bare.length > MOST) return false;
  if (atHead && BARE_DATE.test(line.bare)) return true;
  if (line.bare.includes("。") || line.bare.endsWith("；")) return false;
  if (line.bare.includes("，")) return LABELLED.test(line.text);
  return (
    WHOLE.some((form) => form.test(line.bare)) ||
    LABELLED.test(line.text) ||
    readImprint(line, atHead) !== undefined
  );
}

const TURN =
  /[（(【]?\s*(?:下转|转|(?:相关)?(?:报道|全文|图片)?[详]?见)\s*第?\s*[A-Z]?[\d一二三四五六七八九十\s]{1,4}\s*版[^。，]{0,12}[)）】]?\s*$/u;
const RETURN =
  /^\s*[（(【]?\s*(?:上接|紧接|接)\s*第?\s*[A-Z]?[\d一二三四五六七八九十\s]{1,4}\s*版[^。，）)】]{0,12}[)）】]?\s*/u;

/** Length of `（下转第三版）` at the end of a text, 0 where there is none. */
export function turnAtEnd(text: string): number {
  return TURN.exec(text.slice(-40))?.[0].length ?? 0;
}

/** Length of `（上接第一版）` at the start of a text, 0 where there is none. */
export function turnAtStart(text: string): number {
  return RETURN.exec(text.slice(0, 40))?.[0].length ?? 0;
}

/** Finds bylines: lines of their own, and the ones that close a caption or an article. */
import { turnAtEnd } from "./furniture.ts";
import type { Line } from "./lines.ts";
import { CLOSING_WORDS, isLikelyName, type PrintedName, ROLE, readNames } from "./names.ts";

export interface Byline {
  readonly names: readonly PrintedName[];
  /** Whether a bullet (□ ■ ●) opens it: such a line never continues the byline before it. */
  readonly bulleted: boolean;
  /** Whether it can only stand at the end of what it signs: in brackets, or 摄. */
  readonly closing: boolean;
}

const BULLET = /^\s*[□■●◎○◆◇▲△▪▫◼◻★☆]\s*/u;
const BRACKETED = /^\s*[（(【[]([^（()）]{1,120})[)）】\]]\s*$/u;
const CLOSING_DATELINE = /^(?:据|均据)?(?:新华社|本报|中新社)\S{0,8}?(?:\d{1,2}月\d{1,2}日)?(?:讯|电)\s*/u;
/** （据央视网）, （来源：…）, （本报综合） */
const TAKEN_OVER =
  /^(?:据[\p{Script=Han}、\s]{2,20}(?:网|报|社|客户端|号|电视台)|来源[:：].{2,20}|(?:本报)?综合(?:报道|整理)?|摘自.{2,16}|本报综合.{0,10})$/u;
const PHOTOGRAPHED = /(?:摄|摄影|图|供图|图片)$/u;
/** A byline line is not longer than this; lists of thirty authors do not occur in print. */
const MOST = 90;
/** Without one of these no line is a byline; no sentence has bracket and bullet at both its ends. */
const MAY_SIGN =
  /^\s*[（(【[□■●◎○◆◇▲△▪▫◼◻★☆文图撰]|[者员影稿译道摄图文]|^[（(]\s*(?:据|来源|本报|综合|摘自)|实\s*习\s*生/u;
/** At the end of a line: a bullet or bracket, then a role and names, or 记者 … 摄. */
const INLINE =
  /(?:\s*[□■●◆▲]\s*|\s*[（(]\s*|\s+)(?=(?:本\s*[报刊网]|[\p{Script=Han}·/]{2,12})?\s*(?:特约|见习|实习)?(?:记\s*者|通\s*讯\s*员)\s*[\p{Script=Han}\s、，·]{2,40}(?:摄影?|摄影报道|文\/图|报道|供图)?\s*[)）]?\s*$)/u;
const ROLE_LETTER = /[者员影撰译]|实\s*习\s*生/u;
const INLINE_TAIL = 70;
const CLOSING_BRACKET = /(?<=[。！？”]\s*)[（(]([^（()）。，]{2,60})[)）]\s*$/u;

/**
 * Reads a line that holds a byline and nothing else.
 *
 * @returns undefined for any other line. `names` is empty where only the role or outlet is printed.
 */
export function readByline(line: Line): Byline | undefined {
  if (line.bare.length > MOST || line.level > 0 || !MAY_SIGN.test(line.text)) return undefined;
  const bullet = BULLET.exec(line.text)?.[0] ?? "";
  const rest = line.text.slice(bullet.length);
  const inBrackets = BRACKETED.exec(rest)?.[1];
  const inner = inBrackets ?? rest;
  const at = line.start + bullet.length + rest.indexOf(inner);
  const credit = inBrackets === undefined ? undefined : closingCredit(inner, at);
  if (credit) return credit;
  if (!isSigned(inner, bullet !== "") && !signsBare(inner, inBrackets !== undefined)) return undefined;
  const names = readNames(inner, at);
  if (!names || (names.length === 0 && inner.search(ROLE) < 0)) return undefined;
  const closing = inBrackets !== undefined || PHOTOGRAPHED.test(line.bare);
  return { names, bulleted: bullet !== "", closing };
}

function isSigned(text: string, bulleted: boolean): boolean {
  return opensWithRole(text) || labelled(text) || (bulleted && namesAlone(text));
}

function closingCredit(inner: string, at: number): Byline | undefined {
  if (CLOSING_DATELINE.test(inner)) return closingAgency(inner, at);
  return TAKEN_OVER.test(inner) ? { names: [], bulleted: false, closing: true } : undefined;
}

/** （新华社北京10月2日电 记者王平）, whatever else stands in it. */
function closingAgency(inner: string, at: number): Byline {
  const dateline = CLOSING_DATELINE.exec(inner)?.[0].length ?? 0;
  return { names: readNames(inner.slice(dateline), at + dateline) ?? [], bulleted: false, closing: true };
}

function opensWithRole(text: string): boolean {
  if (!ROLE_LETTER.test(text)) return false;
  const at = text.search(ROLE);
  return at >= 0 && text.slice(0, at).trim() === "";
}

/** 文/王平 图/李安 */
function labelled(text: string): boolean {
  return /^\s*(?:[文图]\s*[/／]\s*(?!图)|撰文\s*[:：])/u.test(text);
}

function signsBare(text: string, inBrackets: boolean): boolean {
  return (inBrackets || CLOSING_WORDS.test(text)) && surelyNames(text);
}

/** （王平 李安）, 王平 李安 报道: without a role each must begin with a surname. */
function surelyNames(text: string): boolean {
  const names = readNames(text, 0) ?? [];
  return names.length > 0 && names.length <= 6 && names.every(({ name }) => isLikelyName(name));
}

/** □ 王平 李安 */
function namesAlone(text: string): boolean {
  return /^\s*[\p{Script=Han}]{2,3}(?:[\s、]+[\p{Script=Han}]{1,3}){0,5}\s*(?:报道|摄|文)?\s*$/u.test(text);
}

/**
 * Where a byline at the end of a body line begins (`… 生产线。 ■ 本报记者 王平`), as an offset in
 * `line.text`; undefined where there is none.
 */
export function inlineByline(line: Line): number | undefined {
  const from = Math.max(0, line.text.length - INLINE_TAIL);
  const tail = line.text.slice(from);
  const bracket = closingBracket(tail);
  if (bracket !== undefined) return from + bracket;
  if (!/[者员]/u.test(tail)) return undefined;
  const found = INLINE.exec(tail);
  if (!found || from + found.index === 0) return undefined;
  const before = line.text.slice(0, from + found.index).trimEnd();
  const certain = /[□■●◆▲（(]/u.test(found[0]) || PHOTOGRAPHED.test(line.bare);
  return certain && /[。！？”）)]$/u.test(before) ? from + found.index : undefined;
}

/** Behind a finished sentence, at the end of the line: （王平 李安）, （记者 王平 报道）. */
function closingBracket(line: string): number | undefined {
  const tail = line.slice(0, line.length - turnAtEnd(line));
  if (!/[）)]\s*$/u.test(tail)) return undefined;
  const found = CLOSING_BRACKET.exec(tail);
  if (!found?.[1]) return undefined;
  const at = tail.lastIndexOf(found[0].trim());
  return at > 0 && (surelyNames(found[1]) || opensWithRole(found[1])) ? at : undefined;
}

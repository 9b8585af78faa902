/** Reads the names of a byline: reporters, correspondents (通讯员), photographers. */
import type { Span } from "../../src/model/span.ts";
import { SURNAMES } from "../lexicons/surnames.ts";

/** A name as printed, without spaces, and where it stands in the page. */
export interface PrintedName extends Span {
  readonly name: string;
}

/** A role with the outlet and rank before it: 本报记者, 齐鲁网·闪电新闻记者, 特约通讯员; spaced out as well. */
export const ROLE = new RegExp(
  [
    "(?<outlet>本\\s*[报刊网台社]|[\\p{Script=Han}A-Za-z·/]{1,20}?(?:[报刊网社台点]|新闻|客户端|中心|杂志|媒体|频道))?\\s*",
    "(?:特\\s*约|见\\s*习|实\\s*习|首\\s*席|驻[\\p{Script=Han}]{1,6}|全媒体?|融媒体?)*\\s*",
    "(?:记\\s*者|通\\s*讯\\s*员|评\\s*论\\s*员|特\\s*派\\s*员|摄\\s*影|撰\\s*[稿文]|编\\s*译|作\\s*者|实\\s*习\\s*生)",
  ].join(""),
  "gu",
);
/** What may follow the names: 报道, 摄影报道, 文/图. */
export const CLOSING_WORDS =
  /(?:综合|联合)?(?:摄影报道|图片报道|报\s*道|采写|整理|供稿|供图|文\s*[/／]?\s*图|图\s*[/／]?\s*文|图片|摄影|摄)\s*$/u;
const LABEL = /^\s*(?:[文图]|图文|文图|摄影?)\s*[/／:：]\s*/u;
const SEPARATOR = /[\s、，,；;/／|:：]/u;
const HAN_NAME = /^[\p{Script=Han}]{2,4}$/u;
// Names of the Uyghur, Kazakh, Tibetan and other peoples: 阿依古丽·买买提.
const DOTTED_NAME = /^[\p{Script=Han}]{2,8}(?:[·•][\p{Script=Han}]{1,8}){1,3}$/u;

/** Whether a printed name begins with a surname and is no longer than one allows. */
export function isLikelyName(name: string): boolean {
  if (DOTTED_NAME.test(name)) return true;
  if (SURNAMES.has(name.slice(0, 2))) return name.length >= 3 && name.length <= 4;
  return name.length <= 3 && SURNAMES.has(name.slice(0, 1));
}

interface Token extends Span {
  readonly text: string;
  /** Whether a line break, and not a space, stands before it. */
  readonly broken: boolean;
  readonly afterRole: boolean;
}

/**
 * The names in a piece of byline.
 *
 * @param text the words, e.g. `记者 孙晓 通讯员 邱 杨 报道`.
 * @param offset where `text` begins in the page; spans are offsets in the page.
 * @returns undefined when anything but roles and names stands there.
 */
export function readNames(text: string, offset: number): PrintedName[] | undefined {
  const names: PrintedName[] = [];
  for (const token of joinParts(tokens(text, offset))) {
    if (!isName(token.text)) return undefined;
    names.push({ name: token.text, start: token.start, end: token.end });
  }
  return names;
}

/** What follows 记者 in a sentence: 记者采访时, 记者获悉. */
const NO_NAME = /^(?:采访|获悉|了解|看到|发现|从|在|见到|来到|走进|表示|报道|专访|探访)/u;

function isName(text: string): boolean {
  if (NO_NAME.test(text)) return false;
  return HAN_NAME.test(text) || DOTTED_NAME.test(text);
}

/** The words between roles and separators. */
function tokens(text: string, offset: number): Token[] {
  const body = text.replace(CLOSING_WORDS, "");
  const out: Token[] = [];
  let from = 0;
  const cuts = [...body.matchAll(ROLE)];
  const label = LABEL.exec(body);
  if (label) from = label[0].length;
  for (const role of cuts) {
    words(body, from, Math.max(from, role.index), offset, out);
    from = role.index + role[0].length;
  }
  words(body, from, body.length, offset, out);
  return out;
}

function words(body: string, from: number, to: number, offset: number, out: Token[]): void {
  let first = true;
  let broken = false;
  let at = from;
  while (at < to) {
    const letter = body.charAt(at);
    if (SEPARATOR.test(letter)) {
      broken ||= /[\n\r]/u.test(letter);
      at++;
      continue;
    }
    let end = at;
    while (end < to && !SEPARATOR.test(body.charAt(end))) end++;
    out.push({ text: body.slice(at, end), start: offset + at, end: offset + end, broken, afterRole: first });
    first = false;
    broken = false;
    at = end;
  }
}

/** A name of two characters is often printed with a gap (邱 杨), and a hard wrap may cut a name. */
function joinParts(parts: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last && !part.afterRole && belongTogether(last, part)) {
      out[out.length - 1] = { ...last, text: last.text + part.text, end: part.end };
    } else out.push(part);
  }
  return out;
}

function belongTogether(last: Token, part: Token): boolean {
  const sum = last.text.length + part.text.length;
  if (last.text.length === 1) return sum <= (part.broken ? 3 : 2);
  return part.broken && part.text.length === 1 && sum === 3;
}

/** Reads the dateline that opens a report: 本报齐河讯, 新华社北京1月2日电（记者 …）. */
import { type PrintedName, ROLE, readNames } from "./names.ts";

interface DatelineDay {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface Dateline extends DatelineDay {
  /** Offset in the page where the dateline, the byline in its brackets included, ends. */
  readonly end: number;
  /** The paper or agency as printed: 本报, 新华社, 滨州日报. */
  readonly outlet: string;
  /** Whether the text is taken over from there (据新华社…电). */
  readonly quoted: boolean;
  readonly place?: string;
  readonly names: readonly PrintedName[];
}

const OUTLET =
  "(?<outlet>本[报刊网台社]|新华(?:社|网)|中[新国](?:社|网)|中国新闻网|人民网|央视网|央广网|[\\p{Script=Han}]{1,8}(?:日报|晚报|晨报|早报|商报|时报|周报|导报|都市报|快报|新闻|网|客户端|报))";
const SECOND = "(?:[/·／][\\p{Script=Han}A-Za-z]{2,10})?";
const DATE = "(?:(?:(?<year>(?:19|20)\\d{2})年)?(?<month>1[0-2]|0?[1-9])月(?<day>[12]\\d|3[01]|0?[1-9])日)?";
const PATTERN = new RegExp(
  `^[（(【\\[]?(?<quoted>据|综合)?${OUTLET}${SECOND}(?<place>[\\p{Script=Han}]{2,10}?)??${DATE}(?<word>综合消息|快讯|专电|讯(?!息)|电(?![子视话力器影商])|消息)[)）】\\]]?`,
  "u",
);
const TAG = /^<\/?[a-z][^<>]*>/iu;
const TAG_MOST = 80;
/** 齐河讯 without an outlet is too weak; this much is looked at for the outlet, place and date. */
const HEAD = 60;
/** A byline in brackets may be broken over several narrow lines. */
const BRACKET_MOST = 160;
const TALK = /^\s*(?:记者|通讯员)\s*([\p{Script=Han}、\s]{2,20}?)\s*报道\s*[:：]/u;

/**
 * Reads a dateline at `at`.
 *
 * @param text the page.
 * @param at where a paragraph begins.
 * @returns undefined where the paragraph opens otherwise.
 */
export function readDateline(text: string, at: number): Dateline | undefined {
  if (!/[讯电]|消\s*息/u.test(text.slice(at, at + 2 * HEAD))) return undefined;
  const { bare, ends } = squeeze(text, at);
  const found = PATTERN.exec(bare);
  if (!found?.groups || /记者|通讯员|报道|我们|.本报/u.test(found[0])) return undefined;
  // （新华社北京1月2日电 记者…） closes an article: only a bracket that holds nothing else opens one.
  if (/^[（(【[]/u.test(bare) && !/[)）】\]]$/u.test(found[0])) return undefined;
  const { outlet = "", quoted, place, month, word = "" } = found.groups;
  const end = ends[found[0].length - 1] ?? at;
  const byline = bracketed(text, end) ?? talk(text, end);
  // 网 and 报 end many words; without 本报 or a date, the byline in brackets must confirm it.
  if (!byline && weak(outlet, month, word, bare.charAt(found[0].length))) return undefined;
  return {
    end: byline?.end ?? end,
    outlet,
    quoted: quoted !== undefined,
    names: byline?.names ?? [],
    ...(place === undefined ? {} : { place }),
    ...dayOf(found.groups),
  };
}

function dayOf({ year, month, day }: Readonly<Record<string, string | undefined>>): DatelineDay {
  if (month === undefined || day === undefined) return {};
  return { month: Number(month), day: Number(day), ...(year === undefined ? {} : { year: Number(year) }) };
}

function weak(outlet: string, month: string | undefined, word: string, next: string): boolean {
  if (/^本|^新华|^中新/u.test(outlet))
    return word === "消息" && !/[，,：:（(]/u.test(next) && month === undefined;
  return month === undefined && !/[（(：:，]/u.test(next) && word !== "讯";
}

/** The text from `at` without white space, and for each unit the offset behind it. */
function squeeze(text: string, at: number): { bare: string; ends: number[] } {
  const ends: number[] = [];
  let bare = "";
  for (let place = at; place < text.length && bare.length < HEAD && place < at + 4 * HEAD; place++) {
    const letter = text.charAt(place);
    if (/\s/u.test(letter)) continue;
    const tag = letter === "<" ? TAG.exec(text.slice(place, place + TAG_MOST)) : null;
    if (tag) {
      place += tag[0].length - 1;
      continue;
    }
    bare += letter;
    ends.push(place + 1);
  }
  return { bare, ends };
}

/** （记者 … 报道） after the dateline, or an explanation such as （新闻联播）. */
function bracketed(text: string, from: number): { end: number; names: readonly PrintedName[] } | undefined {
  const ahead = text.slice(from, from + BRACKET_MOST);
  const open = /^(?:\s|<\/?[a-z][^<>]*>)*[（(]/iu.exec(ahead);
  if (!open) return undefined;
  const close = ahead.search(/[)）]/u);
  if (close < 0) return undefined;
  const inner = ahead.slice(open[0].length, close);
  const end = from + close + 1 + (/^\s*[:：]/u.exec(ahead.slice(close + 1))?.[0].length ?? 0);
  if (inner.search(ROLE) < 0)
    return inner.length <= 12 && ahead[end - from - 1] === "：" ? { end, names: [] } : undefined;
  return { end, names: readNames(inner, from + open[0].length) ?? [] };
}

function talk(text: string, from: number): { end: number; names: readonly PrintedName[] } | undefined {
  const found = TALK.exec(text.slice(from, from + 60));
  if (!found) return undefined;
  return { end: from + found[0].length, names: readNames(found[0].replace(/[:：]$/u, ""), from) ?? [] };
}

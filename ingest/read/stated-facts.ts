/** Reads what files say of a text beside it: names of fields as they are found in the wild, and dates in any form. */
import type { StatedFacts } from "../../src/model/document.ts";

/** Names of fields for each thing, without spaces, lines and case; the first that has a value counts. */
const FIELDS = {
  text: "content text body 正文 内容 全文 文章内容 新闻内容 正文内容 maintext fulltext articlebody article_text 文本",
  kicker: "kicker 引题 肩题 眉题",
  headline: "title headline 标题 题目 主标题 主题 新闻标题 文章标题 articletitle",
  subtitle: "subtitle 副标题 副题",
  publisher:
    "publisher newspaper media source 媒体 报纸 报刊 报社 媒体名称 报纸名称 来源 信息来源 文章来源 发布机构 contentsource sitename",
  publishedOn:
    "publishedon publishedat published publishdate publishtime publicationdate pubdate pubtime date time datetime 日期 发布日期 发表日期 出版日期 见报日期 时间 发布时间 发表时间",
} as const;

export type FieldRole = keyof typeof FIELDS;

const NAMES: ReadonlyMap<FieldRole, readonly string[]> = new Map(
  Object.entries(FIELDS).map(([role, names]) => [role as FieldRole, names.split(" ").map(plain)]),
);

/** The values of a record by what they are. */
export type RoleValues = Partial<Record<FieldRole, string>>;

/** What each field of a record is, as far as its name tells. */
export function byRole(fields: Iterable<readonly [name: string, value: unknown]>): RoleValues {
  const values = new Map<string, string>();
  for (const [name, value] of fields) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text === "string" && text.trim() !== "" && !values.has(plain(name)))
      values.set(plain(name), text);
  }
  const found: RoleValues = {};
  for (const [role, names] of NAMES) {
    const name = names.find((each) => values.has(each));
    if (name !== undefined) found[role] = values.get(name) ?? "";
  }
  return found;
}

/** Whether a field of this name can hold the text. */
export function isTextField(name: string): boolean {
  return NAMES.get("text")?.includes(plain(name)) ?? false;
}

/** Names of fields that can hold the text, for messages. */
export const TEXT_FIELDS: readonly string[] = FIELDS.text.split(" ").slice(0, 6);

/** Publisher and date of a record; an address is no publisher. */
export function statedFacts({ publisher, publishedOn }: RoleValues): StatedFacts | undefined {
  const named = publisher?.trim();
  const day = publishedOn === undefined ? undefined : readDay(publishedOn);
  const hasName = named !== undefined && named.length <= LONGEST_NAME && !/^\w+:\/\/|^www\./u.test(named);
  if (!hasName && day === undefined) return undefined;
  return { ...(hasName && { publisher: named }), ...(day !== undefined && { publishedOn: day }) };
}

const LONGEST_NAME = 40;

const DAY = /(?<!\d)((?:18|19|20)\d{2})\s*[-年/.]\s*(\d{1,2})(?:\s*[-月/.]\s*(\d{1,2}))?/u;
const DIGITS = /^\s*((?:18|19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?\s*$/u;
const YEAR = /^\s*((?:18|19|20)\d{2})年?\s*$/u;
const SECONDS = /^\s*(\d{9,10})(?:\.\d+)?\s*$/u;
const MILLISECONDS = /^\s*(\d{12,13})\s*$/u;
// Papers are dated in Chinese time.
const CHINA_MS = 8 * 3600 * 1000;

/** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, undefined where it is none. */
function readDay(value: string): string | undefined {
  const [, year, month, day] = DIGITS.exec(value) ?? DAY.exec(value) ?? YEAR.exec(value) ?? [];
  if (year !== undefined) return [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
  const seconds = Number(SECONDS.exec(value)?.[1]) * 1000;
  const at = Number.isNaN(seconds) ? Number(MILLISECONDS.exec(value)?.[1]) : seconds;
  return Number.isNaN(at) ? undefined : new Date(at + CHINA_MS).toISOString().slice(0, 10);
}

/** Headline lines and body as one text, nothing else: what is read is what stands there. */
export function joinText({ kicker, headline, subtitle }: RoleValues, body: string): string {
  const lines = [kicker, headline, subtitle].flatMap((line) => line?.replace(/\s+/gu, " ").trim() || []);
  const start = body.trimStart();
  if (lines.length === 0 || (headline !== undefined && start.startsWith(headline.trim()))) return body;
  return `${lines.join("\n")}\n\n${body}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_\-:：]/gu, "");
}

/** Markdown to text: front matter becomes what is stated of the text, marks that no reader sees are taken out. */
import { decode } from "./decode.ts";
import { type ReadResult, readText, sha256, takeText } from "./read-text.ts";
import { byRole, joinText, statedFacts } from "./stated-facts.ts";

/** Raised whenever the same bytes would give another text. */
const MARKDOWN_READER_VERSION = "markdown/1";

const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const FIELD = /^([\p{L}\w-]+)\s*[:：]\s*(.*)$/u;

/** As readText; headings keep their `#`, which tells the stages below that they are headings. */
export function readMarkdown(bytes: Uint8Array, location: string): ReadResult {
  const plain = readText(bytes, location);
  const decoded = decode(bytes);
  if (!plain.ok || !decoded) return plain;
  const front = FRONT_MATTER.exec(decoded.text);
  const fields = byRole(front ? fieldsOf(front[1] ?? "") : []);
  const text = joinText(fields, withoutMarks(decoded.text.slice(front?.[0].length ?? 0)));
  const stated = statedFacts(fields);
  const origin = { location, sha256: sha256(bytes), readerVersion: MARKDOWN_READER_VERSION };
  return takeText({ ...decoded, text }, { ...origin, ...(stated && { stated }) });
}

/** Single lines of `name: value`; lists and nested values say nothing of publisher and date. */
function fieldsOf(front: string): [string, string][] {
  return front.split(/\r?\n/u).flatMap((line) => {
    const [, name, value] = FIELD.exec(line) ?? [];
    return name !== undefined && value !== undefined ? [[name, unquoted(value.trim())]] : [];
  });
}

function unquoted(value: string): string {
  return /^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value;
}

const COMMENT = /<!--[\s\S]*?-->/gu;
const IMAGE = /!\[[^\]\n]*\]\([^)\n]*\)/gu;
const LINK = /\[([^\]\n]+)\]\([^)\n]*\)/gu;
const STRONG = /(\*\*|__)(?=\S)([^\n]*?\S)\1/gu;
const QUOTED = /^ {0,3}(?:> ?)+/gmu;
const BREAK = /<br\s*\/?>/giu;

function withoutMarks(text: string): string {
  return text
    .replace(COMMENT, "")
    .replace(IMAGE, "")
    .replace(LINK, "$1")
    .replace(STRONG, "$2")
    .replace(QUOTED, "")
    .replace(BREAK, "\n");
}

/** Cuts a page into its printed lines and measures them. */
import type { Span } from "../../src/model/span.ts";

/** A printed line without the white space around it. Blank lines are counted in `gap`, not kept. */
export interface Line extends Span {
  /** `page.text` at the span. */
  readonly text: string;
  /** `text` without any white space. */
  readonly bare: string;
  /** Printed width in ideographs: a Latin letter, digit or space counts half. */
  readonly width: number;
  /** Width of the white space before it, in half ideographs. */
  readonly indent: number;
  /** Number of blank lines before it. */
  readonly gap: number;
  /** Level of a Markdown heading (`##` is 2), 0 for any other line. */
  readonly level: number;
}

// Line ends, and the tags that end a paragraph where a page was read with its markup.
const BREAK =
  /\r\n|[\n\r\f\u0085\u2028\u2029]|<\/?(?:p|div|br|h[1-6]|li|tr|table|ul|ol)(?:\s[^<>]{0,200})?\/?>/giu;
const MARKDOWN = /^(#{1,6})\s+(?=\S)/u;
/** White space, and the inline tags of a page that was read with its markup. */
export const NO_LETTERS = /\s+|<\/?(?:strong|b|em|i|u|a|span|font|img|sup|sub)(?:\s[^<>]{0,300})?\/?>/giu;
/** A line that can be headline, byline or running head is never longer than this. */
const LONG = 400;

/**
 * The lines of a page, in order; offsets are those of `text`.
 *
 * @param text the page with its line structure.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  const take = (start: number, end: number): void => {
    const line = measure(text, { start, end }, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
  };
  for (const found of text.matchAll(BREAK)) {
    // A tag leaves no blank line behind it.
    if (!found[0].startsWith("<") || text.slice(from, found.index).trim() !== "") take(from, found.index);
    from = found.index + found[0].length;
  }
  take(from, text.length);
  return lines;
}

function measure(text: string, span: Span, gap: number): Line | undefined {
  const raw = text.slice(span.start, span.end);
  const trimmed = raw.trim();
  if (trimmed === "") return undefined;
  const blank = raw.slice(0, raw.length - raw.trimStart().length);
  let start = span.start + blank.length;
  let end = start + trimmed.length;
  const level = MARKDOWN.exec(trimmed)?.[1]?.length ?? 0;
  if (level > 0) start += level + trimmed.slice(level).search(/\S/u);
  if (trimmed.length <= LONG) {
    if (/^(?:\*\*|__)\S/u.test(text.slice(start, end))) start += 2;
    if (/\S(?:\*\*|__)$/u.test(text.slice(start, end))) end -= 2;
  }
  const kept = text.slice(start, end);
  const bare = kept.replace(NO_LETTERS, "");
  return { start, end, text: kept, bare, width: widthOf(kept), indent: indentOf(blank), gap, level };
}

/** Printed width of a text in ideographs; of a very long one its length. */
function widthOf(text: string): number {
  if (text.length > LONG) return text.length;
  let halves = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Half as wide: ASCII and Latin-1; the second half of a surrogate pair adds nothing.
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    halves += (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) ? 1 : 2;
  }
  return halves / 2;
}

function indentOf(blank: string): number {
  let halves = 0;
  for (const letter of blank) halves += letter === "\u3000" || letter === "\t" ? 2 : 1;
  return halves;
}

/** Ends a sentence: closing quotation marks and brackets may follow. */
const TERMINAL = /[。！？!?…][”’」』）)》】\]"']*$/u;

/** Whether a text ends where a sentence can end. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-8));
}

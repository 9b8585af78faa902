/** Joins the printed lines of a body to paragraphs: hard wraps and column breaks go, the map to the source stays. */
import type { MappedText } from "../../src/model/mapped-text.ts";
import type { Span } from "../../src/model/span.ts";
import type { Block } from "./blocks.ts";
import { turnAtEnd, turnAtStart } from "./furniture.ts";
import { endsSentence, NO_LETTERS } from "./lines.ts";

/** A paragraph as the parts of the page that it is made of. */
export interface Paragraph {
  readonly parts: Span[];
  readonly heading: boolean;
}

export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /** Goes on on another page, or comes from one. */
  readonly turned: boolean;
}

/** The same paragraph twice is an accident of the layout when it is longer than this. */
const TELLING_LENGTH = 30;

/**
 * @param page the page that the blocks were cut from.
 * @param blocks of one article in reading order.

 */
export function joinParagraphs(page: string, blocks: readonly Block[]): Body {
  const paragraphs: Paragraph[] = [];
  const seen = new Set<string>();
  let open = false;
  let turned = false;
  for (const block of blocks) {
    const { spans, turn } = linesOf(page, block);
    turned ||= turn;
    const words = spans.map((span) => page.slice(span.start, span.end)).join("");
    if (words === "" || (words.length >= TELLING_LENGTH && seen.has(words))) continue;
    seen.add(words);
    const last = paragraphs.at(-1);
    const prose = block.kind === "text" && PROSE.test(words);
    const parts = spans.flatMap((span) => withoutSpaces(page, span, prose));
    if (block.kind === "text" && open && last) last.parts.push(...parts);
    else paragraphs.push({ parts, heading: block.kind === "heading" });
    open = block.kind === "text" && !endsSentence(words) && !turn;
  }
  return { paragraphs, turned };
}

/** The block's lines without dateline and page turns. */
function linesOf(page: string, block: Block): { spans: Span[]; turn: boolean } {
  const spans: Span[] = [];
  const from = block.dateline?.end ?? 0;
  let turn = false;
  for (const line of block.lines) {
    let start = Math.max(line.start, from);
    let end = line.end;
    if (start >= end) continue;
    const words = page.slice(start, end);
    const returned = line === block.lines[0] ? turnAtStart(words) : 0;
    const away = line === block.lines.at(-1) ? turnAtEnd(words) : 0;
    start += returned;
    end -= away;
    turn ||= returned + away > 0;
    if (start < end) spans.push({ start, end });
  }
  return { spans, turn };
}

/** In running text a single space between ideographs is layout; in rows and lists it parts words. */
const PROSE = /[，。]/u;

/** White space in a line of Chinese is layout, but for that between two words of several letters each. */
function withoutSpaces(page: string, span: Span, prose: boolean): Span[] {
  const words: Span[] = [];
  let at = span.start;
  for (const found of page.slice(span.start, span.end).matchAll(NO_LETTERS)) {
    const end = span.start + found.index;
    if (end > at) words.push({ start: at, end });
    at = end + found[0].length;
  }
  if (at < span.end) words.push({ start: at, end: span.end });
  const out: Span[] = [];
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (previous && partsWords(page, previous, word, prose))
      out.push({ start: previous.end, end: previous.end + 1 });
    out.push(word);
  });
  return out;
}

function partsWords(page: string, left: Span, right: Span, prose: boolean): boolean {
  if (!/\s/u.test(page.charAt(left.end))) return false;
  const before = page.charAt(left.end - 1);
  const after = page.charAt(right.start);
  if (/[A-Za-z0-9]/u.test(before) && /[A-Za-z0-9]/u.test(after)) return true;
  if (prose && right.start - left.end === 1) return false;
  const han = /[\p{Script=Han}”“’‘）（》《]/u;
  return han.test(before) && han.test(after) && left.end - left.start > 1 && right.end - right.start > 1;
}

/** The parts of a page one after the other, with their map. */
export function gather(page: MappedText, parts: readonly Span[]): MappedText {
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    starts.set(page.starts.subarray(part.start, part.end), at);
    ends.set(page.ends.subarray(part.start, part.end), at);
    at += part.end - part.start;
  }
  return { text: parts.map((part) => page.text.slice(part.start, part.end)).join(""), starts, ends };
}

/** The words of a line without layout spaces, as parts of the page. */
export function partsOfLine(page: string, line: Span): Span[] {
  return withoutSpaces(page, line, false);
}

/** Text between quotation marks, nested and over several paragraphs. */
import type { Span } from "../../src/model/span.ts";

export interface QuotedText {
  /** What stands between the marks, offsets in the text searched. */
  readonly content: Span;
  /** The same with its marks. */
  readonly outer: Span;
  /** 0 for a quotation of its own, 1 and more for one inside another. */
  readonly depth: number;
}

interface OpenMark {
  readonly at: number;
  readonly sign: string;
  readonly closer: string;
}

const CLOSER: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
]);
/** All that matters to quotations: marks and the ends of paragraphs. */
const MARK_OR_END = /[“”‘’「」『』\n]/gu;
const CLOSERS: ReadonlySet<string> = new Set(CLOSER.values());

/** The text last searched: programmes and statements ask for the quotations of one article in turn. */
let latest: { readonly text: string; readonly quoted: readonly QuotedText[] } | undefined;

/**
 * The quotations of a text whose paragraphs are parted by `\n`, in the order of their ends. A quotation
 * goes on over a paragraph's end when the next paragraph begins with the opening mark again, as Chinese
 * papers print it; one that is never closed is none.
 */
export function quotedTexts(text: string): readonly QuotedText[] {
  if (latest?.text !== text) latest = { text, quoted: findQuoted(text) };
  return latest.quoted;
}

function findQuoted(text: string): readonly QuotedText[] {
  const found: QuotedText[] = [];
  const open: OpenMark[] = [];
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const sign = text.charAt(at);
    if (sign === "\n") {
      if (goesOn(open, text.charAt(at + 1))) at++;
      continue;
    }
    const closer = CLOSER.get(sign);
    if (closer !== undefined) open.push({ at, sign, closer });
    const quoted = CLOSERS.has(sign) ? close(open, sign, at) : undefined;
    if (quoted) found.push(quoted);
  }
  return found;
}

function nextMark(text: string, from: number): number {
  MARK_OR_END.lastIndex = from;
  return MARK_OR_END.test(text) ? MARK_OR_END.lastIndex - 1 : -1;
}

/** At a paragraph's end: whether the outermost quotation goes on; all other open marks are given up. */
function goesOn(open: OpenMark[], next: string): boolean {
  const continues = open[0]?.sign === next;
  open.length = continues ? 1 : 0;
  return continues;
}

/** Takes the mark that `sign` closes from the open ones, with all that were left open inside it. */
function close(open: OpenMark[], sign: string, at: number): QuotedText | undefined {
  const depth = open.findLastIndex((mark) => mark.closer === sign);
  const mark = open[depth];
  if (mark === undefined) return undefined;
  open.length = depth;
  if (at === mark.at + 1) return undefined;
  return {
    content: { start: mark.at + 1, end: at },
    outer: { start: mark.at, end: at + 1 },
    depth,
  };
}

/** A closing mark behind the end of a sentence, or behind a comma that a speaker's tag follows. */
const SPEECH_ENDS = /[。！？…，][”」』]/gu;

/**
 * The quotations of a text together with those whose opening mark was lost with the page's upper part: a
 * paragraph that has words, then a closing mark that closes nothing. Its content begins with the paragraph.
 *
 * @param quoted the quotations of the text.
 * @param from only paragraphs that begin here or later.
 */
export function withTornQuotations(
  text: string,
  quoted: readonly QuotedText[],
  from: number,
): readonly QuotedText[] {
  const closing = new Set(quoted.map(({ outer }) => outer.end - 1));
  const torn = [...text.matchAll(SPEECH_ENDS)].flatMap(({ index }) => {
    if (closing.has(index + 1)) return [];
    const start = text.lastIndexOf("\n", index) + 1;
    return start < from || isClosed(quoted, start, index + 1) ? [] : [tornAt(start, index + 1)];
  });
  const first = torn.filter(({ outer }, order) => outer.start !== torn[order - 1]?.outer.start);
  if (first.length === 0) return quoted;
  const covered = (one: QuotedText) =>
    first.some(({ outer }) => one.outer.start >= outer.start && one.outer.end <= outer.end);
  return [...quoted.filter((one) => !covered(one)), ...first];
}

/** Whether the mark at `mark` closes a quotation, or the paragraph before it holds a whole sentence of speech. */
function isClosed(quoted: readonly QuotedText[], paragraph: number, mark: number): boolean {
  return quoted.some(
    ({ outer }) =>
      outer.end > paragraph && outer.start <= mark && (outer.end > mark || outer.start < paragraph),
  );
}

function tornAt(start: number, mark: number): QuotedText {
  return { content: { start, end: mark }, outer: { start, end: mark + 1 }, depth: 0 };
}

/** Cuts paragraphs into sentences. */
import type { Span } from "../../src/model/span.ts";

/** Ends a sentence. 。 inside quotation marks does too: the quotation's sentences are sentences of their own. */
const END = /[。！？；!?]+|;(?=[\p{Script=Han}“])/gu;
const CLOSERS = /[”’」』）)》】"']/u;
/** `“……。”王平说。` is one sentence with the one that it closes. */
const TAG =
  /^[^“”「」。！？；]{2,40}(?:说|道|表示|介绍|指出|强调|坦言|感慨|告诉[^“”。]{0,10}|解释|称|认为|回忆|坦陈|问|答)(?=[。：，])/u;
const TAG_AHEAD = 60;

/**
 * The sentences of a text whose paragraphs stand on lines of their own; no sentence runs over a line's end.
 *
 * @param text an article's text.
 * @param wholeLinesTo up to here each line (a headline) is one sentence, whatever it holds.
 * @returns spans in `text`, in order, without the white space around them; together they cover all else.
 */
export function splitSentences(text: string, wholeLinesTo = 0): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    if (from < wholeLinesTo) push(sentences, text, from, to);
    else splitParagraph(text, { start: from, end: to }, sentences);
    from = to + 1;
  }
  return sentences;
}

function splitParagraph(text: string, paragraph: Span, sentences: Span[]): void {
  const words = text.slice(paragraph.start, paragraph.end);
  const ends = new RegExp(END);
  let from = 0;
  for (let found = ends.exec(words); found; found = ends.exec(words)) {
    let to = found.index + found[0].length;
    const mark = to;
    while (to < words.length && CLOSERS.test(words.charAt(to))) to++;
    if (to > mark && goesOn(words, to)) continue;
    push(sentences, text, paragraph.start + from, paragraph.start + to);
    from = to;
    ends.lastIndex = to;
  }
  push(sentences, text, paragraph.start + from, paragraph.end);
}

/** Whether the sentence goes on behind the quotation that ends at `at`: with who said it, or as its object. */
function goesOn(text: string, at: number): boolean {
  return /^[，、,的地等和与及]/u.test(text.slice(at, at + 1)) || TAG.test(text.slice(at, at + TAG_AHEAD));
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const kept = raw.trim();
  if (kept === "") return;
  const start = from + raw.indexOf(kept);
  sentences.push({ start, end: start + kept.length });
}

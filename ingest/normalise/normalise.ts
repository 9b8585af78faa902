/** One way of writing for what print writes in many, with the way back to each printed character. */
import type { MappedText } from "../../src/model/mapped-text.ts";
import { DROPPED, foldedCode, LINE_END } from "./characters.ts";
import { noiseSpaces } from "./spacing.ts";

/**
 * Normalises a text as read, and keeps its lines: `\n`, blank lines and indentation are what segmenting
 * goes by; it joins hard wraps itself.
 *
 * What changes:
 * - Line ends: `\r\n`, `\r`, form feed, vertical tab, U+0085, U+2028 and U+2029 become `\n`.
 * - Spaces: no-break, ideographic and typographic spaces become plain ones, one for one. Tabs stay.
 * - Invisible characters (soft hyphen, zero-width, direction marks, controls) go; the character before
 *   them has them in its source.
 * - Full-width digits, letters and `％＋／＆＠＃＝＊` become ASCII; `．` after, and `－` between, ASCII letters or
 *   digits as well. Everything else that Chinese prints in full width stays, `，：；！？（）～` for example.
 * - Radicals and compatibility ideographs become the ideographs that they stand for (局⻓, 局长).
 * - Spaces that typesetting put in go: spread numbers, words and names, spaces between ideographs and
 *   figures, around Chinese punctuation, at line ends (spacing.ts, spread-numbers.ts, spread-words.ts).
 *
 * What stays as printed: half-width `, : ; ( )` beside Chinese, dashes, ellipses, `㎡ ℃ Ⅲ ① ½`, Traditional
 * forms, gaps of two and more spaces (but for names, `贺  勇`), and single spaces between words of two and more ideographs
 * (`记者 高向阳 王小平`, `拼服务 提效率`): segmenting knows whether these part names or headline parts. In a
 * byline a name of two characters is always whole (`邱 杨` is `邱杨`), unless a single character is left
 * between longer pieces.
 *
 * Normalising the result again changes nothing. Takes time in proportion to the length.
 *
 * @param text the text as read.
 * @returns the normalised text; its map points into `text`.
 */
export function normalise(text: string): MappedText {
  const folded = foldCharacters(text);
  const numbered = foldSignsInNumbers(folded.text);
  const kept = keptUnits(numbered);
  const size = kept.reduce((sum, keep) => sum + keep, 0);
  const codes = new Uint16Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let to = 0;
  for (let from = 0; from < kept.length; from++) {
    if (kept[from] === 0) continue;
    codes[to] = numbered.charCodeAt(from);
    starts[to] = folded.starts[from] ?? 0;
    ends[to] = folded.ends[from] ?? 0;
    to++;
  }
  return { text: toText(codes, size), starts, ends };
}

/** Everything that is decided by one character, and `\r\n` made one. */
function foldCharacters(text: string): MappedText {
  const codes = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = foldedCode(text.charCodeAt(at));
    const isSecondOfLineEnd = code === LINE_END && text[at] === "\n" && text[at - 1] === "\r";
    if (code === DROPPED || isSecondOfLineEnd) {
      // So that a quotation over an invisible character has one span.
      if (size > 0 && (isSecondOfLineEnd || codes[size - 1] !== LINE_END)) ends[size - 1] = at + 1;
      continue;
    }
    codes[size] = code;
    starts[size] = at;
    ends[size] = at + 1;
    size++;
  }
  return { text: toText(codes, size), starts: starts.subarray(0, size), ends: ends.subarray(0, size) };
}

/** `３．５`, `１．`, `Ａ－１`: same length. */
function foldSignsInNumbers(text: string): string {
  return text.replace(/．(?<=[0-9A-Za-z] ?．)/g, ".").replace(/－(?<=[0-9A-Za-z]－)(?=[0-9A-Za-z])/g, "-");
}

/** 1 for every unit that stays, 0 for the spaces that typesetting put in. */
function keptUnits(text: string): Uint8Array {
  const kept = new Uint8Array(text.length).fill(1);
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (line.trimStart().includes(" ") || line.endsWith(" "))
      for (const at of noiseSpaces(line)) kept[start + at] = 0;
    start = end + 1;
  }
  return kept;
}

function toText(codes: Uint16Array, size: number): string {
  // Unlike TextDecoder, "utf16le" keeps halves of surrogate pairs, so that lengths agree with the map.
  return Buffer.from(codes.buffer, 0, size * 2).toString("utf16le");
}

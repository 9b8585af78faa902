/**
 * Finds the encoding of a file and decodes it. A byte order mark decides; without one, bytes that are
 * valid UTF-8 are UTF-8, and the others are what gives the most plausible Chinese text.
 */
import { plausibility, SAMPLE_LENGTH } from "./plausibility.ts";

/** Names as in the WHATWG Encoding Standard; GBK and GB2312 are parts of GB18030. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export interface Decoded {
  /** As in the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** Without byte order mark; line ends as in the file. */
  readonly text: string;
  /** Broken byte sequences, each of which stands as U+FFFD in `text`. */
  readonly broken: number;
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
const WITHOUT_MARK: readonly Encoding[] = ["gb18030", "utf-16le", "utf-16be"];

// A page cut in the middle of a character or with a few spoilt bytes is still worth reading; more
// than one break in 500 characters is another encoding or a damaged file.
const MOST_BROKEN_SHARE = 1 / 500;
const REPLACEMENT = "\ufffd";

/** The bytes as text, or undefined when no encoding gives text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeAs(marked[1], bytes.subarray(marked[0].length));
  const utf8 = strictly("utf-8", bytes);
  if (utf8 !== undefined && !utf8.includes("\0")) return { encoding: "utf-8", text: utf8, broken: 0 };
  return mostPlausible(bytes) ?? decodeAs("utf-8", bytes);
}

function mostPlausible(bytes: Uint8Array): Decoded | undefined {
  // An even number of bytes, and four for the longest character, so that the sample ends well enough.
  const sample = bytes.subarray(0, SAMPLE_LENGTH * 4);
  const ranked = WITHOUT_MARK.map((encoding) => ({ encoding, score: sampleScore(encoding, sample) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  for (const { encoding } of ranked) {
    const decoded = decodeAs(encoding, bytes);
    if (decoded) return decoded;
  }
  return undefined;
}

function sampleScore(encoding: Encoding, sample: Uint8Array): number {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(sample);
  return text.includes("\0") || isTooBroken(text) ? 0 : plausibility(text);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded | undefined {
  const text = strictly(encoding, bytes);
  if (text !== undefined) return { encoding, text, broken: 0 };
  const lenient = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return isTooBroken(lenient) ? undefined : { encoding, text: lenient, broken: count(lenient) };
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isTooBroken(text: string): boolean {
  // One break is granted to the shortest text: where a file was cut.
  return count(text) > Math.max(1, text.length * MOST_BROKEN_SHARE);
}

function count(text: string): number {
  let found = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) found++;
  return found;
}

/** Bytes become text, once: every span of the project points into the text that is made here. */
import { createHash } from "node:crypto";
import type { SourceText } from "../../src/model/document.ts";
import type { Message } from "../../src/model/message.ts";
import { type Decoded, decode } from "./decode.ts";
import { binaryFormat } from "./signatures.ts";

/** A source, or why there is none. `doubts` says what a reader should look at in a source that was taken. */
export type ReadResult =
  | { readonly ok: true; readonly source: SourceText; readonly doubts?: readonly Message[] }
  | { readonly ok: false; readonly message: Message };

/** Raised whenever the same bytes would give another text. */
export const READER_VERSION = "text/1";

/**
 * Most bytes of one file. A year of a daily paper's pages is some 20 MB of text: more in one file is a
 * dump that should be cut up. The pipeline holds a text with its map, about 12 bytes a character.
 */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Most UTF-16 units between two line ends. No paragraph in print is a hundredth of it: a longer line is
 * a file that lost its line ends or is no prose at all, and neither can be cut into articles.
 */
export const MAX_LINE_LENGTH = 1024 * 1024;

// A stray ^Z or escape is survived; one control character in a hundred is no text.
const MOST_CONTROLS_SHARE = 0.01;
// Without tab, line ends, form feed and U+0085, which is a line end.
const CONTROLS = /[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/**
 * Turns a file's bytes into the text as read: decoded (UTF-8, UTF-16, GB18030, see decode.ts), without
 * byte order mark, everything else kept, line ends too.
 *
 * @param location where the bytes came from; goes into the source and every message.
 * @returns a message with one of the codes `empty-file`, `too-large`, `binary-file`, `undecodable`,
 *   `line-too-long` when the bytes can't be taken. Never throws for what the bytes hold.
 */
export function readText(bytes: Uint8Array, location: string): ReadResult {
  if (bytes.length === 0) return refuse(location, EMPTY);
  if (bytes.length > MAX_BYTES) return { ok: false, message: tooLarge(location, bytes.length) };
  const format = binaryFormat(bytes);
  if (format) return refuse(location, binary(`it is ${format}`));
  const decoded = decode(bytes);
  if (!decoded) return refuse(location, bytes.includes(0) ? binary("it holds NUL bytes") : UNDECODABLE);
  return takeText(decoded, { location, sha256: sha256(bytes), readerVersion: READER_VERSION });
}

/** What a source is besides its text. */
export type Origin = Pick<SourceText, "location" | "sha256" | "readerVersion" | "stated">;

/**
 * A text that some reader has made, if it is one.
 *
 * @returns a message with one of the codes `empty-file`, `binary-file`, `line-too-long` where it is none.
 */
export function takeText(decoded: Decoded, origin: Origin): ReadResult {
  const { location } = origin;
  const trouble = troubleIn(decoded.text);
  if (trouble) return refuse(location, trouble);
  const doubts = brokenBytes(decoded, location);
  const { encoding, text } = decoded;
  const source = { ...origin, textSha256: sha256(text), encoding, text };
  return { ok: true, source, ...(doubts.length > 0 && { doubts }) };
}

/** The message for a file of more than MAX_BYTES. */
export function tooLarge(location: string, size: number): Message {
  const megabytes = Math.ceil(size / 1024 / 1024);
  const reason = `the file has ${megabytes} MiB, and ${MAX_BYTES / 1024 / 1024} MiB is the most for one text; cut it into pages.`;
  return { severity: "error", code: "too-large", location, reason };
}

type Trouble = Pick<Message, "code" | "reason" | "span">;

const EMPTY: Trouble = {
  code: "empty-file",
  reason: "the file is empty; fetch it again, or leave it out.",
};
const BLANK: Trouble = {
  code: "empty-file",
  reason: "the file holds nothing but white space; a scanned page needs text recognition first.",
};
const UNDECODABLE: Trouble = {
  code: "undecodable",
  reason:
    "the bytes are no text in UTF-8, UTF-16 or GB18030; if it is text, convert it, for example: iconv -f BIG5 -t UTF-8.",
};

function binary(what: string): Trouble {
  return { code: "binary-file", reason: `this is no text: ${what}; extract its text and give that.` };
}

function troubleIn(text: string): Trouble | undefined {
  if (text.includes("\0")) return binary("it holds NUL characters");
  const longLine = firstLongLine(text);
  if (longLine) return longLine;
  if (!/\S/.test(text)) return BLANK;
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > Math.max(1, text.length * MOST_CONTROLS_SHARE))
    return binary(`${controls} of its ${text.length} characters are control characters`);
  return undefined;
}

function firstLongLine(text: string): Trouble | undefined {
  const lineEnd = /[\n\r\f\u0085\u2028\u2029]/g;
  for (let start = 0, line = 1; text.length - start > MAX_LINE_LENGTH; line++) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)?.index ?? text.length;
    if (end - start > MAX_LINE_LENGTH) {
      const reason = `line ${line} has ${end - start} characters, and ${MAX_LINE_LENGTH} is the most; put the line ends back, or leave the file out.`;
      return { code: "line-too-long", span: { start, end }, reason };
    }
    start = end + 1;
  }
  return undefined;
}

function brokenBytes({ broken, encoding, text }: Decoded, location: string): Message[] {
  if (broken === 0) return [];
  const start = text.indexOf("\ufffd");
  const reason = `${broken} place(s) are not valid ${encoding} and stand as U+FFFD, the first at ${start}; compare with the original.`;
  return [{ severity: "doubt", code: "broken-bytes", location, span: { start, end: start + 1 }, reason }];
}

function refuse(location: string, trouble: Trouble): ReadResult {
  return { ok: false, message: { severity: "error", location, ...trouble } };
}

/** Lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

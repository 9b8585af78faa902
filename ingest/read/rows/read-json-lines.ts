/** JSON Lines: one article a line. An array of articles is read as well, if it is not too long to be held. */
import { type Content, collect, peek } from "../content.ts";
import { decode } from "../decode.ts";
import { MAX_BYTES, type ReadResult, sha256, tooLarge } from "../read-text.ts";
import { ROW_MARK, readRow, refuseRow } from "./article-row.ts";

/** Raised whenever the same bytes would give another text. */
const READER_VERSION = "jsonl/1";

const NEWLINE = 0x0a;
const MARK = "\ufeff";

/** Each line is a document at `FILE#LINE`, lines counted from 1. A line that cannot be read gives a message. */
export async function* readJsonLines(content: Content): AsyncGenerator<ReadResult> {
  const { head, all } = await peek(content.bytes, 64);
  if (/^\s*\[/u.test(decode(head)?.text.replace(MARK, "") ?? "")) {
    yield* readArray({ ...content, bytes: all });
    return;
  }
  let line = 0;
  for await (const bytes of linesOf(all)) {
    line++;
    if (bytes === undefined) yield refuseRow("too-large", at(content, line), `line ${line} is too long.`);
    else if (bytes.length > 0) yield* readLine(bytes, at(content, line), line);
  }
  if (line === 0) yield refuseRow("empty-file", content.location, "the file is empty; leave it out.");
}

function* readLine(bytes: Uint8Array, location: string, line: number): Generator<ReadResult> {
  const decoded = decode(bytes);
  const text = decoded?.text.replace(MARK, "").trim();
  if (text === "") return;
  const value = text === undefined ? undefined : parse(text);
  if (!decoded || !isRecord(value)) {
    const reason = `line ${line} is no JSON object of an article; check it, or leave the line out.`;
    yield refuseRow("broken-row", location, reason);
    return;
  }
  const { encoding } = decoded;
  const origin = { location, sha256: sha256(text ?? ""), readerVersion: READER_VERSION, encoding };
  yield readRow(Object.entries(value), origin, `line ${line}`);
}

async function* readArray(content: Content): AsyncGenerator<ReadResult> {
  const { location } = content;
  const bytes = await collect(content.bytes, MAX_BYTES);
  const decoded = decode(bytes);
  const value = bytes.length > MAX_BYTES ? undefined : parse(decoded?.text.replace(MARK, "") ?? "");
  if (bytes.length > MAX_BYTES) yield { ok: false, message: tooLarge(location, bytes.length) };
  else if (!Array.isArray(value) || !decoded)
    yield refuseRow("broken-row", location, "this is no JSON; write one article a line (.jsonl).");
  else
    for (const [index, row] of value.entries())
      yield* readLine(Buffer.from(JSON.stringify(row)), at(content, index + 1), index + 1);
}

function at({ location }: Content, line: number): string {
  return location + ROW_MARK + line;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The lines without their ends; undefined for one that is longer than a document may be. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const length = size + end - from;
      yield length > MAX_BYTES ? undefined : Buffer.concat([...kept, chunk.subarray(from, end)]);
      kept = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    if (size <= MAX_BYTES && from < chunk.length) kept.push(chunk.subarray(from));
  }
  if (size > 0) yield size > MAX_BYTES ? undefined : Buffer.concat(kept);
}

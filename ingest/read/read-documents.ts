/** The documents of a file: one, or one for each member of an archive. */
import { createReadStream } from "node:fs";
import { isContent, MEMBER_MARK } from "./archives/members.ts";
import { gunzip, Unpacking, UnpackLimitError, type UnpackLimits } from "./archives/unpacking.ts";
import { type Content, collect, peek } from "./content.ts";
import { type DocumentFormat, type Format, formatOf, HEAD_BYTES } from "./formats.ts";
import { endingOf } from "./formats-by-name.ts";
import { type FoundFile, trouble, unavailable } from "./found-file.ts";
import { MAX_BYTES, type ReadResult, tooLarge } from "./read-text.ts";

export type { ReadResult } from "./read-text.ts";

export interface ReadChoices {
  /** Where `-` is read from; the process's own standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** What an archive may unpack to. */
  readonly limits?: UnpackLimits;
}

/**
 * Reads what a file that findFiles has found holds: itself, or the documents in it, as they come. A file of any
 * size takes the memory of one document. Never throws for what the bytes hold; what was read before trouble stays.
 *
 * The location of a document is the file's, and behind it for a member of an archive `!/` and the member's name, for a row of a table `#` and its number.
 *
 * @returns besides what the reader of the format says `unreadable` and `no-such-file`, when the file has gone
 *   since; of archives `broken-archive`, `archive-too-large`, `archive-too-deep`, `empty-archive`, and of members
 *   `encrypted-member`, `unknown-packing`, and as doubts `unsafe-name`, `not-a-file`, `unknown-format`.
 */
export async function* readDocuments(
  { location, path: file, size }: FoundFile,
  { stdin = process.stdin, limits }: ReadChoices = {},
): AsyncGenerator<ReadResult> {
  const name = file === "-" ? "" : file;
  const bytes = file === "-" ? asBytes(stdin) : createReadStream(file);
  const content = {
    location,
    name,
    bytes,
    ...(file !== "-" && { file }),
    ...(size !== undefined && { size }),
  };
  yield* readContent(content, { unpacking: new Unpacking(limits), depth: 0, packed: false });
}

/** Where a document stands for the store: absolute, so that it is the same source wherever the command is given. */
export function storedLocation({ location, path: file }: FoundFile, document: string): string {
  return file + document.slice(location.length);
}

/** How far into archives the reading is. */
interface Place {
  readonly unpacking: Unpacking;
  readonly depth: number;
  /** The content came out of a gzip file by itself. */
  readonly packed: boolean;
}

async function* readContent(content: Content, place: Place): AsyncGenerator<ReadResult> {
  const { location } = content;
  try {
    const { head, all } = await peek(content.bytes, HEAD_BYTES);
    const format = formatOf(content.name, head);
    yield* readAs(format, { ...content, bytes: all }, place);
  } catch (error) {
    yield failed(location, error, place);
  }
}

async function* readAs(format: Format, content: Content, place: Place): AsyncGenerator<ReadResult> {
  if (format.kind === "document") yield await readWhole(format.read, content);
  else if (format.kind === "table") yield* format.read(content);
  else if (format.kind === "archive")
    yield* readArchive(format.read(content, place.unpacking), content, place);
  else yield* readPacked(content, place);
}

async function readWhole(
  read: DocumentFormat["read"],
  { location, bytes, size }: Content,
): Promise<ReadResult> {
  if (size !== undefined && size > MAX_BYTES) return { ok: false, message: tooLarge(location, size) };
  const whole = await collect(bytes, MAX_BYTES);
  if (whole.length > MAX_BYTES) return { ok: false, message: tooLarge(location, whole.length) };
  return read(whole, location);
}

async function* readArchive(
  members: AsyncIterable<Content | ReturnType<typeof trouble>>,
  { location }: Content,
  place: Place,
): AsyncGenerator<ReadResult> {
  if (place.depth > place.unpacking.limits.depth) {
    yield refuse(
      "archive-too-deep",
      location,
      "archives lie too deep in one another; unpack it and give the files.",
    );
    return;
  }
  let met = 0;
  let last = "";
  try {
    for await (const member of members) {
      met++;
      last = member.location;
      if (isContent(member)) yield* readContent(member, { ...place, depth: place.depth + 1, packed: false });
      else yield { ok: false, message: member };
    }
  } catch (error) {
    yield brokenArchive(location, last, error);
    return;
  }
  if (met === 0) yield refuse("empty-archive", location, "the archive holds no file that can be read.");
}

async function* readPacked(content: Content, place: Place): AsyncGenerator<ReadResult> {
  if (place.packed) {
    yield refuse(
      "archive-too-deep",
      content.location,
      "it is packed twice over; unpack it and give the file.",
    );
    return;
  }
  const name = endingOf(content.name) === ".tgz" ? "x.tar" : content.name.replace(/\.gz$/iu, "");
  const bytes = gunzip(content.bytes, place.unpacking);
  yield* readContent({ location: content.location, name, bytes }, { ...place, packed: true });
}

/** Trouble with the bytes: of a member that of its archive, of a file that of the system. */
function failed(location: string, error: unknown, { depth, packed }: Place): ReadResult {
  if (depth > 0 || packed || error instanceof UnpackLimitError) return brokenArchive(location, "", error);
  return { ok: false, message: unavailable(location, error) };
}

function brokenArchive(location: string, last: string, error: unknown): ReadResult {
  const behind =
    last === "" ? "" : ` behind ${last.slice(last.lastIndexOf(MEMBER_MARK) + MEMBER_MARK.length)}`;
  const { message } = error as Error;
  if (error instanceof UnpackLimitError)
    return refuse(
      "archive-too-large",
      location,
      `${message}: reading stopped${behind}; if it is what it should be, unpack it and give the files.`,
    );
  return refuse(
    "broken-archive",
    location,
    `it can't be unpacked${behind} (${message}); what came before was read; fetch it again.`,
  );
}

function refuse(code: string, location: string, reason: string): ReadResult {
  return { ok: false, message: trouble(code, location, reason) };
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

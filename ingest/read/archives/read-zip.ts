/** The members of a zip archive, by its list at the end. */
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { type Content, collect, type Member } from "../content.ts";
import { decodeName } from "./member-name.ts";
import { doubt, MemberNames, otherFormat } from "./members.ts";
import { type Unpacking, UnpackLimitError } from "./unpacking.ts";

/** Most bytes of a zip archive that does not lie on the disk: its list stands at its end, so it is kept whole. */
const MOST_IN_MEMORY = 256 * 1024 * 1024;

const ENCRYPTED = 1;
const NAME_IS_UTF8 = 0x800;
/** The extra field in which Info-ZIP keeps a name as UTF-8: a version, a checksum of four bytes, the name. */
const UNICODE_PATH = { id: 0x7075, version: 1, at: 5 };
const DIRECTORY = /[/\\]$/u;
const UNIX_TYPE = { mask: 0o170000, link: 0o120000 };

/**
 * Reads a zip archive; a member that cannot be unpacked gives a message, and the others go on.
 *
 * @throws Error where the list is broken, UnpackLimitError where it is too much; what came before stands.
 */
export async function* readZip(archive: Content, unpacking: Unpacking): AsyncGenerator<Member> {
  const zip = await open(archive);
  const names = new MemberNames(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      unpacking.countMember();
      yield* membersOf(zip, entry, names, unpacking);
    }
  } finally {
    zip.close();
  }
}

async function open({ file, bytes }: Content): Promise<ZipFile> {
  // Names as bytes: many archives from Chinese Windows do not say that theirs are GBK.
  const options = { decodeStrings: false, lazyEntries: true, autoClose: false };
  if (file !== undefined) return openPromise(file, options);
  const whole = await collect(bytes, MOST_IN_MEMORY);
  if (whole.length > MOST_IN_MEMORY)
    throw new UnpackLimitError(
      `it has more than ${MOST_IN_MEMORY / 1024 ** 2} MiB and no file of its own; save it as one`,
    );
  return fromBufferPromise(Buffer.from(whole.buffer, whole.byteOffset, whole.length), options);
}

async function* membersOf(
  zip: ZipFile,
  entry: Entry,
  names: MemberNames,
  unpacking: Unpacking,
): AsyncGenerator<Member> {
  const name = nameOf(entry);
  if (DIRECTORY.test(name)) return;
  const admitted = names.admit(name);
  if (!admitted) return;
  const { label, location, messages } = admitted;
  const passed = isLink(entry)
    ? doubt("not-a-file", location, "this is a link and is not followed; pack the file itself.")
    : otherFormat(label, location);
  if (passed) {
    yield passed;
    return;
  }
  yield* messages;
  const locked = (entry.generalPurposeBitFlag & ENCRYPTED) !== 0;
  if (locked || !entry.canDecodeFileData()) {
    const reason = locked
      ? "it is locked by a password; unpack it and give the files."
      : `it is packed by a method that is not read (${entry.compressionMethod}); pack it anew with deflate.`;
    yield { severity: "error", code: locked ? "encrypted-member" : "unknown-packing", location, reason };
    return;
  }
  yield { location, name: label, bytes: unpacked(zip, entry, unpacking) };
}

async function* unpacked(zip: ZipFile, entry: Entry, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  try {
    yield* unpacking.count(stream, () => entry.compressedSize);
  } finally {
    stream.destroy();
  }
}

function nameOf(entry: Entry): string {
  const bytes = entry.fileNameRaw;
  const field = entry.extraFields.find(
    ({ id, data }) => id === UNICODE_PATH.id && data[0] === UNICODE_PATH.version,
  );
  if (field) return field.data.toString("utf8", UNICODE_PATH.at);
  return (entry.generalPurposeBitFlag & NAME_IS_UTF8) === 0 ? decodeName(bytes) : bytes.toString("utf8");
}

function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & UNIX_TYPE.mask) === UNIX_TYPE.link;
}

/** The members of a tar archive, one after the other as the bytes come. */
import { Readable } from "node:stream";
import { extract, type Header } from "tar-stream";
import type { Content, Member } from "../content.ts";
import { decodeName } from "./member-name.ts";
import { doubt, MemberNames, otherFormat } from "./members.ts";
import type { Unpacking } from "./unpacking.ts";

/**
 * Reads a tar archive of any length with the memory of one chunk. Members have to be taken in order; what is
 * not read of one is passed over.
 *
 * @throws Error where the archive is broken, UnpackLimitError where it is too much; what came before stands.
 */
export async function* readTar(archive: Content, unpacking: Unpacking): AsyncGenerator<Member> {
  // Bytes as they are: names are decoded by their content.
  const unpacker = extract({ filenameEncoding: "latin1" } as object);
  const source = Readable.from(archive.bytes);
  source.on("error", (error) => unpacker.destroy(error));
  source.pipe(unpacker);
  const names = new MemberNames(archive);
  try {
    for await (const entry of unpacker) {
      unpacking.countMember();
      // Ending the iteration of an entry early would end the archive's: each is read to its end by one iterator.
      const bytes: AsyncIterator<Uint8Array> = entry[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
      yield* membersOf(entry.header, bytes, names);
      while (!(await bytes.next()).done);
    }
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

async function* membersOf(
  header: Header,
  bytes: AsyncIterator<Uint8Array>,
  names: MemberNames,
): AsyncGenerator<Member> {
  const { type } = header;
  if (type === "directory" || type?.startsWith("pax")) return;
  const admitted = names.admit(nameOf(header));
  if (!admitted) return;
  const { label, location, messages } = admitted;
  if (type !== "file" && type !== "contiguous-file") {
    yield doubt(
      "not-a-file",
      location,
      `this is no file but a ${type ?? "member"} and is not followed; pack the file itself.`,
    );
    return;
  }
  const other = otherFormat(label, location);
  if (other) {
    yield other;
    return;
  }
  yield* messages;
  yield { location, name: label, bytes: withoutReturn(bytes) };
}

async function* withoutReturn(bytes: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const next = await bytes.next();
    if (next.done) return;
    yield next.value;
  }
}

function nameOf(header: Header): string {
  const pax = header.pax as Readonly<Record<string, string>> | null | undefined;
  // Newer archives keep names as UTF-8 beside the header.
  return pax?.["path"] ?? decodeName(Buffer.from(header.name, "latin1"));
}

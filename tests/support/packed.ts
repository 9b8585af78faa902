/** Makes small archives for tests, broken and hostile ones too, byte for byte. */
import { crc32, deflateRawSync } from "node:zlib";
import { type Header, pack } from "tar-stream";

export interface ZipMember {
  /** A string is written as UTF-8 and marked so; bytes are written as they are. */
  readonly name: string | Buffer;
  readonly content: string | Buffer;
  /** General purpose flags, e.g. 1 for encrypted. */
  readonly flags?: number;
  /** 8 is deflate. */
  readonly method?: number;
  /** As of Unix, e.g. 0o120777 for a link. */
  readonly mode?: number;
}

export function zip(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const { local, central } = zipEntry(member, offset);
    locals.push(local);
    list.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function zipEntry({ name, content, flags = 0, method = 8, mode = 0o100644 }: ZipMember, offset: number) {
  const bytes = Buffer.from(content as string);
  const named = Buffer.from(name as string);
  const packed = method === 8 ? deflateRawSync(bytes) : bytes;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags | (typeof name === "string" ? 0x800 : 0), 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(named.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((mode << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, named, packed]),
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x03", "latin1"), common, rest, named]),
  };
}

/** @param members those of a string are files. */
export async function tar(
  members: readonly (Partial<Header> & Pick<Header, "name"> & { readonly content?: string | Buffer })[],
): Promise<Buffer> {
  const archive = pack();
  for (const { content, ...header } of members) archive.entry(header, content ?? "");
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

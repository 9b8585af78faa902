/** Bytes on their way, wherever they come from: a file, standard input, a member of an archive. */
import type { Message } from "../../src/model/message.ts";

export interface Content {
  /** As the user would name it; a member of an archive as `ARCHIVE!/MEMBER`. */
  readonly location: string;
  /** The name by whose ending the format is guessed where the bytes do not tell. */
  readonly name: string;
  /** The bytes, to be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many there are, where that is known. */
  readonly size?: number;
  /** Absolute path, where the bytes are a file's as they lie on the disk. */
  readonly file?: string;
}

/** What an archive gives: its members, and words on what is no member. */
export type Member = Content | Message;

/** The first bytes (fewer only where there are no more), and all of them, the first ones included. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < count) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(chunks);
  return { head, all: goOn(head, iterator) };
}

async function* goOn(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (;;) {
      const next = await rest.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

/**
 * All bytes of a stream, but not many more than `most`: whoever asked sees by the length that there were more.
 */
export async function collect(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

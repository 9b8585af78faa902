/** Keeps an archive from filling memory, disk or the day: what it may unpack to, and how many members it may have. */

import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** Bounds of one file that is given, all that is nested in it included. */
export interface UnpackLimits {
  /** Most bytes that come out of it. A hundred years of a daily paper as text have a tenth of that. */
  readonly bytes: number;
  /** Most bytes out for one byte in: prose packs to a fifth, the same page again and again to a hundredth. */
  readonly ratio: number;
  /** So many bytes may come out before the ratio counts: a small file of blanks is no bomb. */
  readonly free: number;
  readonly members: number;
  /** How deep archives may lie in archives: 1 is an archive in an archive. */
  readonly depth: number;
}

export const UNPACK_LIMITS: UnpackLimits = {
  bytes: 64 * 1024 ** 3,
  ratio: 200,
  free: 64 * 1024 ** 2,
  members: 5_000_000,
  depth: 1,
};

/** An archive asks for more than it may have; the message says of what. */
export class UnpackLimitError extends Error {
  override readonly name = "UnpackLimitError";
}

/** Counts what comes out of one given file. */
export class Unpacking {
  readonly limits: UnpackLimits;
  #bytes = 0;
  #members = 0;

  constructor(limits: UnpackLimits = UNPACK_LIMITS) {
    this.limits = limits;
  }

  /** @throws UnpackLimitError where this is a member too many. */
  countMember(): void {
    this.#members += 1;
    if (this.#members > this.limits.members)
      throw new UnpackLimitError(`it has more than ${this.limits.members} members`);
  }

  /**
   * Hands bytes on and counts them.
   *
   * @param packed gives the bytes that they came from, so far.
   * @throws UnpackLimitError where they are too many, by themselves or for what they came from.
   */
  async *count(bytes: AsyncIterable<Uint8Array>, packed: () => number): AsyncGenerator<Uint8Array> {
    const { limits } = this;
    let unpacked = 0;
    for await (const chunk of bytes) {
      unpacked += chunk.length;
      this.#bytes += chunk.length;
      if (this.#bytes > limits.bytes)
        throw new UnpackLimitError(`it unpacks to more than ${Math.floor(limits.bytes / 1024 ** 2)} MiB`);
      if (unpacked > limits.free && unpacked > packed() * limits.ratio)
        throw new UnpackLimitError(`it unpacks to more than ${limits.ratio} times its size`);
      yield chunk;
    }
  }
}

/**
 * The bytes of a gzip stream, counted.
 *
 * @throws UnpackLimitError as of Unpacking; the errors of zlib for a broken stream.
 */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  unpacking: Unpacking,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      read += chunk.length;
      yield chunk;
    }
  }
  const unpacked = createGunzip();
  // Errors reach the reader through the iteration; the callback only keeps them from being unhandled.
  pipeline(Readable.from(counted()), unpacked, () => undefined);
  yield* unpacking.count(unpacked, () => read);
}

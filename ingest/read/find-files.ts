/** From what was given on the command line to texts, and the trouble on the way. */
import { createReadStream, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { type Found, type FoundFile, foundFile, trouble, unavailable } from "./found-file.ts";
import { MAX_BYTES, type ReadResult, readText, tooLarge } from "./read-text.ts";
import { byName, passedOver, walkFolder } from "./walk-folder.ts";

export type { FoundFile } from "./found-file.ts";
export type { ReadResult } from "./read-text.ts";

/**
 * Finds the files that `paths` name: files, folders with all that is below them, globs, and `-` for
 * standard input. A path that exists is taken literally, even if it looks like a glob.
 *
 * Order: that of `paths`, and inside of a folder or glob by name (code units), the same on every machine.
 * A file that is reached twice comes once, the first time.
 *
 * Messages, each for one path, have the codes `no-such-file`, `no-match` (a glob that fits nothing),
 * `no-readable-files` (a folder without any), `unreadable`, `unknown-format`, `symlink-outside` (a link
 * below a folder that leads out of it), `broken-link`, `not-a-file`.
 * All are errors, but `unknown-format` is a doubt where the file was only met in a folder or by a glob.
 * A link that is itself given is followed; one that only fits a glob is passed over.
 *
 * @param paths as given by the user.
 * @param options.cwd what relative paths and globs start from; the process's own folder by default.
 */
export async function* findFiles(
  paths: readonly string[],
  { cwd = process.cwd() }: { readonly cwd?: string } = {},
): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const given of paths) {
    for await (const found of findGiven(given, cwd)) {
      if ("severity" in found || (await isNew(found, seen))) yield found;
    }
  }
}

async function isNew({ path: file }: FoundFile, seen: Set<string>): Promise<boolean> {
  const real = file === "-" ? file : await realpath(file).catch(() => file);
  const known = seen.size;
  return seen.add(real).size > known;
}

/**
 * Reads one file that findFiles has found.
 *
 * @param stdin where `-` is read from; the process's own standard input by default.
 * @returns besides the messages of readText `unreadable` and `no-such-file`, when the file has gone since.
 */
export async function readFile(
  { location, path: file, size }: FoundFile,
  stdin: AsyncIterable<Uint8Array | string> = process.stdin,
): Promise<ReadResult> {
  if (size !== undefined && size > MAX_BYTES) return { ok: false, message: tooLarge(location, size) };
  try {
    const bytes = await collect(file === "-" ? stdin : createReadStream(file));
    return readText(bytes, location);
  } catch (error) {
    return { ok: false, message: unavailable(location, error) };
  }
}

/** All bytes of a stream, but not many more than MAX_BYTES, which readText then refuses. */
async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}

async function* findGiven(given: string, cwd: string): AsyncGenerator<Found> {
  if (given === "-") {
    yield { location: "-", path: "-" };
    return;
  }
  const location = path.normalize(given);
  const absolute = path.resolve(cwd, given);
  let stats: Stats;
  try {
    stats = await stat(absolute);
  } catch (error) {
    const isGlob = (error as NodeJS.ErrnoException).code === "ENOENT" && isDynamicPattern(given);
    if (isGlob) yield* findMatching(given, cwd);
    else yield unavailable(location, error);
    return;
  }
  if (stats.isDirectory()) yield* findInFolder(location, absolute);
  else yield await foundFile(location, absolute, stats);
}

async function* findInFolder(location: string, folder: string): AsyncGenerator<Found> {
  let files = 0;
  for await (const found of walkFolder(location, folder, await realpath(folder))) {
    if (!("severity" in found)) files++;
    yield found;
  }
  if (files === 0)
    yield trouble(
      "no-readable-files",
      location,
      "the folder holds no file that can be read; put .txt files there.",
    );
}

async function* findMatching(pattern: string, cwd: string): AsyncGenerator<Found> {
  // Links are passed over: tinyglobby would walk whatever they lead to, and that may be the whole disk.
  const matches = await glob([pattern], { cwd, expandDirectories: false, followSymbolicLinks: false });
  if (matches.length === 0) yield trouble("no-match", pattern, "no file fits this pattern; check it.");
  for (const match of matches.sort(byName)) {
    const absolute = path.resolve(cwd, match);
    const location = path.isAbsolute(pattern) ? absolute : path.normalize(match);
    try {
      yield passedOver(await foundFile(location, absolute, await stat(absolute)));
    } catch (error) {
      yield unavailable(location, error);
    }
  }
}

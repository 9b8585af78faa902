/** From what was given on the command line to texts, and the trouble on the way. */
import type { Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { type Found, type FoundFile, foundFile, trouble, unavailable } from "./found-file.ts";
import { byName, passedOver, walkFolder } from "./walk-folder.ts";

export type { FoundFile } from "./found-file.ts";

/**
 * Finds the files that `paths` name: files, folders with all that is below them, globs, and `-` for
 * standard input. A path that exists is taken literally, even if it looks like a glob.
 *
 * Order: that of `paths`, and inside of a folder or glob by name (code units), the same on every machine.
 * A file that is reached twice comes once, the first time.
 *
 * Messages, each for one path, have the codes `no-such-file`, `no-match` (a glob that fits nothing),
 * `no-readable-files` (a folder without any), `unreadable`, `unknown-format`, `symlink-outside` (a link
 * below a folder that leads out of it), `broken-link`, `not-a-file`, `about-pages` (a README beside the pages).
 * All are errors, but `about-pages` and, where the file was only met in a folder or by a glob, `unknown-format` are doubts.
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
      "the folder holds no file that can be read; put .txt or .pdf files there.",
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

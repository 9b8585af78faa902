/** All files below a folder. */
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { ABOUT_OTHERS, isAboutPages } from "./formats-by-name.ts";
import { type Found, foundFile, trouble, unavailable } from "./found-file.ts";

/** Orders by code units, the same in every locale. */
export function byName(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/**
 * The files below a folder and the trouble met, by name. Hidden entries (`.git`) are passed over; links
 * are followed to files inside of `within` only, and to folders never: those come by their own path.
 *
 * @param location the folder as the user names it.
 * @param folder its absolute path.
 * @param within real path of the folder that no link may lead out of.
 */
export async function* walkFolder(location: string, folder: string, within: string): AsyncGenerator<Found> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    yield unavailable(location, error);
    return;
  }
  for (const name of names.filter((each) => !each.startsWith(".")).sort(byName)) {
    const [inner, absolute] = [path.join(location, name), path.join(folder, name)];
    const entry = await lstat(absolute).catch((error: unknown) => unavailable(inner, error));
    if (!("severity" in entry) && entry.isDirectory()) yield* walkFolder(inner, absolute, within);
    else {
      const found = "severity" in entry ? entry : await findEntry(inner, absolute, within);
      if (found) yield found;
    }
  }
}

/**
 * One entry that is no folder.
 *
 * @returns undefined for a link to a folder inside, whose files come by their own path.
 */
async function findEntry(location: string, absolute: string, within: string): Promise<Found | undefined> {
  try {
    const real = (await lstat(absolute)).isSymbolicLink() ? await realpath(absolute) : absolute;
    if (real !== absolute && !isInside(real, within))
      return trouble(
        "symlink-outside",
        location,
        `the link leads out of the folder, to ${real}, and is not followed; name that path itself to read it.`,
      );
    const stats = await stat(real);
    if (stats.isDirectory()) return undefined;
    if (!stats.isFile())
      return trouble(
        "not-a-file",
        location,
        "this is a pipe, socket or device; name it itself to read from it.",
      );
    return passedOver(await foundFile(location, absolute, stats));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ELOOP")
      return trouble("broken-link", location, "the link leads nowhere; repair or remove it.");
    return unavailable(location, error);
  }
}

/** A file that nobody named and that is no page, of another format or a README beside the pages, leaves the run whole. */
export function passedOver(found: Found): Found {
  if ("severity" in found) return found.code === "unknown-format" ? { ...found, severity: "doubt" } : found;
  if (!isAboutPages(found.path)) return found;
  return { ...trouble("about-pages", found.location, ABOUT_OTHERS), severity: "doubt" };
}

function isInside(real: string, within: string): boolean {
  const way = path.relative(within, real);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

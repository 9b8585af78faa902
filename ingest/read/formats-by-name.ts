/** Which names are read: by their endings. */
import path from "node:path";

// Files without an ending are taken as well: text saved from a browser or a pipe often has none.
const TEXT = ["", ".txt"];
const PAGES = [".pdf"];
const ARCHIVES = [".zip", ".tar", ".tgz", ".gz"];
const READ: ReadonlySet<string> = new Set([...TEXT, ...PAGES, ...ARCHIVES]);

/** The ending of a name in lower case, with its dot. */
export function endingOf(name: string): string {
  return path.posix.extname(name).toLowerCase();
}

/** Whether the name's ending is one that this version reads; the content has the last word. */
export function isReadableName(name: string): boolean {
  return READ.has(endingOf(name));
}

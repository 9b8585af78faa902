/** Which names are read: by their endings. */
import path from "node:path";

// Files without an ending are taken as well: text saved from a browser or a pipe often has none.
const TEXT = ["", ".txt"];
const PAGES = [".pdf"];
const ARCHIVES = [".zip", ".tar", ".tgz", ".gz"];
const MARKED = [".html", ".htm", ".shtml", ".xhtml", ".md", ".markdown"];
const TABLES = [".jsonl", ".ndjson", ".json", ".csv", ".tsv"];
const READ: ReadonlySet<string> = new Set([...TEXT, ...PAGES, ...MARKED, ...TABLES, ...ARCHIVES]);

/** The ending of a name in lower case, with its dot. */
export function endingOf(name: string): string {
  return path.posix.extname(name).toLowerCase();
}

/** Whether the name's ending is one that this version reads; the content has the last word. */
export function isReadableName(name: string): boolean {
  return READ.has(endingOf(name));
}

// What those who put pages together say of them.
const ABOUT_PAGES = /^(?:read[-_ ]?me|licen[cs]e|copying|changelog)(?:\.\w+)?$/iu;

/** Whether a file that was met beside pages tells of them, and is none itself. */
export function isAboutPages(name: string): boolean {
  return ABOUT_PAGES.test(path.posix.basename(name));
}

/** Why a file of another name is not read. */
export const OTHER_FORMAT =
  "this format is not read; save the page as text (.txt), as a web page (.html) or as a PDF.";
/** Why one that tells of the pages beside it is not read. */
export const ABOUT_OTHERS =
  "by its name it tells of the pages beside it, and is not read; name it itself to read it.";

/**
 * The formats that are read, each with its reader: one row a format. A format is known by its first bytes where
 * it has any of its own, else by the ending of the name, and where neither tells it is plain text.
 */
import { readTar } from "./archives/read-tar.ts";
import { readZip } from "./archives/read-zip.ts";
import type { Unpacking } from "./archives/unpacking.ts";
import type { Content, Member } from "./content.ts";
import { endingOf } from "./formats-by-name.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { readMarkdown } from "./read-markdown.ts";
import { type ReadResult, readText } from "./read-text.ts";
import { readJsonLines } from "./rows/read-json-lines.ts";
import { readTable } from "./rows/read-table.ts";

/** So many of the first bytes tell a format: the mark of a tar stands at 257. */
export const HEAD_BYTES = 1024;

/** A file that is one document. Must not throw for what the bytes hold. */
export interface DocumentFormat {
  readonly kind: "document";
  readonly read: (bytes: Uint8Array, location: string) => ReadResult | Promise<ReadResult>;
}

/** A file of many that is told apart while its bytes come. May throw: what it gave before stands. */
interface ArchiveFormat {
  readonly kind: "archive";
  readonly read: (archive: Content, unpacking: Unpacking) => AsyncIterable<Member>;
}

/** A table of articles, read as it comes. Must not throw for what the bytes hold. */
interface TableFormat {
  readonly kind: "table";
  readonly read: (content: Content) => AsyncIterable<ReadResult>;
}

/** A file that is another one, packed. */
interface PackedFormat {
  readonly kind: "packed";
}

export type Format = (DocumentFormat | ArchiveFormat | TableFormat | PackedFormat) & {
  readonly name: string;
  /** Endings of names, in lower case. */
  readonly endings: readonly string[];
  /** Whether the first bytes say that it is this format, whatever its name. */
  readonly is?: (head: Uint8Array) => boolean;
};

const TEXT: Format = { name: "text", kind: "document", endings: ["", ".txt"], read: readText };

const FORMATS: readonly Format[] = [
  { name: "pdf", kind: "document", endings: [".pdf"], is: isPdf, read: (bytes, at) => readPdf(bytes, at) },
  { name: "zip", kind: "archive", endings: [".zip"], is: isZip, read: readZip },
  { name: "gzip", kind: "packed", endings: [".gz", ".tgz"], is: starts("\x1f\x8b") },
  { name: "tar", kind: "archive", endings: [".tar"], is: isTar, read: readTar },
  {
    name: "HTML",
    kind: "document",
    endings: [".html", ".htm", ".shtml", ".xhtml"],
    is: isHtml,
    // What parses pages takes a tenth of a second to load, and most commands meet none.
    read: async (bytes, at) => (await import("./html/read-html.ts")).readHtml(bytes, at),
  },
  { name: "Markdown", kind: "document", endings: [".md", ".markdown"], read: readMarkdown },
  { name: "JSON Lines", kind: "table", endings: [".jsonl", ".ndjson", ".json"], read: readJsonLines },
  { name: "CSV", kind: "table", endings: [".csv", ".tsv"], read: readTable },
  TEXT,
];

/** @param head the first HEAD_BYTES, or all there are. */
export function formatOf(name: string, head: Uint8Array): Format {
  const ending = endingOf(name);
  return (
    FORMATS.find((format) => format.is?.(head)) ??
    FORMATS.find(
      (format) => format.kind !== "archive" && format.kind !== "packed" && format.endings.includes(ending),
    ) ??
    TEXT
  );
}

function starts(signature: string): (head: Uint8Array) => boolean {
  return (head) => latin1(head, 0, signature.length) === signature;
}

/** Some files have lines of a mail or a server before the mark; what has a zero there is an archive with a PDF in it. */
function isPdf(head: Uint8Array): boolean {
  return /^(?:[^\0]*[\r\n])?%PDF-\d/u.test(latin1(head, 0, HEAD_BYTES));
}

/** An empty archive has only its end. What is packed inside of Office documents and books is no page. */
function isZip(head: Uint8Array): boolean {
  const signature = latin1(head, 0, 4);
  if (signature === "PK\x05\x06") return true;
  const first = latin1(head, ZIP_FIRST_NAME, 19);
  return signature === "PK\x03\x04" && first !== "[Content_Types].xml" && !first.startsWith("mimetype");
}
const ZIP_FIRST_NAME = 30;

function isHtml(head: Uint8Array): boolean {
  return HTML_START.test(latin1(head, 0, 200).replaceAll("\0", ""));
}
const HTML_START =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>])/iu;

function isTar(head: Uint8Array): boolean {
  return latin1(head, TAR_MARK, 5) === "ustar";
}
const TAR_MARK = 257;

function latin1(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

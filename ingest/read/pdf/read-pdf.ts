/** A PDF to the text that a person reads on its pages, or to words on why there is none. */
import type { Message } from "../../../src/model/message.ts";
import { type ReadResult, sha256 } from "../read-text.ts";
import { askThread, type ThreadTrouble } from "./ask-thread.ts";
import { MOST_PAGES, type PdfText, type PdfTrouble } from "./read-pages.ts";

/** Raised whenever the same bytes would give another text. */
const PDF_READER_VERSION = "pdf/2";

/** How long one page may take, and opening the file, in milliseconds: the densest ones take two seconds. */
const PAGE_LIMIT_MS = 60_000;

/**
 * Reads a PDF in a thread of its own: a file that makes pdf.js loop or run out of memory costs that thread
 * and gives a message.
 *
 * @param location where the bytes came from; goes into the source and every message.
 * @returns a message with one of the codes `encrypted-pdf`, `broken-pdf`, `scanned-pdf`, `unreadable-pdf`
 *   (fonts without characters), `too-large`, `too-slow` where there is no text; with the text the doubts
 *   `scanned-pages` and `broken-pages`. Never throws for what the bytes hold.
 */
export async function readPdf(
  bytes: Uint8Array,
  location: string,
  { pageLimitMs = PAGE_LIMIT_MS }: { readonly pageLimitMs?: number } = {},
): Promise<ReadResult> {
  const reading = await askThread(bytes, pageLimitMs);
  if ("trouble" in reading) return { ok: false, message: refusal(reading.trouble, location) };
  const { text, places } = reading;
  const doubts = doubtsOf(reading, location);
  const source = {
    location,
    sha256: sha256(bytes),
    textSha256: sha256(text),
    readerVersion: PDF_READER_VERSION,
    encoding: "pdf",
    text,
    places,
  };
  return { ok: true, source, ...(doubts.length > 0 && { doubts }) };
}

const REFUSALS: Readonly<
  Record<PdfTrouble["code"] | ThreadTrouble["code"], { readonly code: string; readonly reason: string }>
> = {
  encrypted: {
    code: "encrypted-pdf",
    reason: "the PDF is locked by a password; take the password off (qpdf --decrypt), or leave the file out.",
  },
  broken: { code: "broken-pdf", reason: "the PDF is broken and can't be read; fetch it again." },
  "no-pages": { code: "broken-pdf", reason: "the PDF has no pages; fetch it again, or leave it out." },
  "too-many-pages": {
    code: "too-large",
    reason: `the PDF has more than ${MOST_PAGES} pages; cut it into issues.`,
  },
  "too-much-text": {
    code: "too-large",
    reason: "the PDF has more text than a document may have; cut it into pages.",
  },
  "no-text": {
    code: "scanned-pdf",
    reason:
      "no page of the PDF has any text: it was scanned, or its text was drawn as shapes; run text recognition (OCR) on it, for example ocrmypdf -l chi_sim, and give the result.",
  },
  "no-characters": {
    code: "unreadable-pdf",
    reason:
      "the fonts of the PDF do not say which characters they draw; run text recognition (OCR) on it, for example ocrmypdf --force-ocr -l chi_sim, and give the result.",
  },
  slow: {
    code: "too-slow",
    reason: "the PDF took too long to read and was given up; print it to a new PDF, or leave it out.",
  },
  memory: {
    code: "too-large",
    reason: "the PDF needs more memory than reading may take; cut it into pages.",
  },
};

function refusal({ code, page, detail }: PdfTrouble | ThreadTrouble, location: string): Message {
  const { code: name, reason } = REFUSALS[code];
  const place = page === undefined ? "" : `page ${page}: `;
  const said = detail && code === "broken" ? ` (${detail})` : "";
  return { severity: "error", code: name, location, reason: `${place}${reason}${said}` };
}

function doubtsOf({ empty, broken, pages }: PdfText, location: string): Message[] {
  const doubts: Message[] = [];
  if (broken.length > 0)
    doubts.push({
      ...{ severity: "doubt", code: "broken-pages", location },
      reason: `${listPages(broken)} of ${pages} can't be read and were left out; fetch the file again.`,
    });
  if (empty.length > 0)
    doubts.push({
      ...{ severity: "doubt", code: "scanned-pages", location },
      reason: `${listPages(empty)} of ${pages} have no text: if they are scanned, run text recognition (OCR) on them, for example ocrmypdf --skip-text -l chi_sim, and give the result.`,
    });
  return doubts;
}

/** `pages 2, 5-9`. */
function listPages(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return `pages ${ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ")}`;
}

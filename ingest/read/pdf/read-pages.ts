/** A PDF's bytes to its text in reading order, with the place of each printed line. */

import { packPlaces } from "../../../src/model/printed-places.ts";
import type { Block } from "./blocks.ts";
import type { PageContent } from "./page-content.ts";
import { needsSpace, pageText } from "./page-text.ts";
import { openPdf, type PdfFile } from "./pdf-file.ts";

/** Why a file gives no text. `page` is that on which it was seen. */
export interface PdfTrouble {
  readonly code:
    | "encrypted"
    | "broken"
    | "no-pages"
    | "too-many-pages"
    | "too-much-text"
    | "no-text"
    | "no-characters";
  readonly page?: number;
  /** Words of pdf.js, or a count. */
  readonly detail?: string;
}

export interface PdfText {
  readonly text: string;
  /** The printed lines, as `src/model/printed-places.ts` packs them. */
  readonly places: readonly number[];
  readonly pages: number;
  /** Pages without any text, which may be scanned. */
  readonly empty: readonly number[];
  /** Pages that could not be read. */
  readonly broken: readonly number[];
}

export type PdfReading = PdfText | { readonly trouble: PdfTrouble };

/** A year of a weekly has fewer pages; more is not one document. */
export const MOST_PAGES = 2000;
/** Pieces of text on a page: the densest page of a newspaper has some 20,000 characters. */
const MOST_RUNS = 100_000;
/** A newspaper of 48 pages has a million; as `MAX_BYTES` of plain text, it bounds what a file may cost. */
const MOST_CHARACTERS = 16_000_000;
/** Fonts without a table of characters give letters of the private use area: then this share of all. */
const MOST_PRIVATE_SHARE = 0.2;
const PRIVATE = /[\ue000-\uf8ff\ufffd]/gu;

/**
 * Reads all pages.
 *
 * @param onPage called with the number of each page that was read.
 * @returns what is wrong where there is no text. Never throws for what the bytes hold.
 */
export async function readPages(bytes: Uint8Array, onPage: (page: number) => void): Promise<PdfReading> {
  let file: PdfFile;
  try {
    file = await openPdf(bytes);
  } catch (error) {
    return { trouble: openingTrouble(error) };
  }
  try {
    if (file.pages === 0) return { trouble: { code: "no-pages" } };
    if (file.pages > MOST_PAGES) return { trouble: { code: "too-many-pages", detail: String(file.pages) } };
    return await collectPages(file, onPage);
  } finally {
    await file.close();
  }
}

function openingTrouble(error: unknown): PdfTrouble {
  const { name = "", message = String(error) } = error instanceof Error ? error : {};
  if (name === "PasswordException") return { code: "encrypted" };
  return { code: "broken", detail: message };
}

async function collectPages(file: PdfFile, onPage: (page: number) => void): Promise<PdfReading> {
  const collected: Collected = { text: "", places: [], empty: [], broken: [], end: [] };
  let detail = "";
  for (let number = 1; number <= file.pages; number++) {
    const page = await file.read(number).catch((error: unknown) => {
      detail ||= error instanceof Error ? error.message : String(error);
      return undefined;
    });
    if (!page) collected.broken.push(number);
    else if (page.runs.length === 0) collected.empty.push(number);
    else if (page.runs.length > MOST_RUNS || collected.text.length > MOST_CHARACTERS)
      return { trouble: { code: "too-much-text", page: number } };
    else addPage(collected, page);
    if (!page || page.runs.length === 0) collected.end = [];
    onPage(number);
  }
  const { text, places, empty, broken } = collected;
  return checked({ text, places, empty, broken, pages: file.pages }, detail);
}

interface Collected {
  text: string;
  readonly places: number[];
  readonly empty: number[];
  readonly broken: number[];
  /** What the last page that was read ends with. */
  end: readonly Block[];
}

function addPage(collected: Collected, page: PageContent): void {
  const { text, boxes, from: goesOn, end } = pageText(page, collected.end);
  collected.end = end;
  // A blank line between pages; a page is furniture first, so that none runs on into the next by chance.
  if (goesOn === "paragraph") collected.text += needsSpace(collected.text, text) ? " " : "";
  else if (collected.text !== "") collected.text += goesOn === "article" ? "\n" : "\n\n";
  const from = collected.text.length;
  collected.text += text;
  const places = boxes.map(({ left, top, right, bottom, ...box }) => ({
    ...{ start: from + box.start, end: from + box.end, page: page.number, direction: box.direction },
    ...{ x: left, y: top, width: right - left, height: bottom - top },
  }));
  for (const number of packPlaces(places)) collected.places.push(number);
}

function checked(reading: PdfText, detail: string): PdfReading {
  const { text, broken, pages } = reading;
  const unread = text.match(PRIVATE)?.length ?? 0;
  if (unread > MOST_PRIVATE_SHARE * text.length) return { trouble: { code: "no-characters" } };
  if (text !== "") return reading;
  if (broken.length === pages) return { trouble: { code: "broken", page: 1, detail } };
  return { trouble: { code: "no-text", detail: String(pages) } };
}

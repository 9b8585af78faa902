/** Opens a PDF by pdf.js and reads its pages: text and shapes with their places, nothing is rendered. */
import { createRequire } from "node:module";
import path from "node:path";
import type { Edges, PageContent } from "./page-content.ts";
import { type Operations, type OperatorList, pageFrames } from "./page-frames.ts";
import { pageRuns, type TextItem, type View } from "./page-runs.ts";

/** What this file needs of pdf.js. */
interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

interface PdfPage {
  getViewport(options: { readonly scale: number }): View;
  getTextContent(options: object): Promise<{
    readonly items: readonly (TextItem | { readonly type: string })[];
    readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
  }>;
  getOperatorList(): Promise<OperatorList>;
  cleanup(): void;
}

interface PdfJs {
  readonly OPS: Operations;
  getDocument(options: object): { readonly promise: Promise<Pdf>; destroy(): Promise<void> };
}

export interface PdfFile {
  readonly pages: number;
  /** @param number from 1. */
  read(number: number): Promise<PageContent>;
  close(): Promise<void>;
}

/**
 * @param bytes of the file; they are handed over and must not be used again.
 * @throws what pdf.js throws: its `name` says what is wrong (`PasswordException`, `InvalidPDFException`).
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdfjs = await loadPdfJs();
  const folder = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const part = (name: string): string => `${path.join(folder, name)}${path.sep}`;
  const task = pdfjs.getDocument({
    data: bytes,
    // Character maps, fonts and decoders come from the package: nothing is fetched from a host.
    cMapUrl: part("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: part("standard_fonts"),
    wasmUrl: part("wasm"),
    iccUrl: part("iccs"),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not looked at.
    maxImageSize: 1,
    verbosity: 0,
  });
  const file = await task.promise;
  return {
    pages: file.numPages,
    read: async (number) => readPage(await file.getPage(number), number, pdfjs.OPS),
    close: () => task.destroy(),
  };
}

async function readPage(page: PdfPage, number: number, operations: Operations): Promise<PageContent> {
  const view = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const runs = pageRuns(
    items.filter((item): item is TextItem => "str" in item),
    view,
    (font) => styles[font]?.vertical === true,
  );
  const frames = runs.length > 0 ? await framesOf(page, view, operations) : [];
  page.cleanup();
  return { number, width: view.width, height: view.height, runs, frames };
}

/** Shapes only help to order the text: a page with a broken picture is read without them. */
async function framesOf(page: PdfPage, view: View, operations: Operations): Promise<Edges[]> {
  try {
    return pageFrames(await page.getOperatorList(), view, operations);
  } catch {
    return [];
  }
}

/** pdf.js asks for the classes of a browser's canvas when it is loaded, and uses them only to render. */
async function loadPdfJs(): Promise<PdfJs> {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) scope[name] ??= class {};
  scope["pdfjsWorker"] ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string);
  return (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfJs;
}

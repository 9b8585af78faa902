/** Newspaper pages of the samples' texts, laid out in columns as HTML and printed to PDF by Chromium. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** An article as it is laid out. */
export interface LaidOut {
  readonly headline: string;
  readonly subtitle?: string;
  readonly byline?: string;
  readonly paragraphs: readonly string[];
  /** How many columns of the page it takes. */
  readonly columns: number;
}

export interface Newspaper {
  /** Masthead, date, page number: each a line at the head of the page. */
  readonly head: readonly string[];
  /** Lines at its foot. */
  readonly foot: readonly string[];
  /** Articles, one row of the page after the other. */
  readonly rows: readonly (readonly LaidOut[])[];
}

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium's path; undefined where this machine has none. */
export function chromiumPath(): string | undefined {
  return CHROMIUM.find((file) => existsSync(file));
}

/** The page as HTML, in points: four columns of 210, as a broadsheet has them. */
export function newspaperHtml({ head, foot, rows }: Newspaper): string {
  const articles = rows.map((row) => `<div class="row">${row.map(articleHtml).join("")}</div>`);
  return `<!doctype html><meta charset="utf-8"><style>
    @page { size: 980pt 1400pt; margin: 0 }
    body { margin: 40pt; font: 10pt/1.6 "Noto Serif CJK SC", serif }
    .head { display: flex; justify-content: space-between; border-bottom: 1pt solid; font-size: 12pt }
    .head :first-child { font-size: 30pt; line-height: 1.2 }
    .foot { position: absolute; bottom: 14pt; font-size: 8pt }
    .row { display: flex; gap: 20pt; margin-top: 24pt }
    h1 { font-size: 26pt; line-height: 1.3; margin: 0; text-align: center }
    h2 { font-size: 14pt; line-height: 1.4; margin: 4pt 0 8pt; text-align: center }
    p { margin: 0; text-indent: 2em; text-align: justify }
    .byline { text-indent: 0; white-space: pre-wrap }
  </style><div class="head">${head.map((line) => `<span>${line}</span>`).join("")}</div>
  ${articles.join("")}
  <div class="foot">${foot.join(" ")}</div>`;
}

function articleHtml({ headline, subtitle, byline, paragraphs, columns }: LaidOut): string {
  const title = subtitle === undefined ? "" : `<h2>${subtitle}</h2>`;
  const by = byline === undefined ? "" : `<p class="byline">${byline}</p>`;
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  return `<article style="flex: ${columns}"><h1>${headline}</h1>${title}
    <div style="columns: ${columns}; column-gap: 20pt">${by}${text}</div></article>`;
}

/**
 * Prints HTML to PDF.
 *
 * @throws Error with Chromium's words when it prints nothing.
 */
export function printPdf(html: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "policygraph-print-"));
  try {
    const [page, pdf] = [path.join(folder, "page.html"), path.join(folder, "page.pdf")];
    writeFileSync(page, html);
    const options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"];
    const run = spawnSync(chromiumPath() ?? "chromium", [
      ...options,
      `--user-data-dir=${path.join(folder, "profile")}`,
      `--print-to-pdf=${pdf}`,
      page,
    ]);
    if (!existsSync(pdf)) throw new Error(`Chromium printed nothing: ${run.stderr}`);
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The annotated pages of tests/pages: made from the archives of their texts, and what a reader finds on them. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { type AnnotatedPage, makeAnnotatedPage, type PageSet } from "../ingest/evaluate/annotated-page.ts";
import type { GoldDocument } from "../ingest/evaluate/gold.ts";
import { toGold } from "../ingest/evaluate/gold-format.ts";
import type { BorrowedPiece } from "../ingest/evaluate/page-pieces.ts";
import { type Scores, scoreDocuments } from "../ingest/evaluate/score.ts";
import type { PageReader } from "../ingest/pipeline.ts";
import { readText } from "../ingest/read/read-text.ts";
import { packageRoot } from "../src/package-root.ts";

/** A page that was made, and its annotations. */
export interface MadePage {
  readonly set: PageSet;
  readonly text: string;
  readonly gold: GoldDocument;
}

/**
 * Makes all pages.
 *
 * @param folder of annotated pages, a JSON file each
 * @param corpora folder of the archives (`.tar.gz`) that their texts are in
 * @throws Error when an archive is not there or cannot be read, or a text is another than the one annotated
 */
export function makePages(folder: string, corpora: string): readonly MadePage[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const pages = files.sort().map((name) => readPage(path.join(folder, name)));
  const unpacked = mkdtempSync(path.join(os.tmpdir(), "policygraph-pages-"));
  try {
    unpackMembers(pages.flatMap(borrowedPieces), corpora, unpacked);
    const readMember = (archive: string, member: string) =>
      readFileSync(path.join(unpacked, archive, member), "utf8");
    return pages.map((page) => ({ set: page.set, ...makeAnnotatedPage(page, readMember) }));
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

/** Where the figures of a set are kept that the tests hold extraction against. */
export function pagesBaseline(set: PageSet): string {
  return path.join(packageRoot(), "tests", "baselines", `pages-${set}.json`);
}

/** A page as it is kept. */
function readPage(file: string): AnnotatedPage {
  return JSON.parse(readFileSync(file, "utf8")) as AnnotatedPage;
}

/** Writes pages and annotations as `evaluate --gold FOLDER/gold --sources FOLDER/pages` wants them. */
export function writePages(pages: readonly MadePage[], folder: string): void {
  for (const name of ["gold", "pages"]) mkdirSync(path.join(folder, name), { recursive: true });
  for (const { text, gold } of pages) {
    const annotations = `${JSON.stringify(gold, null, 1)}\n`;
    writeFileSync(path.join(folder, "pages", gold.source), text);
    writeFileSync(path.join(folder, "gold", gold.source.replace(/\.txt$/u, ".json")), annotations);
  }
}

/** What a reader finds on the pages of a set, held against their annotations. */
export function scorePages(pages: readonly MadePage[], set: PageSet, reader: PageReader): Scores {
  const inputs = pages
    .filter((page) => page.set === set)
    .map(({ text, gold }) => {
      const read = readText(Buffer.from(text), gold.source);
      return { gold, predicted: read.ok ? toGold(reader.read(read.source)) : undefined, sourceText: text };
    });
  return scoreDocuments(inputs);
}

const borrowedPieces = ({ pieces }: AnnotatedPage): BorrowedPiece[] =>
  pieces.filter((piece): piece is BorrowedPiece => "member" in piece);

function unpackMembers(pieces: readonly BorrowedPiece[], corpora: string, folder: string): void {
  for (const archive of new Set(pieces.map((piece) => piece.archive))) {
    const file = path.join(corpora, archive);
    if (!existsSync(file))
      throw new Error(`${file} is missing: name the folder of the archives with --corpora.`);
    const target = path.join(folder, archive);
    mkdirSync(target);
    const members = pieces.filter((piece) => piece.archive === archive).map(({ member }) => member);
    const names = [...new Set(members)];
    const { status, stderr } = spawnSync("tar", ["-xzf", file, "-C", target, ...names], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${file}: tar does not unpack ${names.length} texts of it: ${stderr}`);
  }
}

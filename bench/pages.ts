/**
 * `npm run bench -- pages`: how extraction fares on the annotated pages of tests/pages, a table a set. The
 * pages are made from the archives in `--corpora`. `--list` also prints what went wrong in the set `look`;
 * of `hold` nothing but the table is ever printed. `--keep` makes the figures the baselines of the tests.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { digestOf, PAGE_SETS, type PageSet } from "../ingest/evaluate/annotated-page.ts";
import { type Baseline, baselineOf } from "../ingest/evaluate/baseline.ts";
import type { GoldDocument } from "../ingest/evaluate/gold.ts";
import { packGold } from "../ingest/evaluate/packed-gold.ts";
import type { PagePiece } from "../ingest/evaluate/page-pieces.ts";
import { formatTable, type Scores } from "../ingest/evaluate/score.ts";
import { createPageReader } from "../ingest/pipeline.ts";
import { packageRoot } from "../src/package-root.ts";
import { type MadePage, makePages, pagesBaseline, scorePages, writePages } from "./annotated-pages.ts";

const shared = path.resolve(packageRoot(), process.env["POLICYGRAPH_SHARED"] ?? "../shared");
const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: path.join(packageRoot(), "tests", "pages") },
    corpora: { type: "string", default: path.join(shared, "corpora") },
    list: { type: "boolean", default: false },
    /** Why today's figures become the baselines. */
    keep: { type: "string" },
    /** Writes the set `look` here, for `evaluate`. */
    out: { type: "string" },
    /** Packs a page: its pieces and set, as JSON; its text; its annotations. */
    pieces: { type: "string" },
    text: { type: "string" },
    gold: { type: "string" },
  },
});

/** A page as it is kept, a row a line. */
function packPage(files: { readonly pieces: string; readonly text: string; readonly gold: string }): string {
  const { set, pieces } = JSON.parse(readFileSync(files.pieces, "utf8")) as {
    set: PageSet;
    pieces: PagePiece[];
  };
  const text = readFileSync(files.text, "utf8");
  const gold = packGold(JSON.parse(readFileSync(files.gold, "utf8")) as GoldDocument, text);
  const lines = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
  const fields = Object.entries(gold).map(([key, value]) => {
    return `${JSON.stringify(key)}: ${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`;
  });
  const head = `"set": ${JSON.stringify(set)},\n"sha256": "${digestOf(text)}",\n"pieces": ${lines(pieces)}`;
  return `{\n${head},\n"gold": {\n${fields.join(",\n")}\n}\n}`;
}

function printSet(set: PageSet, scores: Scores): void {
  console.log(`\n${set}: ${formatTable(scores)}`);
  if (set === "look" && options.list)
    for (const { source, items } of scores.misses) console.log([`\n## ${source}`, ...items].join("\n"));
}

function keepBaseline(set: PageSet, scores: Scores, extractor: string, reason: string): void {
  const file = pagesBaseline(set);
  const kept: Baseline = baselineOf(scores, extractor, reason);
  // Not even digests of what went wrong in `hold` are kept: a guess could be tried against them.
  const baseline = set === "hold" ? { ...kept, misses: {} } : kept;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(baseline, null, 1)}\n`);
}

function measure(pages: readonly MadePage[]): void {
  const reader = createPageReader();
  for (const set of PAGE_SETS) {
    const scores = scorePages(pages, set, reader);
    printSet(set, scores);
    if (options.keep !== undefined) keepBaseline(set, scores, reader.version, options.keep);
  }
}

const { pieces, text, gold } = options;
if (pieces !== undefined && text !== undefined && gold !== undefined)
  console.log(packPage({ pieces, text, gold }));
else {
  const pages = makePages(options.pages, options.corpora);
  if (options.out !== undefined)
    writePages(
      pages.filter(({ set }) => set === "look"),
      options.out,
    );
  measure(pages);
}

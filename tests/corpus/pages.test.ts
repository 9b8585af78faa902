/** Extraction on the annotated pages of tests/pages has not become worse; of `hold` only sums are told. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makePages, pagesBaseline, scorePages } from "../../bench/annotated-pages.ts";
import { PAGE_SETS } from "../../ingest/evaluate/annotated-page.ts";
import {
  type Baseline,
  compareWithBaseline,
  formatDrift,
  TOLERATED_LOSS,
} from "../../ingest/evaluate/baseline.ts";
import { formatTable } from "../../ingest/evaluate/score.ts";
import { createPageReader } from "../../ingest/pipeline.ts";
import { packageRoot } from "../../src/package-root.ts";
import { sharedPages } from "../support/shared-pages.ts";

const corpora = path.join(sharedPages, "corpora");
const isThere = existsSync(path.join(corpora, "rmrb.tar.gz"));
if (!isThere) process.stderr.write(`Skipped: no annotated page is made, since ${corpora} has no archives.\n`);

(isThere ? describe : describe.skip)("the annotated pages", () => {
  it("lose no more of a task than the baseline of their set allows", () => {
    const pages = makePages(path.join(packageRoot(), "tests", "pages"), corpora);
    const reader = createPageReader();
    for (const set of PAGE_SETS) {
      expect(pages.filter((page) => page.set === set)).toHaveLength(6);
      const scores = scorePages(pages, set, reader);
      const baseline = JSON.parse(readFileSync(pagesBaseline(set), "utf8")) as Baseline;
      const { fresh, lost } = compareWithBaseline(scores, baseline);
      process.stderr.write(`${set}: ${formatTable(scores)}\n`);
      process.stderr.write(`${formatDrift({ fresh: set === "look" ? fresh : [], lost })}\n`);
      expect(lost.filter(({ items }) => items > TOLERATED_LOSS)).toEqual([]);
    }
  });
});

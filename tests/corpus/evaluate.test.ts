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
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { GoldDocument } from "../../ingest/evaluate/gold.ts";
import { formatTable, type ScoreInput, type Scores, scoreDocuments } from "../../ingest/evaluate/score.ts";
import { packageRoot } from "../../src/package-root.ts";
import { perturb } from "../ingest/evaluate/perturb.ts";
import { sharedPages } from "../support/shared-pages.ts";

const scorer = path.join(sharedPages, "eval", "score.mjs");
const isThere = existsSync(scorer);
if (!isThere) process.stderr.write(`Skipped: the scorer is not compared, since ${scorer} is missing.\n`);

it("has the outside scorer at hand wherever CI runs", () => {
  expect(isThere || process.env["CI"] !== "true").toBe(true);
});

/** A set of annotated pages: what the annotation of each is, and the page. */
interface AnnotatedPages {
  readonly gold: string;
  readonly texts: ReadonlyMap<string, string>;
}

const decode = (bytes: Buffer, name: string): string =>
  new TextDecoder(name.includes("gb18030") ? "gb18030" : "utf-8").decode(bytes);

function annotatedPages(gold: string, sources: string): AnnotatedPages {
  const names = readdirSync(gold)
    .filter((name) => name.endsWith(".json"))
    .map((name) => (JSON.parse(readFileSync(path.join(gold, name), "utf8")) as GoldDocument).source);
  return {
    gold,
    texts: new Map(names.map((name) => [name, decode(readFileSync(path.join(sources, name)), name)])),
  };
}

(isThere ? describe : describe.skip)("the scorer, beside the one that the gold annotations came with", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "policygraph-score-"));
  const sources = path.join(folder, "sources");
  const sets = () => [
    annotatedPages(path.join(sharedPages, "eval", "gold"), path.join(sharedPages, "seeds")),
    annotatedPages(path.join(packageRoot(), "tests", "golden"), path.join(packageRoot(), "samples")),
  ];

  beforeAll(() => {
    mkdirSync(sources);
    // The outside scorer reads UTF-8 alone.
    for (const set of sets()) {
      for (const [name, text] of set.texts) writeFileSync(path.join(sources, name), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function goldOf(set: AnnotatedPages): GoldDocument[] {
    return readdirSync(set.gold)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => JSON.parse(readFileSync(path.join(set.gold, name), "utf8")) as GoldDocument);
  }

  /** What the outside scorer prints for these predictions, with the misses before the table. */
  function printedOutside(set: AnnotatedPages, inputs: readonly ScoreInput[]): string {
    const predictions = mkdtempSync(path.join(folder, "predictions-"));
    for (const { gold, predicted } of inputs) {
      if (predicted) writeFileSync(path.join(predictions, `${gold.source}.json`), JSON.stringify(predicted));
    }
    const places = ["--gold", set.gold, "--pred", predictions, "--sources", sources];
    const run = spawnSync(process.execPath, [scorer, ...places, "--misses"], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    return run.stdout;
  }

  function printedHere(scores: Scores): string {
    const misses = scores.misses.flatMap(({ source, items }) => ["", `## ${source}`, ...items]);
    return [...misses, formatTable(scores), ""].join("\n");
  }

  function inputsOf(set: AnnotatedPages, predict: (gold: GoldDocument) => GoldDocument | undefined) {
    return goldOf(set).map((gold) => ({
      gold,
      predicted: predict(gold),
      sourceText: set.texts.get(gold.source) ?? "",
    }));
  }

  it("prints the same for the gold against itself, where every rate is 1", () => {
    for (const set of sets()) {
      const inputs = inputsOf(set, (gold) => gold);
      const scores = scoreDocuments(inputs);
      expect(printedHere(scores)).toBe(printedOutside(set, inputs));
      expect(scores.rows.filter(({ gold, f1 }) => gold > 0 && f1 < 1)).toEqual([]);
      expect(scores.documents).toBeGreaterThan(2);
    }
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("prints the same, line by line, for a spoiled copy (turn %i)", (turn) => {
    for (const set of sets()) {
      const inputs = inputsOf(set, (gold) => perturb(gold, turn));
      const scores = scoreDocuments(inputs);
      expect(printedHere(scores).split("\n")).toEqual(printedOutside(set, inputs).split("\n"));
      const spoiled = scores.rows.filter(({ f1 }) => f1 > 0 && f1 < 1).map(({ task }) => task);
      for (const task of ["entity:Organization", "statement", "talked about", "relation", "metric"]) {
        expect(spoiled).toContain(task);
      }
    }
  });

  it("prints the same where pages have no extraction", () => {
    for (const set of sets()) {
      const [first] = goldOf(set);
      const inputs = inputsOf(set, (gold) => (gold.source === first?.source ? undefined : gold));
      const scores = scoreDocuments(inputs);
      expect(scores.missing).toBe(1);
      expect(printedHere(scores)).toBe(printedOutside(set, inputs));
    }
  });
});

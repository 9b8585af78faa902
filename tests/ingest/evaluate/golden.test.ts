import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { GoldDocument } from "../../../ingest/evaluate/gold.ts";
import { formatTable, scoreDocuments } from "../../../ingest/evaluate/score.ts";
import { strip } from "../../../ingest/evaluate/strip.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { perturb } from "./perturb.ts";

const golden = path.join(packageRoot(), "tests", "golden");
const samples = path.join(packageRoot(), "samples");
const annotations = readdirSync(golden)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(path.join(golden, name), "utf8")) as GoldDocument);

function textOf({ source }: GoldDocument): string {
  const encoding = source.includes("gb18030") ? "gb18030" : "utf-8";
  return new TextDecoder(encoding).decode(readFileSync(path.join(samples, source)));
}

/** The parts of `words`, in order, on the page without white space. */
function isPrinted(page: string, words: string): boolean {
  let from = 0;
  return words
    .split("…")
    .filter((part) => part !== "")
    .every((part) => {
      const at = page.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
}

describe("the annotations of the samples", () => {
  it("cover every sample", () => {
    const pages = readdirSync(samples).filter((name) => name.endsWith(".txt"));
    expect(annotations.map(({ source }) => source)).toEqual(pages.sort());
  });

  it.each(annotations.map((gold) => [gold.source, gold] as const))("quote %s as printed", (_, gold) => {
    const page = strip(textOf(gold));
    const quoted = [
      ...gold.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...gold.articles.flatMap(({ headline, headlineParts, reporters, bodyStarts, bodyEnds }) => [
        headline ?? "",
        ...headlineParts,
        ...reporters,
        bodyStarts,
        bodyEnds,
      ]),
      ...gold.statements.map(({ text }) => text),
      ...[...gold.positions, ...gold.relations, ...gold.metrics].map(({ evidence }) => evidence),
    ];
    expect(quoted.filter((words) => !isPrinted(page, words))).toEqual([]);
    for (const { bodySpans, bodyStarts, bodyEnds } of gold.articles) {
      const body = (bodySpans ?? []).map(([start, end]) => page.slice(start, end)).join("");
      expect([body.startsWith(bodyStarts), body.endsWith(bodyEnds), body.length > 0]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  it.each(annotations.map((gold) => [gold.source, gold] as const))(
    "point at entities and articles that %s has",
    (_, gold) => {
      const ids = gold.entities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = [
        ...gold.positions.flatMap(({ person, organization }) => [person, organization ?? ""]),
        ...gold.statements.flatMap(({ speaker, about }) => [speaker, ...about]),
        ...gold.relations.flatMap(({ from, to }) => (to.startsWith("text:") ? [from] : [from, to])),
        ...gold.metrics.map(({ subject }) => subject),
      ];
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      const articles = gold.articles.map(({ id }) => id);
      const placed = [
        ...gold.entities.flatMap((entity) => entity.articles),
        ...gold.statements.map(({ article }) => article),
      ];
      expect(placed.filter((id) => !articles.includes(id))).toEqual([]);
    },
  );

  // Frozen; tests/corpus/evaluate.test.ts shows that the scorer of the guideline prints the same tables.
  it.each([0, 1, 2, 3])("score as they did before when spoiled (turn %i)", (turn) => {
    const spoiled = annotations.map((gold) => ({
      gold,
      predicted: perturb(gold, turn),
      sourceText: textOf(gold),
    }));
    expect(formatTable(scoreDocuments(spoiled))).toMatchSnapshot();
  });

  it("score 1 in every task against themselves", () => {
    const scores = scoreDocuments(
      annotations.map((gold) => ({ gold, predicted: gold, sourceText: textOf(gold) })),
    );
    expect(scores.rows.filter(({ gold, f1 }) => gold === 0 || f1 < 1)).toEqual([]);
    expect(scores.misses.flatMap(({ items }) => items)).toEqual([]);
    expect(formatTable(scores).split("\n")[0]).toBe("6 documents");
  });
});

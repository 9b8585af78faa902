import { describe, expect, it } from "@jest/globals";
import { baselineOf, compareWithBaseline, formatDrift } from "../../../ingest/evaluate/baseline.ts";
import type { GoldDocument } from "../../../ingest/evaluate/gold.ts";
import { type Scores, scoreDocuments } from "../../../ingest/evaluate/score.ts";

const NAMES = ["沈立川", "何文斌", "鲁明远", "白若兰", "齐振国"];

function page(persons: readonly string[]): GoldDocument {
  const entities = persons.map((name, index) => ({
    id: `e${index}`,
    type: "Person" as const,
    kind: null,
    name,
    aliases: [],
    articles: [],
  }));
  const nothing = { articles: [], positions: [], statements: [], relations: [], metrics: [] };
  return { source: "page.txt", publisher: null, publishedOn: null, entities, ...nothing };
}

const scored = (persons: readonly string[]): Scores =>
  scoreDocuments([{ gold: page(NAMES), predicted: page(persons), sourceText: NAMES.join("、") }]);
const baseline = baselineOf(scored(NAMES.slice(0, 4)), "policygraph/test", "a first trial");
const lossOf = (persons: readonly string[]): number | undefined =>
  compareWithBaseline(scored(persons), baseline).lost.find(({ task }) => task === "entity:Person")?.items;

describe("scores beside their baseline", () => {
  it("differ in nothing from themselves", () => {
    const drift = compareWithBaseline(scored(NAMES.slice(0, 4)), baseline);
    expect(drift).toEqual({ fresh: [], lost: [] });
    expect(formatDrift(drift)).toBe("");
  });

  it("tell what is newly missed and newly wrong, and not what was missed before", () => {
    const drift = compareWithBaseline(scored(["沈立川", "何文斌", "鲁明远", "卫健委"]), baseline);
    expect(drift.fresh).toEqual([{ source: "page.txt", items: ["- Person 白若兰", "+ Person 卫健委"] }]);
    expect(formatDrift(drift)).toContain("lost 1 in entity:Person: tolerated");
  });

  it("show an item as new that is wrong once more than before", () => {
    const twice = baselineOf(scored([...NAMES, "医共体"]), "policygraph/test", "one wrong");
    const drift = compareWithBaseline(scored([...NAMES, "医共体", "医共体"]), twice);
    expect(drift.fresh[0]?.items).toEqual(["+ Person 医共体"]);
  });

  it("count right items lost, or wrong ones that no right ones came with", () => {
    expect(lossOf(["沈立川"])).toBe(3);
    expect(lossOf([...NAMES.slice(0, 4), "甲甲", "乙乙", "丙丙"])).toBe(3);
    expect(lossOf([...NAMES, "甲甲"])).toBeUndefined();
    expect(formatDrift(compareWithBaseline(scored(["沈立川"]), baseline))).toContain(
      "more than the baseline allows",
    );
  });

  it("hold no word of the page", () => {
    expect(JSON.stringify(baseline)).not.toContain("齐振国");
    expect(baseline.misses["page.txt"]).toHaveLength(1);
  });
});

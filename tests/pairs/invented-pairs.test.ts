/**
 * The labelled pairs of invented pages, through the store and GraphQL. What the pages say is in made/; which
 * pairs of the half `hold` go wrong is never looked at, so that the figures of both halves stay honest.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { entitiesOfPairs } from "../../bench/linked-pairs.ts";
import { embeddedStore } from "../../bench/stores.ts";
import { ALL, countPairs, precisionOf, readPairs, recallOf } from "../../ingest/evaluate/pairs.ts";
import { packageRoot } from "../../src/package-root.ts";

const folder = path.join(packageRoot(), "tests", "pairs");
const isInvented = (document: string): boolean => document.startsWith("made/");
const pairs = readPairs(readFileSync(path.join(folder, "pairs.jsonl"), "utf8")).filter(
  ({ a, b }) => isInvented(a.document) && isInvented(b.document),
);

// Below what the linker reaches, so that a change elsewhere has some room.
const LEAST_PRECISION = 0.92;
const LEAST_RECALL = 0.6;

describe("the pairs of invented pages", () => {
  it("are told the same or different by floors of precision and recall", async () => {
    const names = [...new Set(pairs.flatMap(({ a, b }) => [a.document, b.document]))].sort();
    expect(names.length).toBeGreaterThan(150);
    const store = embeddedStore();
    const documents = new Map(names.map((name) => [name, path.join(folder, name)]));
    const entityOf = await entitiesOfPairs(store.address, documents);
    await store.remove();
    const all = countPairs(pairs, entityOf, () => "invented").get(ALL);
    expect(all && precisionOf(all).share).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(all && recallOf(all).share).toBeGreaterThanOrEqual(LEAST_RECALL);
  }, 300_000);
});

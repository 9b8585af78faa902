/**
 * All labelled pairs, those of real pages included: their documents are in the corpora beside the project,
 * which are unpacked for the test. The set holds their paths and offsets alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { entitiesOfPairs } from "../../bench/linked-pairs.ts";
import { embeddedStore } from "../../bench/stores.ts";
import { ALL, countPairs, pairTable, precisionOf, readPairs, recallOf } from "../../ingest/evaluate/pairs.ts";
import { packageRoot } from "../../src/package-root.ts";
import { sharedPages } from "../support/shared-pages.ts";

const unpacked = mkdtempSync(path.join(os.tmpdir(), "policygraph-pairs-"));
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

const pairs = readPairs(readFileSync(path.join(packageRoot(), "tests", "pairs", "pairs.jsonl"), "utf8"));
const LEAST = {
  tune: { precision: 0.97, recall: 0.7 },
  hold: { precision: 0.93, recall: 0.62 },
};

/** Unpacks all corpora; gives the folders below which the documents of the pairs are. */
function sourceFolders(): readonly string[] {
  const corpora = path.join(sharedPages, "corpora");
  for (const archive of readdirSync(corpora).filter((name) => name.endsWith(".tar.gz"))) {
    const folder = path.join(unpacked, archive.replace(".tar.gz", ""));
    mkdirSync(folder);
    expect(spawnSync("tar", ["-xzf", path.join(corpora, archive), "-C", folder]).status).toBe(0);
  }
  const own = readdirSync(unpacked).map((name) => path.join(unpacked, name));
  return [path.join(packageRoot(), "tests", "pairs"), sharedPages, unpacked, ...own];
}

describe("the labelled pairs", () => {
  it("are told the same or different by floors of precision and recall in both halves", async () => {
    const folders = sourceFolders();
    const names = [...new Set(pairs.flatMap(({ a, b }) => [a.document, b.document]))].sort();
    const documents = new Map(
      names.flatMap((name) => {
        const folder = folders.find((one) => existsSync(path.join(one, name)));
        return folder === undefined ? [] : [[name, path.join(folder, name)] as const];
      }),
    );
    expect(names.filter((name) => !documents.has(name))).toEqual([]);
    const store = embeddedStore();
    const entityOf = await entitiesOfPairs(store.address, documents);
    await store.remove();
    for (const half of ["tune", "hold"] as const) {
      const counts = countPairs(
        pairs.filter((pair) => pair.half === half),
        entityOf,
        ({ category }) => category,
      );
      process.stdout.write(`${half}\n${pairTable(counts).join("\n")}\n`);
      const all = counts.get(ALL);
      expect(all && precisionOf(all).share).toBeGreaterThanOrEqual(LEAST[half].precision);
      expect(all && recallOf(all).share).toBeGreaterThanOrEqual(LEAST[half].recall);
    }
  });
});

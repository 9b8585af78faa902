/**
 * `npm run bench -- pairs --pairs FILE --sources FOLDER…`: how the linker fares on labelled pairs of mentions.
 * The documents of the pairs go into an empty store; which entity a mention refers to is asked as a user
 * would, by GraphQL. Prints the confusion by category for each half; `--list` also the pairs of the half
 * `tune` that went wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  countPairs,
  type EntityOf,
  type LabelledPair,
  outcomeOf,
  pairTable,
  readPairs,
} from "../ingest/evaluate/pairs.ts";
import { packageRoot } from "../src/package-root.ts";
import { entitiesOfPairs } from "./linked-pairs.ts";
import { embeddedStore, neo4jStore } from "./stores.ts";

const { values: options } = parseArgs({
  options: {
    pairs: { type: "string", default: path.join(packageRoot(), "tests", "pairs", "pairs.jsonl") },
    /** Folders below which the documents are looked for, in this order. */
    sources: { type: "string", multiple: true, default: [path.join(packageRoot(), "tests", "pairs")] },
    list: { type: "boolean", default: false },
    neo4j: { type: "boolean", default: false },
  },
});

/** Where each document is; pairs of a document that no folder has are left out, and counted. */
function findDocuments(pairs: readonly LabelledPair[]): ReadonlyMap<string, string> {
  const names = new Set(pairs.flatMap(({ a, b }) => [a.document, b.document]));
  return new Map(
    [...names].sort().flatMap((name) => {
      const folder = options.sources.find((one) => existsSync(path.join(one, name)));
      return folder === undefined ? [] : [[name, path.join(folder, name)] as const];
    }),
  );
}

function listWrong(pairs: readonly LabelledPair[], entityOf: EntityOf): void {
  const outcomes = pairs.map((pair) => [outcomeOf(pair, entityOf), pair] as const);
  for (const [outcome, { id, category, a, b }] of outcomes.filter(
    ([one]) => one !== "joined" && one !== "apart",
  ))
    console.log(
      [outcome.padEnd(14), id, category.padEnd(20), ...[a, b].map((s) => `${s.document}:${s.start}`)].join(
        " ",
      ),
    );
}

const all = readPairs(readFileSync(options.pairs, "utf8"));
const documents = findDocuments(all);
const pairs = all.filter(({ a, b }) => documents.has(a.document) && documents.has(b.document));
if (pairs.length < all.length)
  console.log(
    `${all.length - pairs.length} of ${all.length} pairs are left out: their documents are not in --sources`,
  );
const store = options.neo4j ? await neo4jStore() : embeddedStore();
if (store) {
  const entityOf = await entitiesOfPairs(store.address, documents);
  for (const half of ["tune", "hold"] as const) {
    const ofHalf = pairs.filter((pair) => pair.half === half);
    console.log(`\n${half}: ${ofHalf.length} pairs`);
    for (const line of pairTable(countPairs(ofHalf, entityOf, ({ category }) => category))) console.log(line);
    if (half === "tune" && options.list) listWrong(ofHalf, entityOf);
  }
  await store.remove();
}

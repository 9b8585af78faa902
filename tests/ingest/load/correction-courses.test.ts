/** Whatever happens to a store, its claims say what the documents that stand and the corrections that count make of them. */
import { expect, it } from "@jest/globals";
import { correctionOf } from "../../../ingest/load/bind-correction.ts";
import { eraseDocument } from "../../../ingest/load/erase-document.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import { recordCorrection, undoCorrection } from "../../../ingest/load/record-correction.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import type { Graph } from "../../../src/graph/port.ts";
import type { Correction } from "../../../src/model/correction.ts";
import { documentId } from "../../../src/model/ids.ts";
import { createRandom, type Random } from "../../cypher/differential/random.ts";
import { makeSheet, readSheet } from "../../cypher/differential/sheet.ts";
import { describeStores } from "../../support/stores.ts";
import { currentView } from "./corrected-pages.ts";
import { nodesOf, SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";

const STEPS = 12;
const COURSES = { embedded: 30, neo4j: 3 };

interface Standing {
  /** By the name of its file; each file holds one sheet. */
  readonly documents: Map<string, FoundDocument>;
  /** Those that were undone are not in it. */
  readonly corrections: Correction[];
}

const timeOf = (step: number) => `2026-01-${String(step + 1).padStart(2, "0")}T00:00:00.000Z`;

async function takeStep(graph: Graph, random: Random, seed: number, step: number, standing: Standing) {
  const recordedAt = timeOf(step);
  if (step > 1 && random.chance(0.55)) return correctOne(graph, random, recordedAt, standing);
  if (random.chance(0.15)) return undoOne(graph, random, recordedAt, standing);
  if (step > 3 && random.chance(0.3)) return takeOut(graph, random, recordedAt, standing);
  const nth = random.whole(3);
  const location = `${nth}.txt`;
  const found = readSheet(makeSheet(seed * 10 + nth, "IMPLEMENTS"), {
    location,
    extractor: 1 + random.whole(2),
    linker: 1 + random.whole(2),
    recordedAt,
  });
  await loadDocument(graph, found, { again: true });
  standing.documents.set(location, found);
}

async function correctOne(graph: Graph, random: Random, recordedAt: string, { corrections }: Standing) {
  const stored = await snapshot(graph);
  const claims = nodesOf(stored, "Claim").filter(({ retractedAt }) => retractedAt === undefined);
  if (claims.length === 0) return;
  const { id, kind, document } = random.pick(claims);
  const people = nodesOf(stored, "Mention").filter(
    (one) => one["document"] === document && one["type"] === "Person" && one["retractedAt"] === undefined,
  );
  const speakers = ["none", ...people.map((one) => String(one["id"]))];
  const part = random.pick([
    { wrong: true as const },
    { date: random.pick(["2024-05", "2024-05-06", "2023"]) },
    ...(kind === "Statement" ? [{ speaker: random.pick(speakers) }, { speaker: random.pick(speakers) }] : []),
    ...(kind === "Position" ? [{ title: random.pick(["局长", "院长", "副局长"]) }] : []),
  ]);
  const given = { claim: String(id), person: "校对员", why: "核对", recordedAt, ...part };
  const correction = await graph.write(async (transaction) => {
    const made = await correctionOf(transaction, given);
    expect((await recordCorrection(transaction, made)).status).toBe("recorded");
    return made;
  });
  corrections.push(correction);
}

async function undoOne(graph: Graph, random: Random, recordedAt: string, { corrections }: Standing) {
  if (corrections.length === 0) return;
  const undone = random.pick(corrections);
  corrections.splice(corrections.indexOf(undone), 1);
  await graph.write((transaction) =>
    undoCorrection(transaction, undone.id, { recordedAt, by: "校对员", why: "改回" }),
  );
}

async function takeOut(graph: Graph, random: Random, recordedAt: string, { documents }: Standing) {
  if (documents.size === 0) return;
  const [location, { source }] = random.pick([...documents]);
  documents.delete(location);
  const take = random.chance(0.5) ? retractDocument : eraseDocument;
  await take(graph, documentId(source.sha256), { recordedAt });
}

/** What the standing documents and the corrections that count make in an empty store, in another order. */
async function made(graph: Graph, random: Random, { documents, corrections }: Standing) {
  await graph.ask("load-erased-graph");
  const correct = async () => {
    for (const one of [...corrections].reverse())
      await graph.write((transaction) => recordCorrection(transaction, one));
  };
  const first = random.chance(0.5);
  if (first) await correct();
  for (const found of [...documents.values()].reverse()) await loadDocument(graph, found);
  if (!first) await correct();
  return currentView(await snapshot(graph));
}

describeStores(
  "a store after a course of documents, corrections, their undoing, retractions and erasures",
  (open, { kind }) => {
    it("is sound at each step, and says what one says that was made of what stands", async () => {
      const graph = await open(SNAPSHOT_QUERIES);
      let replaced = 0;
      for (let seed = 1; seed <= COURSES[kind]; seed++) {
        await graph.ask("load-erased-graph");
        const random = createRandom(seed);
        const standing: Standing = { documents: new Map(), corrections: [] };
        for (let step = 0; step < STEPS; step++) {
          await takeStep(graph, random, seed, step, standing);
          const { findings } = await verifyStore(graph, {
            readOriginal: async (location) => standing.documents.get(location)?.source,
          });
          expect({ seed, step, findings }).toEqual({ seed, step, findings: [] });
        }
        const stored = await snapshot(graph);
        replaced += stored.relationships.filter(({ type }) => type === "CORRECTION_OF").length;
        expect({ seed, view: await made(graph, random, standing) }).toEqual({
          seed,
          view: currentView(stored),
        });
      }
      expect(replaced).toBeGreaterThan(COURSES[kind]);
    }, 300_000);
  },
);

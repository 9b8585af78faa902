/** Whatever happens to a store, it says what the documents that stand and the people who judged say, no more. */
import { expect, it } from "@jest/globals";
import { judgeMentions, type PersonalVerdict } from "../../../ingest/load/judge-mentions.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId } from "../../../src/model/ids.ts";
import { createRandom, type Random } from "../../cypher/differential/random.ts";
import { makeSheet, readSheet } from "../../cypher/differential/sheet.ts";
import { describeStores } from "../../support/stores.ts";
import { derivedView, headsOf } from "./derived-view.ts";
import { nodesOf, SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";

const STEPS = 9;
const COURSES = { embedded: 40, neo4j: 3 };

/** What a course has come to: the document that each source holds, and what people judged, in that order. */
interface Standing {
  readonly bySource: Map<string, FoundDocument>;
  /** Hashes of documents that were retracted and have not come again since. */
  readonly retracted: Set<string>;
  readonly verdicts: PersonalVerdict[];
}

function timeOf(step: number): string {
  return `2026-01-${String(step + 1).padStart(2, "0")}T00:00:00.000Z`;
}

async function takeStep(graph: Graph, random: Random, seed: number, step: number, standing: Standing) {
  const recordedAt = timeOf(step);
  if (step > 2 && random.chance(0.15)) return retractOne(graph, random, recordedAt, standing);
  if (step > 2 && random.chance(0.3)) return judgeTwo(graph, random, recordedAt, standing);
  const found = readSheet(makeSheet(seed * 10 + random.whole(5), "IMPLEMENTS"), {
    location: random.pick(["a.txt", "b.txt", "c.txt", "d.txt"]),
    extractor: 1 + random.whole(2),
    linker: 1 + random.whole(2),
    recordedAt,
  });
  await loadDocument(graph, found);
  // The same content under another source is the same document, read by the latest version.
  for (const [location, { source }] of standing.bySource) {
    if (source.sha256 !== found.source.sha256) continue;
    standing.bySource.set(location, { ...found, source: { ...found.source, location } });
  }
  standing.bySource.set(found.source.location, found);
  standing.retracted.delete(found.source.sha256);
}

async function retractOne(
  graph: Graph,
  random: Random,
  recordedAt: string,
  { bySource, retracted }: Standing,
) {
  const { source } = random.pick([...bySource.values()]);
  await retractDocument(graph, documentId(source.sha256), { recordedAt });
  retracted.add(source.sha256);
}

/** A person judges the heads of two clusters of one type. */
async function judgeTwo(graph: Graph, random: Random, recordedAt: string, { verdicts }: Standing) {
  const stored = await snapshot(graph);
  const heads = headsOf(stored);
  if (heads.length === 0) return;
  const left = random.pick(heads);
  const right = random.pick(heads.filter((head) => typeOf(stored, head) === typeOf(stored, left)));
  if (left === right) return;
  const verdict = random.pick(["same", "different", "different", "unsure"] as const);
  const judged = { left, right, verdict, person: "审核员", why: "核对", recordedAt };
  await judgeMentions(graph, judged);
  verdicts.push(judged);
}

function typeOf(graph: Awaited<ReturnType<typeof snapshot>>, mention: string): unknown {
  return nodesOf(graph, "Mention").find(({ id }) => id === mention)?.["type"];
}

/**
 * What the standing documents alone make, loaded into an empty store, the newest first. Undefined where a
 * judgement came before the linker that puts both sides into one cluster: it can't be given after it.
 */
async function made(graph: Graph, { bySource, retracted, verdicts }: Standing) {
  await graph.ask("load-erased-graph");
  for (const found of [...bySource.values()].reverse())
    if (!retracted.has(found.source.sha256)) await loadDocument(graph, found);
  const heads = new Set(
    nodesOf(await snapshot(graph), "Mention")
      .filter(({ head }) => head !== undefined)
      .map(({ id }) => String(id)),
  );
  for (const judged of verdicts) {
    if (!heads.has(judged.left) || !heads.has(judged.right)) continue;
    const isGiven = await judgeMentions(graph, judged).catch((error: unknown) => {
      if (error instanceof RangeError) return undefined;
      throw error;
    });
    if (isGiven === undefined) return undefined;
  }
  return derivedView(await snapshot(graph));
}

describeStores("a store after a course of documents, retractions and judgements", (open, { kind }) => {
  it("is sound at each step, and equals one that was made of what stands", async () => {
    const graph = await open(SNAPSHOT_QUERIES);
    let compared = 0;
    for (let seed = 1; seed <= COURSES[kind]; seed++) {
      await graph.ask("load-erased-graph");
      const random = createRandom(seed);
      const standing: Standing = { bySource: new Map(), retracted: new Set(), verdicts: [] };
      for (let step = 0; step < STEPS; step++) {
        await takeStep(graph, random, seed, step, standing);
        const { findings } = await verifyStore(graph, {
          readOriginal: async (location) => standing.bySource.get(location)?.source,
        });
        expect({ seed, step, findings }).toEqual({ seed, step, findings: [] });
      }
      const view = derivedView(await snapshot(graph));
      const anew = await made(graph, standing);
      if (anew === undefined) continue;
      compared++;
      expect({ seed, ...view }).toEqual({ seed, ...anew });
    }
    expect(compared).toBeGreaterThan(COURSES[kind] / 2);
  }, 300_000);
});

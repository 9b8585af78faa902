/** Whatever happens to a store, it says what the documents that stand and the people who judged say, no more. */
import { expect, it } from "@jest/globals";
import { eraseDocument } from "../../../ingest/load/erase-document.ts";
import { judgementOf, recordJudgement, undoJudgement } from "../../../ingest/load/judge-mentions.ts";
import { loadDocument } from "../../../ingest/load/load-document.ts";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { documentId } from "../../../src/model/ids.ts";
import type { Judgement } from "../../../src/model/judgement.ts";
import { createRandom, type Random } from "../../cypher/differential/random.ts";
import { makeSheet, readSheet } from "../../cypher/differential/sheet.ts";
import { describeStores } from "../../support/stores.ts";
import { derivedView } from "./derived-view.ts";
import { nodesOf, SNAPSHOT_QUERIES, snapshot } from "./graph-snapshot.ts";

const STEPS = 9;
const COURSES = { embedded: 40, neo4j: 3 };

/** What a course has come to: the document that each source holds, and what people judged, in that order. */
interface Standing {
  readonly bySource: Map<string, FoundDocument>;
  /** Hashes of documents that were retracted and have not come again since. */
  readonly retracted: Set<string>;
  /** Those that were undone are not in it. */
  readonly judgements: Judgement[];
}

function timeOf(step: number): string {
  return `2026-01-${String(step + 1).padStart(2, "0")}T00:00:00.000Z`;
}

async function takeStep(graph: Graph, random: Random, seed: number, step: number, standing: Standing) {
  const recordedAt = timeOf(step);
  if (step > 2 && random.chance(0.15)) return retractOne(graph, random, recordedAt, standing);
  if (step > 2 && random.chance(0.35)) return judgeTwo(graph, random, recordedAt, standing);
  if (standing.judgements.length > 0 && random.chance(0.2))
    return undoOne(graph, random, recordedAt, standing);
  const found = readSheet(makeSheet(seed * 10 + random.whole(5), "IMPLEMENTS"), {
    location: random.pick(["a.txt", "b.txt", "c.txt", "d.txt"]),
    extractor: 1 + random.whole(2),
    linker: 1 + random.whole(2),
    recordedAt,
  });
  const again = random.chance(0.6);
  const { status } = await loadDocument(graph, found, { again });
  expect(status === "keptOut").toBe(!again && standing.retracted.has(found.source.sha256));
  if (status === "keptOut") return;
  // The same content under another source is the same document, read by the latest version.
  for (const [location, { source }] of standing.bySource) {
    if (source.sha256 !== found.source.sha256) continue;
    standing.bySource.set(location, { ...found, source: { ...found.source, location } });
  }
  standing.bySource.set(found.source.location, found);
  standing.retracted.delete(found.source.sha256);
}

/** A document goes: it is retracted, or erased. */
async function retractOne(
  graph: Graph,
  random: Random,
  recordedAt: string,
  { bySource, retracted }: Standing,
) {
  const { source } = random.pick([...bySource.values()]);
  const id = documentId(source.sha256);
  if (random.chance(0.5)) await retractDocument(graph, id, { recordedAt });
  else {
    await eraseDocument(graph, id, { recordedAt });
    // Its sources do not hold it any more.
    for (const [location, found] of bySource)
      if (found.source.sha256 === source.sha256 && bySource.size > 1) bySource.delete(location);
  }
  retracted.add(source.sha256);
}

/** A person judges two mentions of one type that are in clusters, of one cluster at times. */
async function judgeTwo(graph: Graph, random: Random, recordedAt: string, { judgements }: Standing) {
  const stored = await snapshot(graph);
  const mentions = nodesOf(stored, "Mention")
    .filter(({ head }) => head !== undefined)
    .map(({ id }) => String(id));
  if (mentions.length === 0) return;
  const left = random.pick(mentions);
  const right = random.pick(mentions.filter((one) => typeOf(stored, one) === typeOf(stored, left)));
  if (left === right) return;
  const verdict = random.pick(["same", "different", "different", "unsure"] as const);
  const judged = { left, right, verdict, person: "审核员", why: "核对", recordedAt };
  await graph
    .write(async (transaction) => {
      const judgement = await judgementOf(transaction, judged);
      await recordJudgement(transaction, judgement);
      return judgement;
    })
    .then((judgement) => judgements.push(judgement));
}

async function undoOne(graph: Graph, random: Random, recordedAt: string, { judgements }: Standing) {
  const undone = random.pick(judgements);
  judgements.splice(judgements.indexOf(undone), 1);
  await graph.write((transaction) =>
    undoJudgement(transaction, undone.id, { recordedAt, by: "审核员", why: "误判" }),
  );
}

function typeOf(graph: Awaited<ReturnType<typeof snapshot>>, mention: string): unknown {
  return nodesOf(graph, "Mention").find(({ id }) => id === mention)?.["type"];
}

/**
 * What the standing documents and the judgements that count make, put into an empty store: the newest
 * document first, the judgements before the documents or after them.
 */
async function made(graph: Graph, random: Random, { bySource, retracted, judgements }: Standing) {
  await graph.ask("load-erased-graph");
  const judge = async () => {
    for (const one of judgements) await graph.write((transaction) => recordJudgement(transaction, one));
  };
  const first = random.chance(0.5);
  if (first) await judge();
  for (const found of [...bySource.values()].reverse())
    if (!retracted.has(found.source.sha256)) await loadDocument(graph, found);
  if (!first) await judge();
  return derivedView(await snapshot(graph));
}

describeStores(
  "a store after a course of documents, retractions, erasures, judgements and their undoing",
  (open, { kind }) => {
    it("is sound at each step, and equals one that was made of what stands", async () => {
      const graph = await open(SNAPSHOT_QUERIES);
      for (let seed = 1; seed <= COURSES[kind]; seed++) {
        await graph.ask("load-erased-graph");
        const random = createRandom(seed);
        const standing: Standing = { bySource: new Map(), retracted: new Set(), judgements: [] };
        for (let step = 0; step < STEPS; step++) {
          await takeStep(graph, random, seed, step, standing);
          const { findings } = await verifyStore(graph, {
            readOriginal: async (location) => standing.bySource.get(location)?.source,
          });
          expect({ seed, step, findings }).toEqual({ seed, step, findings: [] });
        }
        const view = derivedView(await snapshot(graph));
        expect({ seed, ...(await made(graph, random, standing)) }).toEqual({ seed, ...view });
      }
    }, 300_000);
  },
);

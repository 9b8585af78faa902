/**
 * Random courses of a store: documents come, come again in other versions or under other sources, are
 * retracted, and people judge. All that is asked of the store on the way is kept, so that it can be asked
 * of another store, or in other words, from the same state.
 */
import { loadDocument } from "../../../ingest/load/load-document.ts";
import { planDocument } from "../../../ingest/load/plan-document.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import type { Asker, Graph, Parameters, Row } from "../../../src/graph/port.ts";
import { RELATION_TYPES, type StatedRelationType } from "../../../src/model/entity.ts";
import { documentId, makeId } from "../../../src/model/ids.ts";
import { createRandom, type Random } from "./random.ts";
import { makeSheet, readSheet, type Sheet } from "./sheet.ts";

export interface Asked {
  readonly query: string;
  readonly parameters: Parameters;
  readonly rows: readonly Row[];
}

/** What was asked in one transaction. */
export type Transaction = readonly Asked[];

/** Queries that stand in for commands that judge: these belong to no load stage. */
export const JUDGE_QUERIES: Readonly<Record<string, string>> = {
  "load-case-judgement": `// What a person judged of two mentions.
// @param id: JudgementId  the judgement
// @param left: MentionId  one
// @param right: MentionId  the other
// @param properties: Map  its other properties
// @returns nothing
MATCH (l:Mention {id: $left})
MATCH (r:Mention {id: $right})
CREATE (j:Judgement {id: $id})
SET j += $properties
CREATE (j)-[:LEFT_SIDE]->(l)
CREATE (j)-[:RIGHT_SIDE]->(r)
`,
  "load-case-judged-keys": `// Marks the keys of two heads as judged.
// @param ids: MentionId[]  the heads
// @returns nothing
UNWIND $ids AS id
MATCH (m:Mention {id: id})
MATCH (m)-[:HAS_KEY]->(k:LinkKey)
SET k.judged = true
`,
};

const STEPS = 6;
const SHEETS = 3;
const SOURCES = ["a.txt", "b.txt", "c.txt"];
const STATED = RELATION_TYPES.filter(
  (type): type is StatedRelationType => type !== "TALKED_ABOUT" && type !== "HOLDS_POSITION",
);

/** Sees each query of a transaction before and after it is asked. */
export type Observer = (transaction: Asker, query: string, ask: () => Promise<void>) => Promise<void>;

interface Course {
  readonly graph: Graph;
  readonly random: Random;
  readonly sheets: readonly Sheet[];
  /** Head -> its keys, of all that was loaded. */
  readonly keys: Map<string, readonly string[]>;
}

/**
 * Runs the case of a seed on an empty store.
 *
 * @returns what was asked, in the order of the transactions.
 */
export async function runCase(graph: Graph, seed: number, observe: Observer): Promise<Transaction[]> {
  const random = createRandom(seed);
  const log: Transaction[] = [];
  const relation = STATED[seed % STATED.length] ?? "IMPLEMENTS";
  const sheets = Array.from({ length: SHEETS }, (_, n) => makeSheet(seed * 10 + n, relation));
  const course: Course = { graph: recording(graph, log, observe), random, sheets, keys: new Map() };
  await course.graph.write((transaction) => transaction.ask("load-store", { formatVersion: 1 }));
  for (let step = 0; step < STEPS; step++) await takeStep(course, step);
  return log;
}

async function takeStep(course: Course, step: number): Promise<void> {
  const { random, graph, sheets } = course;
  const recordedAt = `2026-01-0${step + 1}T00:00:00.000Z`;
  if (step >= SOURCES.length && random.chance(0.25)) return judge(course, recordedAt);
  const reading = {
    // One source or another: under the same one, another sheet is a new version.
    location: SOURCES[step] ?? random.pick(SOURCES),
    extractor: 1 + random.whole(2),
    linker: 1 + random.whole(2),
    recordedAt,
  };
  const found = readSheet(sheets[step] ?? random.pick(sheets), reading);
  if (step >= SOURCES.length && random.chance(0.2)) {
    await retractDocument(graph, documentId(found.source.sha256), { recordedAt });
    return;
  }
  await loadDocument(graph, found);
  for (const { head, keys } of planDocument(found).clusters) {
    course.keys.set(
      head,
      keys.map(({ id }) => id),
    );
  }
}

/** A person judges two heads, mostly of those that a key ties together. */
async function judge({ graph, random, keys }: Course, recordedAt: string): Promise<void> {
  const heads = [...keys.keys()];
  const left = random.pick(heads);
  const sharing = heads.filter(
    (head) => head !== left && keys.get(head)?.some((key) => keys.get(left)?.includes(key)),
  );
  const right = random.pick(sharing.length > 0 && random.chance(0.6) ? sharing : heads);
  const verdict = random.pick(["same", "different", "different"]);
  const properties = { verdict, by: "person:审核员", score: 1, why: "核对", recordedAt, left, right };
  await graph.write(async (transaction) => {
    await transaction.ask("load-case-judgement", {
      id: makeId("judgement", left, right, recordedAt),
      left,
      right,
      properties,
    });
    await transaction.ask("load-case-judged-keys", { ids: [left, right] });
  });
}

/** The graph, with each transaction that was kept in the log. */
function recording(graph: Graph, log: Transaction[], observe: Observer): Graph {
  return {
    ...graph,
    write: async (work) => {
      let asked: Asked[] = [];
      const result = await graph.write((transaction) => {
        asked = [];
        return work({
          ask: async (query, parameters = {}) => {
            let answer: readonly Row[] = [];
            await observe(transaction, query, async () => {
              answer = await transaction.ask(query, parameters);
            });
            asked.push({ query, parameters, rows: answer });
            return answer;
          },
        });
      });
      log.push(asked);
      return result;
    },
  };
}

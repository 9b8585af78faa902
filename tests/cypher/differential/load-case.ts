/**
 * Random courses of a store: documents come, come again in other versions or under other sources, are
 * retracted or erased, and people judge and undo what they judged. All that is asked of the store on the way is kept, so that it can be asked
 * of another store, or in other words, from the same state.
 */

import { noteAudit } from "../../../ingest/changes/audit.ts";
import { correctionOf } from "../../../ingest/load/bind-correction.ts";
import { currentVersions } from "../../../ingest/load/current-versions.ts";
import { eraseDocument } from "../../../ingest/load/erase-document.ts";
import { judgementOf, recordJudgement, undoJudgement } from "../../../ingest/load/judge-mentions.ts";
import { loadDocuments } from "../../../ingest/load/load-documents.ts";
import { planDocument } from "../../../ingest/load/plan-document.ts";
import { recordCorrection, undoCorrection } from "../../../ingest/load/record-correction.ts";
import { retractDocument } from "../../../ingest/load/retract-document.ts";
import { writeAllSearchKeys } from "../../../ingest/load/write-search-keys.ts";
import type { Asker, Graph, Parameters, QueryName, Row } from "../../../src/graph/port.ts";
import { FORMAT_VERSION } from "../../../src/graph/schema.ts";
import type { AuditEntry } from "../../../src/model/audit.ts";
import type { Correction } from "../../../src/model/correction.ts";
import { RELATION_TYPES, type StatedRelationType } from "../../../src/model/entity.ts";
import { documentId } from "../../../src/model/ids.ts";
import type { Judgement } from "../../../src/model/judgement.ts";
import { searchKeys } from "../../../src/model/search/search-keys.ts";
import { DAYS } from "./case-draft.ts";
import { handIn } from "./case-jobs.ts";
import { createRandom, type Random } from "./random.ts";
import { makeSheet, type Reading, readSheet, type Sheet } from "./sheet.ts";

export interface Asked {
  readonly query: QueryName;
  readonly parameters: Parameters;
  readonly rows: readonly Row[];
}

/** What was asked in one transaction. */
type Transaction = readonly Asked[];

const SHEETS = 3;
const SOURCES = ["a.txt", "b.txt", "c.txt"];
const STATED = RELATION_TYPES.filter(
  (type): type is StatedRelationType => type !== "TALKED_ABOUT" && type !== "HOLDS_POSITION",
);

/** The day on which what was taken out stays out. */
const KEPT_OUT_ON = "2026-01-06";

/** Sees each query of a transaction before and after it is asked. */
export type Observer = (transaction: Asker, query: QueryName, ask: () => Promise<void>) => Promise<void>;

interface Course {
  /** Every transaction of it is kept. */
  readonly graph: Graph;
  readonly random: Random;
  readonly sheets: readonly Sheet[];
  /** The heads of all that was loaded. */
  readonly heads: Map<string, Head>;
  /** All that people judged and corrected, the undone as well. */
  readonly judgements: Judgement[];
  readonly corrections: Correction[];
}

interface Head {
  readonly document: string;
  readonly keys: readonly string[];
}

type Step = (course: Course, recordedAt: string) => Promise<void>;

interface Kind {
  /** So many sheets come first, each to a source of its own; then so many more steps, each drawn from `steps`. */
  readonly first: number;
  readonly more: number;
  readonly steps: readonly Step[];
}

/** Cases take turns in being of these kinds, since some of what matters is rare in a mix. */
const KINDS: readonly [Kind, ...Kind[]] = [
  { first: 3, more: 3, steps: [judge, retract, load, load] },
  { first: 3, more: 2, steps: [judge, load, load, load] },
  { first: 3, more: 2, steps: [load] },
  { first: 2, more: 6, steps: [judge, judge, load] },
  { first: 0, more: 6, steps: [wander] },
  { first: 1, more: 7, steps: [comeAndGo, comeAndGo, judgeWithin] },
  { first: 2, more: 6, steps: [judge, judgeWithin, undo, erase, judgeAgain, load] },
  { first: 2, more: 6, steps: [judge, judge, retract, load, undo] },
  { first: 2, more: 5, steps: [judge, judge, erase, load] },
  { first: 1, more: 6, steps: [wander, wander, erase] },
];

/** So many cases are of the kinds above; as many as `CORRECTING_CASES` after them are of these, in which people correct as well. */
const COMMON_CASES = 80;
const CORRECTING_CASES = 40;
const CORRECTING: readonly [Kind, ...Kind[]] = [
  { first: 2, more: 7, steps: [correct, correct, correct, takeBack, load] },
  { first: 2, more: 7, steps: [correct, correct, takeBack, retract, erase, correctAgain, load] },
  { first: 3, more: 6, steps: [correct, correct, correct, erase] },
];

/** In the last cases search keys are lost and written anew. */
const REKEYING: readonly [Kind, ...Kind[]] = [{ first: 2, more: 3, steps: [retract, rekey, rekey] }];
const REKEYING_CASES = 5;

export const LOAD_CASES = COMMON_CASES + CORRECTING_CASES + REKEYING_CASES;

function kindsOf(seed: number): readonly [Kind, ...Kind[]] {
  if (seed <= COMMON_CASES) return KINDS;
  return seed <= COMMON_CASES + CORRECTING_CASES ? CORRECTING : REKEYING;
}

/**
 * Runs the case of a seed on an empty store.
 *
 * @returns what was asked, in the order of the transactions.
 */
export async function runCase(graph: Graph, seed: number, observe: Observer): Promise<Transaction[]> {
  const log: Transaction[] = [];
  const relation = STATED[seed % STATED.length] ?? "IMPLEMENTS";
  const course: Course = {
    graph: recording(graph, log, observe),
    random: createRandom(seed),
    sheets: Array.from({ length: SHEETS }, (_, n) => makeSheet(seed * 10 + n, relation)),
    heads: new Map(),
    judgements: [],
    corrections: [],
  };
  await course.graph.write((transaction) => transaction.ask("load-store", { formatVersion: FORMAT_VERSION }));
  const kinds = kindsOf(seed);
  const { first, more, steps } = kinds[seed % kinds.length] ?? kinds[0];
  const days = Array.from({ length: first + more }, (_, n) => `2026-01-0${n + 1}T00:00:00.000Z`);
  for (const [step, recordedAt] of days.entries()) {
    const [sheet, location] = [course.sheets[step], SOURCES[step]];
    if (step < first && sheet && location !== undefined)
      await loadSheet(course, sheet, { location, extractor: 1, linker: 1, recordedAt });
    else await course.random.pick(steps)(course, recordedAt);
  }
  return log;
}

/** One source or another: under the same one, another sheet is a new version. */
async function load(course: Course, recordedAt: string): Promise<void> {
  const { random, sheets } = course;
  await loadSheet(course, random.pick(sheets), {
    location: random.pick(SOURCES),
    extractor: 1 + random.whole(2),
    linker: 1 + random.whole(2),
    recordedAt,
  });
}

/** Sheets go from source to source: one that two sources hold stays when one of them takes another. */
async function wander(course: Course, recordedAt: string): Promise<void> {
  const { random, sheets } = course;
  const location = random.pick(SOURCES.slice(0, 2));
  await loadSheet(course, random.pick(sheets), { location, extractor: 1, linker: 1, recordedAt });
}

async function loadSheet(
  { graph, heads }: Course,
  sheet: Sheet,
  reading: Reading,
  again = !reading.recordedAt.startsWith(KEPT_OUT_ON),
): Promise<void> {
  const found = readSheet(sheet, reading);
  const sources = SOURCES.map((location) => ({ ...found.source, location }));
  await graph.write((transaction) => currentVersions(transaction, sources));
  const [outcome] = await loadDocuments(graph, [found], { again });
  if (outcome?.status === "keptOut") return;
  const document = documentId(found.source.sha256);
  for (const { head, keys } of planDocument(found).clusters) {
    heads.set(head, { document, keys: keys.map(({ id }) => id) });
  }
}

async function retract({ graph, random, heads }: Course, recordedAt: string): Promise<void> {
  const { document } = random.pick([...heads.values()]);
  await retractDocument(graph, document, { recordedAt });
}

/** A person judges two heads that stand, mostly of those that a key or a document ties together. */
async function judge(course: Course, recordedAt: string): Promise<void> {
  const { graph, random, heads } = course;
  const standing: string[] = [];
  for (const head of heads.keys()) {
    const [row] = await graph.ask("load-judged-mention", { id: head });
    if (row?.["head"] === head) standing.push(head);
  }
  if (standing.length < 2) return;
  const left = random.pick(standing);
  const others = standing.filter((head) => head !== left);
  const tied = others.filter((head) => areTied(heads.get(left), heads.get(head)));
  const right = random.pick(tied.length > 0 && random.chance(0.7) ? tied : others);
  await record(course, left, right, recordedAt);
}

/** A person judges two mentions of one document, mostly of one cluster. */
async function judgeWithin(course: Course, recordedAt: string): Promise<void> {
  const { graph, random, heads } = course;
  const document = random.pick([...heads.values()]).document;
  const rows = await graph.ask("load-linked-mentions", { document });
  const left = rows.length > 0 ? random.pick(rows) : undefined;
  const others = rows.filter(({ id, type }) => id !== left?.["id"] && type === left?.["type"]);
  if (!left || others.length === 0) return;
  const right = random.pick(others);
  const refers = await graph.ask("find-entities-of-mentions", {
    ids: [String(left["id"]), String(right["id"])],
  });
  if (refers.length === 2) await record(course, String(left["id"]), String(right["id"]), recordedAt);
}

async function record(course: Course, left: string, right: string, recordedAt: string): Promise<void> {
  const verdict = course.random.pick(["same", "different", "different", "unsure"] as const);
  const judged = { left, right, verdict, person: "审核员", why: "核对", recordedAt };
  const judgement = await course.graph.write(async (transaction) => {
    const made = await judgementOf(transaction, judged);
    await recordJudgement(transaction, made);
    const documents = [made.left, made.right].map(({ sha256 }) => documentId(sha256));
    await noteAudit(transaction, auditOf(recordedAt, documents), `aud_${course.judgements.length}`);
    return made;
  });
  course.judgements.push(judgement);
}

function auditOf(at: string, documents: readonly string[]): AuditEntry {
  return { by: null, action: "judge", at, outcome: "done", arguments: { why: "核对" }, documents };
}

async function undo({ graph, random, judgements }: Course, recordedAt: string): Promise<void> {
  if (judgements.length === 0) return;
  const undone = random.pick(judgements);
  await graph.write((transaction) =>
    undoJudgement(transaction, undone.id, { recordedAt, by: "审核员", why: "误判" }),
  );
}

/** A judgement comes from another store, where it was given at another time: its documents may not be here. */
async function judgeAgain({ graph, random, judgements }: Course, recordedAt: string): Promise<void> {
  if (judgements.length === 0) return;
  const one = random.pick(judgements);
  const again = { ...one, id: `${one.id}0`, recordedAt };
  await graph.write((transaction) => recordJudgement(transaction, again));
}

/** A person corrects a claim that stands. */
async function correct({ graph, random, heads, corrections }: Course, recordedAt: string): Promise<void> {
  const { document } = random.pick([...heads.values()]);
  const standing = await graph.ask("load-standing-claims", { document });
  if (standing.length === 0) return;
  const ids = standing.map(({ id }) => String(id));
  const claims = (await graph.ask("find-claims-by-id", { ids })).map((row) => row["claim"] as Row);
  const statements = claims.filter((one) => one["kind"] === "Statement");
  const { id, kind } = random.pick(statements.length > 0 && random.chance(0.5) ? statements : claims);
  const anchors = await graph.ask("load-anchors", { document });
  const people = anchors.flatMap(({ id, type }) => (type === "Person" ? [String(id)] : []));
  const part = random.pick([
    { wrong: true as const },
    { date: random.pick(DAYS) },
    kind === "Statement" ? { speaker: random.pick(["none", ...people, ...people]) } : { date: "2024" },
    kind === "Statement" ? { speaker: people[0] ?? "none" } : { date: "2024-06" },
    kind === "Position" ? { title: "副局长" } : { date: "2024-02" },
  ]);
  const given = { claim: String(id), person: "校对员", why: "核对", recordedAt, ...part };
  const correction = await graph.write(async (transaction) => {
    const made = await correctionOf(transaction, given);
    await recordCorrection(transaction, made);
    return made;
  });
  corrections.push(correction);
}

async function takeBack({ graph, random, corrections }: Course, recordedAt: string): Promise<void> {
  if (corrections.length === 0) return;
  const { id } = random.pick(corrections);
  await graph.write((transaction) =>
    undoCorrection(transaction, id, { recordedAt, by: "校对员", why: "改回" }),
  );
}

/** A correction comes from another store: its document may not be here. */
async function correctAgain({ graph, random, corrections }: Course, recordedAt: string): Promise<void> {
  if (corrections.length === 0) return;
  const one = random.pick(corrections);
  await graph.write((transaction) => recordCorrection(transaction, { ...one, id: `${one.id}0`, recordedAt }));
}

/** A sheet is retracted, and comes back; what it said stood more than once. */
async function comeAndGo(course: Course, recordedAt: string): Promise<void> {
  const [sheet] = course.sheets;
  const [first] = course.heads.values();
  if (!sheet || !first) return;
  const standing = await course.graph.ask("load-anchors", { document: first.document });
  if (standing.length > 0) await retractDocument(course.graph, first.document, { recordedAt });
  else await loadSheet(course, sheet, { location: "a.txt", extractor: 1, linker: 1, recordedAt }, true);
}

async function erase({ graph, random, heads }: Course, recordedAt: string): Promise<void> {
  const { document } = random.pick([...heads.values()]);
  await handIn(graph, document, recordedAt);
  await eraseDocument(graph, document, { recordedAt });
}

/** Search keys were lost, of the entities of now and of the past, and are written anew. */
async function rekey({ graph }: Course): Promise<void> {
  const nothing = searchKeys({ type: "Person", name: "", aliases: [] });
  for (const [read, write] of [
    ["find-names-of-entities", "load-search-keys"],
    ["find-names-of-past-entities", "load-past-search-keys"],
  ] as const) {
    const [first] = await graph.ask(read, { afterId: "", limit: 1 });
    const rows = first === undefined ? [] : [{ id: String(first["id"]), properties: { ...nothing } }];
    if (rows.length > 0) await graph.write((transaction) => transaction.ask(write, { rows }));
  }
  await writeAllSearchKeys(graph);
}

function areTied(left: Head | undefined, right: Head | undefined): boolean {
  return left?.document === right?.document || left?.keys.some((key) => right?.keys.includes(key)) === true;
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

/** Records what a person judges of two mentions, and brings the entities to it. */
import type { Asker, Graph, Row } from "../../src/graph/port.ts";
import { idKind } from "../../src/model/ids.ts";
import {
  documentOf,
  entityType,
  type Judgement,
  type JudgementSide,
  judgementId,
  type Verdict,
} from "../../src/model/judgement.ts";
import { anchorJudgement } from "./anchor-judgements.ts";
import { type EntityBook, openBook, readEntities } from "./entity-book.ts";
import { judgementOfRow, judgementProperties } from "./judgement-rows.ts";
import { type Cause, noteChange } from "./note-change.ts";
import { relinkDocument } from "./relink-document.ts";
import { settle } from "./settle.ts";

/** A person's word on whether two mentions are of one entity. */
export interface PersonalVerdict {
  /** Ids of the two mentions (`men_…`). */
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  /** Who judges. */
  readonly person: string;
  readonly why: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
}

/**
 * Stores the judgement and merges or parts the two entities by it. It outlives the documents' next
 * versions; of two judgements on the same clusters the later counts.
 *
 * @returns id of the judgement.
 * @throws RangeError when one of the mentions is in no entity.
 */
export async function judgeMentions(graph: Graph, judged: PersonalVerdict): Promise<string> {
  return graph.write(async (transaction) => {
    const judgement = await judgementOf(transaction, judged);
    await recordJudgement(transaction, judgement);
    return judgement.id;
  });
}

/** What a person judges, bound to the words of the two mentions. @throws RangeError as judgeMentions. */
export async function judgementOf(transaction: Asker, judged: PersonalVerdict): Promise<Judgement> {
  const { verdict, person, why, recordedAt } = judged;
  const [left, right] = [await sideOf(transaction, judged.left), await sideOf(transaction, judged.right)];
  const judgement = { verdict, by: `person:${person}`, why, recordedAt, left, right };
  return { id: judgementId(judgement), ...judgement };
}

async function sideOf(transaction: Asker, id: string): Promise<JudgementSide> {
  const [row] = await transaction.ask("load-judged-mention", { id });
  const type = entityType(row?.["type"]);
  if (!type || typeof row?.["entity"] !== "string")
    throw new RangeError(`${id} is no mention of an entity: judge mentions that a document has now`);
  return {
    sha256: String(row["sha256"]),
    span: { start: Number(row["begins"]), end: Number(row["ends"]) },
    type,
    quote: String(row["quote"]),
  };
}

/** What became of a judgement that was handed to a store. */
export interface Recorded {
  /** `known`: it is there already, as it is; `waiting`: not both of its mentions are there yet. */
  readonly status: "recorded" | "known" | "waiting";
  readonly book: EntityBook;
}

/**
 * Stores a judgement as a part of a transaction, and lets it count as far as its mentions are there. One
 * that is there already is left alone, or retracted where this one is.
 */
export async function recordJudgement(transaction: Asker, judgement: Judgement): Promise<Recorded> {
  const { id, retractedAt } = judgement;
  const book = openBook();
  const known = await knownJudgement(transaction, id);
  const isNews = known === undefined || (retractedAt !== undefined && known.retractedAt === undefined);
  if (!isNews) return { status: "known", book };
  const before = await judgedPlaces(transaction, id);
  await transaction.ask("load-personal-judgement", { id, properties: judgementProperties(judgement) });
  if (retractedAt === undefined)
    await anchorJudgement(transaction, id, [documentOf(judgement.left), documentOf(judgement.right)]);
  else await transaction.ask("load-untied-judgement", { id });
  const places = known ? before : await judgedPlaces(transaction, id);
  if (places.length === 2) await follow(transaction, book, places);
  await noteChange(transaction, book, causeOf(judgement));
  return { status: places.length === 2 || retractedAt !== undefined ? "recorded" : "waiting", book };
}

function causeOf(judgement: Judgement): Cause {
  const { id, by, why, recordedAt, retractedAt, retractedBy, retractedWhy } = judgement;
  if (retractedAt === undefined) return { action: "judge", judgement: id, recordedAt, by, why };
  return { action: "undo", judgement: id, recordedAt: retractedAt, by: retractedBy, why: retractedWhy };
}

/** The judgement of a person that the store has under an id, undone or not. */
export async function knownJudgement(transaction: Asker, id: string): Promise<Judgement | undefined> {
  if (idKind(id) !== "judgement") return undefined;
  const [row] = await transaction.ask("load-known-judgement", { id });
  return row && judgementOfRow(row["judgement"] as Row);
}

/**
 * Retracts a judgement: it does not count any more from then on.
 *
 * @returns undefined where there is no such judgement of a person, or it is retracted already.
 */
export async function undoJudgement(
  transaction: Asker,
  id: string,
  { recordedAt, by, why }: { readonly recordedAt: string; readonly by: string; readonly why: string },
): Promise<Recorded | undefined> {
  const known = await knownJudgement(transaction, id);
  if (!known || known.retractedAt !== undefined) return undefined;
  const retracted = { retractedAt: recordedAt, retractedBy: `person:${by}`, retractedWhy: why };
  return recordJudgement(transaction, { ...known, ...retracted });
}

interface Place {
  readonly document: string;
  readonly entity: string | undefined;
}

/** Where the two sides of a judgement that counts stand; fewer where a document is not there. */
async function judgedPlaces(transaction: Asker, id: string): Promise<readonly Place[]> {
  const rows = await transaction.ask("load-judged-sides", { id });
  return rows.map((row) => ({
    document: String(row["document"]),
    entity: typeof row["entity"] === "string" ? row["entity"] : undefined,
  }));
}

/** Brings the entities of the two sides to what people judge of them now. */
async function follow(transaction: Asker, book: EntityBook, places: readonly Place[]): Promise<void> {
  const [left, right] = places;
  // One document: its linker may have put both into one cluster.
  if (left && left.document === right?.document) return relinkDocument(transaction, book, left.document);
  const suspects = places.flatMap(({ entity }) => entity ?? []);
  await readEntities(transaction, book, suspects);
  await settle(transaction, book, [], { pairs: [], suspects });
}

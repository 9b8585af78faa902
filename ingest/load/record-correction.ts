/** Records what a person puts right in a claim, and lets the graph say it. */
import type { Asker } from "../../src/graph/port.ts";
import { type Correction, correctedDocument } from "../../src/model/correction.ts";
import { correctionOfProperties, correctionProperties } from "../../src/model/correction-properties.ts";
import { idKind } from "../../src/model/ids.ts";
import { correctClaims } from "./correct-claims.ts";
import { tieCorrections } from "./correct-plan.ts";
import { type Pair, recountEdges } from "./edges.ts";
import { type EntityBook, openBook, readEntities } from "./entity-book.ts";
import { knownDocument } from "./known-document.ts";
import { type Cause, noteChange } from "./note-change.ts";
import { anchorsIn, correctionsIn, readClaims } from "./read-claims.ts";
import { retieStatements } from "./reprints/tie-reprints.ts";
import { askIds, askRows, writeClaims } from "./write-plan.ts";

/** What became of a correction that was handed to a store. */
export interface RecordedCorrection {
  /** `known`: it is there already, as it is; `waiting`: the claim that it is of is not there yet. */
  readonly status: "recorded" | "known" | "waiting";
  /** The entities that the claims which changed speak of. */
  readonly book: EntityBook;
}

/**
 * Stores a correction as a part of a transaction, and lets it count where its claim is there. One that is
 * there already is left alone, or taken back where this one is.
 */
export async function recordCorrection(
  transaction: Asker,
  correction: Correction,
): Promise<RecordedCorrection> {
  const { id, retractedAt } = correction;
  const book = openBook();
  const known = await knownCorrection(transaction, id);
  const isNews = known === undefined || (retractedAt !== undefined && known.retractedAt === undefined);
  if (!isNews) return { status: "known", book };
  await transaction.ask("load-correction", { id, properties: correctionProperties(correction) });
  const document = correctedDocument(correction);
  const stands = await isStanding(transaction, document);
  const tied = stands
    ? await follow(transaction, book, document, retractedAt ?? correction.recordedAt)
    : new Set();
  if (!stands) await transaction.ask("load-loose-corrections", { document });
  await noteChange(transaction, book, { ...causeOf(correction), ...(stands && { document }) });
  return { status: tied.has(id) || retractedAt !== undefined ? "recorded" : "waiting", book };
}

function causeOf(correction: Correction): Cause {
  const { id, by, why, recordedAt, retractedAt, retractedBy, retractedWhy } = correction;
  if (retractedAt === undefined) return { action: "correct", correction: id, recordedAt, by, why };
  return { action: "undo", correction: id, recordedAt: retractedAt, by: retractedBy, why: retractedWhy };
}

/** The correction that the store has under an id, taken back or not. */
export async function knownCorrection(transaction: Asker, id: string): Promise<Correction | undefined> {
  if (idKind(id) !== "correction") return undefined;
  const [row] = await transaction.ask("find-corrections-by-id", { ids: [id] });
  return row && correctionOfProperties(row["correction"] as Parameters<typeof correctionOfProperties>[0]);
}

/**
 * Takes a correction back: it does not count any more from then on.
 *
 * @returns undefined where there is no such correction, or it is taken back already.
 */
export async function undoCorrection(
  transaction: Asker,
  id: string,
  { recordedAt, by, why }: { readonly recordedAt: string; readonly by: string; readonly why: string },
): Promise<RecordedCorrection | undefined> {
  const known = await knownCorrection(transaction, id);
  if (!known || known.retractedAt !== undefined) return undefined;
  const retracted = { retractedAt: recordedAt, retractedBy: `person:${by}`, retractedWhy: why };
  return recordCorrection(transaction, { ...known, ...retracted });
}

async function isStanding(transaction: Asker, document: string): Promise<boolean> {
  const known = await knownDocument(transaction, document);
  return known?.retractedAt === null;
}

/**
 * Brings a document's claims, and the edges that rest on them, to what people corrected.
 *
 * @returns ids of the corrections that are tied to a claim.
 */
async function follow(
  transaction: Asker,
  book: EntityBook,
  document: string,
  recordedAt: string,
): Promise<ReadonlySet<unknown>> {
  const read = await readClaims(transaction, document);
  const mentions = await anchorsIn(transaction, document);
  const corrections = await correctionsIn(transaction, document);
  const corrected = correctClaims(read, mentions, corrections, recordedAt);
  const { made, closed } = corrected;
  const standing = (await transaction.ask("load-standing-claims", { document })).map((row) =>
    String(row["id"]),
  );
  const due = new Set([
    ...read.claims.map(({ id }) => id).filter((id) => !closed.has(id)),
    ...made.claims.map(({ id }) => id),
  ]);
  const ending = standing.filter((id) => !due.has(id));
  const coming = (id: string) => !standing.includes(id);
  const back = read.claims.filter(({ id }) => due.has(id) && coming(id));
  const fresh = made.claims.filter(({ id }) => coming(id));
  await askIds(transaction, "load-retracted-claims", ending, { recordedAt });
  await askRows(
    transaction,
    "load-claims",
    back.map(({ id, kind }) => ({ id, kind, properties: { recordedAt } })),
  );
  await writeClaims(transaction, made, fresh);
  await tieCorrections(transaction, document, corrected);
  const printed = await retieStatements(transaction, document, ending);
  await recount(transaction, book, [...ending, ...[...back, ...fresh].map(({ id }) => id)], printed);
  return new Set(corrected.ties.map(({ correction }) => correction));
}

/** Counts the edges anew that the claims make or made, and those that reprints say otherwise now. */
async function recount(
  transaction: Asker,
  book: EntityBook,
  claims: readonly string[],
  printed: readonly Pair[],
): Promise<void> {
  const rows = await askIds(transaction, "load-claim-pairs", claims);
  const pairs = [...rows.map((row) => ({ from: String(row["from"]), to: String(row["to"]) })), ...printed];
  await readEntities(
    transaction,
    book,
    pairs.flatMap(({ from, to }) => [from, to]),
  );
  await recountEdges(transaction, pairs);
}

/** Q9: the printed words of a claim, and the text around them. */
import type { Asker, Row } from "../graph/port.ts";
import { groupBy } from "../model/group-by.ts";
import type { ClaimRow } from "./claims.ts";
import { number, text, textOrNull } from "./columns.ts";
import type { MentionRow } from "./mentions.ts";

/** An uninterrupted piece of a claim's words, to the letter. Offsets in the document's text. */
export interface PieceRow {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly passageId: string;
  /** The page of the file that the sentence stands on, as the file numbers it; null where there are no pages. */
  readonly page: string | null;
  /** The sentence that the piece begins in, wraps joined. */
  readonly sentence: string;
  /** Where that sentence begins. */
  readonly contextStart: number;
  /** Where that sentence ends. */
  readonly sentenceEnd: number;
  /** Where the sentence ends that the piece ends in. */
  readonly contextEnd: number;
}

/** The sentence that a mention stands in. */
export interface MentionPassage
  extends Pick<PieceRow, "passageId" | "page" | "sentence" | "contextStart" | "sentenceEnd"> {
  readonly articleId: string;
}

/** Printed words with what they prove: a claim, or that an entity is mentioned. */
export interface EvidenceRow extends PieceRow {
  readonly of: ClaimRow | MentionRow;
  readonly articleId: string | null;
}

// Enough to find the place on the page; a sentence of a newspaper seldom runs longer.
const CONTEXT_UNITS = 200;

/** The pieces of claims' words, by claim, in reading order. */
export async function findEvidence(
  graph: Asker,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly PieceRow[]>> {
  const pieces = await graph.ask("find-claim-evidence", { ids: claims });
  // Few claims go on into another sentence than that in which they begin.
  const longer = pieces.filter((row) => number(row, "ends") > number(row, "sentenceEnds"));
  const ids = [...new Set(longer.map((row) => text(row, "owner")))];
  const ends = ids.length === 0 ? [] : await graph.ask("find-evidence-ends", { ids });
  const key = (row: Row) => `${text(row, "owner")} ${number(row, "ordinal")}`;
  const endOf = new Map(ends.map((row) => [key(row), number(row, "sentenceEnds")]));
  const byClaim = groupBy(pieces, (row) => text(row, "owner"));
  return new Map(
    [...byClaim].map(([owner, own]) => [owner, own.map((row) => toPiece(row, endOf.get(key(row))))]),
  );
}

/** The sentences that mentions stand in, by mention. */
export async function findMentionPassages(
  graph: Asker,
  mentions: readonly string[],
): Promise<ReadonlyMap<string, MentionPassage>> {
  const rows = await graph.ask("find-mention-passages", { ids: mentions });
  // Of a mention that two sentences share the first begins last in this order, and stays.
  return new Map([...rows].reverse().map((row) => [text(row, "owner"), toPassage(row)]));
}

/** The proof that a mention is printed: the mention's own words. */
export function evidenceOfMention(mention: MentionRow, passage: MentionPassage): EvidenceRow {
  const { start, end, text: quote } = mention;
  const contextEnd = Math.max(passage.sentenceEnd, end);
  return { ...passage, ordinal: 0, start, end, quote, contextEnd, of: mention };
}

/** The text right before a piece, from the beginning of its sentence, at most 200 units. */
export function prefixOf(piece: PieceRow, documentText: string): string {
  const from = Math.max(piece.contextStart, piece.start - CONTEXT_UNITS);
  return documentText.slice(Math.min(onCharacter(documentText, from), piece.start), piece.start);
}

/** The text right after a piece, to the end of the sentence that it ends in, at most 200 units. */
export function suffixOf(piece: PieceRow, documentText: string): string {
  const to = Math.min(piece.contextEnd, piece.end + CONTEXT_UNITS);
  return documentText.slice(piece.end, Math.max(onCharacter(documentText, to), piece.end));
}

/** The same place, or the next one where it cuts a character of two units. */
export function onCharacter(documentText: string, at: number): number {
  const unit = documentText.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

function toPassage(row: Row): MentionPassage {
  return { articleId: text(row, "article"), ...sentenceOf(row) };
}

function sentenceOf(row: Row) {
  return {
    passageId: text(row, "passage"),
    page: textOrNull(row, "page"),
    sentence: text(row, "sentence"),
    contextStart: number(row, "sentenceBegins"),
    sentenceEnd: number(row, "sentenceEnds"),
  };
}

/** @param lastSentenceEnds where the sentence ends that the piece ends in; undefined where it ends in none. */
function toPiece(row: Row, lastSentenceEnds: number | undefined): PieceRow {
  const end = number(row, "ends");
  const sentenceEnds = number(row, "sentenceEnds");
  return {
    ordinal: number(row, "ordinal"),
    start: number(row, "begins"),
    end,
    quote: text(row, "quote"),
    ...sentenceOf(row),
    contextEnd: end <= sentenceEnds ? sentenceEnds : (lastSentenceEnds ?? end),
  };
}

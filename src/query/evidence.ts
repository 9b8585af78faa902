/** Q9: the printed words of a claim, and the text around them. */
import type { Asker, Row } from "../graph/port.ts";
import { groupBy } from "../model/group-by.ts";
import type { ClaimRow } from "./claims.ts";
import { number, numberOrNull, text } from "./columns.ts";

/** An uninterrupted piece of a claim's words, to the letter. Offsets in the document's text. */
export interface PieceRow {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The sentence that the piece begins in, wraps joined. */
  readonly sentence: string;
  /** Where that sentence begins. */
  readonly contextStart: number;
  /** Where the sentence ends that the piece ends in. */
  readonly contextEnd: number;
}

export interface EvidenceRow extends PieceRow {
  readonly claim: ClaimRow;
}

// Enough to find the place on the page; a sentence of a newspaper seldom runs longer.
const CONTEXT_UNITS = 200;

/** The pieces of claims' words, by claim, in reading order. */
export async function findEvidence(
  graph: Asker,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly PieceRow[]>> {
  const rows = groupBy(await graph.ask("find-claim-evidence", { ids: claims }), (row) => text(row, "owner"));
  return new Map([...rows].map(([owner, own]) => [owner, own.map(toPiece)]));
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
function onCharacter(documentText: string, at: number): number {
  const unit = documentText.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

function toPiece(row: Row): PieceRow {
  const end = number(row, "ends");
  const sentenceEnds = number(row, "sentenceEnds");
  return {
    ordinal: number(row, "ordinal"),
    start: number(row, "begins"),
    end,
    quote: text(row, "quote"),
    sentence: text(row, "sentence"),
    contextStart: number(row, "sentenceBegins"),
    contextEnd: end <= sentenceEnds ? sentenceEnds : (numberOrNull(row, "lastSentenceEnds") ?? end),
  };
}

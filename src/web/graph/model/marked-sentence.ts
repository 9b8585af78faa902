/** A printed sentence cut where its marks begin and end. */
import type { ClaimRole } from "../../questions/questions.ts";

/** Places are in UTF-16 units of the document's text. */
export interface PrintedSentence {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
  /** Of the quote. */
  readonly start: number;
  readonly end: number;
}

export interface MarkedMention {
  readonly role: ClaimRole;
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  /** Whether it is among the words that carry the claim. */
  readonly isQuote: boolean;
  /** Whom it names for the claim; null where it names nobody. */
  readonly role: ClaimRole | null;
}

/** The pieces in reading order; together they are the sentence to the letter. */
export function piecesOf(sentence: PrintedSentence, mentions: readonly MarkedMention[]): readonly Piece[] {
  const text = sentence.prefix + sentence.quote + sentence.suffix;
  const begin = sentence.start - sentence.prefix.length;
  const end = begin + text.length;
  const cuts = [sentence.start, sentence.end, ...mentions.flatMap((each) => [each.start, each.end])];
  const places = [...new Set([begin, ...cuts.filter((cut) => cut > begin && cut < end), end])].sort(
    (one, other) => one - other,
  );
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    return {
      text: text.slice(from - begin, to - begin),
      isQuote: from >= sentence.start && to <= sentence.end,
      role: mentions.find((mention) => mention.start <= from && to <= mention.end)?.role ?? null,
    };
  });
}

/** Whether a mention stands in the sentence. */
export function standsIn(sentence: PrintedSentence, { start, end }: MarkedMention): boolean {
  return start >= sentence.start - sentence.prefix.length && end <= sentence.end + sentence.suffix.length;
}

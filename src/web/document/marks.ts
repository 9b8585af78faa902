/** What is marked in a text: names of entities and claims, which may lie in one another and overlap. */
import type { Stretch } from "../address/address.ts";
import type { ClaimKind, EntityNameFragment } from "../questions/questions.ts";

export interface MentionMark extends Stretch {
  readonly id: string;
  readonly entity: EntityNameFragment;
}

export interface ClaimMark extends Stretch {
  readonly id: string;
  readonly kind: ClaimKind;
}

export interface Marks {
  readonly mentions: readonly MentionMark[];
  readonly claims: readonly ClaimMark[];
}

export const NO_MARKS: Marks = { mentions: [], claims: [] };

/** A piece of text within which nothing begins or ends. */
export interface Piece extends Stretch {
  /** The innermost name that it is a part of. */
  readonly mention: MentionMark | undefined;
  /** The claims that it is a part of, the shortest first. */
  readonly claims: readonly ClaimMark[];
  /** Whether it is in the stretch that the address names. */
  readonly isAsked: boolean;
}

/** Cuts a part of a text where anything begins or ends. Pieces follow one another without gaps. */
export function piecesOf(part: Stretch, { mentions, claims }: Marks, asked?: Stretch): readonly Piece[] {
  const all: readonly Stretch[] = [...mentions, ...claims, ...(asked ? [asked] : [])];
  const inside = all
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > part.start && at < part.end);
  const cuts = [...new Set([part.start, ...inside, part.end])].sort((left, right) => left - right);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? part.start;
    const covers = (mark: Stretch): boolean => mark.start <= start && end <= mark.end;
    return {
      start,
      end,
      mention: mentions.filter(covers).sort(byLength)[0],
      claims: claims.filter(covers).sort(byLength),
      isAsked: asked !== undefined && covers(asked),
    };
  });
}

function byLength(left: Stretch, right: Stretch): number {
  return left.end - left.start - (right.end - right.start);
}

// Some screens of text: small enough to be cut and laid out at once, large enough that a page has few.
const PART_LENGTH = 2000;

/** Cuts a stretch of text into parts of some 2,000 characters, at line breaks where there are any. */
export function partsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  while (end - from > PART_LENGTH) {
    const line = text.lastIndexOf("\n", from + PART_LENGTH);
    const cut = line > from ? line + 1 : wholeCharacter(text, from + PART_LENGTH);
    parts.push({ start: from, end: cut });
    from = cut;
  }
  return [...parts, { start: from, end }];
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at + 1 : at;
}

/** What of a text is in none of the stretches, blank parts left out. */
export function restOf(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((left, right) => left.start - right.start);
  const rest: Stretch[] = [];
  let from = 0;
  for (const { start, end } of [...sorted, { start: text.length, end: text.length }]) {
    if (text.slice(from, start).trim() !== "") rest.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return rest;
}

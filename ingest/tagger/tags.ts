/** The tags of the tagger: nothing, or a part (beginning, middle, end, single) of a name of one type. */

/** The types of names that the tagger knows. */
export const NAME_TYPES = ["Person", "Organization", "Place"] as const;
export type NameType = (typeof NAME_TYPES)[number];

export const OUTSIDE = 0;
export const TAGS = 13;
const PARTS = 4;

/** Part of a name: 0 its first character, 1 one in the middle, 2 its last, 3 all of it. */
export function tagOf(type: number, part: number): number {
  return 1 + type * PARTS + part;
}

export function typeOfTag(tag: number): NameType {
  return NAME_TYPES[(tag - 1) >> 2] as NameType;
}

export function partOfTag(tag: number): number {
  return (tag - 1) & (PARTS - 1);
}

/** Tags after which no name is open. */
export const CLOSED = [OUTSIDE, ...NAME_TYPES.flatMap((_, type) => [tagOf(type, 2), tagOf(type, 3)])];

/** Writes the tags of a name of `length` characters from `start` on. */
export function writeName(tags: Uint8Array, start: number, length: number, type: number): void {
  if (length === 1) {
    tags[start] = tagOf(type, 3);
    return;
  }
  tags.fill(tagOf(type, 1), start + 1, start + length - 1);
  tags[start] = tagOf(type, 0);
  tags[start + length - 1] = tagOf(type, 2);
}

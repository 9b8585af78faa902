/** Sentences with the names in them, as the trainer takes them. */
import { writeName } from "../tagger/tags.ts";

/** A name in a sentence; type is an index into NAME_TYPES: 0 person, 1 organization, 2 place. */
export interface LabelledName {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** Names are in order and do not overlap; offsets are UTF-16 units of `text`. */
export interface Example {
  readonly text: string;
  readonly names: readonly LabelledName[];
}

export const PERSON = 0;
export const ORGANIZATION = 1;
export const PLACE = 2;

/** Tag of each unit. */
export function tagsOf({ text, names }: Example): Uint8Array {
  const tags = new Uint8Array(text.length);
  for (const { start, end, type } of names) writeName(tags, start, end - start, type);
  return tags;
}

/** Sorts names and drops each that overlaps one before it. */
export function ordered(names: readonly LabelledName[]): readonly LabelledName[] {
  const kept: LabelledName[] = [];
  for (const name of [...names].sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (name.end > name.start && name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
}

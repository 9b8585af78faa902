/**
 * What the tagger weighs, as 32-bit keys: a key stands for something at one place (two units, a word's
 * part, …) and speaks for the tags of one or more characters near that place, see `KINDS`.
 */
import { CHARACTER_TYPE, CHARACTER_TYPES } from "./characters.ts";
import type { Observations } from "./observations.ts";

/** What a kind of key speaks for: its place minus these gives the characters. */
export interface Kind {
  readonly name: string;
  readonly offsets: readonly number[];
}

/** Kind 0 is the unit itself, looked up without a hash. */
export const KINDS: readonly Kind[] = [
  { name: "unit", offsets: [-2, -1, 0, 1, 2] },
  { name: "two units", offsets: [-2, -1, 0, 1] },
  { name: "three units", offsets: [-2, -1, 0] },
  { name: "two units, one between", offsets: [0] },
  ...[
    "places",
    "name characters",
    "first of a name",
    "second of a name",
    "third of a name",
    "bodies",
    "distances",
    "types",
    "unit and distance to a body",
    "unit and place",
    "unit and bodies",
    "unit before a surname",
    "unit and titles",
  ].map((name) => ({ name, offsets: [0] })),
];

const MULTIPLIER = 0x85ebca6b;
const SECOND_MULTIPLIER = 0xc2b2ae35;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ (hash >>> 15) ^ value, MULTIPLIER);
}

/** Last step of a key: its high bits depend on all that went in. */
function finish(hash: number, kind: number): number {
  return Math.imul(hash ^ (hash >>> 13) ^ Math.imul(kind, 0x27d4eb2f), SECOND_MULTIPLIER);
}

/** Key of kind 1: the units at `at` and behind it. */
export function twoUnits(first: number, second: number): number {
  return finish(mix(mix(0x1234567, first), second), 1);
}

/** Key of kind 2: three units from `at` on. */
export function threeUnits(first: number, second: number, third: number): number {
  return finish(mix(mix(mix(0x1234567, first), second), third), 2);
}

/** Key of kind 3: the units before and behind `at`. */
export function aroundUnit(before: number, behind: number): number {
  return finish(mix(mix(0x1234567, before), behind), 3);
}

/** The types of the five units around `at` as one number below CHARACTER_TYPES ** 5. */
export function typesAround({ units }: Observations, at: number): number {
  let types = 0;
  for (let near = at - 2; near <= at + 2; near++) {
    types = types * CHARACTER_TYPES + (CHARACTER_TYPE[units[near] as number] as number);
  }
  return types;
}

/** Classes of surnames (two bits each) and given names (three bits each) around `at`, in 18 bits. */
export function nameClassesAround({ surname, given }: Observations, at: number): number {
  return (
    ((surname[at] as number) << 16) |
    ((surname[at - 1] as number) << 14) |
    ((surname[at - 2] as number) << 12) |
    ((given[at - 1] as number) << 9) |
    ((given[at] as number) << 6) |
    ((given[at + 1] as number) << 3) |
    (given[at + 2] as number)
  );
}

type KeyOf = (seen: Observations, at: number) => number;

/** Title, or verb of speech, that begins here. */
export function begins({ marks }: Observations, at: number): number {
  return ((marks.titleFrom[at] as number) << 1) | ((marks.other[at] as number) & 1);
}

const ofUnit = (unit: number): number => mix(0x2345, unit);

/** The key of each kind at a place, which has two units before it and three behind. */
export const KEYS: readonly KeyOf[] = [
  ({ units }, at) => units[at] as number,
  ({ units }, at) => twoUnits(units[at] as number, units[at + 1] as number),
  ({ units }, at) => threeUnits(units[at] as number, units[at + 1] as number, units[at + 2] as number),
  ({ units }, at) => aroundUnit(units[at - 1] as number, units[at + 1] as number),
  ({ marks: { place } }, at) =>
    finish(
      mix(0x77, ((place[at - 1] as number) << 10) | ((place[at] as number) << 5) | (place[at + 1] as number)),
      4,
    ),
  (seen, at) => {
    const classes = nameClassesAround(seen, at);
    return finish(mix(classes >> 12, classes & 0xfff), 5);
  },
  (seen, at) =>
    finish(
      mix(
        (seen.surname[at] as number) | ((seen.marks.titleTo[at] as number) << 2),
        begins(seen, at + 2) | (begins(seen, at + 3) << 3),
      ),
      6,
    ),
  (seen, at) =>
    finish(
      mix(
        (seen.surname[at - 1] as number) | ((seen.marks.titleTo[at - 1] as number) << 2),
        begins(seen, at + 1) | (begins(seen, at + 2) << 3),
      ),
      7,
    ),
  (seen, at) =>
    finish(
      mix(
        (seen.surname[at - 2] as number) |
          ((seen.marks.titleTo[at - 2] as number) << 2) |
          ((seen.surname[at - 1] as number) << 4),
        begins(seen, at + 1),
      ),
      8,
    ),
  ({ marks: { body } }, at) =>
    finish(
      mix(
        body[at + 2] as number,
        ((body[at - 1] as number) << 8) | ((body[at] as number) << 4) | (body[at + 1] as number),
      ),
      9,
    ),
  ({ marks: { place, body }, toBody, fromPlace }, at) =>
    finish(
      mix(
        ((toBody[at] as number) << 4) | (fromPlace[at] as number),
        ((body[at] as number) << 5) | (place[at] as number),
      ),
      10,
    ),
  (seen, at) => finish(mix(0x99, typesAround(seen, at)), 11),
  ({ units, toBody }, at) => finish(mix(ofUnit(units[at] as number), toBody[at] as number), 12),
  ({ units, marks }, at) => finish(mix(ofUnit(units[at] as number), marks.place[at] as number), 13),
  ({ units, marks: { body } }, at) =>
    finish(mix(ofUnit(units[at] as number), ((body[at] as number) << 4) | (body[at + 1] as number)), 14),
  ({ units, surname, given }, at) =>
    finish(
      mix(mix(0x3456, units[at - 1] as number), ((surname[at] as number) << 3) | (given[at + 1] as number)),
      15,
    ),
  ({ units, marks: { titleTo, titleFrom } }, at) =>
    finish(mix(ofUnit(units[at] as number), ((titleTo[at] as number) << 2) | (titleFrom[at] as number)), 16),
];

/**
 * What the tagger looks at around each character, as 32-bit keys. A text is laid out with an edge of
 * `EDGES` units on both sides. A key stands for something at one place (two units, a word's part, …); it
 * speaks for the tags of one or more characters near that place: see `KINDS`.
 */
import type { Lexicons } from "../lexicons/lexicons.ts";
import { CHARACTER_TYPE, EDGE, type NameCharacters, nameCharacters } from "./characters.ts";
import { classedWords, foldText, markWords, type WordMarks, wordMarks } from "./word-classes.ts";
import type { WordTable } from "./word-table.ts";

/** Units of edge around a text: as far as features see. */
export const EDGES = 4;

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
const FARTHEST = 11;

/** Everything about one text; arrays are reused for the next, and grow. */
export interface Features {
  /** Units of the text with its edges. */
  length: number;
  units: Uint16Array;
  /** Kind by kind, `capacity` keys each; those of kind 0 are unused. */
  keys: Int32Array;
  capacity: number;
}

export interface FeatureReader {
  /** The features of a text; the same object at each call. */
  read(text: string): Features;
}

export function featureReader(lexicons: Lexicons): FeatureReader {
  const words = classedWords(lexicons);
  const names = nameCharacters(lexicons);
  let room = makeRoom(4_096);
  return {
    read(text) {
      const needed = text.length + 2 * EDGES;
      if (needed > room.features.capacity) room = makeRoom(needed * 2);
      fill(room, text, words, names);
      return room.features;
    },
  };
}

interface Room {
  readonly features: Features;
  readonly marks: WordMarks;
  /** Distance to the next last word of a body, and from the end of the last place; FARTHEST for none near. */
  readonly toBody: Uint8Array;
  readonly fromPlace: Uint8Array;
  /** Surname class in the low two bits (of two characters: 3), given-name class above. */
  readonly surname: Uint8Array;
  readonly given: Uint8Array;
}

function makeRoom(capacity: number): Room {
  const units = new Uint16Array(capacity);
  const keys = new Int32Array(capacity * KINDS.length);
  return {
    features: { length: 0, units, keys, capacity },
    marks: wordMarks(capacity),
    toBody: new Uint8Array(capacity),
    fromPlace: new Uint8Array(capacity),
    surname: new Uint8Array(capacity),
    given: new Uint8Array(capacity),
  };
}

function fill(room: Room, text: string, words: WordTable, names: NameCharacters): void {
  const { features, marks } = room;
  const length = text.length + 2 * EDGES;
  features.length = length;
  features.units.fill(EDGE, 0, EDGES);
  foldText(text, features.units.subarray(EDGES));
  features.units.fill(EDGE, length - EDGES, length);
  markWords(words, features.units, length, marks);
  fillNameClasses(room, names, length);
  fillDistances(room, length);
  fillUnits(features, length);
  fillPersons(room, length);
  fillBodies(room, length);
  fillMixed(room, length);
}

function fillNameClasses(
  { features, marks, surname, given }: Room,
  names: NameCharacters,
  length: number,
): void {
  const { units } = features;
  for (let at = 0; at < length; at++) {
    const unit = units[at] as number;
    surname[at] = (marks.other[at] as number) >= 2 ? 3 : (names.surname[unit] as number);
    given[at] = names.given[unit] as number;
  }
}

function fillDistances({ features, marks, toBody, fromPlace }: Room, length: number): void {
  const { units } = features;
  for (let at = length - 1, distance = FARTHEST; at >= 0; at--) {
    if (endsName(units[at] as number)) distance = FARTHEST;
    else if (beginsWord(marks.body[at] as number)) distance = 0;
    else distance = Math.min(distance + 1, FARTHEST);
    toBody[at] = distance;
  }
  for (let at = 0, distance = FARTHEST; at < length; at++) {
    if (endsName(units[at] as number)) distance = FARTHEST;
    else if (marks.place[at] !== 0) distance = 0;
    else distance = Math.min(distance + 1, FARTHEST);
    fromPlace[at] = distance;
  }
}

/** Whether no name goes over the unit: a mark, a list comma, the edge. */
function endsName(unit: number): boolean {
  const type = CHARACTER_TYPE[unit] as number;
  return type === 0 || type === 6 || type === 8;
}

/** Whether a mark of a body's last word (other than a weak one) is that of its first unit: 1 + 4 × sort. */
function beginsWord(mark: number): boolean {
  return mark > 4 && (mark & 3) === 1;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ (hash >>> 15) ^ value, MULTIPLIER);
}

/** Last step of a key: its high bits depend on all that went in. */
function finish(hash: number, kind: number): number {
  return Math.imul(hash ^ (hash >>> 13) ^ Math.imul(kind, 0x27d4eb2f), SECOND_MULTIPLIER);
}

function fillUnits({ units, keys, capacity }: Features, length: number): void {
  for (let at = 0; at < length - 2; at++) {
    const first = mix(0x1234567, units[at] as number);
    const second = units[at + 1] as number;
    const third = units[at + 2] as number;
    const two = mix(first, second);
    keys[capacity + at] = finish(two, 1);
    keys[2 * capacity + at] = finish(mix(two, third), 2);
    keys[3 * capacity + at + 1] = finish(mix(first, third), 3);
  }
}

function fillPersons({ features, marks, surname, given }: Room, length: number): void {
  const { keys, capacity } = features;
  const { titleFrom, titleTo, other } = marks;
  for (let at = 2; at < length - 3; at++) {
    const s0 = surname[at] as number;
    const s1 = surname[at - 1] as number;
    const s2 = surname[at - 2] as number;
    const names = (s0 << 4) | (s1 << 2) | s2;
    const near =
      ((given[at - 1] as number) << 9) | ((given[at] as number) << 6) | ((given[at + 1] as number) << 3);
    keys[5 * capacity + at] = finish(mix(names, near | (given[at + 2] as number)), 5);
    const from1 = ((titleFrom[at + 1] as number) << 1) | ((other[at + 1] as number) & 1);
    const from2 = ((titleFrom[at + 2] as number) << 1) | ((other[at + 2] as number) & 1);
    const from3 = ((titleFrom[at + 3] as number) << 1) | ((other[at + 3] as number) & 1);
    const to0 = titleTo[at] as number;
    const to1 = titleTo[at - 1] as number;
    keys[6 * capacity + at] = finish(mix(s0 | (to0 << 2), from2 | (from3 << 3)), 6);
    keys[7 * capacity + at] = finish(mix(s1 | (to1 << 2), from1 | (from2 << 3)), 7);
    keys[8 * capacity + at] = finish(mix(s2 | ((titleTo[at - 2] as number) << 2) | (s1 << 4), from1), 8);
  }
}

function fillBodies({ features, marks, toBody, fromPlace }: Room, length: number): void {
  const { keys, capacity } = features;
  const { place, body } = marks;
  for (let at = 2; at < length - 2; at++) {
    const places =
      ((place[at - 1] as number) << 10) | ((place[at] as number) << 5) | (place[at + 1] as number);
    keys[4 * capacity + at] = finish(mix(0x77, places), 4);
    const bodies = ((body[at - 1] as number) << 8) | ((body[at] as number) << 4) | (body[at + 1] as number);
    keys[9 * capacity + at] = finish(mix(body[at + 2] as number, bodies), 9);
    const distances = ((toBody[at] as number) << 4) | (fromPlace[at] as number);
    keys[10 * capacity + at] = finish(
      mix(distances, ((body[at] as number) << 5) | (place[at] as number)),
      10,
    );
  }
}

function fillMixed({ features, marks, surname, given, toBody }: Room, length: number): void {
  const { keys, capacity, units } = features;
  let types = 0;
  for (let at = 0; at < 4; at++) types = types * 9 + (CHARACTER_TYPE[units[at] as number] as number);
  for (let at = 2; at < length - 2; at++) {
    types = (types % 6_561) * 9 + (CHARACTER_TYPE[units[at + 2] as number] as number);
    keys[11 * capacity + at] = finish(mix(0x99, types), 11);
    const unit = mix(0x2345, units[at] as number);
    keys[12 * capacity + at] = finish(mix(unit, toBody[at] as number), 12);
    keys[13 * capacity + at] = finish(mix(unit, marks.place[at] as number), 13);
    const bodies = ((marks.body[at] as number) << 4) | (marks.body[at + 1] as number);
    keys[14 * capacity + at] = finish(mix(unit, bodies), 14);
    const before = mix(0x3456, units[at - 1] as number);
    keys[15 * capacity + at] = finish(
      mix(before, ((surname[at] as number) << 3) | (given[at + 1] as number)),
      15,
    );
    const titles = ((marks.titleTo[at] as number) << 2) | (marks.titleFrom[at] as number);
    keys[16 * capacity + at] = finish(mix(unit, titles), 16);
  }
}

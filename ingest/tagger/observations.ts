/**
 * What the tagger knows about each character of a text before it weighs anything: the folded units, where
 * words of the lexicons stand, how near a body or a place is. A text is laid out with an edge of `EDGES`
 * units on both sides.
 */
import type { Lexicons } from "../lexicons/lexicons.ts";
import { CHARACTER_TYPE, EDGE, type NameCharacters, nameCharacters } from "./characters.ts";
import { classedWords, foldText, markWords, type WordMarks, wordMarks } from "./word-classes.ts";
import type { WordTable } from "./word-table.ts";

/** Units of edge around a text: as far as features see. */
export const EDGES = 4;
/** Stands for all distances from here on, and for none. */
export const FARTHEST = 11;

/** Everything about one text, by unit; the arrays are reused for the next text, and are longer than it. */
export interface Observations {
  /** Units of the text with its edges. */
  length: number;
  readonly units: Uint16Array;
  readonly marks: WordMarks;
  /** Distance to the next last word of a body, and from the end of the last place; FARTHEST for none near. */
  readonly toBody: Uint8Array;
  readonly fromPlace: Uint8Array;
  /** Class of the surname that begins here, 0 to 3, and of the character in given names, 0 to 7. */
  readonly surname: Uint8Array;
  readonly given: Uint8Array;
}

export interface Observer {
  /** What stands in a text; the same object at each call, unless it had to grow. */
  observe(text: string): Observations;
}

export function observerOf(lexicons: Lexicons): Observer {
  const words = classedWords(lexicons);
  const names = nameCharacters(lexicons);
  let room = makeRoom(4_096);
  return {
    observe(text) {
      const needed = text.length + 2 * EDGES;
      if (needed > room.units.length) room = makeRoom(needed * 2);
      fill(room, text, words, names);
      return room;
    },
  };
}

function makeRoom(capacity: number): Observations {
  return {
    length: 0,
    units: new Uint16Array(capacity),
    marks: wordMarks(capacity),
    toBody: new Uint8Array(capacity),
    fromPlace: new Uint8Array(capacity),
    surname: new Uint8Array(capacity),
    given: new Uint8Array(capacity),
  };
}

function fill(room: Observations, text: string, words: WordTable, names: NameCharacters): void {
  const { units, marks } = room;
  const length = text.length + 2 * EDGES;
  room.length = length;
  units.fill(EDGE, 0, EDGES);
  foldText(text, units.subarray(EDGES));
  units.fill(EDGE, length - EDGES, length);
  markWords(words, units, length, marks);
  fillNameClasses(room, names);
  fillDistances(room);
}

function fillNameClasses(
  { units, marks, surname, given, length }: Observations,
  names: NameCharacters,
): void {
  for (let at = 0; at < length; at++) {
    const unit = units[at] as number;
    surname[at] = (marks.other[at] as number) >= 2 ? 3 : (names.surname[unit] as number);
    given[at] = names.given[unit] as number;
  }
}

function fillDistances({ units, marks, toBody, fromPlace, length }: Observations): void {
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

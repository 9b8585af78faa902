/**
 * Kinds whose keys hang on few things are added up once for all places that look alike: most characters
 * have no word of the lexicons near, so that five rows stand for the weights of fourteen kinds.
 */
import { CHARACTER_TYPES } from "./characters.ts";
import { KEYS, nameClassesAround, typesAround } from "./keys.ts";
import type { Model } from "./model.ts";
import { FARTHEST, type Observations } from "./observations.ts";
import {
  addRow,
  entryOf,
  forEachEntry,
  packRows,
  type RowTable,
  rowAt,
  rowTable,
  WORDS,
} from "./weight-rows.ts";
import { NEAR_NAME, NEAR_TITLE } from "./word-classes.ts";

/** Kinds from here on, and kind 0, speak for the character that they stand at. */
const FIRST_JOINT = 4;
/** Which of the unit's rows is that of the unit itself. */
const ITSELF = 2;

/** Kinds that are added up together. */
interface Group {
  readonly kinds: readonly number[];
  /** By code where the sum stands; 0 where it is not made yet. */
  readonly places: Int32Array;
  /** Where a sum stands that is not remembered. */
  readonly spare: number;
}

/** Groups by number, each with a code of what its kinds see at a place: -1 where that is too much to remember. */
export const PLACES_AND_BODIES = 0;
export const NAMES_AND_TITLES = 1;
export const TYPES = 2;
export const UNIT = 3;
export const UNIT_BEFORE = 4;

export function placesCode({ marks, toBody, fromPlace }: Observations, at: number): number {
  if (((marks.near[at] as number) & NEAR_NAME) > 0) return -1;
  return ((toBody[at] as number) << 4) | (fromPlace[at] as number);
}

export function namesCode(seen: Observations, at: number): number {
  return ((seen.marks.near[at] as number) & NEAR_TITLE) > 0 ? -1 : nameClassesAround(seen, at);
}

export const typesCode = typesAround;

export function unitCode({ units, marks, toBody }: Observations, at: number): number {
  return marks.near[at] === 0 ? ((toBody[at] as number) << 16) | (units[at] as number) : -1;
}

export function unitBeforeCode({ units, surname, given }: Observations, at: number): number {
  return ((units[at - 1] as number) << 5) | ((surname[at] as number) << 3) | (given[at + 1] as number);
}

export interface JointRows {
  /** The sums, WORDS numbers each. */
  sums: Int32Array;
  /** How much of them is taken. */
  used: number;
  readonly groups: readonly Group[];
  readonly rows: Int32Array;
  readonly table: RowTable;
  /** Unit -> value of its rows. */
  readonly units: Int32Array;
}

const UNITS = 65_536;

export function jointRows(model: Model): JointRows {
  const groups = makeGroups();
  const units = new Int32Array(UNITS);
  forEachEntry(model, (kind, base, value) => {
    if (kind === 0) units[base] = value;
  });
  return {
    sums: new Int32Array(WORDS << 12),
    // Before the first sum: the rows that are not remembered, and the one of nothing.
    used: (groups.length + 2) * WORDS,
    groups,
    rows: packRows(model.rows),
    table: rowTable(model, (kind) => kind >= FIRST_JOINT),
    units,
  };
}

const NOTHING = WORDS;

function makeGroups(): readonly Group[] {
  const group = (kinds: readonly number[], codes: number, index: number): Group => ({
    kinds,
    places: new Int32Array(codes),
    spare: (index + 2) * WORDS,
  });
  return [
    group([4, 9, 10], 1 << 8, PLACES_AND_BODIES),
    group([5, 6, 7, 8], 1 << 18, NAMES_AND_TITLES),
    group([11], CHARACTER_TYPES ** 5, TYPES),
    group([0, 12, 13, 14, 16], (FARTHEST + 1) * UNITS, UNIT),
    group([15], 32 * UNITS, UNIT_BEFORE),
  ];
}

/** Where the sum of a group at a place stands in `joint.sums`, the place having this code. */
export function jointRow(
  joint: JointRows,
  index: number,
  code: number,
  seen: Observations,
  at: number,
): number {
  const group = joint.groups[index] as Group;
  if (code < 0) return addKinds(joint, group, seen, at, group.spare);
  const known = group.places[code] as number;
  return known === 0 ? remember(joint, group, seen, at, code) : known;
}

function remember(joint: JointRows, group: Group, seen: Observations, at: number, code: number): number {
  if (joint.used + WORDS > joint.sums.length) {
    const more = new Int32Array(joint.sums.length * 2);
    more.set(joint.sums);
    joint.sums = more;
  }
  const place = addKinds(joint, group, seen, at, joint.used);
  const empty = joint.sums.subarray(place, place + WORDS).every((sum) => sum === 0);
  if (!empty) joint.used += WORDS;
  group.places[code] = empty ? NOTHING : place;
  return empty ? NOTHING : place;
}

function addKinds(joint: JointRows, { kinds }: Group, seen: Observations, at: number, place: number): number {
  const { sums, rows, table, units } = joint;
  sums.fill(0, place, place + WORDS);
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index] as number;
    const key = (KEYS[kind] as (typeof KEYS)[number])(seen, at);
    const row = kind === 0 ? rowAt(units[key] as number, ITSELF) : rowAt(entryOf(table, key), 0);
    if (row >= 0) addRow(rows, row, sums, place);
  }
  return place;
}

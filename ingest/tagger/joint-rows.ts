/**
 * Kinds whose keys hang on few things are added up once for all places that look alike: most characters
 * have no word of the lexicons near, so that five rows stand for the weights of fourteen kinds.
 */
import { CHARACTER_TYPES } from "./characters.ts";
import { begins, KEYS } from "./keys.ts";
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
  /** Code and words near of the places whose sums stand from `recentSums` on, by a hash of the two. */
  readonly recent: Int32Array;
  readonly recentSums: number;
}

/** Groups by number. */
export const PLACES_AND_BODIES = 0;
export const NAMES_AND_TITLES = 1;
export const TYPES = 2;
export const UNIT = 3;
export const UNIT_BEFORE = 4;

/** Number of what a group sees at a place where no word of the lexicons is near. */
export function placesCode({ toBody, fromPlace }: Observations, at: number): number {
  return ((toBody[at] as number) << 4) | (fromPlace[at] as number);
}

export function unitCode({ units, toBody }: Observations, at: number): number {
  return ((toBody[at] as number) << 16) | (units[at] as number);
}

export function unitBeforeCode({ units, surname, given }: Observations, at: number): number {
  return ((units[at - 1] as number) << 5) | ((surname[at] as number) << 3) | (given[at + 1] as number);
}

/** Number of the words of the lexicons that a group sees besides; 0 for none. */
export function placesNear({ marks: { near, place, body } }: Observations, at: number): number {
  if (((near[at] as number) & NEAR_NAME) === 0) return 0;
  const places = ((place[at - 1] as number) << 10) | ((place[at] as number) << 5) | (place[at + 1] as number);
  const bodies =
    ((body[at - 1] as number) << 12) |
    ((body[at] as number) << 8) |
    ((body[at + 1] as number) << 4) |
    (body[at + 2] as number);
  return (places << 16) | bodies;
}

export function titlesNear(seen: Observations, at: number): number {
  const { near, titleTo } = seen.marks;
  if (((near[at] as number) & NEAR_TITLE) === 0) return 0;
  const ended =
    ((titleTo[at] as number) << 4) | ((titleTo[at - 1] as number) << 2) | (titleTo[at - 2] as number);
  return (ended << 9) | (begins(seen, at + 1) << 6) | (begins(seen, at + 2) << 3) | begins(seen, at + 3);
}

export function unitNear({ marks }: Observations, at: number): number {
  if (marks.near[at] === 0) return 0;
  const bodies = ((marks.body[at] as number) << 4) | (marks.body[at + 1] as number);
  const titles = ((marks.titleTo[at] as number) << 2) | (marks.titleFrom[at] as number);
  return ((marks.place[at] as number) << 12) | (bodies << 4) | titles;
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
    sums: new Int32Array(WORDS << 16),
    // Before the first sum: one that is never asked for, that of nothing, and the recent ones.
    used: FIRST_RECENT + groups.length * RECENT * WORDS,
    groups,
    rows: packRows(model.rows),
    table: rowTable(model, (kind) => kind >= FIRST_JOINT),
    units,
  };
}

const NOTHING = WORDS;
const FIRST_RECENT = 2 * WORDS;
/** How many sums of places with words of the lexicons near a group keeps. */
const RECENT_BITS = 12;
const RECENT = 1 << RECENT_BITS;

function makeGroups(): readonly Group[] {
  const group = (kinds: readonly number[], codes: number, index: number): Group => ({
    kinds,
    places: new Int32Array(codes),
    recent: new Int32Array(2 * RECENT),
    recentSums: FIRST_RECENT + index * RECENT * WORDS,
  });
  return [
    group([4, 9, 10], 1 << 8, PLACES_AND_BODIES),
    group([5, 6, 7, 8], 1 << 18, NAMES_AND_TITLES),
    group([11], CHARACTER_TYPES ** 5, TYPES),
    group([0, 12, 13, 14, 16], (FARTHEST + 1) * UNITS, UNIT),
    group([15], 32 * UNITS, UNIT_BEFORE),
  ];
}

/**
 * Where the sum of a group at a place stands in `joint.sums`, until the next place is asked for.
 *
 * @param code number of what the group sees there.
 * @param near number of the words that it sees there besides.
 */
export function jointRow(
  joint: JointRows,
  index: number,
  code: number,
  near: number,
  seen: Observations,
  at: number,
): number {
  const group = joint.groups[index] as Group;
  if (near !== 0) return recentRow(joint, group, code, near, seen, at);
  const known = group.places[code] as number;
  return known === 0 ? remember(joint, group, seen, at, code) : known;
}

function recentRow(
  joint: JointRows,
  group: Group,
  code: number,
  near: number,
  seen: Observations,
  at: number,
): number {
  const { recent, recentSums } = group;
  const slot = Math.imul(Math.imul(code, 0x9e3779b1) ^ near, 0x85ebca6b) >>> (32 - RECENT_BITS);
  const place = recentSums + slot * WORDS;
  if (recent[2 * slot] === code && recent[2 * slot + 1] === near) return place;
  recent[2 * slot] = code;
  recent[2 * slot + 1] = near;
  return addKinds(joint, group, seen, at, place);
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

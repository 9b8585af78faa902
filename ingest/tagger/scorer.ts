/** Adds up the weights of all that the tagger sees at each character of a text. */
import {
  type JointRows,
  jointRow,
  jointRows,
  NAMES_AND_TITLES,
  PLACES_AND_BODIES,
  placesCode,
  placesNear,
  TYPES,
  titlesNear,
  UNIT,
  UNIT_BEFORE,
  unitBeforeCode,
  unitCode,
  unitNear,
} from "./joint-rows.ts";
import { aroundUnit, KINDS, nameClassesAround, threeUnits, twoUnits, typesAround } from "./keys.ts";
import type { Model } from "./model.ts";
import { EDGES, type Observations } from "./observations.ts";
import {
  addRow,
  entryOf,
  MASK_BITS,
  MASKS,
  mayHold,
  type RowTable,
  rowAt,
  rowTable,
  WORDS,
} from "./weight-rows.ts";

export interface Scorer {
  readonly joint: JointRows;
  /** Unit -> where its rows for the characters around it stand in `around`. */
  readonly unitRows: Int32Array;
  /** Rows of a unit for the characters two behind, one behind, one before and two before it. */
  readonly around: Int32Array;
  /** Two and three units, and two with one between. */
  readonly several: RowTable;
  readonly rows: Int32Array;
}

const UNITS = 65_536;
/** Numbers of a unit in `around`. */
const AROUND = 4 * WORDS;
/** Offsets of kind 0 but that of the unit itself, in the order of `around`. */
const NEIGHBOURS = [0, 1, 3, 4];

export function scorerOf(model: Model): Scorer {
  const joint = jointRows(model);
  const several = rowTable(model, (kind) => kind > 0 && kind < 4);
  return { joint, several, rows: joint.rows, ...neighbourRows(joint) };
}

function neighbourRows({ units, rows }: JointRows): Pick<Scorer, "unitRows" | "around"> {
  const unitRows = new Int32Array(UNITS);
  const known = units.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  const around = new Int32Array((known + 1) * AROUND);
  let place = 0;
  for (let unit = 0; unit < UNITS; unit++) {
    const value = units[unit] as number;
    if (value === 0) continue;
    place += AROUND;
    unitRows[unit] = place;
    NEIGHBOURS.forEach((offset, index) => {
      const row = rowAt(value, offset);
      if (row >= 0) addRow(rows, row, around, place + index * WORDS);
    });
  }
  return { unitRows, around };
}

/** Fills `sums` with WORDS numbers for every unit that was seen; those of the edges mean nothing. */
export function score(scorer: Scorer, seen: Observations, sums: Int32Array): void {
  const { length } = seen;
  sums.fill(0, 0, EDGES * WORDS);
  sums.fill(0, (length - EDGES) * WORDS, length * WORDS);
  for (let at = EDGES; at < length - EDGES; at++) writeSum(scorer, seen, at, sums);
  addTwoUnits(scorer, seen, sums);
  addThreeUnits(scorer, seen, sums);
}

/** Writes what speaks for this character alone, and the units around it. */
function writeSum(
  { joint, unitRows, around }: Scorer,
  seen: Observations,
  at: number,
  sums: Int32Array,
): void {
  const { units } = seen;
  const a = jointRow(joint, PLACES_AND_BODIES, placesCode(seen, at), placesNear(seen, at), seen, at);
  const b = jointRow(joint, NAMES_AND_TITLES, nameClassesAround(seen, at), titlesNear(seen, at), seen, at);
  const c = jointRow(joint, TYPES, typesAround(seen, at), 0, seen, at);
  const d = jointRow(joint, UNIT, unitCode(seen, at), unitNear(seen, at), seen, at);
  const e = jointRow(joint, UNIT_BEFORE, unitBeforeCode(seen, at), 0, seen, at);
  const before2 = unitRows[units[at - 2] as number] as number;
  const before1 = (unitRows[units[at - 1] as number] as number) + WORDS;
  const behind1 = (unitRows[units[at + 1] as number] as number) + 2 * WORDS;
  const behind2 = (unitRows[units[at + 2] as number] as number) + 3 * WORDS;
  const rows = joint.sums;
  const into = at * WORDS;
  for (let word = 0; word < WORDS; word++) {
    sums[into + word] =
      ((rows[a + word] as number) +
        (rows[b + word] as number) +
        (rows[c + word] as number) +
        (rows[d + word] as number) +
        (rows[e + word] as number) +
        (around[before2 + word] as number) +
        (around[before1 + word] as number) +
        (around[behind1 + word] as number) +
        (around[behind2 + word] as number)) |
      0;
  }
}

/** The farthest character that a kind speaks for. */
function farthest(kind: number): number {
  return -(KINDS[kind]?.offsets[0] as number);
}

function addTwoUnits({ several, rows }: Scorer, { units, length }: Observations, sums: Int32Array): void {
  const reach = farthest(1);
  for (let at = 2; at < length - 3; at++) {
    const value = entryOf(several, twoUnits(units[at] as number, units[at + 1] as number));
    if (value !== 0) addRows(rows, value, sums, at + reach);
  }
}

function addThreeUnits(scorer: Scorer, { units, length }: Observations, sums: Int32Array): void {
  const reach = farthest(2);
  for (let at = 2; at < length - 3; at++) {
    const first = units[at] as number;
    const third = units[at + 2] as number;
    addIfThere(scorer, threeUnits(first, units[at + 1] as number, third), sums, at + reach);
    addIfThere(scorer, aroundUnit(first, third), sums, at + 1);
  }
}

function addIfThere({ several, rows }: Scorer, key: number, sums: Int32Array, farthest: number): void {
  if (!mayHold(several, key)) return;
  const value = entryOf(several, key);
  if (value !== 0) addRows(rows, value, sums, farthest);
}

/** Adds an entry's rows: the first to the character `farthest`, each next to the one before. */
function addRows(rows: Int32Array, value: number, sums: Int32Array, farthest: number): void {
  let row = (value >>> MASK_BITS) * WORDS;
  let into = farthest * WORDS;
  for (let bits = value & (MASKS - 1); bits > 0; bits >>= 1) {
    if ((bits & 1) === 1) {
      addRow(rows, row, sums, into);
      row += WORDS;
    }
    into -= WORDS;
  }
}

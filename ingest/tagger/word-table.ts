/**
 * Finds the words of the lexicons in a text of folded units without making a string: prefixes of the
 * words are kept by a rolling 32-bit hash, with a bit filter over their first two units in front. Two
 * words of one hash count as one; among the lexicons' hundred thousand prefixes that is rare, and it
 * moves a feature of one character at worst.
 */
export interface WordTable {
  /** Unit -> classes of the word that it is by itself. */
  readonly single: Uint16Array;
  /** Bits by the hash of two units: set where a word begins so. */
  readonly starts: Uint32Array;
  readonly keys: Int32Array;
  /** Classes of the word, 0 for a mere prefix. */
  readonly classes: Uint16Array;
  readonly shift: number;
}

const START_BITS = 18;
const MULTIPLIER = 0x9e3779b1;
/** Longer words are cut to this many units: what follows tells no more. */
export const LONGEST_WORD = 10;

/** @param words word of folded units -> bits of its classes; several entries of one word are joined. */
export function wordTable(words: ReadonlyMap<string, number>): WordTable {
  const prefixes = new Map<number, number>();
  const single = new Uint16Array(65_536);
  const starts = new Uint32Array(1 << (START_BITS - 5));
  for (const [word, classes] of words) {
    if (word.length === 1) single[word.charCodeAt(0)] = classes;
    else if (word.length <= LONGEST_WORD) addPrefixes(word, classes, prefixes, starts);
  }
  return { single, starts, ...openTable(prefixes) };
}

function addPrefixes(
  word: string,
  classes: number,
  prefixes: Map<number, number>,
  starts: Uint32Array,
): void {
  let hash = nextHash(0, word.charCodeAt(0));
  for (let at = 1; at < word.length; at++) {
    hash = nextHash(hash, word.charCodeAt(at));
    if (at === 1) setStart(starts, hash);
    prefixes.set(hash, (prefixes.get(hash) ?? 0) | (at === word.length - 1 ? classes : 0));
  }
}

function openTable(prefixes: ReadonlyMap<number, number>): Pick<WordTable, "keys" | "classes" | "shift"> {
  const bits = Math.ceil(Math.log2(prefixes.size * 2 + 2));
  const keys = new Int32Array(1 << bits);
  const classes = new Uint16Array(1 << bits);
  const shift = 32 - bits;
  for (const [key, value] of prefixes) {
    let slot = key >>> shift;
    while (keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
    keys[slot] = key;
    classes[slot] = value;
  }
  return { keys, classes, shift };
}

/** The hash of a prefix with one unit more; never 0. */
export function nextHash(hash: number, unit: number): number {
  return Math.imul(Math.imul(hash, 31) + unit + 1, MULTIPLIER) | 1;
}

function setStart(starts: Uint32Array, hash: number): void {
  const bit = hash >>> (32 - START_BITS);
  starts[bit >>> 5] = (starts[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Whether a word may begin with the two units of this hash. */
export function mayStart(table: WordTable, hash: number): boolean {
  const bit = hash >>> (32 - START_BITS);
  return (((table.starts[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** Slot of a prefix in the table; -1 where no word begins so. */
export function prefixSlot({ keys, shift }: WordTable, hash: number): number {
  let slot = hash >>> shift;
  for (;;) {
    const key = keys[slot] as number;
    if (key === hash) return slot;
    if (key === 0) return -1;
    slot = (slot + 1) & (keys.length - 1);
  }
}

/** A repeatable source of chance: the same seed gives the same draws (mulberry32, public domain). */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of them; throws on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** Up to `most` different ones, at least one. */
  some<T>(list: readonly T[], most: number): T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError("nothing to pick from");
    return list[whole(list.length)] as T;
  };
  return {
    whole,
    pick,
    chance: (probability) => next() < probability,
    some: (list, most) => [...new Set(Array.from({ length: 1 + whole(most) }, () => pick(list)))],
  };
}

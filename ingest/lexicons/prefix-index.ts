/**
 * Finds, at a place in a text, the longest word of a list that begins there. Words are grouped by their
 * first two characters, so a place where none begins costs one look-up.
 */
export interface PrefixIndex<Value> {
  readonly byStart: ReadonlyMap<string, readonly (readonly [word: string, value: Value])[]>;
  readonly single: ReadonlyMap<string, Value>;
}

export interface PrefixMatch<Value> {
  readonly word: string;
  readonly value: Value;
}

/** @param entries word and what to return for it; of a word given twice the later counts. */
export function prefixIndex<Value>(entries: Iterable<readonly [string, Value]>): PrefixIndex<Value> {
  const groups = new Map<string, [string, Value][]>();
  const single = new Map<string, Value>();
  for (const [word, value] of new Map(entries)) {
    if (word.length === 1) single.set(word, value);
    else if (word.length > 1) {
      const start = word.slice(0, 2);
      const group = groups.get(start);
      if (group) group.push([word, value]);
      else groups.set(start, [[word, value]]);
    }
  }
  for (const group of groups.values()) group.sort((left, right) => right[0].length - left[0].length);
  return { byStart: groups, single };
}

/** The longest word of the index that begins in `text` at `at`. */
export function longestAt<Value>(
  index: PrefixIndex<Value>,
  text: string,
  at: number,
): PrefixMatch<Value> | undefined {
  for (const [word, value] of index.byStart.get(text.slice(at, at + 2)) ?? []) {
    if (text.startsWith(word, at)) return { word, value };
  }
  const first = text.charAt(at);
  return index.single.has(first) ? { word: first, value: index.single.get(first) as Value } : undefined;
}

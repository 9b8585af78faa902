/** Which heads are one entity: what shared keys and people's judgements tie, less what people keep apart. */
import { disjointSets, rootOf, unite } from "./disjoint-sets.ts";

export interface LinkedHead {
  readonly head: string;
  readonly keys: readonly string[];
}

export interface PersonalJudgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
}

/**
 * Parts the heads. What a person judged the same is put together first; then the heads of each key are
 * put together in the order of keys and heads, save where two that a person judged different would meet.
 * The later of two judgements of one pair counts. The result does not depend on the order of `heads`.
 *
 * @param judgements the oldest first.
 */
export function partitionHeads(
  heads: readonly LinkedHead[],
  judgements: readonly PersonalJudgement[],
): readonly (readonly string[])[] {
  const sets = disjointSets();
  const latest = new Map(judgements.map((one) => [[one.left, one.right].sort().join(" "), one]));
  const different = [...latest.values()].filter(({ verdict }) => verdict === "different");
  const join = (left: string, right: string) => {
    if (!keptApart(left, right)) unite(sets, left, right);
  };
  const keptApart = (left: string, right: string) => {
    const roots = [rootOf(sets, left), rootOf(sets, right)].sort().join(" ");
    return different.some(
      (one) => [rootOf(sets, one.left), rootOf(sets, one.right)].sort().join(" ") === roots,
    );
  };
  const same = [...latest].filter(([, { verdict }]) => verdict === "same").sort(byFirst);
  for (const [, { left, right }] of same) join(left, right);
  for (const [, sharing] of [...headsByKey(heads)].sort(byFirst)) {
    sharing.forEach((head, at) => {
      // Where nobody keeps anything apart, one tie to the set of the key is enough.
      const earlier = different.length === 0 ? sharing.slice(0, Math.min(at, 1)) : sharing.slice(0, at);
      for (const other of earlier) join(other, head);
    });
  }
  const parts = new Map<string, string[]>();
  for (const { head } of [...heads].sort((left, right) => (left.head < right.head ? -1 : 1))) {
    const root = rootOf(sets, head);
    parts.set(root, [...(parts.get(root) ?? []), head]);
  }
  return [...parts.values()];
}

function byFirst(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1;
}

function headsByKey(heads: readonly LinkedHead[]): ReadonlyMap<string, readonly string[]> {
  const sharing = new Map<string, string[]>();
  for (const { head, keys } of heads) {
    for (const key of keys) sharing.set(key, [...(sharing.get(key) ?? []), head]);
  }
  for (const group of sharing.values()) group.sort();
  return sharing;
}

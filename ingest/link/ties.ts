/** Ties between mentions, each with its reason, and the clusters that they make. */
import type { MentionIndex } from "../../src/model/claim.ts";
import type { Reason } from "../../src/model/extraction.ts";

/** Two mentions taken for the same. */
export interface Tie {
  readonly left: MentionIndex;
  readonly right: MentionIndex;
  readonly reason: Reason;
}

export const SAME_FORM: Reason = { rule: "same-form", score: 1, why: "printed alike in this document" };

/** Ties each mention of a group to the group's first; a group of one has none. */
export function tieAll(
  mentions: readonly { readonly index: MentionIndex }[],
  reasonOf: (first: number, other: number) => Reason,
): Tie[] {
  const [first, ...others] = mentions.map((mention) => mention.index);
  if (first === undefined) return [];
  return others.map((other) => ({ left: first, right: other, reason: reasonOf(first, other) }));
}

/** The members of each cluster: what is connected through ties, in the order of `mentions`. */
export function connected(
  mentions: readonly MentionIndex[],
  ties: readonly Tie[],
): readonly (readonly MentionIndex[])[] {
  const neighbours = neighboursOf(ties);
  const seen = new Set<MentionIndex>();
  const clusters: MentionIndex[][] = [];
  const place = new Map(mentions.map((mention, at) => [mention, at] as const));
  for (const mention of mentions) {
    if (seen.has(mention)) continue;
    const reached = [...reasonsFrom(mention, neighbours).keys()];
    for (const one of reached) seen.add(one);
    clusters.push(reached.sort((left, right) => (place.get(left) ?? 0) - (place.get(right) ?? 0)));
  }
  return clusters;
}

type Neighbours = ReadonlyMap<
  MentionIndex,
  readonly { readonly other: MentionIndex; readonly reason: Reason }[]
>;

export function neighboursOf(ties: readonly Tie[]): Neighbours {
  const neighbours = new Map<MentionIndex, { other: MentionIndex; reason: Reason }[]>();
  const add = (from: MentionIndex, other: MentionIndex, reason: Reason) => {
    const known = neighbours.get(from);
    if (known) known.push({ other, reason });
    else neighbours.set(from, [{ other, reason }]);
  };
  for (const { left, right, reason } of ties) {
    add(left, right, reason);
    add(right, left, reason);
  }
  return neighbours;
}

/**
 * Why each mention that can be reached from `head` is the same as it: the reasons of the shortest way,
 * their scores multiplied; ties of equal print are left out of the words.
 */
export function reasonsFrom(head: MentionIndex, neighbours: Neighbours): ReadonlyMap<MentionIndex, Reason> {
  const reached = new Map<MentionIndex, Reason>([
    [head, { rule: "head", score: 1, why: "heads the cluster: the first mention with the fullest name" }],
  ]);
  const queue = [head];
  for (let at = 0; at < queue.length; at++) {
    const from = queue[at] as MentionIndex;
    for (const { other, reason } of neighbours.get(from) ?? []) {
      if (reached.has(other)) continue;
      reached.set(other, combine(reached.get(from) as Reason, reason));
      queue.push(other);
    }
  }
  return reached;
}

function combine(before: Reason, next: Reason): Reason {
  if (before.rule === "head" || before.rule === SAME_FORM.rule) return next;
  if (next.rule === SAME_FORM.rule) return before;
  if (before.rule === next.rule && before.why === next.why) return before;
  return {
    rule: next.rule,
    score: before.score * next.score,
    why: `${before.why}; ${next.why}`,
  };
}

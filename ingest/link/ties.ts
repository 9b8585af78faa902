/** Ties between mentions, each with its reason, and the clusters that they make. */
import type { MentionIndex } from "../../src/model/claim.ts";
import type { Reason } from "../../src/model/extraction.ts";

/** Two mentions taken for the same. */
export interface Tie {
  readonly left: MentionIndex;
  readonly right: MentionIndex;
  readonly reason: Reason;
}

/** Why the head is in its cluster. */
export const HEAD: Reason = {
  rule: "head",
  score: 1,
  why: "heads the cluster: the first mention with the fullest name",
};
export const SAME_FORM: Reason = { rule: "same-form", score: 1, why: "printed alike in this document" };

/** Ties each mention of a group to the group's first; a group of one has none. */
export function tieAll<One extends { readonly index: MentionIndex }>(
  mentions: readonly One[],
  reasonOf: (first: One, other: One) => Reason,
): readonly Tie[] {
  const [first] = mentions;
  if (first === undefined || mentions.length === 1) return NO_TIES;
  return mentions
    .slice(1)
    .map((other) => ({ left: first.index, right: other.index, reason: reasonOf(first, other) }));
}

const NO_TIES: readonly Tie[] = [];

/** The members of each cluster: what is connected through ties, in the order of `mentions`. */
export function connected<One extends { readonly index: MentionIndex }>(
  mentions: readonly One[],
  neighbours: Neighbours,
): readonly (readonly One[])[] {
  if (neighbours.size === 0) return mentions.map((mention) => [mention]);
  const cluster = new Map<MentionIndex, One[]>();
  return mentions.flatMap((mention) => {
    const known = cluster.get(mention.index);
    known?.push(mention);
    if (known) return [];
    const members = [mention];
    if (neighbours.has(mention.index)) {
      for (const one of reachedFrom(mention.index, neighbours)) cluster.set(one, members);
    }
    return [members];
  });
}

function reachedFrom(start: MentionIndex, neighbours: Neighbours): ReadonlySet<MentionIndex> {
  // A set that grows while it is gone through is gone through to its end.
  const reached = new Set([start]);
  for (const from of reached) {
    for (const { other } of neighbours.get(from) ?? []) reached.add(other);
  }
  return reached;
}

/** What each tied mention is tied to. */
export type Neighbours = ReadonlyMap<
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
  const reached = new Map<MentionIndex, Reason>([[head, HEAD]]);
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

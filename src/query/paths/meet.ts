/** The ways from one end to the other through what is known of the two sides. */
import { type Attested, weakestOf } from "../edges/attested.ts";
import type { Neighbour } from "./edge-source.ts";

/** What entities lead to, by id. */
export type Neighbours = ReadonlyMap<string, Neighbour>;

/** What is known of one end of the paths that are sought. */
export interface Side {
  readonly end: string;
  /** The entities next to it, neither end among them. */
  readonly near: Neighbours;
}

/** A way that may be shown: the entities between the ends, and how well its weakest steps are attested. */
export interface Way extends Attested {
  readonly inner: readonly string[];
}

/**
 * All ways of a length, no entity twice, in no order.
 *
 * @param length 2, 3 or 4 steps.
 * @param beyond what the entities next to the ends lead to, of those that were asked.
 * @param most no more than these are made.
 */
export function waysOf(
  length: number,
  left: Side,
  right: Side,
  beyond: ReadonlyMap<string, Neighbours>,
  most: number,
): { readonly ways: readonly Way[]; readonly isCut: boolean } {
  const ways: Way[] = [];
  for (const way of makers[length]?.(left, right, beyond) ?? []) {
    if (ways.length === most) return { ways, isCut: true };
    ways.push(way);
  }
  return { ways, isCut: false };
}

type Maker = (left: Side, right: Side, beyond: ReadonlyMap<string, Neighbours>) => Iterable<Way>;

const makers: Readonly<Record<number, Maker>> = { 2: throughOne, 3: throughTwo, 4: throughThree };

function* throughOne(left: Side, right: Side): Generator<Way> {
  for (const first of left.near.values()) {
    const last = right.near.get(first.id);
    if (last !== undefined) yield way([first.id], first, last);
  }
}

function* throughTwo(left: Side, right: Side, beyond: ReadonlyMap<string, Neighbours>): Generator<Way> {
  for (const [first, step] of stepsBeyond(left, right, beyond)) {
    const last = right.near.get(step.id);
    if (last !== undefined) yield way([first.id, last.id], first, step, last);
  }
  // What is not known from the left may be from the right.
  for (const [last, step] of stepsBeyond(right, left, beyond)) {
    const first = left.near.get(step.id);
    if (first !== undefined && !beyond.has(first.id)) yield way([first.id, last.id], first, step, last);
  }
}

function* throughThree(left: Side, right: Side, beyond: ReadonlyMap<string, Neighbours>): Generator<Way> {
  const middles = new Map<string, { readonly first: Neighbour; readonly step: Neighbour }[]>();
  for (const [first, step] of stepsBeyond(left, right, beyond)) {
    const ways = middles.get(step.id) ?? [];
    middles.set(step.id, ways);
    ways.push({ first, step });
  }
  for (const [last, step] of stepsBeyond(right, left, beyond))
    for (const one of middles.get(step.id) ?? [])
      if (one.first.id !== last.id)
        yield way([one.first.id, step.id, last.id], one.first, one.step, step, last);
}

/** The steps that lead on from what is next to an end, and back to neither end. */
function* stepsBeyond(
  side: Side,
  other: Side,
  beyond: ReadonlyMap<string, Neighbours>,
): Generator<readonly [Neighbour, Neighbour]> {
  for (const near of side.near.values())
    for (const step of beyond.get(near.id)?.values() ?? [])
      if (step.id !== side.end && step.id !== other.end) yield [near, step];
}

function way(inner: readonly string[], ...steps: readonly Neighbour[]): Way {
  return { inner, ...weakestOf(steps) };
}

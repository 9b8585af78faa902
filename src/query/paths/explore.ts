/** What is around the two ends of paths, read as far as a length needs it and as limits allow. */
import { groupBy } from "../../model/group-by.ts";
import { together } from "../edges/attested.ts";
import { otherEnd, type Pair } from "../edges/edges.ts";
import { cheapest } from "./cheapest.ts";
import type { EdgeSource, Neighbour } from "./edge-source.ts";
import type { Neighbours, Side } from "./meet.ts";

/** How much is read at most, whatever the store holds. */
export interface Limits {
  /** An end with more edges is a hub: what is next to it is sought from the other end. */
  readonly edgesOfEnd: number;
  /** Edges of all of the entities next to one end together; those with the fewest edges are asked first. */
  readonly edgesBeyond: number;
  /** Entities of which is asked whether they are next to a hub. */
  readonly pairs: number;
  /** Ways of one length that are ranked. */
  readonly ways: number;
}

// Reading 10,000 edges takes the embedded store about a tenth of a second.
export const LIMITS: Limits = { edgesOfEnd: 5_000, edgesBeyond: 10_000, pairs: 5_000, ways: 20_000 };

/** What a length needs to know. */
export interface Sides {
  readonly left: Side;
  readonly right: Side;
  readonly beyond: ReadonlyMap<string, Neighbours>;
  /** Whether no way of the length can be missing from it. */
  readonly isWhole: boolean;
}

interface Exploration {
  /** Ask for 2 steps, then for 3, then for 4: each reads what the one before did not. */
  sidesFor(length: number): Promise<Sides>;
  /** How many edges entities have. */
  countsOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The same of one that was asked for before; many where it was not. */
  countOf(id: string): number;
}

/** Explores around two ends. */
export function explore(source: EdgeSource, from: string, to: string, limits: Limits): Exploration {
  const counts = new Map<string, number>();
  const countsOf = async (ids: readonly string[]) => {
    const wanted = [...new Set(ids)].filter((id) => !counts.has(id));
    for (const [id, count] of await source.edgeCounts(wanted)) counts.set(id, count);
    return counts;
  };
  const countOf = (id: string): number => counts.get(id) ?? Number.POSITIVE_INFINITY;
  let near: NearEnds | undefined;
  let far: Sides | undefined;
  const sidesFor = async (length: number): Promise<Sides> => {
    near ??= await nearEnds(source, [from, to], await countsOf([from, to]), limits);
    const { left, right } = near;
    if (length === 2) return { left, right, beyond: new Map(), isWhole: left.isWhole || right.isWhole };
    far ??= await beyondEnds(
      source,
      near,
      await countsOf([...left.near.keys(), ...right.near.keys()]),
      limits,
    );
    return length === 3 ? far : { ...far, isWhole: isWholeForFour(near, far) };
  };
  return { sidesFor, countsOf, countOf };
}

interface NearEnd extends Side {
  /** Whether everything next to the end is there; of a hub only what the other end led to. */
  readonly isWhole: boolean;
}

interface NearEnds {
  readonly left: NearEnd;
  readonly right: NearEnd;
}

/** What is next to the ends; next to a hub that which is next to the other end as well. */
async function nearEnds(
  source: EdgeSource,
  [from, to]: readonly [string, string],
  counts: ReadonlyMap<string, number>,
  { edgesOfEnd, pairs }: Limits,
): Promise<NearEnds> {
  const listed = [from, to].filter((end) => (counts.get(end) ?? 0) <= edgesOfEnd);
  const neighbours = await source.neighbours(listed);
  const ends = [from, to].map((end): NearEnd => {
    const near = byId((neighbours.get(end) ?? []).filter(({ id }) => id !== from && id !== to));
    return { end, near, isWhole: listed.includes(end) };
  });
  const [left, right] = ends as [NearEnd, NearEnd];
  if (left.isWhole === right.isWhole) return { left, right };
  const [whole, hub] = left.isWhole ? [left, right] : [right, left];
  const beside = await besideHub(source, hub.end, [...whole.near.keys()].slice(0, pairs));
  const known = { ...hub, near: beside };
  return left.isWhole ? { left, right: known } : { left: known, right };
}

/** Those of some entities that are next to a hub. */
async function besideHub(source: EdgeSource, hub: string, ids: readonly string[]): Promise<Neighbours> {
  const pairs: Pair[] = ids.map((one) => ({ one, other: hub }));
  const edges = groupBy(await source.between(pairs), (edge) => otherEnd(hub, edge));
  return new Map([...edges].map(([id, own]) => [id, { id, ...together(own) }]));
}

/** What the entities next to the ends lead to, and what of that is next to a hub. */
async function beyondEnds(
  source: EdgeSource,
  near: NearEnds,
  counts: ReadonlyMap<string, number>,
  limits: Limits,
): Promise<Sides> {
  const asked = [near.left, near.right].map((side) =>
    cheapest([...side.near.keys()], counts, limits.edgesBeyond),
  );
  const neighbours = await source.neighbours([...new Set(asked.flat())]);
  const beyond = new Map(asked.flat().map((id) => [id, byId(neighbours.get(id) ?? [])]));
  const { left, right } = near;
  if (!left.isWhole && !right.isWhole) return { left, right, beyond, isWhole: false };
  if (left.isWhole && right.isWhole)
    return { left, right, beyond, isWhole: isKnown(left, beyond) || isKnown(right, beyond) };
  const [whole, hub] = left.isWhole ? [left, right] : [right, left];
  const led = [...whole.near.keys()].flatMap((id) => [...(beyond.get(id)?.keys() ?? [])]);
  const unsure = [...new Set(led)].filter((id) => id !== left.end && id !== right.end && !whole.near.has(id));
  const beside = await besideHub(source, hub.end, unsure.slice(0, limits.pairs));
  const known: Side = { end: hub.end, near: new Map([...hub.near, ...beside]) };
  const isWhole = isKnown(whole, beyond) && unsure.length <= limits.pairs;
  return left.isWhole ? { left, right: known, beyond, isWhole } : { left: known, right, beyond, isWhole };
}

function isWholeForFour({ left, right }: NearEnds, { beyond }: Sides): boolean {
  return left.isWhole && right.isWhole && isKnown(left, beyond) && isKnown(right, beyond);
}

function isKnown({ near }: Side, beyond: ReadonlyMap<string, Neighbours>): boolean {
  return [...near.keys()].every((id) => beyond.has(id));
}

function byId(neighbours: readonly Neighbour[]): Neighbours {
  return new Map(neighbours.map((one) => [one.id, one]));
}

/**
 * Pairs of entities that may be one, the one whose judgement would change the graph most first. Candidates
 * share a name and a type: they meet in the block of that name, and nothing is compared with everything.
 */
import type { Asker, Row } from "../graph/port.ts";
import type { EntityType } from "../model/entity.ts";
import { groupBy } from "../model/group-by.ts";
import { number, text } from "./columns.ts";
import { type EntitySummary, summarise } from "./entity-summaries.ts";
import { listsByOwner } from "./lists.ts";
import { type Order, type Page, type PageRequest, pageOfList } from "./page.ts";

export interface ReviewPair {
  readonly left: EntitySummary;
  readonly right: EntitySummary;
  /** The name that both bear. */
  readonly name: string;
  /** 0 to 1: how likely it is, as far as one can tell, that both are one; and why. */
  readonly likelihood: number;
  readonly why: string;
  /** Claims that would come to another entity, were the two judged the same: those of the one that has fewer. */
  readonly moves: number;
  /** The claims that would move, weighed by how uncertain it is that they should. */
  readonly weight: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly mentions: number;
}

interface Candidate {
  readonly left: Named;
  readonly right: Named;
  /** The longest name that both bear. */
  readonly name: string;
}

/** Which pairs are sought. */
export interface SoughtPairs {
  /** Only entities of these types. */
  readonly types: readonly EntityType[];
  /** Of so many pairs, those whose lighter side is mentioned most, the claims are counted. */
  readonly most: number;
}

// Of a name that a hundred bear (县医院) only those that are mentioned most can change much.
const MOST_OF_A_NAME = 20;

const BY_WEIGHT: Order = { name: "pair", start: { afterWeight: Number.MAX_VALUE, afterId: "" } };

/** All pairs that are sought, those first that change most. Pairs that people have judged are left out. */
export async function reviewPairs(
  graph: Asker,
  { types, most }: SoughtPairs,
): Promise<readonly ReviewPair[]> {
  const judged = new Set(
    (await graph.ask("find-judged-entities")).map((row) =>
      pairKey(String(row["left"]), String(row["right"])),
    ),
  );
  const candidates = candidatesIn(await graph.ask("find-shared-names", { types }))
    .filter(({ left, right }) => !judged.has(pairKey(left.id, right.id)))
    .sort((one, other) => moved(other) - moved(one) || (keyOf(one) < keyOf(other) ? -1 : 1))
    .slice(0, most);
  const ids = [...new Set(candidates.flatMap(({ left, right }) => [left.id, right.id]))];
  const known = new Map((await summarise(graph, ids)).map((one) => [one.id, one]));
  const near = await neighboursOf(graph, ids);
  return candidates
    .flatMap((candidate) => weigh(candidate, known, near))
    .sort((one, other) => other.weight - one.weight || (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** A page of pairs that were found. */
export function pageOfPairs(pairs: readonly ReviewPair[], request: PageRequest): Page<ReviewPair> {
  const listed = pairs.map((value) => ({
    key: { afterWeight: value.weight, afterId: keyOf(value) },
    value,
  }));
  return pageOfList(BY_WEIGHT, request, listed);
}

/** Pairs of the same type that share a name, each once, by the longest name that they share. */
function candidatesIn(rows: readonly Row[]): readonly Candidate[] {
  const pairs = new Map<string, Candidate>();
  for (const group of groupBy(rows, (row) => `${text(row, "type")} ${text(row, "name")}`).values()) {
    const name = text(group[0] ?? {}, "name");
    const heaviest = group
      .map(namedOf)
      .sort((one, other) => other.mentions - one.mentions || (one.id < other.id ? -1 : 1))
      .slice(0, MOST_OF_A_NAME);
    heaviest.forEach((left, at) => {
      for (const right of heaviest.slice(at + 1)) {
        const key = pairKey(left.id, right.id);
        const before = pairs.get(key);
        if (!before || before.name.length < name.length) pairs.set(key, { left, right, name });
      }
    });
  }
  return [...pairs.values()];
}

function namedOf(row: Row): Named {
  return { id: text(row, "id"), name: text(row, "ownName"), mentions: number(row, "mentions") };
}

function moved({ left, right }: Candidate): number {
  return Math.min(left.mentions, right.mentions);
}

function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

function keyOf({ left, right }: Pick<Candidate | ReviewPair, "left" | "right">): string {
  return pairKey(left.id, right.id);
}

async function neighboursOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await graph.ask("find-entity-neighbours", { ids });
  return listsByOwner(
    rows,
    (row) => String(row["neighbour"]),
    (row) => String(row["entity"]),
  );
}

// Rough odds, to put the pairs in an order; nothing is decided by them.
const BY_FULL_NAME = 0.4;
const BY_ALIAS = 0.2;
const FOR_A_NEIGHBOUR = 0.2;

function weigh(
  { left, right, name }: Candidate,
  known: ReadonlyMap<string, EntitySummary>,
  near: ReadonlyMap<string, readonly string[]>,
): readonly ReviewPair[] {
  const [one, other] = [known.get(left.id), known.get(right.id)];
  if (!one || !other) return [];
  const others = new Set(near.get(right.id));
  const shared = (near.get(left.id) ?? []).filter((id) => others.has(id)).length;
  const isFull = left.name === name && right.name === name;
  const likelihood = Math.min((isFull ? BY_FULL_NAME : BY_ALIAS) + FOR_A_NEIGHBOUR * shared, 0.9);
  const why = `${isFull ? "the same name" : "one is called as the other"}, ${shared} neighbours in common`;
  // Largest where one cannot tell, nothing where one can.
  const uncertainty = 4 * likelihood * (1 - likelihood);
  const moves = Math.min(one.claims, other.claims);
  return [{ left: one, right: other, name, likelihood, why, moves, weight: moves * uncertainty }];
}

/**
 * Pairs of entities that may be one, the one whose judgement would change the graph most first. Candidates
 * share a name and a type: they meet in the block of that name, and nothing is compared with everything.
 */
import type { Asker, Row } from "../graph/port.ts";
import { groupBy } from "../model/group-by.ts";
import { type EntitySummary, summarise } from "./entity-summaries.ts";
import { listsByOwner } from "./lists.ts";

export interface ReviewPair {
  readonly left: EntitySummary;
  readonly right: EntitySummary;
  /** The name that both bear. */
  readonly name: string;
  /** 0 to 1: how likely it is, as far as one can tell, that both are one; and why. */
  readonly likelihood: number;
  readonly why: string;
  /** Claims that a merge would move, weighed by how uncertain it is. */
  readonly weight: number;
}

interface Named {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly name: string;
  readonly mentions: number;
}

interface Candidate {
  readonly left: Named;
  readonly right: Named;
  readonly name: string;
}

const PAGE = 1000;
// Of a name that a hundred bear (县医院) only those that are mentioned most can change much.
const MOST_OF_A_NAME = 20;
// Claims are counted for so many times the pairs that are asked for.
const COUNTED_FOR_EACH = 10;

/** @param first at most so many pairs. */
export async function reviewPairs(graph: Asker, first: number): Promise<readonly ReviewPair[]> {
  const judged = new Set(
    (await graph.ask("find-judged-entities")).map((row) =>
      pairKey(String(row["left"]), String(row["right"])),
    ),
  );
  const entities = await allNames(graph);
  const candidates = candidatesIn(entities)
    .filter(({ left, right }) => !judged.has(pairKey(left.id, right.id)))
    .sort((one, other) => moved(other) - moved(one) || (keyOf(one) < keyOf(other) ? -1 : 1))
    .slice(0, first * COUNTED_FOR_EACH);
  const ids = [...new Set(candidates.flatMap(({ left, right }) => [left.id, right.id]))];
  const known = new Map((await summarise(graph, ids)).map((one) => [one.id, one]));
  const near = await neighboursOf(graph, ids);
  return candidates
    .flatMap((candidate) => weigh(candidate, known, near))
    .sort((one, other) => other.weight - one.weight || (one.left.id < other.left.id ? -1 : 1))
    .slice(0, first);
}

async function allNames(graph: Asker): Promise<readonly Named[]> {
  const all: Named[] = [];
  for (let afterId = ""; ; ) {
    const rows = await graph.ask("find-names-of-entities", { afterId, limit: PAGE });
    all.push(...rows.map(namedOf));
    if (rows.length < PAGE) return all;
    afterId = String(rows.at(-1)?.["id"]);
  }
}

function namedOf({ id, type, name, aliases, mentionCount }: Row): Named {
  const others = Array.isArray(aliases) ? aliases.map(String) : [];
  return {
    id: String(id),
    type: String(type),
    name: String(name),
    names: [...new Set([String(name), ...others])],
    mentions: Number(mentionCount ?? 0),
  };
}

/** Pairs of the same type that share a name, each once, by the longest name that they share. */
function candidatesIn(entities: readonly Named[]): readonly Candidate[] {
  const bearers = groupBy(
    entities.flatMap((entity) => entity.names.map((name) => ({ entity, name }))),
    ({ entity, name }) => `${entity.type} ${name}`,
  );
  const pairs = new Map<string, Candidate>();
  for (const group of bearers.values()) {
    const heaviest = [...group]
      .sort(
        (one, other) =>
          other.entity.mentions - one.entity.mentions || (one.entity.id < other.entity.id ? -1 : 1),
      )
      .slice(0, MOST_OF_A_NAME);
    heaviest.forEach(({ entity: left, name }, at) => {
      for (const { entity: right } of heaviest.slice(at + 1)) {
        const key = pairKey(left.id, right.id);
        const before = pairs.get(key);
        if (!before || before.name.length < name.length) pairs.set(key, { left, right, name });
      }
    });
  }
  return [...pairs.values()];
}

function moved({ left, right }: Candidate): number {
  return Math.min(left.mentions, right.mentions);
}

function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

function keyOf({ left, right }: Candidate): string {
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
  const weight = Math.min(one.claims, other.claims) * uncertainty;
  return [{ left: one, right: other, name, likelihood, why, weight }];
}

/** What the graph asks the service. */
import { askedMoment } from "../../address/moment.ts";
import { ask } from "../../ask/ask.ts";
import {
  type EdgeDirection,
  type EntityType,
  type GraphEdgePartFragment,
  type GraphEntityFragment,
  GraphPaths,
  Neighbourhood,
  type NeighbourhoodQuery,
  type NeighbourOrder,
  type RelationType,
} from "../../questions/questions.ts";
import type { PlacedEdge } from "../model/commands.ts";
import type { EntityMark, NeighbourCount } from "../model/graph-model.ts";

/** Which neighbours are asked for. */
export interface NeighbourWish {
  readonly relation?: RelationType;
  readonly type?: EntityType;
  readonly direction?: EdgeDirection;
  readonly order: NeighbourOrder;
  /** So many of each group, at most 100. */
  readonly perGroup: number;
}

export interface Surroundings {
  readonly entities: readonly GraphEntityFragment[];
  readonly edges: readonly PlacedEdge[];
  /** By the id of the entity that was asked about. */
  readonly counts: ReadonlyMap<string, readonly NeighbourCount[]>;
}

const MOST_ASKED = 100;
/** Half of what one question may be about, so that two blocks go into one. */
const BLOCK = MOST_ASKED / 2;
/** Above so many entities edges between new and old ones would be too many questions. */
export const MOST_BETWEEN = 400;

export async function askNeighbours(id: string, wish: NeighbourWish): Promise<Surroundings> {
  const { neighbourhood } = await ask(Neighbourhood, {
    of: [id],
    types: wish.type ? [wish.type] : null,
    relations: wish.relation ? [wish.relation] : null,
    direction: wish.direction ?? "EITHER",
    order: wish.order,
    perRelation: wish.perGroup,
    first: MOST_ASKED,
    ...askedMoment(),
  });
  return surroundings(neighbourhood);
}

/** Entities by their ids, the edges between them, and how many neighbours each has. At most 100. */
async function askEntities(ids: readonly string[]): Promise<Surroundings> {
  const { neighbourhood } = await ask(Neighbourhood, {
    of: ids.slice(0, MOST_ASKED),
    types: null,
    relations: null,
    direction: "EITHER",
    order: "NEWEST",
    perRelation: 0,
    first: 1,
    ...askedMoment(),
  });
  return surroundings(neighbourhood);
}

/**
 * The same for any number: two blocks at a time, so that the edges from one to the other are among it.
 *
 * @param others entities that are in the graph already: edges from them to `ids` are asked for too, as far as their
 *   number allows.
 */
export async function askAmong(ids: readonly string[], others: readonly string[]): Promise<Surroundings> {
  const [news, olds] = [blocksOf(ids), ids.length + others.length > MOST_BETWEEN ? [] : blocksOf(others)];
  const pairs = news.flatMap((block, at) => [
    ...news.slice(at + 1).map((other) => [...block, ...other]),
    ...olds.map((other) => [...block, ...other]),
    ...(news.length === 1 && olds.length === 0 ? [block] : []),
  ]);
  const answers: Surroundings[] = [];
  for (const pair of pairs) answers.push(await askEntities(pair));
  return {
    entities: answers.flatMap(({ entities }) => entities),
    edges: answers.flatMap(({ edges }) => edges),
    counts: new Map(answers.flatMap(({ counts }) => [...counts])),
  };
}

export interface FoundPaths {
  readonly entities: readonly GraphEntityFragment[];
  readonly edges: readonly PlacedEdge[];
  /** Each by the ids of its entities. */
  readonly ways: readonly (readonly string[])[];
  readonly isComplete: boolean;
}

/** The shortest paths between two entities, at most five of at most four steps. */
export async function askPaths(from: string, to: string): Promise<FoundPaths> {
  const { pathSearch } = await ask(GraphPaths, { from, to, ...askedMoment() });
  return {
    entities: pathSearch.paths.flatMap(({ nodes }) => nodes),
    edges: pathSearch.paths.flatMap(({ steps }) => steps.flatMap(({ edges }) => edges)).map(placed),
    ways: pathSearch.paths.map(({ nodes }) => nodes.map(({ id }) => id)),
    isComplete: pathSearch.complete,
  };
}

/** A fresh mark of an entity, at a place. */
export function markOf(
  { name, type, aliases, documentCount }: GraphEntityFragment,
  { x, y }: { readonly x: number; readonly y: number },
  counts: readonly NeighbourCount[] | null = null,
): EntityMark {
  return { name, type, aliases, documentCount, x, y, isHidden: false, isPinned: false, counts };
}

function surroundings({ nodes, edges, groups }: NeighbourhoodQuery["neighbourhood"]): Surroundings {
  const counts = new Map<string, NeighbourCount[]>();
  for (const { entity, relation, direction, type, total } of groups) {
    const known = counts.get(entity.id) ?? [];
    counts.set(entity.id, [...known, { relation, direction, type, total }]);
  }
  return { entities: nodes, edges: edges.map(placed), counts };
}

function placed({ id, from, to, claims, ...edge }: GraphEdgePartFragment): PlacedEdge {
  const { relation, title, claimCount, firstOn, lastOn } = edge;
  const confidence = claims.nodes[0]?.confidence ?? 0;
  return { id, from: from.id, to: to.id, mark: { relation, title, claimCount, firstOn, lastOn, confidence } };
}

function blocksOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / BLOCK) }, (_, at) =>
    ids.slice(at * BLOCK, (at + 1) * BLOCK),
  );
}

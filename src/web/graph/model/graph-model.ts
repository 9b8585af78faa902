/** The graph that is explored: entities and edges with where they stand; what is drawn, listed and saved is read from it. */
import { MultiDirectedGraph } from "graphology";
import type { EdgeDirection, EntityType, RelationType } from "../../questions/questions.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";

/** How many neighbours of one type a relation gives an entity in the store. */
export interface NeighbourCount {
  readonly relation: RelationType;
  readonly direction: EdgeDirection;
  readonly type: EntityType;
  readonly total: number;
}

/** An entity as the graph holds it. Positions are in units of the graph; one is about a pixel at the usual zoom. */
export interface EntityMark {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly documentCount: number;
  readonly x: number;
  readonly y: number;
  /** Taken out of sight by the user. */
  readonly isHidden: boolean;
  /** Stays where it is when others are laid out. */
  readonly isPinned: boolean;
  /** All that the store has around it; null as long as nobody asked. */
  readonly counts: readonly NeighbourCount[] | null;
}

export interface EdgeMark {
  readonly relation: RelationType;
  /** The post as printed; null for other relations. */
  readonly title: string | null;
  readonly claimCount: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** Of the newest claim, 0 to 1. */
  readonly confidence: number;
}

/** Paths between two entities that are shown. */
export interface ShownPaths {
  readonly from: string;
  readonly to: string;
  /** Each way by its entities, both ends included. */
  readonly ways: readonly (readonly string[])[];
  /** Whether everything was looked at that could have given other paths. */
  readonly isComplete: boolean;
}

export interface GraphMark {
  readonly filters: Filters;
  readonly paths: ShownPaths | null;
}

export type GraphModel = MultiDirectedGraph<EntityMark, EdgeMark, GraphMark>;

/** The most entities that are shown; what is beyond is summed up with counts. */
export const MOST_SHOWN = 2_000;

export function emptyModel(): GraphModel {
  const model: GraphModel = new MultiDirectedGraph<EntityMark, EdgeMark, GraphMark>();
  model.replaceAttributes({ filters: NO_FILTERS, paths: null });
  return model;
}

/** How many neighbours the store has that are not in the graph; null where it is not known. */
export function leftOutAt(model: GraphModel, id: string): number | null {
  const { counts } = model.getNodeAttributes(id);
  if (counts === null) return null;
  return counts.reduce((sum, group) => sum + Math.max(0, group.total - shownOf(model, id, group)), 0);
}

/** How many neighbours of a group are in the graph. */
export function shownOf(model: GraphModel, id: string, group: NeighbourCount): number {
  const found = new Set<string>();
  model.forEachEdge(id, (_edge, { relation }, from, to) => {
    const [other, direction] = from === id ? [to, "OUT"] : [from, "IN"];
    const isThatWay = group.direction === "EITHER" || group.direction === direction;
    if (relation === group.relation && isThatWay && model.getNodeAttribute(other, "type") === group.type)
      found.add(other);
  });
  return found.size;
}

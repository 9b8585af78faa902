/** What is around entities, and how much of it. */
import { compareText } from "../../model/compare-text.ts";
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from "../../model/entity.ts";
import {
  directionFrom,
  type EdgeDirection,
  type EntityEdgeRow,
  findEdgesBetween,
  type Pair,
} from "../../query/edges/edges.ts";
import { type KnownEdgeSource, knownEdges } from "../../query/known/known-edges.ts";
import { groupsOfEdges } from "../../query/known/known-neighbours.ts";
import { shown } from "../../query/known/tied-claims.ts";
import {
  chooseNeighbours,
  findNeighbourGroups,
  type NeighbourGroup as GroupRow,
  type NeighbourConditions,
  type NeighbourOrder,
} from "../../query/neighbours/groups.ts";
import type { ApiContext } from "../context.ts";
import { badInput, within } from "../errors.ts";
import { isOfNow, type MomentArgs, momentOf } from "../moments.ts";
import type { NeighbourGroupResolvers } from "../schema-types.ts";
import type { SubgraphRow } from "../subgraph.ts";
import { endOf } from "./graph-edge.ts";
import { entityById } from "./known-entity.ts";

interface Args extends MomentArgs {
  readonly of: readonly string[];
  readonly types?: readonly EntityType[] | null;
  readonly relations?: readonly RelationType[] | null;
  readonly direction: EdgeDirection | null;
  readonly order: NeighbourOrder | null;
  readonly perRelation: number | null;
  readonly first: number | null;
}

const MOST_ASKED = 100;
const MOST_PER_RELATION = 100;
const MOST_NEIGHBOURS = 100;
/** The neighbourhood that arguments ask for. @throws GraphQLError BAD_USER_INPUT where it would be too large. */
export async function findNeighbourhood(args: Args, context: ApiContext): Promise<SubgraphRow> {
  const conditions = conditionsOf(args);
  const first = within("first", args.first ?? 50, 0, MOST_NEIGHBOURS);
  if (args.of.length > MOST_ASKED)
    throw badInput(`${args.of.length} ids: ask for at most ${MOST_ASKED} at a time.`);
  const knownAt = args.knownAt ?? null;
  const found = await Promise.all(args.of.map((id) => entityById(id, knownAt, context)));
  const asked = [...new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one]]))).keys()];
  const around = await aroundOf(args, conditions, asked, context);
  const chosen = chooseNeighbours(around.groups, asked, first);
  const edges = await around.edgesTo([...asked, ...chosen]);
  const nodes = await Promise.all([...asked, ...chosen].map((id) => endOf(id, shown({}, knownAt), context)));
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  const groups = around.groups.map((group) =>
    shown({ ...group, shown: countShown(group, edges, types) }, knownAt),
  );
  return { nodes, edges, groups, complete: around.isComplete() };
}

function conditionsOf(args: Args): NeighbourConditions {
  return {
    relations: args.relations ?? RELATION_TYPES,
    types: args.types ?? ENTITY_TYPES,
    direction: args.direction ?? "either",
    order: args.order ?? "newest",
    perGroup: within("perRelation", args.perRelation ?? 25, 0, MOST_PER_RELATION),
  };
}

interface Around {
  readonly groups: readonly GroupRow[];
  /** The edges between those that were asked about and others. */
  edgesTo(ids: readonly string[]): Promise<readonly EntityEdgeRow[]>;
  isComplete(): boolean;
}

async function aroundOf(
  args: Args,
  conditions: NeighbourConditions,
  asked: readonly string[],
  { graph }: ApiContext,
): Promise<Around> {
  const moment = momentOf(args);
  if (!isOfNow(moment)) return aroundAt(knownEdges(graph, conditions.relations, moment), conditions, asked);
  return {
    groups: await findNeighbourGroups(graph, asked, conditions),
    edgesTo: async (ids) =>
      fitting(await findEdgesBetween(graph, pairsOf(asked, ids), conditions.relations), asked, conditions),
    isComplete: () => true,
  };
}

async function aroundAt(
  source: KnownEdgeSource,
  conditions: NeighbourConditions,
  asked: readonly string[],
): Promise<Around> {
  const edges = await source.edgesOf(asked);
  const all = new Map([...edges.values()].flat().map((edge) => [edge.id, edge]));
  return {
    groups: asked.flatMap((id) => groupsOfEdges(id, edges.get(id) ?? [], source.entityOf, conditions)),
    edgesTo: async (ids) => {
      const wanted = new Set(ids);
      const between = [...all.values()].filter(({ from, to }) => wanted.has(from) && wanted.has(to));
      return fitting(between, asked, conditions);
    },
    isComplete: () => !source.wasCut(),
  };
}

/** Each of those asked about with each of the others, sought from what is not asked about: it has fewer edges, mostly. */
function pairsOf(asked: readonly string[], ids: readonly string[]): readonly Pair[] {
  return asked.flatMap((other, at) =>
    ids
      .filter((one, place) => (place < asked.length ? place > at : one !== other))
      .map((one) => ({ one, other })),
  );
}

/** The edges that go the way that was asked for, seen from one of those asked about, in a lasting order. */
function fitting(
  edges: readonly EntityEdgeRow[],
  asked: readonly string[],
  { direction }: NeighbourConditions,
): readonly EntityEdgeRow[] {
  const fits = (id: string, edge: EntityEdgeRow): boolean => {
    const way = directionFrom(id, edge);
    return asked.includes(id) && (direction === "either" || way === "either" || way === direction);
  };
  const keyOf = ({ from, to, relation, title }: EntityEdgeRow) => [from, to, relation, title ?? ""].join(" ");
  return edges
    .filter((edge) => fits(edge.from, edge) || fits(edge.to, edge))
    .sort((left, right) => compareText(keyOf(left), keyOf(right)));
}

/** How many neighbours of a group have an edge of it in the answer. */
function countShown(
  { owner, relation, direction, type }: GroupRow,
  edges: readonly EntityEdgeRow[],
  types: ReadonlyMap<string, EntityType>,
): number {
  const others = edges
    .filter((edge) => edge.relation === relation && (edge.from === owner || edge.to === owner))
    .filter((edge) => directionFrom(owner, edge) === direction)
    .map(({ from, to }) => (from === owner ? to : from));
  return new Set(others.filter((id) => types.get(id) === type)).size;
}

export const NeighbourGroup: NeighbourGroupResolvers = {
  entity: (group, _args, context) => endOf(group.owner, group, context),
  leftOut: ({ total, shown }) => total - shown,
};

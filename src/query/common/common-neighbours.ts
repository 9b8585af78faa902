/** Q10: what several entities are all connected with, the most telling first. */
import { groupBy } from "../../model/group-by.ts";
import { type Attested, together, weakestOf } from "../edges/attested.ts";
import { touches } from "../edges/edges.ts";
import { type Order, type Page, type PageRequest, pageOfList } from "../page.ts";
import type { EdgeSource, Neighbour } from "../paths/edge-source.ts";

/** One that several are connected with, attested as the weakest of these connections. */
export interface CommonNeighbour extends Attested {
  readonly id: string;
  /** How many edges it has in all: of few, to have it in common says much. */
  readonly edgeCount: number;
}

export interface CommonNeighbours {
  readonly neighbours: readonly CommonNeighbour[];
  /** Whether all were found. */
  readonly complete: boolean;
}

/** An entity with more edges is a hub: of it only what is next to the others is asked for. */
const EDGES_OF_ONE = 10_000;
/** So many entities are held against hubs. */
const MOST_CANDIDATES = 5_000;

/** Few edges first, then well attested, then late. */
const BY_TELLING: Order = {
  name: "common",
  start: { afterRank: -1, afterWeight: Number.MAX_SAFE_INTEGER, afterDay: "9999-99-99", afterId: "" },
};

/**
 * What is next to each of several entities, private persons left out.
 *
 * @param asked ids of two or more entities, each once.
 */
export async function findCommonNeighbours(
  source: EdgeSource,
  asked: readonly string[],
  edgesOfOne = EDGES_OF_ONE,
): Promise<CommonNeighbours> {
  const counts = await source.edgeCounts(asked);
  const listed = asked.filter((id) => (counts.get(id) ?? 0) <= edgesOfOne);
  if (listed.length === 0) return { neighbours: [], complete: false };
  const lists = await source.neighbours(listed);
  const ties = sharedTies(listed.map((id) => lists.get(id) ?? []));
  for (const id of asked) ties.delete(id);
  const candidates = [...ties.keys()].slice(0, MOST_CANDIDATES);
  const hubs = asked.filter((id) => !listed.includes(id));
  const pairs = hubs.flatMap((other) => candidates.map((one) => ({ one, other })));
  const beside = groupBy(pairs.length === 0 ? [] : await source.between(pairs), (edge) =>
    hubs.includes(edge.from) ? edge.to : edge.from,
  );
  const found = candidates.flatMap((id) => {
    const own = hubs.map((hub) => (beside.get(id) ?? []).filter((edge) => touches(edge, hub)));
    return own.some((edges) => edges.length === 0)
      ? []
      : [{ id, ...weakestOf([...(ties.get(id) ?? []), ...own.map(together)]) }];
  });
  const edgeCounts = await source.edgeCounts(found.map(({ id }) => id));
  return {
    neighbours: found.map((one) => ({ ...one, edgeCount: edgeCounts.get(one.id) ?? 0 })),
    complete: hubs.length === 0 || ties.size <= MOST_CANDIDATES,
  };
}

/** A page of them, the most telling first. */
export function pageOfCommon(
  neighbours: readonly CommonNeighbour[],
  request: PageRequest,
): Page<CommonNeighbour> {
  const listed = neighbours.map((value) => ({
    key: {
      afterRank: value.edgeCount,
      afterWeight: value.claimCount,
      afterDay: value.lastOn,
      afterId: value.id,
    },
    value,
  }));
  return pageOfList(BY_TELLING, request, listed);
}

/** What stands in all lists, with how each of them has it. */
function sharedTies(lists: readonly (readonly Neighbour[])[]): Map<string, readonly Attested[]> {
  const ties = groupBy(lists.flat(), ({ id }) => id);
  return new Map([...ties].filter(([, own]) => own.length === lists.length));
}

/** What is next to entities, by relation, direction and type. */
import type { Asker, Row } from "../../graph/port.ts";
import type { EntityType, RelationType } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import { number, text, texts } from "../columns.ts";
import type { EdgeDirection } from "../edges/edges.ts";

/** Which neighbours come first: those last heard of, those with the most claims, those that most documents name. */
export type NeighbourOrder = "newest" | "claims" | "mentions";

/** Which neighbours are wanted. */
export interface NeighbourConditions {
  readonly relations: readonly RelationType[];
  readonly types: readonly EntityType[];
  /** Seen from the entity; `either` for both. */
  readonly direction: EdgeDirection;
  readonly order: NeighbourOrder;
  /** So many of each group. */
  readonly perGroup: number;
}

export interface NeighbourGroup {
  /** Id of the entity whose neighbours they are. */
  readonly owner: string;
  readonly relation: RelationType;
  /** Seen from the owner. */
  readonly direction: EdgeDirection;
  /** Of the neighbours. */
  readonly type: EntityType;
  /** How many there are in all. */
  readonly total: number;
  /** Ids of the first ones. */
  readonly neighbours: readonly string[];
}

/** The groups around entities: of each entity in turn, by relation, direction and type. From the derived edges. */
export async function findNeighbourGroups(
  graph: Asker,
  ids: readonly string[],
  { perGroup, ...conditions }: NeighbourConditions,
): Promise<readonly NeighbourGroup[]> {
  if (ids.length === 0) return [];
  const rows = await graph.ask("find-neighbour-groups", { ids, ...conditions, limit: perGroup });
  const groups = groupBy(rows.map(toGroup), ({ owner }) => owner);
  return ids.flatMap((id) => groups.get(id) ?? []);
}

function toGroup(row: Row): NeighbourGroup {
  return {
    owner: text(row, "owner"),
    relation: text(row, "relation") as RelationType,
    direction: text(row, "direction") as EdgeDirection,
    type: text(row, "type") as EntityType,
    total: number(row, "total"),
    neighbours: texts(row, "neighbours"),
  };
}

/**
 * The neighbours to show: the first of each group, then the second of each, so that none crowds out another.
 *
 * @param most how many at most; those that were asked about are shown anyway and do not count.
 */
export function chooseNeighbours(
  groups: readonly NeighbourGroup[],
  asked: readonly string[],
  most: number,
): readonly string[] {
  const chosen = new Set<string>();
  const longest = Math.max(0, ...groups.map(({ neighbours }) => neighbours.length));
  for (let at = 0; at < longest; at++)
    for (const { neighbours } of groups) {
      const id = neighbours[at];
      if (id !== undefined && !asked.includes(id) && chosen.size < most) chosen.add(id);
    }
  return [...chosen];
}

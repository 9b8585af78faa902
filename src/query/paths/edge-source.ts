/** Where a search for paths gets its edges from: the derived ones, or those that claims made at a time (../known). */
import type { Asker } from "../../graph/port.ts";
import { ENTITY_TYPES, type EntityType, type RelationType } from "../../model/entity.ts";
import { number, text, textOrNull } from "../columns.ts";
import type { Attested } from "../edges/attested.ts";
import { type EntityEdgeRow, findEdgesBetween, type Pair } from "../edges/edges.ts";
import { listsByOwner } from "../lists.ts";
import { totalsByOwner } from "../totals.ts";

/** An entity to which one or several edges lead. */
export interface Neighbour extends Attested {
  readonly id: string;
}

export interface EdgeSource {
  /** How many edges entities have, either way and of any relation; unknown entities are left out. */
  edgeCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The neighbours of entities, each once, private persons left out; only ask for entities whose edges are few. */
  neighbours(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Neighbour[]>>;
  /** The edges of each pair, sought from `one`. */
  between(pairs: readonly Pair[]): Promise<readonly EntityEdgeRow[]>;
}

/**
 * The derived edges, as the store has them now.
 *
 * @param relations only these.
 * @param types only neighbours of these types.
 */
export function derivedEdges(
  graph: Asker,
  relations: readonly RelationType[],
  types: readonly EntityType[] = ENTITY_TYPES,
): EdgeSource {
  return {
    edgeCounts: (ids) =>
      ids.length === 0 ? Promise.resolve(new Map()) : totalsByOwner(graph, "find-edge-counts", { ids }),
    neighbours: async (ids) => {
      const rows = ids.length === 0 ? [] : await graph.ask("find-neighbours", { ids, relations, types });
      return listsByOwner(rows, (row) => ({
        id: text(row, "neighbour"),
        claimCount: number(row, "claimCount"),
        lastOn: textOrNull(row, "lastOn") ?? "",
      }));
    },
    between: (pairs) => findEdgesBetween(graph, pairs, relations),
  };
}

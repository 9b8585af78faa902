/** What the resolvers of neighbourhoods are handed. */
import type { EntityEdgeRow } from "../query/edges/edges.ts";
import type { EntityRow } from "../query/entities.ts";
import type { NeighbourGroup } from "../query/neighbours/groups.ts";

/** A group with how many of it the answer shows, and the instant of the past that was asked for. */
export interface ShownGroup extends NeighbourGroup {
  readonly shown: number;
  readonly knownAt?: string;
}

export interface SubgraphRow {
  readonly nodes: readonly EntityRow[];
  readonly edges: readonly EntityEdgeRow[];
  readonly groups: readonly ShownGroup[];
  readonly complete: boolean;
}

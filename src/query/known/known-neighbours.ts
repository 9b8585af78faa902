/** What is next to entities in the edges of a time. */
import { compareText } from "../../model/compare-text.ts";
import { groupBy } from "../../model/group-by.ts";
import { together } from "../edges/attested.ts";
import { directionFrom, type EntityEdgeRow, otherEnd } from "../edges/edges.ts";
import type { EntityRow } from "../entities.ts";
import type { NeighbourConditions, NeighbourGroup, NeighbourOrder } from "../neighbours/groups.ts";

interface Next {
  readonly entity: EntityRow;
  readonly edge: EntityEdgeRow;
}

/**
 * The groups around an entity, as `findNeighbourGroups` gives them.
 *
 * @param edges of the entity, of the relations that are wanted.
 * @param entityOf the entity at an end of them.
 */
export function groupsOfEdges(
  owner: string,
  edges: readonly EntityEdgeRow[],
  entityOf: (id: string) => EntityRow | undefined,
  { types, direction, order, perGroup }: NeighbourConditions,
): readonly NeighbourGroup[] {
  const next = edges.flatMap((edge): Next[] => {
    const entity = entityOf(otherEnd(owner, edge));
    const way = directionFrom(owner, edge);
    const fits = direction === "either" || way === "either" || way === direction;
    return fits && entity !== undefined && types.includes(entity.type) ? [{ entity, edge }] : [];
  });
  const keyOf = ({ entity, edge }: Next) =>
    [edge.relation, directionFrom(owner, edge), entity.type].join(" ");
  return [...groupBy(next, keyOf)]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, own]) => groupOf(owner, own, order, perGroup));
}

function groupOf(
  owner: string,
  own: readonly Next[],
  order: NeighbourOrder,
  perGroup: number,
): NeighbourGroup[] {
  const [first] = own;
  if (first === undefined) return [];
  const neighbours = [...groupBy(own, ({ entity }) => entity.id)].map(([id, ties]) => ({
    id,
    ...weightOf(ties, order),
  }));
  neighbours.sort(
    (left, right) =>
      compareText(right.day, left.day) || right.weight - left.weight || compareText(left.id, right.id),
  );
  return [
    {
      owner,
      relation: first.edge.relation,
      direction: directionFrom(owner, first.edge),
      type: first.entity.type,
      total: neighbours.length,
      neighbours: neighbours.slice(0, perGroup).map(({ id }) => id),
    },
  ];
}

function weightOf(ties: readonly Next[], order: NeighbourOrder): { day: string; weight: number } {
  const { claimCount, lastOn } = together(ties.map(({ edge }) => edge));
  const weights = { newest: 0, claims: claimCount, mentions: ties[0]?.entity.documentCount ?? 0 };
  return { day: order === "newest" ? lastOn : "", weight: weights[order] };
}

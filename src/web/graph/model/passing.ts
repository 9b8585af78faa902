/** What of the graph passes the filters, and how much there is to filter. */
import type { EntityType, RelationType } from "../../questions/questions.ts";
import type { Filters } from "./filters.ts";
import type { EdgeMark, EntityMark, GraphModel } from "./graph-model.ts";

/** The ids that pass: neither hidden by the user nor filtered out. */
export interface Passing {
  readonly entities: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * What passes the filters. An entity passes by its type; where edges are filtered, one that loses all its edges goes
 * with them. Times are tested for overlap, and an edge without a day passes any time.
 */
export function passing(model: GraphModel): Passing {
  const filters = model.getAttribute("filters");
  const byType = new Set(
    model.filterNodes((_id, entity) => !entity.isHidden && !filters.types.includes(entity.type)),
  );
  const edges = new Set(
    model.filterEdges(
      (_id, edge, from, to) => byType.has(from) && byType.has(to) && edgePasses(edge, filters),
    ),
  );
  if (!filtersEdges(filters)) return { entities: byType, edges };
  const withEdge = new Set([...edges].flatMap((edge) => model.extremities(edge)));
  const alone = (id: string): boolean => model.degree(id) === 0;
  return { entities: new Set([...byType].filter((id) => withEdge.has(id) || alone(id))), edges };
}

function edgePasses(edge: EdgeMark, filters: Filters): boolean {
  if (filters.relations.includes(edge.relation) || edge.confidence < filters.confidence) return false;
  const [first, last] = [edge.firstOn ?? edge.lastOn, edge.lastOn ?? edge.firstOn];
  if (first === null || last === null) return true;
  return (filters.to === null || first <= filters.to) && (filters.from === null || last >= filters.from);
}

function filtersEdges({ relations, from, to, confidence }: Filters): boolean {
  return relations.length > 0 || from !== null || to !== null || confidence > 0;
}

/** How many entities of each type and edges of each relation there are, filtered or not; hidden ones left out. */
export function facetsOf(model: GraphModel): {
  readonly types: ReadonlyMap<EntityType, number>;
  readonly relations: ReadonlyMap<RelationType, number>;
} {
  const isSeen = ({ isHidden }: EntityMark): boolean => !isHidden;
  return {
    types: countBy(
      model.filterNodes((_id, entity) => isSeen(entity)).map((id) => model.getNodeAttribute(id, "type")),
    ),
    relations: countBy(
      model
        .filterEdges((_id, _edge, _from, _to, one, other) => isSeen(one) && isSeen(other))
        .map((id) => model.getEdgeAttribute(id, "relation")),
    ),
  };
}

function countBy<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What users do to the graph, as data; each command, once done, gives the one that takes it back. */
import type { Filters } from "./filters.ts";
import type { EdgeMark, EntityMark, GraphModel, ShownPaths } from "./graph-model.ts";

/** An entity that is put into the graph, at its place. */
export interface PlacedEntity {
  readonly id: string;
  readonly mark: EntityMark;
}

export interface PlacedEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mark: EdgeMark;
}

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Command =
  | { readonly do: "add"; readonly entities: readonly PlacedEntity[]; readonly edges: readonly PlacedEdge[] }
  | { readonly do: "remove"; readonly entities: readonly string[]; readonly edges: readonly string[] }
  | { readonly do: "move"; readonly places: readonly Place[] }
  | { readonly do: "hide"; readonly ids: readonly string[]; readonly isHidden: boolean }
  | { readonly do: "pin"; readonly ids: readonly string[]; readonly isPinned: boolean }
  | { readonly do: "filter"; readonly filters: Filters }
  | { readonly do: "show-paths"; readonly paths: ShownPaths | null }
  | { readonly do: "all"; readonly commands: readonly Command[] };

/**
 * Does a command. What is there already is not added again, and what is not there is not removed.
 *
 * @returns the command that takes it back.
 */
export function apply(model: GraphModel, command: Command): Command {
  switch (command.do) {
    case "add":
      return add(model, command.entities, command.edges);
    case "remove":
      return remove(model, command.entities, command.edges);
    case "move":
      return move(model, command.places);
    case "hide":
      return { do: "all", commands: setFlag(model, command.ids, "isHidden", command.isHidden) };
    case "pin":
      return { do: "all", commands: setFlag(model, command.ids, "isPinned", command.isPinned) };
    case "filter": {
      const before = model.getAttribute("filters");
      model.setAttribute("filters", command.filters);
      return { do: "filter", filters: before };
    }
    case "show-paths": {
      const before = model.getAttribute("paths");
      model.setAttribute("paths", command.paths);
      return { do: "show-paths", paths: before };
    }
    case "all":
      return { do: "all", commands: command.commands.map((each) => apply(model, each)).reverse() };
  }
}

function add(model: GraphModel, entities: readonly PlacedEntity[], edges: readonly PlacedEdge[]): Command {
  const newEntities = entities.filter(({ id }) => !model.hasNode(id));
  for (const { id, mark } of newEntities) model.mergeNode(id, mark);
  const newEdges = edges.filter(
    ({ id, from, to }) => !model.hasEdge(id) && model.hasNode(from) && model.hasNode(to),
  );
  for (const { id, from, to, mark } of newEdges) model.mergeEdgeWithKey(id, from, to, mark);
  return { do: "remove", entities: newEntities.map(({ id }) => id), edges: newEdges.map(({ id }) => id) };
}

function remove(model: GraphModel, ids: readonly string[], edgeIds: readonly string[]): Command {
  const there = ids.filter((id) => model.hasNode(id));
  const entities = there.map((id) => ({ id, mark: { ...model.getNodeAttributes(id) } }));
  // An edge goes with its end.
  const edges = [
    ...new Set([...edgeIds.filter((id) => model.hasEdge(id)), ...there.flatMap((id) => model.edges(id))]),
  ].map((id) => ({
    id,
    from: model.source(id),
    to: model.target(id),
    mark: { ...model.getEdgeAttributes(id) },
  }));
  for (const { id } of edges) model.dropEdge(id);
  for (const { id } of entities) model.dropNode(id);
  return { do: "add", entities, edges };
}

function move(model: GraphModel, places: readonly Place[]): Command {
  const there = places.filter(({ id }) => model.hasNode(id));
  const before = there.map(({ id }) => {
    const { x, y } = model.getNodeAttributes(id);
    return { id, x, y };
  });
  for (const { id, x, y } of there) model.mergeNodeAttributes(id, { x, y });
  return { do: "move", places: before };
}

/** Sets a mark where it is another; gives the commands that set it back. */
function setFlag(
  model: GraphModel,
  ids: readonly string[],
  flag: "isHidden" | "isPinned",
  value: boolean,
): readonly Command[] {
  const changed = ids.filter((id) => model.hasNode(id) && model.getNodeAttribute(id, flag) !== value);
  for (const id of changed) model.setNodeAttribute(id, flag, value);
  if (changed.length === 0) return [];
  return [
    flag === "isHidden"
      ? { do: "hide", ids: changed, isHidden: !value }
      : { do: "pin", ids: changed, isPinned: !value },
  ];
}

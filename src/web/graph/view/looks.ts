/** How an entity and an edge are drawn, by what the model says and how it is looked at. */
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { EdgeMark, EntityMark, GraphModel } from "../model/graph-model.ts";
import type { Colours } from "./colours.ts";
import type { Look } from "./graph-view.ts";
import { labelOf } from "./label.ts";

interface Looks {
  entity(id: string, mark: EntityMark): Partial<NodeDisplayData>;
  edge(id: string, mark: EdgeMark): Partial<EdgeDisplayData>;
}

const LARGEST = 16;

type Now = () => { readonly look: Look; readonly colours: Colours };

/** @param now how the graph is looked at when it is drawn. */
export function createLooks(model: GraphModel, now: Now): Looks {
  return {
    entity: (id, mark) => entityLook(model, now(), id, mark),
    edge: (id, mark) => edgeLook(model, now(), id, mark),
  };
}

function entityLook(
  model: GraphModel,
  { look, colours }: ReturnType<Now>,
  id: string,
  mark: EntityMark,
): Partial<NodeDisplayData> {
  const isIn = look.passing.entities.has(id);
  const isFaint = !(isIn && isOnPath(look, id));
  const isChosen = look.chosen.has(id);
  return {
    x: mark.x,
    y: mark.y,
    label: isFaint && !isChosen ? null : labelOf(model, id),
    size: Math.min(LARGEST, 6 + Math.sqrt(model.degree(id))) + (isChosen ? 3 : 0),
    color: isFaint ? colours.faint : colours.types[mark.type],
    hidden: mark.isHidden || !(isIn || look.isDimmed),
    highlighted: isChosen,
    forceLabel: isChosen || mark.isPinned,
    zIndex: isFaint ? 0 : 1,
  };
}

function edgeLook(
  model: GraphModel,
  { look, colours }: ReturnType<Now>,
  id: string,
  { claimCount }: EdgeMark,
): Partial<EdgeDisplayData> {
  const ends = model.extremities(id);
  const isIn = look.passing.edges.has(id);
  const isStrong = isIn && ends.every((end) => isOnPath(look, end));
  const isBetweenHidden = ends.some((end) => model.getNodeAttribute(end, "isHidden"));
  const size = Math.min(5, 1 + Math.log2(1 + claimCount));
  const isHidden = isBetweenHidden || !(isIn || look.isDimmed);
  if (look.chosenEdge === id) return { size: size + 3, color: colours.chosen, hidden: isHidden, zIndex: 2 };
  return {
    size,
    color: isStrong ? colours.edge : colours.faint,
    hidden: isHidden,
    zIndex: isStrong ? 1 : 0,
  };
}

function isOnPath({ onPath }: Look, id: string): boolean {
  return onPath === null || onPath.has(id);
}

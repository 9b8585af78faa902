/** Names as labels on the canvas. */
import { type GraphModel, leftOutAt } from "../model/graph-model.ts";

const LONGEST = 16;
/** Marks that turn the direction of what follows them would turn the rest of the label, too. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A name, cut where it is long. */
function shortName(name: string): string {
  const characters = [...name.replace(DIRECTION_MARKS, "").replace(/\s+/g, " ")];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
}

/** The label of an entity: its name and, where it is known, how many neighbours are not shown. */
export function labelOf(model: GraphModel, id: string): string {
  const leftOut = leftOutAt(model, id) ?? 0;
  return shortName(model.getNodeAttribute(id, "name")) + (leftOut > 0 ? ` +${leftOut}` : "");
}

/** What the canvas is told to show of a session. */
import { passing } from "../model/passing.ts";
import type { GraphSession } from "../session/graph-session.ts";
import type { Look } from "../view/graph-view.ts";

export function lookOf({ model, chosen, chosenEdge }: GraphSession): Look {
  const paths = model.getAttribute("paths");
  return {
    passing: passing(model),
    isDimmed: model.getAttribute("filters").isDimmed,
    chosen: new Set(chosen.value),
    chosenEdge: chosenEdge.value,
    onPath: paths && paths.ways.length > 0 ? new Set(paths.ways.flat()) : null,
  };
}

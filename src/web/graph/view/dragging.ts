/** Entities are dragged by the mouse; where one is let go it stays. */
import type { GraphModel } from "../model/graph-model.ts";
import type { Drawn } from "./drawn.ts";
import type { GraphViewEvents, Point } from "./graph-view.ts";

/** A hand that trembles drags nothing: pixels. */
const LEAST_WAY = 4;

/** @returns a question: whether the click that comes now is the end of a drag. */
export function dragging(sigma: Drawn, model: GraphModel, events: GraphViewEvents): { justEnded(): boolean } {
  let held: { readonly id: string; readonly from: Point; readonly pixel: Point; isMoving: boolean } | null =
    null;
  let hasEnded = false;
  sigma.on("downNode", ({ node, event }) => {
    const { x, y } = model.getNodeAttributes(node);
    held = { id: node, from: { x, y }, pixel: { x: event.x, y: event.y }, isMoving: false };
    hasEnded = false;
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (held === null) return;
    preventSigmaDefault();
    held.isMoving ||= Math.hypot(event.x - held.pixel.x, event.y - held.pixel.y) > LEAST_WAY;
    if (held.isMoving) model.mergeNodeAttributes(held.id, rounded(sigma.viewportToGraph(event)));
  });
  const letGo = (): void => {
    if (held?.isMoving) {
      const { id, from } = held;
      const { x, y } = model.getNodeAttributes(id);
      model.mergeNodeAttributes(id, from);
      hasEnded = true;
      events.onDragged(id, from, { x, y });
    }
    held = null;
  };
  sigma.on("upNode", letGo);
  sigma.on("upStage", letGo);
  return {
    justEnded: () => {
      const was = hasEnded;
      hasEnded = false;
      return was;
    },
  };
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

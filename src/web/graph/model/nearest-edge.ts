/** Which edge is meant by a point: lines are too thin to be hit. */
import type { GraphModel } from "./graph-model.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * @param edges ids of those that can be meant.
 * @param reach so far from the point at most, in units of the graph.
 * @returns the nearest one, or null.
 */
export function nearestEdge(
  model: GraphModel,
  edges: Iterable<string>,
  point: Point,
  reach: number,
): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (const id of edges) {
    const [from, to] = model.extremities(id).map((end) => model.getNodeAttributes(end));
    if (!from || !to) continue;
    const distance = distanceToLine(point, from, to);
    if (distance > least || (distance === least && nearest !== null)) continue;
    [nearest, least] = [id, distance];
  }
  return nearest;
}

function distanceToLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - (from.x + at * dx), y - (from.y + at * dy));
}

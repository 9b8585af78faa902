/** Where new entities begin: round the one that they were asked from, in the widest gap between its neighbours. */
import type { Place } from "../model/commands.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const WHOLE_TURN = 2 * Math.PI;
/** Units between two entities on a ring. */
const SPACE = 34;
const LEAST_RADIUS = 110;

/**
 * @param taken places of the parent's neighbours that stay.
 * @returns a place for each id, on an arc round the parent.
 */
export function placeRound(parent: Point, taken: readonly Point[], ids: readonly string[]): readonly Place[] {
  const { start, width } = widestGap(parent, taken);
  const radius = Math.max(LEAST_RADIUS, (ids.length * SPACE) / width);
  const step = width / ids.length;
  return ids.map((id, at) => {
    const angle = start + step * (at + 0.5);
    return {
      id,
      x: Math.round(parent.x + radius * Math.cos(angle)),
      y: Math.round(parent.y + radius * Math.sin(angle)),
    };
  });
}

function widestGap(
  parent: Point,
  taken: readonly Point[],
): { readonly start: number; readonly width: number } {
  const angles = taken.map(({ x, y }) => Math.atan2(y - parent.y, x - parent.x)).sort((a, b) => a - b);
  const [first] = angles;
  if (first === undefined) return { start: -Math.PI, width: WHOLE_TURN };
  const gaps = angles.map((start, at) => ({ start, width: (angles[at + 1] ?? first + WHOLE_TURN) - start }));
  return gaps.reduce((widest, gap) => (gap.width > widest.width ? gap : widest));
}

/** Places for entities that nothing says a place for: a spiral from the middle, as the seeds of a sunflower. */
export function placeSpiral(ids: readonly string[]): readonly Place[] {
  const turn = Math.PI * (3 - Math.sqrt(5));
  return ids.map((id, at) => ({
    id,
    x: Math.round(SPACE * Math.sqrt(at) * Math.cos(at * turn)),
    y: Math.round(SPACE * Math.sqrt(at) * Math.sin(at * turn)),
  }));
}

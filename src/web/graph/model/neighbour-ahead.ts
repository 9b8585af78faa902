/** Where an arrow key leads. */
import type { GraphModel } from "./graph-model.ts";

export const WAYS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
} as const;

/** The key of an arrow. */
export type Arrow = keyof typeof WAYS;

/** Sideways counts so much more than ahead. */
const ASIDE = 2;

/**
 * The entity that is next in a direction: of the neighbours, else of all.
 *
 * @param among ids that can be reached.
 * @returns its id; null where nothing lies that way.
 */
export function neighbourAhead(
  model: GraphModel,
  from: string,
  arrow: Arrow,
  among: ReadonlySet<string>,
): string | null {
  const near = model.neighbors(from).filter((id) => among.has(id));
  return nextAhead(model, from, arrow, near) ?? nextAhead(model, from, arrow, among);
}

function nextAhead(model: GraphModel, from: string, arrow: Arrow, ids: Iterable<string>): string | null {
  const way = WAYS[arrow];
  const here = model.getNodeAttributes(from);
  let next: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const { x, y } = model.getNodeAttributes(id);
    const ahead = (x - here.x) * way.x + (y - here.y) * way.y;
    const aside = Math.abs((x - here.x) * way.y) + Math.abs((y - here.y) * way.x);
    if (id === from || ahead <= 0 || aside > ahead * ASIDE) continue;
    const cost = ahead + aside * ASIDE;
    if (cost < least) [next, least] = [id, cost];
  }
  return next;
}

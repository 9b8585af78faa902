/** The order in which a person reads boxes: columns down, one after the other, under what spans them. */
import { type Edges, medianOf, overlapDown, widthOf } from "./page-content.ts";

/** Boxes touch by less than this, in points, without being in each other's way. */
const TOUCH = 1.5;
/** What is wider than the columns by this spans several. */
const SPANS = 1.3;

/**
 * The boxes in reading order.
 *
 * @param white points of white from side to side that part an upper text from a lower one.
 */
export function readingOrder<T extends Edges>(boxes: readonly T[], white: number): T[] {
  if (boxes.length < 2) return [...boxes];
  const apart = partsBetweenGaps(boxes, "top", "bottom", white);
  if (apart.length > 1) return apart.flatMap((part) => readingOrder(part, white));
  const columns = partsBetweenGaps(boxes, "left", "right");
  if (columns.length > 1) return columns.flatMap((column) => readingOrder(column, white));
  const rows = partsBetweenGaps(boxes, "top", "bottom");
  const [first = []] = rows;
  if (rows.length > 1) return orderRows(rows, first, white);
  return orderTangled(boxes, white);
}

/** Only what spans the columns parts them; white that runs across by chance does not. */
function orderRows<T extends Edges>(rows: readonly T[][], first: readonly T[], white: number): T[] {
  const all = rows.flat();
  const column = medianOf(all.map(widthOf));
  const spanning = rows.findIndex((row) => row.some((box) => widthOf(box) > column * SPANS));
  // Nothing spans: boxes lie like the steps of a stair, and the upper ones come first.
  const cut = spanning > 0 ? spanning : 1;
  const upper = spanning > 0 ? rows.slice(0, cut).flat() : first;
  return [...readingOrder(upper, white), ...readingOrder(rows.slice(cut).flat(), white)];
}

function orderTangled<T extends Edges>(boxes: readonly T[], white: number): T[] {
  const sorted = [...boxes].sort((one, other) => one.top - other.top || one.left - other.left);
  const column = medianOf(boxes.map(widthOf));
  const spanning = sorted.find((box) => widthOf(box) > column * SPANS) ?? sorted[0];
  if (!spanning) return sorted;
  const above = sorted.filter((box) => box !== spanning && box.bottom <= spanning.top + TOUCH);
  const beside = sorted.filter((box) => box !== spanning && overlapDown(box, spanning) > TOUCH);
  const below = sorted.filter((box) => box !== spanning && !above.includes(box) && !beside.includes(box));
  if (above.length + below.length === 0)
    return sorted.sort((one, other) => one.left - other.left || one.top - other.top);
  const left = beside.filter((box) => box.left < spanning.left);
  const right = beside.filter((box) => box.left >= spanning.left);
  return [
    ...readingOrder(above, white),
    ...readingOrder(left, white),
    spanning,
    ...readingOrder(right, white),
    ...readingOrder(below, white),
  ];
}

/** The boxes by the white that runs from one side of all of them to the other. */
function partsBetweenGaps<T extends Edges>(
  boxes: readonly T[],
  from: "left" | "top",
  to: "right" | "bottom",
  least = -TOUCH,
): T[][] {
  const parts: T[][] = [];
  let reached = -Infinity;
  for (const box of [...boxes].sort((one, other) => one[from] - other[from])) {
    const part = parts.at(-1);
    if (part && box[from] < reached + least) part.push(box);
    else parts.push([box]);
    reached = Math.max(reached, box[to]);
  }
  return parts;
}

/** Groups in reading order, each where its first part stands; the other parts only fill the page. */
export function orderGroups<T extends { readonly parts: readonly Edges[] }>(
  groups: readonly T[],
  white: number,
): T[] {
  const parts = groups.flatMap((group) =>
    group.parts.map((part, index) => ({ ...part, group: index === 0 ? group : undefined })),
  );
  return readingOrder(parts, white).flatMap(({ group }) => group ?? []);
}

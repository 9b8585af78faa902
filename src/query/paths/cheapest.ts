/** Bounds what is read of many entities at once. */
import { compareText } from "../../model/compare-text.ts";

/**
 * Those of which the least has to be read, as many as take no more than so much together.
 *
 * @param counts how much has to be read of each; none of those that are missing.
 * @param most of all of them together.
 */
export function cheapest(
  ids: readonly string[],
  counts: ReadonlyMap<string, number>,
  most: number,
): readonly string[] {
  const sorted = [...ids].sort(
    (left, right) => (counts.get(left) ?? 0) - (counts.get(right) ?? 0) || compareText(left, right),
  );
  let sum = 0;
  return sorted.filter((id) => {
    sum += counts.get(id) ?? 0;
    return sum <= most;
  });
}

/** Orders texts as both stores do, by their units and not by any language's alphabet. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

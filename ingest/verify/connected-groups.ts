import { groupBy } from "../../src/model/group-by.ts";

/** Groups of what is connected by the pairs. */
export function connectedGroups(
  pairs: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const both = pairs.flatMap(([left, right]) => [
    { from: left, to: right },
    { from: right, to: left },
  ]);
  const neighbours = groupBy(both, ({ from }) => from);
  const seen = new Set<string>();
  return [...neighbours.keys()].flatMap((start) => {
    const group: string[] = [];
    for (const queue = [start]; queue.length > 0; ) {
      const next = queue.pop() ?? "";
      if (seen.has(next)) continue;
      seen.add(next);
      group.push(next);
      queue.push(...(neighbours.get(next) ?? []).map(({ to }) => to));
    }
    return group.length > 0 ? [group] : [];
  });
}

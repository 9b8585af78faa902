/** What an entity goes by, of all that documents call it. */
import type { EntityType } from "./entity.ts";

/**
 * The name that an entity goes by, whatever the order of its documents. Of bodies, documents and events
 * the longest of the names that head a cluster: it carries the division that shorter ones leave out. Of
 * the others the most frequent, and of equally frequent ones the shorter: a longer name of a programme
 * only adds generic words. What is still equal goes by code unit.
 *
 * @param headNames how many clusters each name heads.
 */
export function entityName(type: EntityType, headNames: ReadonlyMap<string, number>): string {
  const longest = type === "Organization" || type === "PolicyDocument" || type === "Event";
  const ranked = [...headNames].sort(([left, leftCount], [right, rightCount]) => {
    const [length, count] = [right.length - left.length, rightCount - leftCount];
    return (longest ? length || count : count || -length) || (left < right ? -1 : 1);
  });
  return ranked[0]?.[0] ?? "";
}

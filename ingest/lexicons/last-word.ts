/** The kind of body that the end of a name says it is. */
import type { OrganizationKind } from "../../src/model/entity.ts";

const LONGEST_LAST_WORD = 12;

/**
 * The kind of the longest last word; it leaves at least one sign of the name before it.
 *
 * @param kindOf the kind of a word that ends names of bodies; undefined for any other word.
 */
export function kindByLastWord(
  name: string,
  kindOf: (word: string) => OrganizationKind | undefined,
): OrganizationKind | undefined {
  for (let length = Math.min(LONGEST_LAST_WORD, name.length - 1); length > 0; length--) {
    const kind = kindOf(name.slice(-length));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

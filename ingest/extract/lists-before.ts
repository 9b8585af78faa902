/** Lists that end with 等 and what their members are: 甲、乙等12个项目. */

export interface ListBefore {
  /** Where the list begins in the text. */
  readonly start: number;
  /** The members with their marks, 等 left out. */
  readonly list: string;
}

const LONGEST = 180;

/**
 * The lists of a text, in order. What follows is looked at first, since few lists go on as asked.
 *
 * @param tail sticky, from 等 on.
 * @param members the list, up to the end of what it is tried on.
 */
export function listsBefore(text: string, tail: RegExp, members: RegExp): readonly ListBefore[] {
  const found: ListBefore[] = [];
  for (let at = text.indexOf("等"); at >= 0; at = text.indexOf("等", at + 1)) {
    tail.lastIndex = at;
    if (!tail.test(text)) continue;
    const [list] = members.exec(text.slice(Math.max(0, at - LONGEST), at)) ?? [];
    if (list !== undefined) found.push({ start: at - list.length, list });
  }
  return found;
}

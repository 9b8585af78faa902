/** Hospitals and schools of a university: 云川大学附属中山医院 is one name. */
import type { Find, Scan } from "./scan.ts";

const AFFILIATED = /^(?:第[一二三四五六七八九十])?附属$/;
const LONGEST_LINK = 4;

/**
 * The bodies with those joined that 附属 joins to the body right before it.
 *
 * @param bodies in order, none overlapping.
 */
export function withAffiliated({ text }: Scan, bodies: readonly Find[]): readonly Find[] {
  const joined: Find[] = [];
  for (const body of bodies) {
    const owner = joined.at(-1);
    const gap = owner === undefined ? 0 : body.start - owner.end;
    if (
      owner !== undefined &&
      gap > 1 &&
      gap <= LONGEST_LINK &&
      AFFILIATED.test(text.slice(owner.end, body.start))
    ) {
      joined[joined.length - 1] = { ...body, start: owner.start };
    } else joined.push(body);
  }
  return joined;
}

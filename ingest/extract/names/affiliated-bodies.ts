/** Bodies whose names hold another body: 云川大学附属中山医院, 云川市纪委监委驻市教育局纪检监察组. */
import type { Find, Scan } from "./scan.ts";

const AFFILIATED = /^(?:第[一二三四五六七八九十])?附属$/;
const LONGEST_LINK = 4;

/**
 * The bodies with those joined that 附属 joins to the body right before it, and the groups that a
 * discipline commission has in another body (派驻).
 *
 * @param bodies in order, none overlapping.
 */
export function withAffiliated({ text }: Scan, bodies: readonly Find[]): readonly Find[] {
  const joined: Find[] = [];
  for (const body of bodies) {
    const owner = joined.at(-1);
    const group = owner === undefined ? undefined : groupIn(text, owner, body);
    if (owner !== undefined && group !== undefined) {
      joined[joined.length - 1] = { ...owner, end: group };
    } else if (owner !== undefined && isAffiliated(text, owner, body)) {
      joined[joined.length - 1] = { ...body, start: owner.start };
    } else joined.push(body);
  }
  return joined;
}

function isAffiliated(text: string, owner: Find, body: Find): boolean {
  const gap = body.start - owner.end;
  return gap > 1 && gap <= LONGEST_LINK && AFFILIATED.test(text.slice(owner.end, body.start));
}

const COMMISSION = /(?:纪委|监委|纪工委)$/;
const STATIONED = /^派?驻$/;
const GROUP = /^(?:党[委组])?纪检(?:监察)?组/;

/** Where the name of the group ends that the commission `owner` has in `host`, if it has one. */
function groupIn(text: string, owner: Find, host: Find): number | undefined {
  const stationed = STATIONED.test(text.slice(owner.end, host.start));
  if (!stationed || !COMMISSION.test(text.slice(owner.start, owner.end))) return undefined;
  const group = GROUP.exec(text.slice(host.end, host.end + 8))?.[0].length;
  return group === undefined ? undefined : host.end + group;
}

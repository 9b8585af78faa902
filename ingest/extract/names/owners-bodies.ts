/** Bodies by the name that their own division gives them: 平阳区区委 of 云川市平阳区区委. */
import type { DivisionFind } from "./divisions-in-text.ts";
import type { Find, Scan } from "./scan.ts";

const LARGE: ReadonlySet<string | undefined> = new Set(["province", "city"]);

/** 清和街道|柳园社区党群服务中心; 清和街道社区卫生服务中心 is the street's. */
const BEFORE_COMMUNITY = /^[\u4e00-\u9fff]{2,14}街道(?=[\u4e00-\u9fff]{2,8}社区(?!卫生)[\u4e00-\u9fff]{2})/;

/**
 * The bodies without the province and the city before the division that owns them; those are places of
 * their own there. A county before a town stays, as does a place that a firm or school is called by
 * (山东德州百货大楼). The street before a community that owns the body is a place of its own too.
 *
 * @param divisions the divisions of the article.
 */
export function ownersBodies(
  { text }: Scan,
  divisions: readonly DivisionFind[],
  bodies: readonly Find[],
): readonly Find[] {
  const byStart = new Map(divisions.map((division) => [division.start, division]));
  return bodies.map((body) => {
    const owner = ownersStart(text, byStart, body);
    const start = owner + (BEFORE_COMMUNITY.exec(text.slice(owner, body.end))?.[0].length ?? 0);
    return start === body.start ? body : { ...body, start };
  });
}

function ownersStart(text: string, byStart: ReadonlyMap<number, DivisionFind>, body: Find): number {
  const first = byStart.get(body.start);
  if (first === undefined || !isLarge(first)) return body.start;
  let owner = first;
  for (let next = byStart.get(owner.end); next && next.end < body.end; next = byStart.get(owner.end)) {
    owner = next;
  }
  return isFull(owner, text) ? owner.start : body.start;
}

function isLarge({ place }: DivisionFind): boolean {
  return LARGE.has(place.divisions[0]?.level);
}

/** Whether the division is named in full; a county that was renamed since is not in the register. */
function isFull({ place, start, end }: DivisionFind, text: string): boolean {
  return place.form === "full" || /[省市县区旗镇乡]$/.test(text.slice(start, end));
}

/**
 * Since when, until when and how surely something holds (a post, the carrying out of a programme), from what
 * texts say of it, each on its day. Made on reading, so that it does not matter which text came first.
 */
import type { PositionStatus } from "./claim.ts";
import { compareText } from "./compare-text.ts";
import type { PartialDate } from "./date.ts";

/** What one claim says. */
export interface TimedClaim {
  /** The claim's id. */
  readonly id: string;
  /** Relations are `current`. */
  readonly status: PositionStatus;
  /** The day of which it speaks. */
  readonly dated: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

export type EndKnownBy = "text" | "successor";

export interface End {
  /** From the last day on which it is known to hold to the first on which it is known not to. */
  readonly date: PartialDate;
  readonly knownBy: EndKnownBy;
  /** The claim that tells the end: of the post itself, or the first of the successor. */
  readonly claim: string;
}

/** An uninterrupted time of holding. */
export interface Stint {
  /** The claims that say that it holds, the earliest first; none where texts only tell of its end. */
  readonly held: readonly TimedClaim[];
  /** Since when, where a text says so. */
  readonly from: PartialDate | null;
  readonly end: End | null;
}

/**
 * How sure it is that it held on a day: a text says so of the day; texts say so of earlier and of later days, and none
 * that it ended; what texts say leaves both open; the last that texts say lies before the day, and no end is known.
 */
export type Certainty = "attested" | "between" | "possible" | "unknown";

/** Before all days: the first possible day of what only has a last one. */
const BEFORE_ALL = "0001-01-01";

interface HeldDay {
  readonly claim: TimedClaim;
  readonly day: PartialDate;
}

/**
 * The times of holding, the earliest first.
 *
 * @param own all that is said of the one post of the one person; undated claims say nothing of time.
 * @param others claims that others hold it, where only one can at a time; else none.
 */
export function stintsOf(own: readonly TimedClaim[], others: readonly TimedClaim[] = []): readonly Stint[] {
  const held = heldDays(own);
  const rivals = heldDays(others);
  const ends = own.flatMap(textEnd).sort(byLatest);
  const groups: HeldDay[][] = [];
  for (const one of held) {
    const group = groups.at(-1);
    if (group === undefined || isParted(group, one, ends, rivals)) groups.push([one]);
    else group.push(one);
  }
  if (groups.length === 0) return pastStints(own, ends);
  return groups.map((group, at) => stintOf(group, groups[at + 1]?.[0], ends, rivals));
}

/** Claims that something holds, by the days that they are dated to. */
function heldDays(claims: readonly TimedClaim[]): readonly HeldDay[] {
  return claims
    .filter(({ status }) => status === "current" || status === "appointed")
    .flatMap((claim) => {
      const day = claim.dated ?? claim.validFrom;
      return day === null ? [] : [{ claim, day }];
    })
    .sort(
      (left, right) =>
        compareText(left.day.earliest, right.day.earliest) ||
        compareText(left.day.latest, right.day.latest) ||
        compareText(left.claim.id, right.claim.id),
    );
}

/** The end that a text states, or that it implies by 原 or 免去. */
function textEnd({ id, status, dated, validTo }: TimedClaim): End[] {
  const end = (date: PartialDate): End[] => [{ date, knownBy: "text", claim: id }];
  if (validTo !== null) return end(validTo);
  if (dated === null) return [];
  if (status === "removed") return end(dated);
  return status === "former" ? end(interval(BEFORE_ALL, dated.latest)) : [];
}

/** Whether the post ended, or another held it, between a time of holding and a later claim. */
function isParted(
  group: readonly HeldDay[],
  next: HeldDay,
  ends: readonly End[],
  rivals: readonly HeldDay[],
): boolean {
  const from = lastDay(group);
  const before = next.day.earliest;
  return (
    ends.some(({ date }) => date.latest >= from && date.latest < before) ||
    rivals.some(({ day }) => day.earliest > from && day.latest < before)
  );
}

function stintOf(
  group: readonly HeldDay[],
  next: HeldDay | undefined,
  ends: readonly End[],
  rivals: readonly HeldDay[],
): Stint {
  const claims = group.map(({ claim }) => claim);
  const known = [...textEnds(group, next, ends), ...successorEnd(group, next, rivals)].sort(byLatest);
  return { held: claims, from: statedBegin(claims), end: known[0] ?? null };
}

function textEnds(group: readonly HeldDay[], next: HeldDay | undefined, ends: readonly End[]): End[] {
  const first = group[0]?.day.earliest ?? "";
  const last = lastCertain(group);
  return ends
    .filter(({ date }) => date.latest >= first && (next === undefined || date.latest < next.day.earliest))
    .filter(({ date }) => date.latest >= last)
    .map((end) => ({
      ...end,
      date: end.date.earliest === BEFORE_ALL ? interval(last, end.date.latest) : end.date,
    }));
}

/** By the first other holder after the last day of holding. */
function successorEnd(
  group: readonly HeldDay[],
  next: HeldDay | undefined,
  rivals: readonly HeldDay[],
): End[] {
  const last = lastDay(group);
  const successor = rivals.find(
    ({ day }) => day.earliest > last && (next === undefined || day.latest < next.day.earliest),
  );
  if (successor === undefined) return [];
  const { claim, day } = successor;
  const from = lastCertain(group);
  const since = claim.validFrom;
  const by = since !== null && since.latest >= last && since.latest < day.latest ? since.latest : day.latest;
  return [{ date: interval(from, by), knownBy: "successor", claim: claim.id }];
}

/** Where no text says that it holds: what is said of its end, and of its begin where that is said. */
function pastStints(own: readonly TimedClaim[], ends: readonly End[]): readonly Stint[] {
  const [end] = ends;
  const from = statedBegin(own);
  return end === undefined && from === null ? [] : [{ held: [], from, end: end ?? null }];
}

/** Since when, by the claim that says it most exactly; of an appointment at latest the day that it is told. */
function statedBegin(claims: readonly TimedClaim[]): PartialDate | null {
  const begins = claims.flatMap(({ validFrom, status, dated }) => {
    const told = status === "appointed" ? dated : null;
    return validFrom ?? told ?? [];
  });
  return (
    begins.sort(
      (left, right) => length(left) - length(right) || compareText(left.earliest, right.earliest),
    )[0] ?? null
  );
}

/** How sure it is that it held on the day; null where texts say that it did not, or not yet. */
export function certaintyOn(stint: Stint, day: string): Certainty | null {
  const { from, end } = stint;
  const days = heldDays(stint.held);
  const begun = from?.earliest ?? days[0]?.day.earliest;
  if (begun === undefined || day < begun) return null;
  if (isExactly(days, day)) return "attested";
  if (end !== null && day >= end.date.latest) return null;
  const surelyBegun = least([from?.latest, ...days.map((one) => one.day.latest)]);
  if (day < surelyBegun) return "possible";
  return isStated(stint, days, day) ? "attested" : certaintyAfterBegin(end, days, day);
}

function certaintyAfterBegin(end: End | null, days: readonly HeldDay[], day: string): Certainty {
  const stated = end?.knownBy === "text" ? end.date.earliest : "";
  if (day <= lastCertain(days) || day <= stated) return "between";
  const mayBe = days.some((one) => one.day.earliest <= day && day <= one.day.latest);
  return end !== null || mayBe ? "possible" : "unknown";
}

function isExactly(days: readonly HeldDay[], day: string): boolean {
  return days.some((one) => one.day.earliest === day && one.day.latest === day);
}

/** Whether one text says that it held from before the day to after it. */
function isStated({ held, from, end }: Stint, days: readonly HeldDay[], day: string): boolean {
  if (held.length === 0)
    return from !== null && end !== null && from.latest <= day && day <= end.date.earliest;
  return days.some(
    ({ claim, day: dated }) =>
      claim.validFrom !== null && claim.validFrom.latest <= day && day <= (claim.validTo ?? dated).earliest,
  );
}

/** The last day on which it may still be told to hold. */
function lastDay(group: readonly HeldDay[]): string {
  return greatest(group.map(({ day }) => day.latest));
}

/** The last day from which on, at one day or other, it is told to hold. */
function lastCertain(group: readonly HeldDay[]): string {
  return greatest(group.map(({ day }) => day.earliest));
}

function interval(earliest: string, latest: string): PartialDate {
  const text = earliest === latest ? latest : `${earliest === BEFORE_ALL ? ".." : earliest}/${latest}`;
  return { text, earliest, latest };
}

function greatest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? "";
}

function least(days: readonly (string | undefined)[]): string {
  return days.filter((day) => day !== undefined).sort()[0] ?? "";
}

/** In days. */
function length({ earliest, latest }: PartialDate): number {
  return Date.parse(latest) - Date.parse(earliest);
}

function byLatest(left: End, right: End): number {
  return (
    compareText(left.date.latest, right.date.latest) ||
    (left.knownBy === "text" ? 0 : 1) - (right.knownBy === "text" ? 0 : 1) ||
    compareText(left.claim, right.claim)
  );
}

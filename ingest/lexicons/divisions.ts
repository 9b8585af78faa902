/**
 * The administrative divisions of China, from provinces down to towns and streets. Codes are those of
 * the national register (GB/T 2260 and 国家统计局): a division's code begins with the codes of all above it.
 */
import { countyShortName } from "./division-names.ts";

export type DivisionLevel = "province" | "city" | "county" | "town";

export interface Division {
  /** 2, 4, 6 or 9 digits, by level. */
  readonly code: string;
  /** Full name, e.g. 德州市, 恩施土家族苗族自治州. */
  readonly name: string;
  /** What print calls it for short, e.g. 德州, 恩施; absent where only one character would be left, and for towns. */
  readonly shortName?: string;
  readonly level: DivisionLevel;
}

export interface Divisions {
  readonly byCode: ReadonlyMap<string, Division>;
  /** Full name -> all divisions that bear it. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  /** Short name -> all divisions that it may mean, higher levels first. */
  readonly byShortName: ReadonlyMap<string, readonly Division[]>;
}

const LEVELS: Readonly<Record<number, DivisionLevel>> = { 2: "province", 4: "city", 6: "county", 9: "town" };

/**
 * Puts the register together from its compact rows (`CODE NAME TOWN TOWN …`, see scripts/build-divisions.mjs).
 *
 * @throws Error naming the row that is no row of the register.
 */
export function readDivisions(rows: readonly string[]): Divisions {
  const byCode = new Map<string, Division>();
  for (const row of rows) {
    const [code = "", name, ...towns] = row.split(" ");
    const level = LEVELS[code.length];
    if (name === undefined || level === undefined) {
      throw new Error(
        `divisions.json: no division in the row "${row}": run scripts/build-divisions.mjs again`,
      );
    }
    const shortName = countyShortName(name);
    byCode.set(code, { code, name, level, ...(shortName !== undefined && { shortName }) });
    for (const town of readTowns(code, towns)) byCode.set(town.code, town);
  }
  return { byCode, byName: groupBy(byCode, "name"), byShortName: groupBy(byCode, "shortName") };
}

function readTowns(county: string, towns: readonly string[]): readonly Division[] {
  let number = 0;
  return towns.map((town) => {
    const [, printed, name = ""] = /^(\d{3})?(.+)$/.exec(town) ?? [];
    number = printed === undefined ? number + 1 : Number(printed);
    return { code: county + String(number).padStart(3, "0"), name, level: "town" as const };
  });
}

function groupBy(
  byCode: ReadonlyMap<string, Division>,
  property: "name" | "shortName",
): ReadonlyMap<string, readonly Division[]> {
  const groups = new Map<string, Division[]>();
  for (const division of byCode.values()) {
    const name = division[property];
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(division);
    else groups.set(name, [division]);
  }
  for (const group of groups.values()) group.sort((left, right) => left.code.length - right.code.length);
  return groups;
}

const NONE: readonly Division[] = [];

/** All divisions that `name` may mean, by full name first, then by short name; 鼓楼区 has four. None: an empty list. */
export function divisionsNamed(divisions: Divisions, name: string): readonly Division[] {
  const full = divisions.byName.get(name);
  const short = divisions.byShortName.get(name);
  if (full === undefined || short === undefined) return full ?? short ?? NONE;
  return [...full, ...short];
}

/** The divisions above the one of `code`, nearest first; unknown codes have none. */
export function divisionsAbove(divisions: Divisions, code: string): readonly Division[] {
  return [6, 4, 2]
    .filter((length) => length < code.length)
    .map((length) => divisions.byCode.get(code.slice(0, length)))
    .filter((division) => division !== undefined);
}

/** Whether the division of code `inner` is that of `outer` or lies in it. */
export function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(outer);
}

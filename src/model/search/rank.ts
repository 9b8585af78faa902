/** How well an entity fits what is sought. The query files rank by the same patterns, in the same order. */
import { type Named, type SearchKeys, searchKeys } from "./search-keys.ts";
import type { SearchQuery } from "./search-query.ts";

export const SEARCH_MATCHES = [
  "exact",
  "prefix",
  "substring",
  "pinyin-exact",
  "pinyin-prefix",
  "pinyin-substring",
  "initials-exact",
  "initials-prefix",
  "initials-substring",
  "abbreviation",
] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];

/** The match of a rank: each match has two, for the entity's own name and for an alias. */
export function matchOfRank(rank: number): SearchMatch {
  return SEARCH_MATCHES[Math.floor(rank / 2)] ?? "abbreviation";
}

/**
 * The rank of an entity, 0 the best: by match, the entity's own name before an alias.
 *
 * @returns undefined where nothing fits.
 */
export function searchRank(keys: SearchKeys, query: SearchQuery): number | undefined {
  for (const [at, fits] of FITS.entries()) {
    if (fits(keys.searchName ?? "", keys.searchReadings ?? "", query)) return 2 * at;
    if (fits(keys.searchAliases ?? "", keys.searchAliasReadings ?? "", query)) return 2 * at + 1;
  }
  return undefined;
}

type Fit = (names: string, readings: string, query: SearchQuery) => boolean;

/** In the order of SEARCH_MATCHES. */
const FITS: readonly Fit[] = [
  (names, _, { whole }) => names.includes(whole),
  (names, _, { beginning }) => names.includes(beginning),
  (names, _, { part }) => isLike(names, part),
  (_, readings, { pinyinWhole }) => isLike(readings, pinyinWhole),
  (_, readings, { pinyinBeginning }) => isLike(readings, pinyinBeginning),
  (_, readings, { pinyinPart }) => isLike(readings, pinyinPart),
  (_, readings, { initialsWhole }) => isLike(readings, initialsWhole),
  (_, readings, { initialsBeginning }) => isLike(readings, initialsBeginning),
  (_, readings, { initialsPart }) => isLike(readings, initialsPart),
  (names, _, { abbreviation }) => isLike(names, abbreviation),
];

function isLike(text: string, pattern: string): boolean {
  return text !== "" && new RegExp(`^(?:${pattern})$`, "u").test(text);
}

/** The first of an entity's names that fits as well as the entity does. */
export function matchedName(named: Named, query: SearchQuery, rank: number): string {
  const candidates = rank % 2 === 0 ? [named.name] : named.aliases;
  const fits = (name: string): boolean =>
    searchRank(searchKeys({ type: named.type, name, aliases: [] }), query) === rank - (rank % 2);
  return candidates.find(fits) ?? named.name;
}

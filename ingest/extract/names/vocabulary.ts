/** The lexicons as indexes for scanning a text: made once per set of lexicons. */
import type { OrganizationKind } from "../../../src/model/entity.ts";
import type { Agency } from "../../lexicons/agencies.ts";
import type { Division } from "../../lexicons/divisions.ts";
import type { Lexicons } from "../../lexicons/lexicons.ts";
import { NO_PLACES } from "../../lexicons/place-suffixes.ts";
import { type PrefixIndex, prefixIndex } from "../../lexicons/prefix-index.ts";

/** A place name of the lexicons. */
export interface PlaceName {
  /** `full` and `short` are names of divisions; `region` is a country, a river, a large area. */
  readonly form: "full" | "short" | "region";
  /** The divisions it may mean; none for a region. */
  readonly divisions: readonly Division[];
}

export interface Vocabulary {
  readonly places: PrefixIndex<PlaceName>;
  readonly agencies: PrefixIndex<Agency>;
  readonly centralBodies: PrefixIndex<OrganizationKind>;
  readonly suffixes: PrefixIndex<OrganizationKind>;
  readonly posts: PrefixIndex<true>;
  /** Callings; true where the person is private. */
  readonly roles: PrefixIndex<boolean>;
  readonly speechVerbs: PrefixIndex<true>;
  /** Surname -> bearers per 100,000 people, roughly. */
  readonly surnames: PrefixIndex<number>;
  /** By code unit how common it is in given names, 0 to 1; UNSEEN_GIVEN for all others. */
  readonly givenNames: Float64Array;
}

/** What a character that no given name has takes from the likelihood of one. */
export const UNSEEN_GIVEN = -0.5;

// Names of divisions that are ordinary words before all.
const GENERIC_DIVISIONS = new Set([
  "城区",
  "郊区",
  "矿区",
  "东区",
  "西区",
  "新县",
  "古县",
  "开发区",
  "高新区",
]);

const made = new WeakMap<Lexicons, Vocabulary>();

/** The indexes of these lexicons; asked again for the same lexicons, the same indexes. */
export function vocabularyOf(lexicons: Lexicons): Vocabulary {
  const known = made.get(lexicons);
  if (known) return known;
  const vocabulary: Vocabulary = {
    places: prefixIndex(placeNames(lexicons)),
    agencies: prefixIndex(lexicons.agencies),
    centralBodies: prefixIndex(lexicons.centralBodies),
    suffixes: prefixIndex(lexicons.bodySuffixes),
    posts: prefixIndex([...lexicons.posts].map((post) => [post, true] as const)),
    roles: prefixIndex<boolean>([
      ...[...lexicons.publicRoles].map((role) => [role, false] as const),
      ...[...lexicons.privateRoles].map((role) => [role, true] as const),
    ]),
    speechVerbs: prefixIndex([...lexicons.speechVerbs.keys()].map((verb) => [verb, true] as const)),
    surnames: prefixIndex(lexicons.surnames),
    givenNames: givenNameWeights(lexicons),
  };
  made.set(lexicons, vocabulary);
  return vocabulary;
}

function givenNameWeights({ givenNames }: Lexicons): Float64Array {
  const weights = new Float64Array(0x10000).fill(UNSEEN_GIVEN);
  for (const [character, weight] of givenNames) weights[character.charCodeAt(0)] = weight;
  return weights;
}

// 林业局, 原种场 are rows of the register as well.
const NO_TOWN = /(?:局|委员会|管理处|中心|公司|监狱|戒毒所)$/;

/** Towns that the register calls 街道, 新区 or 林业局: as good as nameless. */
function isDescription(name: string, [first]: readonly Division[]): boolean {
  return first?.level === "town" && (NO_PLACES.test(name) || NO_TOWN.test(name));
}

function* placeNames(lexicons: Lexicons): Iterable<readonly [string, PlaceName]> {
  const { byName, byShortName } = lexicons.divisions;
  for (const name of [...lexicons.foreignPlaces, ...lexicons.homeRegions]) {
    yield [name, { form: "region", divisions: [] }];
  }
  for (const [name, divisions] of byShortName) yield [name, { form: "short", divisions }];
  for (const [name, divisions] of byName) {
    if (!GENERIC_DIVISIONS.has(name) && !isDescription(name, divisions))
      yield [name, { form: "full", divisions }];
  }
}

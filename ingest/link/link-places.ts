/** Places: a division of the administrative list, or a name inside one. */
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { makeId } from "../../src/model/ids.ts";
import type { Division } from "../lexicons/divisions.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { type AdministrativeContext, contextIn } from "./administrative-context.ts";
import { cutDivisions, divisionOfLevel } from "./division-prefix.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { isNamed, mentionsOf, type PlacedMention } from "./page-mentions.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";

/** What a mention of a place means. */
export interface PlaceMeaning {
  /** Equal for mentions of the same place; what follows `Place|` in the key. */
  readonly identity: string;
  /** The division itself. */
  readonly division?: Division;
  /** The division that holds the place, where it is none itself. */
  readonly inside?: Division;
}

/** What the mention means in its article; undefined for 我市, 该县 where the page does not tell which. */
function placeMeaning(
  mention: PlacedMention,
  context: AdministrativeContext,
  lexicons: Lexicons,
): PlaceMeaning | undefined {
  if (!isNamed(mention)) return describedDivision(mention, context);
  // 泰山 is the mountain rather than the district of that name.
  if (lexicons.foreignPlaces.has(mention.folded) || lexicons.homeRegions.has(mention.folded))
    return { identity: `-|${mention.folded}` };
  const cut = cutDivisions(mention.folded, context, lexicons.divisions);
  if (cut.division && cut.rest === "") return { identity: cut.division.code, division: cut.division };
  if (cut.source === "name" && cut.division)
    return { identity: `${cut.division.code}|${cut.rest}`, inside: cut.division };
  const inside = context.county ?? context.city ?? context.province;
  return { identity: `${inside?.code ?? "?"}|${mention.folded}`, ...(inside && { inside }) };
}

// 我市, 该县, 全省.
function describedDivision(mention: PlacedMention, context: AdministrativeContext): PlaceMeaning | undefined {
  const word = /(?:自治区|自治州|[省市县区州旗])$/u.exec(mention.folded)?.[0];
  const division = word === undefined ? undefined : divisionOfLevel(word, context);
  return division && { identity: division.code, division };
}

/** Ties the mentions that mean the same place. */
function tiePlaces(mentions: readonly PlacedMention[], meanings: ReadonlyMap<number, PlaceMeaning>): Tie[] {
  const known = mentions.filter((mention) => meanings.has(mention.index));
  const groups = groupBy(known, (mention) => meanings.get(mention.index)?.identity);
  return [...groups.values()].flatMap((group) => {
    if (!group.some(isNamed)) return [];
    return tieAll(group, (first, other) =>
      first.folded === other.folded ? SAME_FORM : samePlace(other.folded, meanings.get(first.index)),
    );
  });
}

function samePlace(text: string, meaning: PlaceMeaning | undefined): Reason {
  const division = meaning?.division;
  if (!division)
    return { rule: "same-place", score: 0.9, why: `${text} is the same name without its division` };
  return {
    rule: "administrative-list",
    score: text === division.name ? 1 : 0.95,
    why: `${text} stands for ${division.name} (${division.code}) of the administrative list`,
  };
}

/** Ids of the entries that pages have named: a hash is dear. */
const references = new WeakMap<Division, string>();

/** The entry of the list of divisions that a place is. */
function placeReference(division: Division, printed: string): { id: string; name: string; reason: Reason } {
  const id = references.get(division) ?? makeId("reference", "division", division.code);
  references.set(division, id);
  return {
    id,
    name: division.name,
    reason: samePlace(printed, { identity: division.code, division }),
  };
}

/** What makes the place the same in another document; a place whose division is unknown stays alone. */
function placeKeys(meaning: PlaceMeaning, name: string): { key: string; reason: Reason }[] {
  if (meaning.identity.startsWith("?")) return [];
  return [{ key: `Place|${meaning.identity}`, reason: keyReason(meaning, name) }];
}

function keyReason({ division, inside }: PlaceMeaning, name: string): Reason {
  if (division)
    return {
      rule: "administrative-list",
      score: 0.95,
      why: `${name} is ${division.name} (${division.code}) of the administrative list`,
    };
  if (inside)
    return {
      rule: "name-and-division",
      score: 0.8,
      why: `named ${name} and lies in ${inside.name} (${inside.code})`,
    };
  return { rule: "known-everywhere", score: 0.95, why: `there is one ${name} only` };
}

/** What the mentions mean, by their indexes; each name is read once in an article. */
function placeMeanings(
  mentions: readonly PlacedMention[],
  linking: LinkingPage,
): ReadonlyMap<number, PlaceMeaning> {
  const read = new Map<string, PlaceMeaning | undefined>();
  const meanings = new Map<number, PlaceMeaning>();
  const abroad = namedAbroad(mentions, linking);
  mentions.forEach((mention, at) => {
    const holder = holderOf(mention, mentions[at - 1], meanings);
    const country = abroad.get(`${mention.article}|${mention.folded}`);
    const name = `${mention.article}|${isNamed(mention)}|${mention.folded}|${holder?.code ?? ""}`;
    if (country !== undefined) read.set(name, { identity: `-|${country}|${mention.folded}` });
    if (!read.has(name)) {
      const { divisions } = linking.lexicons;
      const context = holder ? contextIn(holder, divisions) : contextOf(linking, mention);
      read.set(name, placeMeaning(mention, context, linking.lexicons));
    }
    const meaning = read.get(name);
    if (meaning) meanings.set(mention.index, meaning);
  });
  return meanings;
}

/** The division that is named right before the mention: 北京市 of 北京市朝阳区, where they are two mentions. */
function holderOf(
  mention: PlacedMention,
  before: PlacedMention | undefined,
  meanings: ReadonlyMap<number, PlaceMeaning>,
): Division | undefined {
  if (before?.article !== mention.article || before.span.end !== mention.span.start) return undefined;
  const division = meanings.get(before.index)?.division;
  return division && division.code.length < COUNTY_DIGITS ? division : undefined;
}

const COUNTY_DIGITS = 6;

/** Names that stand in their article behind a foreign country's (美国德州): they are places of that country there. */
function namedAbroad(
  mentions: readonly PlacedMention[],
  { lexicons }: LinkingPage,
): ReadonlyMap<string, string> {
  return new Map(
    mentions.flatMap((mention, at) => {
      const before = mentions[at - 1];
      const isAbroad =
        before?.article === mention.article &&
        before.span.end === mention.span.start &&
        lexicons.foreignPlaces.has(before.folded) &&
        !lexicons.foreignPlaces.has(mention.folded);
      return isAbroad ? [[`${mention.article}|${mention.folded}`, before.folded] as const] : [];
    }),
  );
}

/** The clusters of the page's places. */
export function linkPlaces(linking: LinkingPage): readonly MentionCluster[] {
  const mentions = mentionsOf(linking.extraction, "Place");
  const meanings = placeMeanings(mentions, linking);
  return makeClusters("Place", mentions, tiePlaces(mentions, meanings)).map((cluster) => {
    const meaning = meanings.get(cluster.head);
    if (!meaning) return withKeys(cluster, []);
    const keyed = withKeys(cluster, placeKeys(meaning, cluster.name));
    return meaning.division
      ? { ...keyed, reference: placeReference(meaning.division, cluster.headMention.folded) }
      : keyed;
  });
}

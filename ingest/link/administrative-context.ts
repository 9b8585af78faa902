/**
 * Where an article is at home: the divisions that 市, 县 and a bureau without a place mean in it. Told
 * by the dateline, the publisher's city and the divisions that are named most.
 */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { type Division, type Divisions, divisionsAbove, divisionsNamed } from "../lexicons/divisions.ts";
import { divisionsAtStart } from "./division-starts.ts";
import { isNamed, mentionsOf, type PlacedMention } from "./page-mentions.ts";

export interface AdministrativeContext {
  readonly province?: Division;
  readonly city?: Division;
  /** The county, district or county-level city that the article is about. */
  readonly county?: Division;
  /** The counties that the article names. */
  readonly named?: readonly Division[];
  /** Whether dateline or headline says so; told by counting alone otherwise. */
  readonly countyStated: boolean;
}

const MASTHEAD_ENDING = /(?:日报|晚报|晨报|早报|都市报|时报|商报|青年报|广播电视台|新闻网|网|报)$/u;
// A county named once or twice in passing does not make the article its own, nor one that is named
// less often than the city and its other counties together.
const LEAST_SHARE = 0.5;
const LEAST_VOTES = 2;

/** The context of each article of the page, by the article's index. */
export function administrativeContexts(
  page: SegmentedPage,
  extraction: Extraction,
  divisions: Divisions,
): readonly AdministrativeContext[] {
  const named = [...mentionsOf(extraction, "Place"), ...mentionsOf(extraction, "Organization")].filter(
    isNamed,
  );
  const reading = readNames(divisions);
  const home = homeOfPage(page, named, divisions, reading);
  const voteOf = readVotes(home, divisions, reading);
  const byArticle = groupBy(named, (mention) => mention.article);
  return page.articles.map((article, index) => {
    const inArticle = byArticle.get(index) ?? [];
    const votes = countyVotes(inArticle, voteOf);
    const dateline = nearest(divisionsNamed(divisions, article.datelinePlace ?? ""), home);
    const inHeadline = inArticle.filter((mention) => mention.span.end <= article.bodyStart);
    const stated = dateline ?? countyOf(countyVotes(inHeadline, voteOf), 1);
    const told = stated ?? countyOf(votes, LEAST_VOTES);
    const context = contextOf(told ?? home, divisions, stated !== undefined);
    return { ...context, named: [...votes.votes.keys()] };
  });
}

/** The divisions that a folded name begins with; each name is looked up once. */
type Reading = (folded: string) => readonly Division[];

function readNames(divisions: Divisions): Reading {
  return remembering((folded) => divisionsAtStart(folded, divisions));
}

function remembering<Found>(find: (folded: string) => Found): (folded: string) => Found {
  const known = new Map<string, Found>();
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const found = find(folded);
    known.set(folded, found);
    return found;
  };
}

/** What 市 and 县 mean right behind the name of a division. */
export function contextIn(division: Division, divisions: Divisions): AdministrativeContext {
  return contextOf(division, divisions, true);
}

function contextOf(
  division: Division | undefined,
  divisions: Divisions,
  stated: boolean,
): AdministrativeContext {
  if (!division) return { countyStated: false };
  const line = [division, ...divisionsAbove(divisions, division.code)];
  const at = (level: Division["level"]) => line.find((one) => one.level === level);
  const [province, city, county] = [at("province"), at("city"), at("county")];
  return {
    ...(province && { province }),
    ...(city && { city }),
    ...(county && { county }),
    countyStated: stated && county !== undefined,
  };
}

/** The city (of a directly governed municipality: the province) whose paper or page this is. */
function homeOfPage(
  page: SegmentedPage,
  named: readonly PlacedMention[],
  divisions: Divisions,
  reading: Reading,
): Division | undefined {
  const masthead = page.publisher?.replace(MASTHEAD_ENDING, "");
  const publisher = masthead ? divisionsNamed(divisions, masthead) : [];
  const [one] = publisher;
  if (publisher.length === 1 && one && one.level !== "province") return one;
  const votes = new Map<string, number>();
  for (const mention of named) {
    const candidates = reading(mention.folded).filter((found) => found.level !== "province");
    for (const candidate of candidates) {
      const home = homeCode(candidate);
      votes.set(home, (votes.get(home) ?? 0) + 1 / candidates.length);
    }
  }
  const [best, most] = [...votes].sort(byVotes)[0] ?? [];
  const told = best !== undefined && (most ?? 0) >= 1 ? divisions.byCode.get(best) : undefined;
  return told ?? one;
}

function byVotes(left: readonly [string, number], right: readonly [string, number]): number {
  return right[1] - left[1] || (left[0] < right[0] ? -1 : 1);
}

// The municipalities have no level of cities: their counties stand right under the province.
const MUNICIPALITIES = new Set(["11", "12", "31", "50"]);

function homeCode(division: Division): string {
  const province = division.code.slice(0, 2);
  return MUNICIPALITIES.has(province) ? province : division.code.slice(0, 4);
}

/** What a name says of the counties of a city. */
interface Vote {
  readonly inHome: boolean;
  readonly county?: Division;
}

/** What each name says on a page that is at home in a division. */
function readVotes(
  home: Division | undefined,
  divisions: Divisions,
  reading: Reading,
): (folded: string) => Vote {
  if (home === undefined) return () => NO_VOTE;
  return remembering((folded) => {
    const found = nearest(reading(folded), home);
    const inHome = found?.code.startsWith(homeCode(home)) ?? false;
    const county = found && found.code.length >= 6 ? divisions.byCode.get(found.code.slice(0, 6)) : undefined;
    return county ? { inHome, county } : { inHome };
  });
}

const NO_VOTE: Vote = { inHome: false };

interface Votes {
  readonly votes: ReadonlyMap<Division, number>;
  /** How often the city or something in it is named. */
  readonly all: number;
}

/** The county that most of the mentions which name the city or a part of it belong to. */
function countyOf({ votes, all }: Votes, leastVotes: number): Division | undefined {
  const [best, most = 0] =
    [...votes].sort(([left, a], [right, b]) => b - a || (left.code < right.code ? -1 : 1))[0] ?? [];
  return most >= leastVotes && most >= LEAST_SHARE * all ? best : undefined;
}

/** How often each county is named, and the city with all that is in it. */
function countyVotes(named: readonly PlacedMention[], voteOf: (folded: string) => Vote): Votes {
  const votes = new Map<Division, number>();
  let all = 0;
  for (const { folded } of named) {
    const { inHome, county } = voteOf(folded);
    if (inHome) all++;
    if (county) votes.set(county, (votes.get(county) ?? 0) + 1);
  }
  return { votes, all };
}

/**
 * Of several divisions of one name the one that belongs to `home`: inside it, above it, or in its
 * province. Else the only one, or the only one above the counties.
 */
export function nearest(candidates: readonly Division[], home: Division | undefined): Division | undefined {
  if (candidates.length === 0) return undefined;
  if (home) {
    const inside = candidates.filter(
      (one) => one.code.startsWith(home.code) || home.code.startsWith(one.code),
    );
    if (inside.length > 0) return only(inside) ?? highest(inside);
    const province = candidates.filter((one) => one.code.startsWith(home.code.slice(0, 2)));
    if (province.length > 0) return only(province);
  }
  return only(candidates) ?? only(candidates.filter((one) => one.code.length <= 4));
}

function only(candidates: readonly Division[]): Division | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

// 南昌 is a city and, inside of it, a county: the bare name means the higher one.
function highest(candidates: readonly Division[]): Division | undefined {
  const shortest = Math.min(...candidates.map((one) => one.code.length));
  return only(candidates.filter((one) => one.code.length === shortest));
}

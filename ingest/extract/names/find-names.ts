/** The persons, bodies and places that a page names, with what points back at them. */
import type { Mention } from "../../../src/model/mention.ts";
import type { ArticleContext } from "../context.ts";
import { mergeMentions } from "../mention-list.ts";
import { type Abbreviations, abbreviated, abbreviationsIn } from "./abbreviations.ts";
import { withAffiliated } from "./affiliated-bodies.ts";
import { bodiesInText, longest } from "./bodies-in-text.ts";
import { companiesInLists } from "./companies-in-lists.ts";
import {
  type DivisionFind,
  divisionsInText,
  type KnownDivisions,
  knownDivisions,
} from "./divisions-in-text.ts";
import { knownPlaces, withKnownPlaces } from "./known-places.ts";
import { mediaIn } from "./media-in-text.ts";
import type { NameTagger, TaggedName } from "./name-tagger.ts";
import { withoutNamesakes } from "./namesake-places.ts";
import { ownersBodies } from "./owners-bodies.ts";
import { personsInText } from "./persons-in-text.ts";
import { placesInText } from "./places-in-text.ts";
import { type PostFind, postsInText } from "./posts-in-text.ts";
import { addressedByPost, describedBodies, pronounsInText } from "./references-in-text.ts";
import { type KnownNames, knownNames, withKnownNames } from "./same-names.ts";
import { coverage, type Find, mentionOf, type Scan, scanOf, touches } from "./scan.ts";
import { withTaggedBodies, withTaggedPersons, withTaggedPlaces } from "./tagged-names.ts";
import { withUnits } from "./units-of-bodies.ts";

interface ArticleNames {
  readonly scan: Scan;
  readonly divisions: readonly DivisionFind[];
  readonly places: readonly Find[];
  readonly bodies: readonly Find[];
  readonly posts: readonly PostFind[];
  readonly persons: readonly Find[];
  /** Units of bodies and of places, over which no person's name lies. */
  readonly blocked: Uint8Array;
}

/** How sure a name is that no post and no verb of speech stands beside. */
const LIKELY_NAME = 0.7;

/**
 * Mentions of Person, Organization and Place, one list per article in the order given; each list is
 * ordered by span. What one article of the page makes certain helps in the others.
 */
export function findNames(
  contexts: readonly ArticleContext[],
  tagger?: NameTagger,
): readonly (readonly Mention[])[] {
  const scans = contexts.map(scanOf);
  const divisions = knownDivisions(scans);
  const read = scans.map((scan) => readArticle(scan, divisions, tagger?.tag(scan.text) ?? []));
  const places = knownPlaces(read);
  const articles = read.map((article) => withKnownPlaces(article, places));
  const names = knownNames(articles);
  const abbreviations: Abbreviations = new Map(
    articles.flatMap(({ scan, bodies }) => [...abbreviationsIn(scan, bodies)]),
  );
  const outside = new Set(articles.flatMap(codesOutsideBodies));
  return articles.map((article) => mentionsOf(article, names, abbreviations, outside));
}

function readArticle(scan: Scan, known: KnownDivisions, tagged: readonly TaggedName[]): ArticleNames {
  const divisions = divisionsInText(scan, known);
  const posts = postsInText(scan.context);
  const listed = withoutNamesakes(
    scan,
    longest([...divisions, ...placesInText(scan, divisions)]),
    posts,
    tagged,
  );
  const found = withTaggedBodies(scan, tagged, bodiesInText(scan, listed));
  const named = withUnits(scan, ownersBodies(scan, divisions, withAffiliated(scan, found)));
  const bodies = longest([...named, ...companiesInLists(scan, named)]);
  const places = withTaggedPlaces(scan, tagged, listed, bodies);
  const full = places.filter(({ form, confidence }) => form === "name" && confidence > 0.8);
  const blocked = coverage(scan.text.length, [...bodies, ...full]);
  const inPlaces = coverage(scan.text.length, places);
  // 岳山社区 holds no person, though 岳山 could be one.
  const byRule = personsInText(scan, posts, blocked).filter(
    (find) => find.confidence > LIKELY_NAME || !touches(inPlaces, find),
  );
  const persons = withTaggedPersons(scan, tagged, byRule, blocked);
  return { scan, divisions, places, bodies, posts, persons, blocked };
}

/** Codes of the divisions that an article names by themselves. */
function codesOutsideBodies({ scan, divisions, bodies }: ArticleNames): readonly string[] {
  const inBodies = coverage(scan.text.length, bodies);
  const outside = divisions.filter((division) => !touches(inBodies, division));
  return outside.flatMap(({ place }) => place.divisions.map(({ code }) => code));
}

/**
 * Of the places in bodies' names only those that lead them: 海宁市 and 硖石街道 of 海宁市硖石街道卫生院. A
 * province or city counts only where the page names it besides: 浙江 of 浙江大学 tells of no place.
 */
function readersPlaces(
  article: ArticleNames,
  bodies: readonly Find[],
  inBodies: Uint8Array,
  outside: ReadonlySet<string>,
): readonly Find[] {
  const leads = new Set(bodies.map(({ start }) => start));
  return article.places.filter((place) => {
    if (!touches(inBodies, place)) return true;
    if (!leads.has(place.start)) return false;
    leads.add(place.end);
    return !isLarge(place) || place.place.divisions.some(({ code }) => outside.has(code));
  });
}

function isLarge(place: Find): place is DivisionFind {
  if (!("place" in place)) return false;
  return (place as DivisionFind).place.divisions.some(
    ({ level }) => level === "province" || level === "city",
  );
}

function mentionsOf(
  article: ArticleNames,
  known: KnownNames,
  abbreviations: Abbreviations,
  outside: ReadonlySet<string>,
): readonly Mention[] {
  const { scan, blocked, posts } = article;
  const { context, text } = scan;
  const persons = withKnownNames(scan, article.persons, known, blocked);
  const named = coverage(text.length, persons);
  const inBodies = coverage(text.length, article.bodies);
  const bodies = [
    ...article.bodies,
    ...abbreviated(scan, abbreviations, inBodies),
    ...mediaIn(scan, inBodies),
  ];
  const taken = coverage(text.length, [...persons, ...bodies]);
  const places = readersPlaces(article, bodies, inBodies, outside).filter((place) => !touches(named, place));
  return mergeMentions(
    [...persons, ...pronounsInText(scan), ...addressedByPost(scan, posts, taken)].map((find) =>
      mentionOf(context, "Person", find),
    ),
    [...bodies, ...describedBodies(scan)].map((find) => mentionOf(context, "Organization", find)),
    places.map((find) => mentionOf(context, "Place", find)),
  );
}

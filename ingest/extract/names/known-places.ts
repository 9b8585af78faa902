/** A site or village read once in a document is read alike wherever the document prints it. */
import { startsOf } from "../starts-of.ts";
import { longest } from "./bodies-in-text.ts";
import { coverage, type Find, type Scan, touches } from "./scan.ts";

/** Name -> the find that it was first read by. */
export type KnownPlaces = ReadonlyMap<string, Find>;

const SHORTEST_KNOWN = 3;
/** A village or town with a name of this length is one wherever it stands, found there by a rule or not. */
const SURE = /^.{3,}(?:[村镇乡河湖]|社区|街道)$/;

interface ReadArticle {
  readonly scan: Scan;
  readonly places: readonly Find[];
  readonly bodies: readonly Find[];
  readonly persons: readonly Find[];
}

/** The names that no register lists; what a register lists is read alike anyway. */
export function knownPlaces(articles: readonly ReadArticle[]): KnownPlaces {
  const names = new Map<string, Find>();
  for (const { scan, places } of articles) {
    for (const find of places) {
      if ("place" in find || find.end - find.start < SHORTEST_KNOWN) continue;
      names.set(scan.text.slice(find.start, find.end), find);
    }
  }
  return names;
}

/** The article with places and bodies mended that began in the middle of a known name: 青|溪河管理所. */
export function withKnownPlaces<Kind extends ReadArticle>(article: Kind, known: KnownPlaces): Kind {
  if (known.size === 0) return article;
  const { text } = article.scan;
  const isSure = ({ start, end }: Find) => SURE.test(text.slice(start, end));
  const again = occurrences(text, known);
  const around = ({ start, end }: Find) =>
    again.find((one) => one.start < start && one.end > start && one.end <= end);
  const bodies = article.bodies.map((body) => ({ ...body, start: around(body)?.start ?? body.start }));
  const long = coverage(text.length, again.filter(isSure));
  const persons = article.persons.filter((person) => !touches(long, person));
  const arounds = article.places.map(around);
  const cut = new Set(arounds);
  const places = article.places.filter((_, index) => arounds[index] === undefined);
  const taken = coverage(text.length, [...places, ...bodies]);
  const added = again.filter((one) => !touches(taken, one) && (cut.has(one) || isSure(one)));
  return {
    ...article,
    persons,
    bodies,
    places: [...places, ...added].sort((left, right) => left.start - right.start),
  };
}

function occurrences(text: string, known: KnownPlaces): readonly Find[] {
  const finds: Find[] = [];
  for (const [name, find] of known) {
    for (const start of startsOf(text, name)) finds.push({ ...find, start, end: start + name.length });
  }
  return longest(finds);
}

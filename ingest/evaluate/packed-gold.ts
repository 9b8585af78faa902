/**
 * Annotations without the words of their page: what is printed there is stated by its place, `@start-end`,
 * half-open, in UTF-16 units of the page without white space; parts that stand apart on the page are joined by
 * commas, as the annotation joins them by `…`. What stands nowhere on the page is kept as it is.
 */
import type { GoldDocument } from "./gold.ts";
import { strip } from "./strip.ts";

/** Annotations in the shape of a {@link GoldDocument} with places in place of words. */
export type PackedGold = GoldDocument & { readonly packed: true };

/** Fields that hold printed words; all others hold ids, kinds, figures and dates. */
const PRINTED = new Set([
  "name",
  "aliases",
  "headline",
  "headlineParts",
  "bodyStarts",
  "bodyEnds",
  "reporters",
  "title",
  "evidence",
  "text",
  "indicator",
]);
/** An honour or a body that is no entity: a prefix, then printed words. */
const WORDS = "text:";
// Anything longer would be a quotation of the page.
const KEPT_AS_IS = 12;
const PLACES = /^@\d+-\d+(?:,\d+-\d+)*$/u;

/**
 * @param text the page as read
 * @throws Error naming words of an annotation that are not on the page and too long to be kept
 */
export function packGold(gold: GoldDocument, text: string): PackedGold {
  const page = strip(text);
  const packed = mapPrinted(gold, (words) => placesOf(words, page)) as GoldDocument;
  return { ...packed, packed: true };
}

/**
 * The annotations with their words, cut from the page.
 *
 * @param text the page as read
 * @throws RangeError naming a place that is not on the page
 */
export function unpackGold({ packed: _, ...gold }: PackedGold, text: string): GoldDocument {
  const page = strip(text);
  return mapPrinted(gold, (words) => (PLACES.test(words) ? wordsAt(words, page) : words)) as GoldDocument;
}

/** The same value with every printed string changed. */
function mapPrinted(value: unknown, change: (words: string) => string, field = ""): unknown {
  if (typeof value === "string") {
    if (value.startsWith(WORDS)) return WORDS + change(value.slice(WORDS.length));
    return PRINTED.has(field) ? change(value) : value;
  }
  if (Array.isArray(value)) return value.map((one) => mapPrinted(one, change, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapPrinted(one, change, key)]));
}

function placesOf(words: string, page: string): string {
  const places: string[] = [];
  let from = 0;
  for (const part of page.includes(words) ? [words] : words.split("…")) {
    const start = page.indexOf(part, from);
    if (start < 0 || part === "") return keep(words);
    from = start + part.length;
    places.push(`${start}-${from}`);
  }
  return `@${places.join(",")}`;
}

function keep(words: string): string {
  if (words.length <= KEPT_AS_IS) return words;
  throw new Error(
    `"${words.slice(0, KEPT_AS_IS)}…" is not on the page: copy it from there, without white space`,
  );
}

function wordsAt(places: string, page: string): string {
  const cut = (place: string) => {
    const [start = 0, end = 0] = place.split("-").map(Number);
    if (start >= end || end > page.length)
      throw new RangeError(`${place} is no place on a page of ${page.length} characters`);
    return page.slice(start, end);
  };
  return places.slice(1).split(",").map(cut).join("…");
}

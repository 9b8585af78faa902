/** LOCATED_IN between divisions of one article, as the register of divisions has them: 某镇 of 某县. */
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import { type Division, type Divisions, divisionsNamed } from "../../lexicons/divisions.ts";
import { firstFrom } from "../first-from.ts";
import type { ListedMention } from "../mention-list.ts";
import type { Related } from "./related.ts";
import type { Acting } from "./subjects.ts";

interface NamedDivision extends ListedMention {
  readonly span: Span;
  readonly divisions: readonly Division[];
}

/** A code's digits tell the level. */
const TOWN = 9;
const COUNTY = 6;

/**
 * Each division in the nearest higher one: a town in its county wherever the article names both, since a
 * town's name says little without it; a county in its city where one sentence names both; any in what
 * stands directly before it (某省某市).
 */
export function statedByRegister(
  mentions: readonly Mention[],
  sentences: readonly Acting[],
  divisions: Divisions,
): readonly Related[] {
  const places = namedDivisions(mentions, divisions);
  if (places.length < 2) return [];
  const found = [...townsIn(places)];
  let next = 0;
  for (const { sentence } of sentences) {
    next = firstFrom(places, sentence.start, next);
    const end = firstFrom(places, sentence.end, next);
    if (end - next >= 2) found.push(...togetherIn(places.slice(next, end)));
    next = end;
  }
  return found;
}

/** The mentions that name divisions, each name looked up once. */
function namedDivisions(mentions: readonly Mention[], register: Divisions): readonly NamedDivision[] {
  const known = new Map<string, readonly Division[]>();
  const places: NamedDivision[] = [];
  mentions.forEach((mention, index) => {
    const { type, form, text, span } = mention;
    if (type !== "Place" || form === "description") return;
    const before = known.get(text);
    const divisions = before ?? divisionsNamed(register, text);
    if (before === undefined) known.set(text, divisions);
    if (divisions.length > 0) places.push({ index, mention, span, divisions });
  });
  return places;
}

function townsIn(places: readonly NamedDivision[]): readonly Related[] {
  const first = firstOfEach(places);
  return first.flatMap((place) => {
    const towns = place.divisions.filter(({ code }) => code.length === TOWN);
    return towns.length === 0 ? [] : within(place, towns, first);
  });
}

/** @param named those of one sentence. */
function togetherIn(named: readonly NamedDivision[]): readonly Related[] {
  const here = firstOfEach(named);
  if (here.length < 2) return [];
  return here.flatMap((place) => {
    const before = here.filter(({ mention }) => mention.span.end === place.mention.span.start);
    const beside = within(place, place.divisions, before);
    if (beside.length > 0) return beside;
    const counties = place.divisions.filter(({ code }) => code.length === COUNTY);
    return within(
      place,
      counties,
      here.filter(({ divisions }) => divisions.every(({ code }) => code.length > 2)),
    );
  });
}

function firstOfEach(places: readonly NamedDivision[]): readonly NamedDivision[] {
  const first = new Map<string, NamedDivision>();
  for (const place of places) if (!first.has(place.mention.text)) first.set(place.mention.text, place);
  return [...first.values()];
}

/** The relation to the nearest of `others` that holds one of the place's divisions. */
function within(
  place: NamedDivision,
  divisions: readonly Division[],
  others: readonly NamedDivision[],
): readonly Related[] {
  let best: { readonly other: NamedDivision; readonly depth: number } | undefined;
  for (const other of others) {
    const depth = Math.max(...other.divisions.map((holder) => depthAbove(divisions, holder)));
    if (depth > (best?.depth ?? 0)) best = { other, depth };
  }
  if (best === undefined) return [];
  const { span } = place.mention;
  return [{ relation: "LOCATED_IN", from: place.index, to: best.other.index, span, confidence: 0.7 }];
}

/** The digits of the holder's code where it holds one of the divisions, else 0. */
function depthAbove(divisions: readonly Division[], { code }: Division): number {
  return divisions.some((one) => one.code.length > code.length && one.code.startsWith(code))
    ? code.length
    : 0;
}

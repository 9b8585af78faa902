/** The mentions of a page in the order of its text, with what the claims say about each. */
import type { MentionIndex, PositionClaim } from "../../src/model/claim.ts";
import type { EntityType } from "../../src/model/entity.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { foldForMatching } from "../../src/model/fold.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { Mention } from "../../src/model/mention.ts";
import { bySpan } from "../../src/model/span.ts";

/** A mention with its place in the extraction and its name as compared. */
export interface PlacedMention extends Mention {
  readonly index: MentionIndex;
  readonly folded: string;
}

/** Whether the mention bears a name of its own, full or short. */
export function isNamed(mention: Mention): boolean {
  return mention.form === "name" || mention.form === "short";
}

type MentionsByType = ReadonlyMap<EntityType, readonly PlacedMention[]>;

const placed = new WeakMap<Extraction, MentionsByType>();

/** The mentions of a type, by article and place; put in order once for an extraction. */
export function mentionsOf(extraction: Extraction, type: EntityType): readonly PlacedMention[] {
  const known = placed.get(extraction) ?? placeMentions(extraction);
  placed.set(extraction, known);
  return known.get(type) ?? [];
}

function placeMentions({ mentions }: Extraction): MentionsByType {
  const folded = new Map<string, string>();
  const foldOnce = (text: string) => {
    const known = folded.get(text);
    if (known !== undefined) return known;
    const form = foldForMatching(text);
    folded.set(text, form);
    return form;
  };
  const all = mentions.map((mention, index) => placedMention(mention, index, foldOnce(mention.text)));
  return groupBy(all.sort(inTextOrder), ({ type }) => type);
}

// Property by property: to spread a mention, of which there are a hundred thousand, costs ten times as much.
function placedMention(mention: Mention, index: MentionIndex, folded: string): PlacedMention {
  const { type, article, span, text, form, kind, confidence } = mention;
  const placedOne: { -readonly [Property in keyof PlacedMention]: PlacedMention[Property] } = {
    type,
    article,
    span,
    text,
    form,
    confidence,
    index,
    folded,
  };
  if (kind !== undefined) placedOne.kind = kind;
  if (mention.private !== undefined) placedOne.private = mention.private;
  return placedOne;
}

/** Orders mentions as the page is read. */
export function inTextOrder(left: PlacedMention, right: PlacedMention): number {
  return left.article - right.article || bySpan(left.span, right.span) || left.index - right.index;
}

/** The posts that the page gives to each mention of a person. */
export function positionsByPerson(
  extraction: Extraction,
): ReadonlyMap<MentionIndex, readonly PositionClaim[]> {
  const positions = new Map<MentionIndex, PositionClaim[]>();
  for (const claim of extraction.claims) {
    if (claim.kind !== "Position") continue;
    const known = positions.get(claim.person);
    if (known) known.push(claim);
    else positions.set(claim.person, [claim]);
  }
  return positions;
}

// How far a short name or a pronoun reaches; it also keeps the work on a text of any length in bounds.
const REACH = 300;

/**
 * The mentions of the same article before and after one, the nearest first.
 *
 * @param mentions in the order of the text.
 */
export function nearby<One extends PlacedMention>(
  mentions: readonly One[],
  mention: PlacedMention,
): { readonly before: readonly One[]; readonly after: readonly One[] } {
  const low = placeIn(mentions, mention);
  const here = (one: One) => one.article === mention.article && one.index !== mention.index;
  return {
    before: mentions
      .slice(Math.max(0, low - REACH), low)
      .filter(here)
      .reverse(),
    after: mentions.slice(low, low + REACH).filter(here),
  };
}

/**
 * The nearest mention of the same article before one that fits, else the nearest after it, of those that
 * `nearby` gives.
 *
 * @param mentions in the order of the text.
 */
export function nearestFitting<One extends PlacedMention>(
  mentions: readonly One[],
  mention: PlacedMention,
  fits: (one: One) => boolean,
): One | undefined {
  const place = placeIn(mentions, mention);
  const fitting = (at: number) => {
    const one = mentions[at];
    return one?.article === mention.article && one.index !== mention.index && fits(one);
  };
  for (let at = place - 1; at >= Math.max(0, place - REACH); at--) if (fitting(at)) return mentions[at];
  const end = Math.min(mentions.length, place + REACH);
  for (let at = place; at < end; at++) if (fitting(at)) return mentions[at];
  return undefined;
}

/** Index of the first that does not stand before the mention. */
function placeIn(mentions: readonly PlacedMention[], mention: PlacedMention): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inTextOrder(mentions[middle] as PlacedMention, mention) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

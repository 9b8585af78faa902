/** Lists of one article's mentions: built so that order and overlap can be relied on, and looked up by place. */
import type { EntityType } from "../../src/model/entity.ts";
import type { Mention } from "../../src/model/mention.ts";
import { bySpan, overlaps, type Span } from "../../src/model/span.ts";
import { firstFrom } from "./first-from.ts";

/** A mention with its index in the article's list. */
export interface ListedMention {
  readonly index: number;
  readonly mention: Mention;
}

/**
 * One list of several: ordered by span, then by type. Of two mentions of one type that overlap the
 * longer stays, of equally long ones the earlier given; what overlaps nothing of its type is kept.
 */
export function mergeMentions(...lists: readonly (readonly Mention[])[]): readonly Mention[] {
  const all = lists.flat();
  const taken = new Uint8Array(all.reduce((last, { span }) => Math.max(last, span.end), 0));
  return all
    .sort((left, right) => lengthOf(right) - lengthOf(left))
    .filter((mention) => claim(taken, mention))
    .sort((left, right) => bySpan(left.span, right.span) || (left.type < right.type ? -1 : 1));
}

function lengthOf(mention: Mention): number {
  return mention.span.end - mention.span.start;
}

/** A bit for each type. */
const BIT: Readonly<Record<EntityType, number>> = {
  Person: 1,
  Organization: 2,
  Place: 4,
  Programme: 8,
  PolicyDocument: 16,
  Event: 32,
};

/** Takes the units of a mention for its type; false when one of them is taken. Longest first, so its two ends tell. */
function claim(taken: Uint8Array, { type, span }: Mention): boolean {
  const bit = BIT[type];
  if ((((taken[span.start] ?? 0) | (taken[span.end - 1] ?? 0)) & bit) !== 0) return false;
  for (let at = span.start; at < span.end; at++) taken[at] = (taken[at] ?? 0) | bit;
  return true;
}

/**
 * The mentions that begin inside `span` (offsets in the article's text), in order, with their indexes.
 *
 * @param mentions a list ordered by span, as finders are handed it.
 * @param type only those of this type.
 */
export function mentionsWithin(
  mentions: readonly Mention[],
  span: Span,
  type?: EntityType,
): readonly ListedMention[] {
  const found: ListedMention[] = [];
  for (let index = firstFrom(mentions, span.start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.span.start >= span.end) break;
    if (type === undefined || mention.type === type) found.push({ index, mention });
  }
  return found;
}

/** The mention of `type` that covers some of `span`, the first where there are several. */
export function mentionOver(
  mentions: readonly Mention[],
  span: Span,
  type: EntityType,
): ListedMention | undefined {
  // A mention that reaches into the span begins at most this many units before it.
  const reach = 80;
  return mentionsWithin(mentions, { start: span.start - reach, end: span.end }, type).find(({ mention }) =>
    overlaps(mention.span, span),
  );
}

/** Lists of one article's mentions: built so that order and overlap can be relied on, and looked up by place. */
import type { EntityType } from "../../src/model/entity.ts";
import type { Mention } from "../../src/model/mention.ts";
import { bySpan, overlaps, type Span } from "../../src/model/span.ts";

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
  const byLength = lists
    .flat()
    .map((mention, order) => ({ mention, order }))
    .sort((left, right) => lengthOf(right.mention) - lengthOf(left.mention) || left.order - right.order);
  const taken = new Map<EntityType, Set<number>>();
  const kept = byLength.filter(({ mention }) => claim(taken, mention));
  return kept
    .map(({ mention }) => mention)
    .sort((left, right) => bySpan(left.span, right.span) || (left.type < right.type ? -1 : 1));
}

function lengthOf(mention: Mention): number {
  return mention.span.end - mention.span.start;
}

/** Takes the units of a mention for its type; false when one of them is taken. Longest first, so its two ends tell. */
function claim(taken: Map<EntityType, Set<number>>, { type, span }: Mention): boolean {
  const units = taken.get(type) ?? new Set<number>();
  taken.set(type, units);
  if (units.has(span.start) || units.has(span.end - 1)) return false;
  for (let at = span.start; at < span.end; at++) units.add(at);
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

/** Index of the first mention that begins at `start` or after it. */
function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

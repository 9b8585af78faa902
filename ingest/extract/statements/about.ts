/** What a statement is about. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { EntityType } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import { mentionsWithin } from "../mention-list.ts";
import type { Reported } from "./reported.ts";

const ORDER: readonly EntityType[] = ["Programme", "PolicyDocument", "Organization", "Event"];

/** Where the surroundings of a statement lie, nearest first: each is looked at only if those before name no programme. */
export interface Surroundings {
  readonly sentence: Span;
  readonly before?: Span;
  readonly headline: Span;
}

/**
 * The mentions that a statement is about: those named in it, programmes first, each name once; the
 * speaker's own mention is none. Where it names no programme, the programme of the nearest
 * surroundings that name exactly one is put first.
 */
export function aboutOf(
  mentions: readonly Mention[],
  reported: Reported,
  surroundings: Surroundings,
): readonly MentionIndex[] {
  const speaker = reported.speaker === undefined ? undefined : mentions[reported.speaker];
  const named = withoutOverlap(
    mentions,
    ORDER.flatMap((type) => distinct(mentions, reported.content, type)),
  ).filter((index) => mentions[index]?.text !== speaker?.text);
  const hasProgramme = named.some((index) => mentions[index]?.type === "Programme");
  return hasProgramme ? named : [...programmeAround(mentions, surroundings), ...named];
}

/** Of names that lie over one another the first stays: a body inside a programme's name is not meant. */
function withoutOverlap(
  mentions: readonly Mention[],
  indexes: readonly MentionIndex[],
): readonly MentionIndex[] {
  const taken = new Set<number>();
  return indexes.filter((index) => {
    const { start, end } = mentions[index]?.span ?? { start: 0, end: 0 };
    if (taken.has(start) || taken.has(end - 1)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
}

function distinct(mentions: readonly Mention[], span: Span, type: EntityType): readonly MentionIndex[] {
  const byText = new Map<string, MentionIndex>();
  for (const { index, mention } of mentionsWithin(mentions, span, type)) {
    if (mention.span.end <= span.end && !byText.has(mention.text)) byText.set(mention.text, index);
  }
  return [...byText.values()];
}

function programmeAround(
  mentions: readonly Mention[],
  { sentence, before, headline }: Surroundings,
): readonly MentionIndex[] {
  for (const span of [sentence, before, headline]) {
    const programmes = span === undefined ? [] : distinct(mentions, span, "Programme");
    if (programmes.length > 0) return programmes.length === 1 ? programmes : [];
  }
  return [];
}

/** What a statement is about. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { EntityType } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import { type ListedMention, mentionsWithin } from "../mention-list.ts";
import type { Reported } from "./reported.ts";

const ORDER: readonly EntityType[] = ["Programme", "PolicyDocument", "Organization", "Event"];

/** Where the surroundings of a statement lie. */
export interface Surroundings {
  /** The sentence that reports it. */
  readonly sentence: Span;
  /** Its paragraph up to that sentence. */
  readonly paragraph: Span;
  readonly headline: Span;
}

/** 该计划: a programme or document named before. */
const MEANT = /该(?:计划|方案|办法|意见|通知|规定|条例|机制|行动|工程|项目|模式|制度|改革)/u;

/**
 * The mentions that a statement is about: those named in it, programmes first, each name once; the
 * speaker's own mention is none. Where it names no programme, the programme named nearest before it, in
 * its sentence and then in its paragraph, is put first; where these name none, that of a headline that
 * names one only. (Measured with the annotated programmes for the found ones: 0.93 of them right, 0.90 of
 * the annotated found; the paragraph before adds as many wrong as right ones.)
 *
 * @param text the article's text.
 */
export function aboutOf(
  text: string,
  mentions: readonly Mention[],
  reported: Reported,
  surroundings: Surroundings,
): readonly MentionIndex[] {
  const speaker = reported.speaker === undefined ? undefined : mentions[reported.speaker];
  const within = mentionsWithin(mentions, reported.content);
  const inside = within.length === 0 ? [] : ORDER.flatMap((type) => namedIn(within, reported.content, type));
  const about = withoutOverlap(mentions, [...inside, ...meantBy(text, mentions, reported.content)]).filter(
    (index) => mentions[index]?.text !== speaker?.text,
  );
  const hasProgramme = about.some((index) => mentions[index]?.type === "Programme");
  return hasProgramme ? about : [...programmeAround(mentions, reported, surroundings), ...about];
}

/** What 该计划 in the content stands for: the last programme or document before that is called so. */
function meantBy(text: string, mentions: readonly Mention[], content: Span): readonly MentionIndex[] {
  const first = text.indexOf("该", content.start);
  if (first < 0 || first >= content.end) return [];
  const [words = ""] = MEANT.exec(text.slice(first, content.end)) ?? [];
  if (words === "") return [];
  const noun = words.slice(1);
  const meant = mentionsWithin(mentions, { start: 0, end: content.start }).findLast(
    ({ mention: { type, text: name } }) =>
      (type === "Programme" || type === "PolicyDocument") && name.replace(/（[^）]*）$/u, "").endsWith(noun),
  );
  return meant === undefined ? [] : [meant.index];
}

/** Of names that lie over one another the first stays: a body inside a programme's name is not meant. */
function withoutOverlap(
  mentions: readonly Mention[],
  indexes: readonly MentionIndex[],
): readonly MentionIndex[] {
  if (indexes.length < 2) return indexes;
  const taken = new Set<number>();
  return indexes.filter((index) => {
    const { start, end } = mentions[index]?.span ?? { start: 0, end: 0 };
    if (taken.has(start) || taken.has(end - 1)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
}

function distinct(mentions: readonly Mention[], span: Span, type: EntityType): readonly MentionIndex[] {
  return namedIn(mentionsWithin(mentions, span, type), span, type);
}

/** Those of a type that end inside the span, each name once. */
function namedIn(within: readonly ListedMention[], span: Span, type: EntityType): readonly MentionIndex[] {
  if (within.length === 0) return [];
  const byText = new Map<string, MentionIndex>();
  for (const { index, mention } of within) {
    if (mention.type !== type || mention.span.end > span.end || byText.has(mention.text)) continue;
    byText.set(mention.text, index);
  }
  return [...byText.values()];
}

function programmeAround(
  mentions: readonly Mention[],
  { content }: Reported,
  { sentence, paragraph, headline }: Surroundings,
): readonly MentionIndex[] {
  const before = distinct(mentions, { start: sentence.start, end: content.start }, "Programme");
  for (const named of [
    before,
    distinct(mentions, sentence, "Programme"),
    distinct(mentions, paragraph, "Programme"),
  ]) {
    const nearest = named.at(-1);
    if (nearest !== undefined) return [nearest];
  }
  const heading = distinct(mentions, headline, "Programme");
  return heading.length === 1 ? heading : [];
}

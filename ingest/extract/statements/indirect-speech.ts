/** Indirect speech: what is reported to have been said, without quotation marks. */
import { overlaps, type Span } from "../../../src/model/span.ts";
import { mentionsWithin } from "../mention-list.ts";
import { clausesOf } from "./clauses.ts";
import { cueEndingAt } from "./cues.ts";
import { type Opening, openingsOf } from "./openings.ts";
import type { OuterSentence } from "./outer-sentences.ts";
import type { Reported } from "./reported.ts";
import type { SpeechContext } from "./speech-context.ts";

/** Contents of direct statements by the start of their sentence. */
type Spoken = ReadonlyMap<number, readonly Span[]>;

interface Speech extends SpeechContext {
  readonly spoken: Spoken;
  /** Of each sentence. */
  readonly openings: readonly (readonly Opening[])[];
}

const SHORTEST_CONTENT = 4;
const LIST_BEGINS = /一是|第一[，是]|其一/u;
const LIST_GOES_ON = /^(?:[二三四五六七八九]是|第[二三四五六七八九]|其[二三四五六])/u;
const DEMAND = /^(?:要|必须)/u;
/** Only who speaks says so; a reporter does not. */
const OWN_VOICE = /^(?![^。]*“)[^。]*(?:我们|咱们)/u;
/** A sentence that tells what happened beside the speech. */
const REPORTER =
  /^(?:据|记者|随后|当天|当日|同日|会上|会后|会前|会议|活动中|活动现场|此前|接下来|[（(]|[▲■●◆]|图为)/u;
/** A person named so near to a sentence's start is its subject. */
const NAME_NEAR = 3;

/**
 * The indirect statements of the sentences, in order. The content runs to the end of the sentence, to a
 * quotation of the same speaker or to where another speaker begins. It goes on over the next sentences of
 * the paragraph where they are surely his: a list that he has begun (一是……二是……), one demand after the
 * other (要……。要……。), what only he says of himself (我们……), a paragraph that opens with who says it, and all of a news lead (记者从……获悉).
 *
 * @param direct the direct statements of the same sentences: what they hold is not reported again.
 */
export function indirectStatements(context: SpeechContext, direct: readonly Reported[]): readonly Reported[] {
  const { text, sentences } = context;
  const speech: Speech = {
    ...context,
    spoken: bySentence(direct),
    openings: sentences.map((sentence) => openingsOf(context, sentence)),
  };
  const found: Reported[] = [];
  sentences.forEach((sentence, at) => {
    const openings = speech.openings[at] ?? [];
    openings.forEach((opening, order) => {
      const end = openings[order + 1]?.start ?? endOf(speech, at, opening);
      const limit = beforeSpeech(speech.spoken, sentence, opening, end);
      const content = trimmed(text, opening.contentStart, limit);
      const whole = !isTorn(text, content.end) && isReported(content, speech.spoken.get(sentence.span.start));
      if (whole) found.push(toReported(sentence, opening, content));
    });
  });
  return found;
}

/** Whether the words break off where the line does: the end of a cut column is no end of a statement. */
function isTorn(text: string, end: number): boolean {
  return (
    end === text.length ||
    text.charAt(end) === "\n" ||
    (text.charAt(end) === "，" && /^，\s*(?:\n|$)/u.test(text.slice(end, end + 4)))
  );
}

function bySentence(direct: readonly Reported[]): Spoken {
  const spoken = new Map<number, Span[]>();
  for (const { sentence, content } of direct) {
    spoken.set(sentence.start, [...(spoken.get(sentence.start) ?? []), content]);
  }
  return spoken;
}

function isReported(content: Span, spoken: readonly Span[] = []): boolean {
  return content.end - content.start >= SHORTEST_CONTENT && !spoken.some((each) => overlaps(each, content));
}

function toReported({ paragraph, span }: OuterSentence, opening: Opening, content: Span): Reported {
  const { speaker, cue, confidence } = opening;
  return { mode: "indirect", content, speaker, cue, confidence, paragraph, sentence: span };
}

/** A direct statement in the same sentence ends the reported words before its mark. */
function beforeSpeech(
  spoken: Spoken,
  { span }: OuterSentence,
  { contentStart }: Opening,
  end: number,
): number {
  const next = spoken.get(span.start)?.find(({ start }) => start > contentStart + 1);
  return Math.min(end, next === undefined ? end : next.start - 1);
}

/** Where the words of a sentence's last opening end, in this sentence or a later one. */
function endOf(context: Speech, at: number, opening: Opening): number {
  const sentence = context.sentences[at];
  if (sentence === undefined) return opening.contentStart;
  let { end } = sentence.span;
  const goesOn = continuation(context, sentence, opening);
  for (let later = at + 1; later < context.sentences.length; later++) {
    const following = context.sentences[later];
    if (following?.paragraph !== sentence.paragraph || context.spoken.has(following.span.start)) break;
    if ((context.openings[later] ?? []).length > 0 || !goesOn(following.span)) break;
    end = following.span.end;
  }
  return end;
}

/** Tells whether a sentence goes on with the words. */
function continuation(
  context: SpeechContext,
  sentence: OuterSentence,
  opening: Opening,
): (following: Span) => boolean {
  if (opening.lead) return () => true;
  const { text } = context;
  const words = text.slice(opening.contentStart, sentence.span.end);
  const speaker = context.mentions[opening.speaker]?.text ?? "";
  const lists = LIST_BEGINS.test(words);
  const demands = DEMAND.test(words);
  const whole = opensParagraph(sentence, opening);
  return (following) => {
    const next = text.slice(following.start, following.end);
    if ((lists && LIST_GOES_ON.test(next)) || (demands && DEMAND.test(next))) return true;
    if (!whole && !OWN_VOICE.test(next)) return false;
    return !next.includes(speaker) && !isReporters(context, following, next);
  };
}

/** A paragraph that opens with who says it is his to its end, unless the reporter takes over. */
function opensParagraph({ opens, quotations }: OuterSentence, { contentStart }: Opening): boolean {
  return opens && (quotations[0]?.outer.start ?? contentStart) >= contentStart;
}

/** Whether the reporter speaks in a sentence: by her words, by a name that it begins with, by a verb of speech. */
function isReporters({ text, mentions, verbs }: SpeechContext, span: Span, words: string): boolean {
  if (REPORTER.test(words)) return true;
  const start = { start: span.start, end: span.start + NAME_NEAR };
  if (mentionsWithin(mentions, start, "Person").length > 0) return true;
  return clausesOf(text, span).some(({ start, end }) => cueEndingAt(text, start, end, verbs) !== undefined);
}

const TRIMMED = /[。！？，；：\s]/u;

/** Without the marks at the content's end. */
function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && TRIMMED.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}

/** Interviews printed as questions and answers: 记者：……？ and 王某：……。 */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";
import { mentionsWithin } from "../mention-list.ts";
import type { OuterSentence } from "./outer-sentences.ts";
import type { Reported } from "./reported.ts";
import { solePerson } from "./speakers.ts";
import type { SpeechContext } from "./speech-context.ts";

/** How far into its paragraph a speaker's colon may stand: 海宁市教育局局长 王某：. */
const LONGEST_LABEL = 30;
const QUESTION_LINE = /[\s　]*(?:(?:本报)?记者|主持人|问|Q)[：:]/uy;
const QUESTION = /^[\s　]*(?:(?:本报)?记者|主持人|问|网友|Q)[：:]/u;
const ANSWER = /^[\s　]*(?:答|A)[：:]/u;
const FINAL = /[。！？…!?”]$/u;

/** A paragraph that opens with who speaks in it; `speaker` absent for questions. */
interface Label {
  readonly start: number;
  readonly contentStart: number;
  readonly speaker?: MentionIndex;
}

/**
 * The answers of an interview, one statement each, over all paragraphs to the next label. A text without a
 * question in it is no interview: a name and a colon may be anything.
 */
export function answers(context: SpeechContext, bodyStart: number): readonly Reported[] {
  const { text, sentences } = context;
  if (!asksQuestions(text)) return [];
  const opening = sentences.filter(({ opens }) => opens);
  const labels = opening.flatMap((sentence) => labelOf(context, sentence, bodyStart));
  return labels.flatMap((label, order) => {
    if (label.speaker === undefined) return [];
    const content = trimmed(text, label.contentStart, labels[order + 1]?.start ?? text.length);
    if (!FINAL.test(text.slice(content.start, content.end))) return [];
    const sentence = opening.find(({ span }) => span.start === label.start);
    if (sentence === undefined) return [];
    const { paragraph, span } = sentence;
    return [{ content, mode: "direct", speaker: label.speaker, confidence: 0.8, paragraph, sentence: span }];
  });
}

function asksQuestions(text: string): boolean {
  for (let start = 0; start >= 0; start = nextLine(text, start)) {
    QUESTION_LINE.lastIndex = start;
    if (QUESTION_LINE.test(text)) return true;
  }
  return false;
}

/** Where the next line begins; -1 behind the last. */
function nextLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? -1 : end + 1;
}

function labelOf(context: SpeechContext, { span }: OuterSentence, bodyStart: number): readonly Label[] {
  const { text, mentions } = context;
  const head = text.slice(span.start, span.start + LONGEST_LABEL);
  const asked = QUESTION.exec(head);
  if (asked) return [{ start: span.start, contentStart: span.start + asked[0].length }];
  const colon = head.search(/[：:]/u);
  if (colon < 0) return [];
  const contentStart = span.start + colon + 1;
  const named = mentionsWithin(mentions, { start: span.start, end: contentStart }, "Person").find(
    ({ mention }) => mention.span.end === contentStart - 1,
  );
  const speaker =
    named?.index ??
    (ANSWER.test(head) ? solePerson(mentions, { start: 0, end: firstLine(text, bodyStart) }) : undefined);
  return speaker === undefined ? [] : [{ start: span.start, contentStart, speaker }];
}

/** The end of the headline and the paragraph that introduces who is asked. */
function firstLine(text: string, bodyStart: number): number {
  const end = text.indexOf("\n", bodyStart);
  return end < 0 ? text.length : end;
}

function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last--;
  let first = start;
  while (first < last && /\s/u.test(text.charAt(first))) first++;
  return { start: first, end: last };
}

/** Whether a quotation is speech, and whose. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";
import type { QuotedText } from "../quoted-text.ts";
import { isSignAt, signSet } from "../sign-set.ts";
import { clauseStart, clausesOf } from "./clauses.ts";
import { type Cue, cueEndingAt } from "./cues.ts";
import type { OuterSentence } from "./outer-sentences.ts";
import type { Reported } from "./reported.ts";
import { solePerson, subjectOf } from "./speakers.ts";
import type { SpeechContext } from "./speech-context.ts";

/** How a quotation is tied to its speaker. */
export interface Attribution {
  readonly speaker: MentionIndex;
  readonly cue?: Cue;
  readonly confidence: number;
}

/** A quotation with the words of its sentence around it, up to the quotations before and after. */
export interface Setting {
  readonly quotation: QuotedText;
  readonly before: Span;
  readonly after: Span;
  readonly sentence: OuterSentence;
  /** Index of the sentence. */
  readonly at: number;
}

/** What one rule finds: a speaker, speech of nobody with a name, or nothing that it could judge. */
type Finding = Attribution | "nobody" | undefined;

const FINALS = signSet("。！？…!?");
/** A final mark, or the comma before a speaker's tag. */
const FINALS_AND_CUT = signSet("。！？…!?，");
/** 本报某县讯 before the first words of a report. */
const DATELINE = /^[^，。]{0,24}[讯电](?:（[^）]*）|\([^)]*\))?$/u;
/** Quotations of fewer characters without a final mark are words, not speech. */
const SHORT = 8;
const LONGEST_NO_SPEECH = 4;
const NO_SPEECH_BEFORE =
  /(?:写着|写有|题写|印着|刻着|挂着|贴着|主题|口号|标语|横幅|题为|名为|叫做|称为|内容|歌词|歌声|诗句|俗话|古人云|古语|网友|留言|短信|字样|栏目|致|为|是|即|有)[：:]?$/u;

/** The parts of a setting that the rules look at. */
interface Quotation extends Setting {
  readonly content: string;
  /** Whether it ends like a sentence, or is cut by a speaker's tag. */
  readonly ended: boolean;
}

/**
 * The speaker of a quotation, by the words before it, else by those behind it, else (for whole sentences)
 * by its surroundings.
 *
 * @param last the statement before it.
 * @returns undefined for quoted names and words, and for speech of somebody without a name.
 */
export function attribute(
  context: SpeechContext,
  setting: Setting,
  last: Reported | undefined,
): Attribution | undefined {
  const { content: span } = setting.quotation;
  const content = context.text.slice(span.start, span.end);
  const { quotation: quoted, before, after, sentence, at } = setting;
  const ended = isSignAt(FINALS_AND_CUT, content, content.length - 1);
  const quotation = { quotation: quoted, before, after, sentence, at, content, ended };
  const found =
    byWordsBefore(context, quotation) ??
    byWordsAfter(context, quotation) ??
    bySurroundings(context, quotation, last);
  return found === "nobody" ? undefined : found;
}

/** 王某说：“……” and 王某算起了账：“……”. */
function byWordsBefore(context: SpeechContext, quotation: Quotation): Finding {
  const { before, content, ended } = quotation;
  const { text, mentions, verbs } = context;
  const tail = text.slice(Math.max(before.start, before.end - LONGEST_NO_SPEECH), before.end);
  if (NO_SPEECH_BEFORE.test(tail)) return "nobody";
  const mark = /[：:，,]$/u.exec(tail)?.[0] ?? "";
  const colon = mark === "：" || mark === ":";
  const end = before.end - mark.length;
  const clause = { start: clauseStart(text, before.start, end), end };
  const cue = cueEndingAt(text, clause.start, end, verbs);
  if (!ended && content.length < SHORT && (cue === undefined || mark === "")) return undefined;
  if (!ended && isPartOfClause(text, quotation)) return undefined;
  if (cue) return spokenBy(subjectBefore(context, clause.start, before.start, cue), cue, 0.9);
  if (!colon) return undefined;
  const speaker = solePerson(mentions, clause) ?? solePerson(mentions, { start: before.start, end });
  return spokenBy(speaker, undefined, 0.7);
}

/** 王某说，“互认码”把数据连在了一起: a name that the reported words begin with, not all that was said. */
function isPartOfClause(text: string, { after }: Quotation): boolean {
  return after.start < after.end && !/[。！？；，、\s]/u.test(text.charAt(after.start));
}

/** “……”王某说。 and “……”谈起变化，王某说。 */
function byWordsAfter(context: SpeechContext, { before, after, content, ended }: Quotation): Finding {
  const { text, verbs } = context;
  const stands = before.end === before.start || /[，：。]/u.test(text.charAt(before.end - 1));
  if (!ended && (content.length < SHORT || !stands)) return undefined;
  for (const clause of clausesOf(text, after)) {
    const cue = cueEndingAt(text, clause.start, clause.end, verbs);
    if (cue) return spokenBy(subjectBefore(context, clause.start, after.start, cue), cue, ended ? 0.95 : 0.8);
  }
  return undefined;
}

function spokenBy(speaker: MentionIndex | undefined, cue: Cue | undefined, confidence: number): Finding {
  if (speaker === undefined) return "nobody";
  return cue === undefined ? { speaker, confidence } : { speaker, cue, confidence };
}

/** The verb's subject in its own clause, else in the clauses before it. */
function subjectBefore(
  { text, mentions }: SpeechContext,
  clause: number,
  stretch: number,
  cue: Cue,
): MentionIndex | undefined {
  return (
    subjectOf(text, mentions, { start: clause, end: cue.span.start }) ??
    subjectOf(text, mentions, { start: stretch, end: cue.span.start })
  );
}

/** A whole sentence in quotation marks without a verb of speech: its speaker is who the words around it are about. */
function bySurroundings(context: SpeechContext, quotation: Quotation, last: Reported | undefined): Finding {
  const { text, mentions, sentences } = context;
  const { before, sentence, at } = quotation;
  if (!quotation.ended || quotation.content.length < SHORT) return undefined;
  const lead = text.slice(before.start, before.end).replace(DATELINE, "");
  if (/.[，,]$/u.test(lead)) {
    return spokenBy(solePerson(mentions, { start: sentence.span.start, end: before.end }), undefined, 0.6);
  }
  if (lead !== "") return undefined;
  const previous = sentences[at - 1];
  const speaker = sentence.opens
    ? solePerson(mentions, wordsBehind(context, quotation))
    : previous && solePerson(mentions, previous.span);
  return spokenBy(speaker ?? sameSpeaker(last, sentence), undefined, 0.5);
}

/** The rest of the quotation's sentence; where it has none, the next sentence of the paragraph. */
function wordsBehind({ text, sentences }: SpeechContext, { after, sentence, at }: Quotation): Span {
  const next = sentences[at + 1];
  const alone = after.start >= sentence.span.end;
  if (!alone || next?.paragraph !== sentence.paragraph || hasSpeech(text, next)) {
    return { start: after.start, end: Math.max(after.start, sentence.span.end) };
  }
  return next.span;
}

function hasSpeech(text: string, { quotations }: OuterSentence): boolean {
  return quotations.some(({ content }) => isSignAt(FINALS, text, content.end - 1));
}

function sameSpeaker(last: Reported | undefined, sentence: OuterSentence): MentionIndex | undefined {
  return last?.paragraph === sentence.paragraph ? last.speaker : undefined;
}

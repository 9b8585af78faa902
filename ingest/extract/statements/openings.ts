/** Where indirect speech begins: 王某介绍， and 王某表示将 and 记者从某局获悉， and 会议指出，. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";
import { type ListedMention, mentionsWithin } from "../mention-list.ts";
import { isSignAt, signSet } from "../sign-set.ts";
import { clausesOf } from "./clauses.ts";
import { type Cue, cueEndingAt, cueOf, isNounHere } from "./cues.ts";
import { convenerBefore } from "./meetings.ts";
import type { OuterSentence } from "./outer-sentences.ts";
import { subjectOf } from "./speakers.ts";
import type { SpeechContext } from "./speech-context.ts";

export interface Opening {
  readonly speaker: MentionIndex;
  readonly cue: Cue;
  /** Where the reported words begin. */
  readonly contentStart: number;
  /** Where the clause with speaker and verb begins. */
  readonly start: number;
  /** Whether the report runs on to the paragraph's end, as a news lead does. */
  readonly lead: boolean;
  readonly confidence: number;
}

const COMMA_OR_COLON = signSet("，：:");
const ADVERBS = /^(?:还|也|则|同时|进一步|特别|明确|再次)?/u;
/** What an adverb or a verb without a comma begins with. */
const DIRECTLY_BEGINS = signSet("还也则同进特明再指强认表要宣透坦呼承建解介说");
/** Verbs after which the content may follow without a comma. */
const WITHOUT_COMMA =
  /^(?:指出|强调|认为|表示|要求|宣布|透露|坦言|呼吁|建议|承诺|解释说|介绍说|还?说)(?![，。：；“了过道的起到出])/u;
/** 表示感谢 and its like are no reported content. */
const COURTESY =
  /^(?:了|过)?(?:衷心|热烈|诚挚|亲切|崇高|深切|由衷|强烈|高度|坚决|充分|诚恳|热情|最)*的?(?:感谢|欢迎|祝贺|慰问|敬意|哀悼|同情|肯定|赞赏|反对|谴责|不满|遗憾|歉意|关切|问候|支持|同意|满意|理解|谢意|祝愿)/u;
const LEARNT_ENDS = signSet("悉到知");
const LEARNT = /(?:获悉|了解到|得知|获知|悉)$/u;
const LEAD_FROM = /记者[^，。]{0,30}?[从在]/u;
/** Before a name that something is done to: 代表团感谢王某. */
const DONE_TO =
  /欢迎|感谢|祝贺|会见|会晤|赞赏|代表|不放心|看望|慰问|邀请|陪同|采访|[对向同与给请让把被](?!外)|[为在由和]$/u;
/** Behind a name that is no subject: 王某的, 王某、李某. */
const NO_SUBJECT = /[的、和等们与]/u;
/** What a meeting says, it says for the body that has called it. */
const MEETING = /^(?:会议|全会|大会)(?:还|也|同时|特别|明确)?(指出|强调|要求|认为|决定|提出)/u;

/** The places of a sentence where reported words begin. */
export function openingsOf(context: SpeechContext, sentence: OuterSentence): readonly Opening[] {
  const clauses = clausesOf(context.text, sentence.span, sentence.quotations);
  const openings: Opening[] = [];
  let previous: Span | undefined;
  for (const clause of clauses) {
    const opening =
      leadOpening(context, clause) ??
      viewOpening(context, clause) ??
      commaOpening(context, previous, clause) ??
      directlyOpening(context, clause) ??
      (openings.length === 0 ? resumedOpening(context, sentence.span, clause) : undefined) ??
      meetingOpening(context, clause);
    if (opening) openings.push(opening);
    previous = clause;
  }
  return openings;
}

/** 王某介绍， */
function commaOpening(
  { text, mentions, verbs }: SpeechContext,
  previous: Span | undefined,
  clause: Span,
): Opening | undefined {
  if (!isSignAt(COMMA_OR_COLON, text, clause.end)) return undefined;
  const cue = cueEndingAt(text, clause.start, clause.end, verbs);
  if (cue === undefined) return undefined;
  const own = subjectOf(text, mentions, { start: clause.start, end: cue.span.start });
  const speaker = own ?? previousSubject({ text, mentions }, previous, clause, cue);
  if (speaker === undefined) return undefined;
  return { speaker, cue, contentStart: clause.end + 1, start: clause.start, lead: false, confidence: 0.85 };
}

/** 王某在调研时，反复强调， : the subject stands one clause ahead. */
function previousSubject(
  { text, mentions }: Pick<SpeechContext, "text" | "mentions">,
  previous: Span | undefined,
  clause: Span,
  cue: Cue,
): MentionIndex | undefined {
  const bare = /^(?:在[^，]{0,20}|并|还|也|他|她|再次|反复|特别|高兴地|激动地)*$/u.test(
    text.slice(clause.start, cue.span.start),
  );
  if (!bare || previous === undefined) return undefined;
  return subjectOf(text, mentions, { start: previous.start, end: cue.span.start });
}

/** 王某表示将…… */
function directlyOpening(context: SpeechContext, clause: Span): Opening | undefined {
  for (const listed of mentionsWithin(context.mentions, clause)) {
    if (!isSignAt(DIRECTLY_BEGINS, context.text, listed.mention.span.end)) continue;
    const opening = verbDirectlyBehind(context, clause, listed);
    if (opening) return opening;
  }
  return undefined;
}

function verbDirectlyBehind(
  { text, mentions, verbs }: SpeechContext,
  clause: Span,
  { mention, index }: ListedMention,
): Opening | undefined {
  if (mention.type !== "Person" && mention.type !== "Organization") return undefined;
  const after = text.slice(mention.span.end, clause.end);
  const [adverbs] = ADVERBS.exec(after) ?? [""];
  const [verb] = WITHOUT_COMMA.exec(after.slice(adverbs.length)) ?? [];
  const start = mention.span.end + adverbs.length;
  const contentStart = start + (verb?.length ?? 0);
  if (verb === undefined || contentStart >= clause.end) return undefined;
  if (isNounHere(text.slice(clause.start, start), verb)) return undefined;
  if (COURTESY.test(text.slice(contentStart, contentStart + 14))) return undefined;
  if (subjectOf(text, mentions, { start: clause.start, end: start }) !== index) return undefined;
  const cue = cueOf(verb, { start, end: contentStart }, verbs);
  return { speaker: index, cue, contentStart, start: clause.start, lead: false, confidence: 0.7 };
}

/** 在王某看来， */
function viewOpening({ text, mentions }: SpeechContext, clause: Span): Opening | undefined {
  if (text.charAt(clause.end) !== "，" || !text.startsWith("看来", clause.end - 2)) return undefined;
  const at = text.lastIndexOf("在", clause.end - 3);
  if (at < clause.start) return undefined;
  const person = mentionsWithin(mentions, { start: at, end: clause.end }, "Person").find(
    ({ mention }) => mention.span.end === clause.end - 2,
  );
  if (person === undefined) return undefined;
  const cue = { span: { start: clause.end - 2, end: clause.end } };
  const contentStart = clause.end + 1;
  return { speaker: person.index, cue, contentStart, start: clause.start, lead: false, confidence: 0.75 };
}

const RESUMED =
  /^(?:并|还|也|同时|均)?(?:明确)?(表示|强调|指出|认为|坦言|要求|透露|直言)(?![，。：；“了过道的])/u;

/** 王某通报了情况，表示将……: the sentence has one person, who is the subject of its first clause. */
function resumedOpening(
  { text, mentions, verbs }: SpeechContext,
  sentence: Span,
  clause: Span,
): Opening | undefined {
  if (clause.start === sentence.start) return undefined;
  const [whole, verb] = RESUMED.exec(text.slice(clause.start, clause.start + 10)) ?? [];
  if (whole === undefined || verb === undefined) return undefined;
  const start = clause.start + whole.length - verb.length;
  const contentStart = clause.start + whole.length;
  if (contentStart >= clause.end || COURTESY.test(text.slice(contentStart, contentStart + 14)))
    return undefined;
  const persons = mentionsWithin(mentions, { start: sentence.start, end: clause.start }, "Person");
  const [first] = persons;
  if (first === undefined || persons.length > 1) return undefined;
  const firstClause = clausesOf(text, { start: sentence.start, end: clause.start })[0];
  const { start: from, end } = first.mention.span;
  if (firstClause === undefined || from >= firstClause.end || NO_SUBJECT.test(text.charAt(end)))
    return undefined;
  if (DONE_TO.test(text.slice(sentence.start, from))) return undefined;
  const cue = cueOf(verb, { start, end: contentStart }, verbs);
  return { speaker: first.index, cue, contentStart, start: clause.start, lead: false, confidence: 0.6 };
}

/** 记者从市某局获悉， : what a body lets reporters know. */
function leadOpening({ text, mentions }: SpeechContext, clause: Span): Opening | undefined {
  if (!isSignAt(COMMA_OR_COLON, text, clause.end) || !isSignAt(LEARNT_ENDS, text, clause.end - 1)) {
    return undefined;
  }
  const words = text.slice(clause.start, clause.end);
  const learnt = LEARNT.exec(words);
  const from = LEAD_FROM.exec(words);
  if (learnt === null || from === null || from.index + from[0].length >= learnt.index) return undefined;
  const place = { start: clause.start + from.index + from[0].length, end: clause.start + learnt.index };
  const source = mentionsWithin(mentions, place, "Organization").findLast(
    ({ mention }) => mention.span.end <= place.end,
  );
  if (source === undefined) return undefined;
  const cue = { span: { start: place.end, end: clause.end } };
  const contentStart = clause.end + 1;
  return { speaker: source.index, cue, contentStart, start: clause.start, lead: true, confidence: 0.8 };
}

/** 会议指出， : the body that has called the meeting speaks. */
function meetingOpening({ text, meetings, verbs }: SpeechContext, clause: Span): Opening | undefined {
  if (meetings.length === 0) return undefined;
  const words = text.slice(clause.start, clause.end);
  const [whole, verb] = MEETING.exec(words) ?? [];
  const convener = convenerBefore(meetings, clause.start);
  if (whole === undefined || verb === undefined || convener === undefined) return undefined;
  const end = clause.start + whole.length;
  const comma = whole.length === words.length;
  if (comma && !isSignAt(COMMA_OR_COLON, text, end)) return undefined;
  return {
    speaker: convener,
    cue: cueOf(verb, { start: end - verb.length, end }, verbs),
    contentStart: comma ? end + 1 : end,
    start: clause.start,
    lead: false,
    confidence: 0.5,
  };
}

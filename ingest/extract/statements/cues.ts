/** Verbs that report speech, found where speech begins or ends. */
import type { SpeechAct } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";
import { isSignAt, type SignSet, signSet } from "../sign-set.ts";

export interface Cue {
  /** The verb, offsets in the article's text. */
  readonly span: Span;
  readonly act?: SpeechAct;
}

export type SpeechVerbs = ReadonlyMap<string, SpeechAct | undefined>;

const LONGEST_VERB = 6;
/** The characters that verbs of a lexicon end with, for each lexicon. */
const endsOfVerbs = new WeakMap<SpeechVerbs, SignSet>();
/** Whom it is said to, after the verb: 告诉记者, 介绍给大家. */
const LISTENER_ENDS = signSet("者们家道");
const LISTENER = /(?:(?:本报|新华社|晚报|日报)?(?:记者|笔者)|我们|大家|道)$/u;
/** Verbs of the lexicon that before a comma are a noun or take an object: 发布，部署，报告. */
const NO_CUE: ReadonlySet<string> = new Set([
  "发布",
  "公布",
  "部署",
  "报告",
  "报道",
  "评价",
  "肯定",
  "反对",
  "通知",
  "说明",
  "谈及",
  "谈起",
  "说起",
  "希望",
  "告诉",
]);
/** 听说, 据说, 小说 and the like. */
const OTHER_WORD =
  /(?:[听据以该来果是所小传学解演劝再虽话游细难么而]说|[简名俗尊通职统堪匀对]称|要求|建议)$/u;
const ASKED_FOR = /(?:按照|根据|依照|遵照|按|针对|对照|响应|落实|围绕|随着|符合|达到|提出)[^，。]*$/u;
const AS_NOUN =
  /(?:的|一条|条|项|这一|一个|准备|接受|听取|收到|采纳|作出|做出|发出|给出|给予|履行|兑现|相关|有关|合理化|书面|自我|得到|引起|受到|遭到|没有|未)$/u;
const NOUNS_TOO: ReadonlySet<string> = new Set([
  "要求",
  "建议",
  "通报",
  "承诺",
  "号召",
  "倡议",
  "分析",
  "解释",
  "回应",
  "提醒",
  "批评",
  "保证",
  "介绍",
]);
/** Ways of speaking that are no verb of the lexicon, before a colon. */
const MANNER_ENDS = signSet("触深千动悦已口赞指道账方胜梢花激满");
const MANNERS =
  /(?:深有感触|感触颇深|感慨万千|感慨颇深|难掩激动|难掩喜悦|十分激动|激动不已|赞不绝口|赞叹不已|连连点赞|连声称赞|竖起大拇指|直竖大拇指|[笑哭喊叫问答念写直]道|[算]了?[一这]?笔账|打了?个比方|喜不自胜|喜上眉梢|乐开了花|满是感激|信心满满)$/u;

/**
 * The speech verb that `text` ends with at `end` (a comma or colon may follow there, outside).
 *
 * @param from where the clause begins; the verb lies behind it.
 * @returns undefined where the words before `end` report no speech.
 */
export function cueEndingAt(text: string, from: number, end: number, verbs: SpeechVerbs): Cue | undefined {
  if (end <= from) return undefined;
  const own = verbAt(text, from, end, verbs);
  if (own !== undefined) {
    const start = from + own.start;
    return cueOf(own.verb, { start, end: start + own.verb.length }, verbs);
  }
  if (!isSignAt(MANNER_ENDS, text, end - 1)) return undefined;
  const manner = MANNERS.exec(text.slice(from, end));
  return manner ? { span: { start: from + manner.index, end } } : undefined;
}

/** The verb that ends the clause, by itself or with whom it is said to; its place in the clause. */
function verbAt(text: string, from: number, end: number, verbs: SpeechVerbs): EndingVerb | undefined {
  const own = isSignAt(endsOf(verbs), text, end - 1) ? verbEnding(text.slice(from, end), verbs) : undefined;
  if (own !== undefined || !isSignAt(LISTENER_ENDS, text, end - 1)) return own;
  const clause = text.slice(from, end);
  const told = clause.replace(LISTENER, "");
  return told === clause ? undefined : verbEnding(told, verbs, true);
}

function endsOf(verbs: SpeechVerbs): SignSet {
  const known = endsOfVerbs.get(verbs);
  if (known !== undefined) return known;
  const ends = signSet([...verbs.keys()].map((verb) => verb.slice(-1)).join(""));
  endsOfVerbs.set(verbs, ends);
  return ends;
}

/** The cue that a verb makes, with what the speaker does by it. */
export function cueOf(verb: string, span: Span, verbs: SpeechVerbs): Cue {
  const act = verbs.get(verb);
  return act === undefined ? { span } : { span, act };
}

interface EndingVerb {
  readonly verb: string;
  readonly start: number;
}

function verbEnding(clause: string, verbs: SpeechVerbs, told = false): EndingVerb | undefined {
  for (let length = Math.min(LONGEST_VERB, clause.length); length > 0; length--) {
    const start = clause.length - length;
    const verb = clause.slice(start);
    if (!verbs.has(verb)) continue;
    if (NO_CUE.has(verb) && !(told && verb === "告诉")) continue;
    return isSpeech(clause, start, verb) ? { verb, start } : undefined;
  }
  return undefined;
}

function isSpeech(clause: string, start: number, verb: string): boolean {
  if (isNounHere(clause.slice(0, start), verb)) return false;
  return NOUNS_TOO.has(verb) || !OTHER_WORD.test(clause.slice(0, start) + verb);
}

/** Whether the word is no verb after these words of its clause: 按照某局要求, 新的建议. */
export function isNounHere(before: string, verb: string): boolean {
  return NOUNS_TOO.has(verb) && (ASKED_FOR.test(before) || AS_NOUN.test(before));
}

/** Who acts in a sentence: the bodies or places that its verbs have for their subject. */
import type { Mention } from "../../../src/model/mention.ts";
import { contains, type Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { type ListedMention, mentionsWithin } from "../mention-list.ts";
import { isSignAt, signSet } from "../sign-set.ts";
import { isAreaWord } from "./area-words.ts";

export interface Acting {
  readonly sentence: Span;
  /** The sentence's mentions in order, those inside a longer one of another type included. */
  readonly mentions: readonly ListedMention[];
  /** Its own subjects in order; several mentions in one where they are listed (甲局、乙局联合印发). */
  readonly subjects: readonly (readonly ListedMention[])[];
  /** Who is understood to act where the sentence has not named anybody yet. */
  readonly carried: readonly ListedMention[];
  /** Whether the paragraph has named them; else it is whom the whole report is about. */
  readonly near: boolean;
}

/** Named in the sentence itself, understood from its paragraph, or from the report as a whole. */
export type Naming = "named" | "understood" | "presumed";

export interface Subject {
  readonly subject: readonly ListedMention[];
  readonly naming: Naming;
}

/** The subject of what stands at a place of a sentence. */
export function subjectAt({ subjects, carried, near }: Acting, place: number): Subject {
  const before = ({ mention }: ListedMention) => mention.span.end <= place;
  const own = subjects.findLast(([first]) => first !== undefined && before(first));
  return own === undefined
    ? { subject: carried, naming: near ? "understood" : "presumed" }
    : { subject: own.filter(before), naming: "named" };
}

/** Before a subject at the beginning of its clause: time, dateline, connecting words. */
const LEAD_IN =
  /(?:^|[，。；：！？\n])“?(?:本报[^，。\n]{1,6}[讯电])?(?:近日|日前|目前|今年|去年|近年来|随后|同时|此外|其中|当前|下一步|为此|自[^，。]{2,16}以来|截至[^，。]{2,10}|据[^，。]{2,12}|\d{4}年|\d{1,2}月|\d{1,2}日|[上下]午|当天|由|经|是|而|但|并|记者从)*$/u;
const CLAUSE_BEGINS = /[，。；：！？\n]/;
const LOOK_BACK = 24;
const LONGEST = 2000;
/** Behind a mention, these make it part of another noun or an object. */
const NO_SUBJECT_AFTER =
  /^(?:的|等地的|境内|市民|居民|群众|籍|人(?!民)|讯|方言|地区的|至|到|首(?:个|家|批|次)|最|第|唯一|内|日报|晚报)/u;
/** 全市 and 全国 say how far rather than who, unless they do something: 全市推行……. */
const WHOLE_AREA = /^全[国省市县区州]$/u;
const DOES =
  /^(?:上下)?(?:已|正|将|共|累计|全面|大力|深入|积极|统一|同步|率先|扎实|持续|创新|先后|统筹)*(?:推行|实行|施行|实施|打造|启动|推出|开展|推进|推广|推动|落实|建立|健全|构建|搭建|探索|深化|创新|建成|组建|完善|出台|制定|组织)/u;
const HOSTING = /(?:召开|举行|举办|组织)[^，。；]{0,50}(?:发布会|通气会|吹风会)/u;
/** What HOSTING ends with. */
const NAMES_OF_HOSTED = ["发布会", "通气会", "吹风会"];
const LIST_MARK = /^(?:、|和|与|及|以及|联合|会同|携手)$/u;

/** Paper, place and reporters before the first words of a report. */
const LONGEST_DATELINE = 30;
const DATELINE_ENDS = signSet("讯电");
const DATELINE_STOPS = signSet("。，");
const DATELINE = /^[^。，]{0,30}[讯电](?:（[^）]{0,60}）|\([^)]{0,60}\))/u;

/**
 * The sentences of an article with who acts in each. Where a sentence names nobody, the last who acted in
 * its paragraph does; at the beginning of a paragraph it is the first who acted in the body: a report
 * names the town or office that it is about once.
 */
export function actingOf(context: ArticleContext, mentions: readonly Mention[]): readonly Acting[] {
  const known = read.get(mentions);
  if (known?.context === context) return known.sentences;
  const sentences = readSentences(context, mentions);
  read.set(mentions, { context, sentences });
  return sentences;
}

/** What was read of an article, for the next finder that asks. */
const read = new WeakMap<
  readonly Mention[],
  { readonly context: ArticleContext; readonly sentences: readonly Acting[] }
>();

function readSentences(context: ArticleContext, mentions: readonly Mention[]): readonly Acting[] {
  const hosts = NAMES_OF_HOSTED.some((name) => context.text.includes(name));
  let headline: readonly ListedMention[] = [];
  const area = firstArea(mentions);
  let topic: readonly ListedMention[] | undefined;
  let last: readonly ListedMention[] = [];
  let near = false;
  return context.sentences.flatMap(pieces).map((sentence) => {
    const within = mentionsWithin(mentions, sentence);
    const subjects = subjectsOf(context.text, sentence, within);
    if (context.text.charAt(sentence.start - 1) === "\n") {
      last = topic ?? (headline.length > 0 ? headline : area);
      near = false;
    }
    const acting = { sentence, mentions: within, subjects, carried: last, near };
    const told = withoutHosts({ text: context.text, hosts }, sentence, subjects);
    last = told.at(-1) ?? last;
    near ||= told.length > 0;
    if (sentence.start < context.bodyStart) headline = told[0] ?? headline;
    else topic ??= told.find(([first]) => first !== undefined && !isAreaWord(first.mention));
    return acting;
  });
}

function firstArea(mentions: readonly Mention[]): readonly ListedMention[] {
  const index = mentions.findIndex(isAreaWord);
  const mention = mentions[index];
  return mention === undefined ? [] : [{ index, mention }];
}

/** Who only holds the press conference is not who has done what is told there. */
function withoutHosts(
  { text, hosts }: { readonly text: string; readonly hosts: boolean },
  { start, end }: Span,
  subjects: readonly (readonly ListedMention[])[],
): readonly (readonly ListedMention[])[] {
  if (!hosts || subjects.length === 0) return subjects;
  const hosting = HOSTING.exec(text.slice(start, end));
  if (hosting === null) return subjects;
  return subjects.filter(([first]) => (first?.mention.span.start ?? 0) > start + hosting.index);
}

/** Text without final marks in pieces, so that a finder's work on a sentence stays bounded. */
function pieces(span: Span): Span | readonly Span[] {
  const { start, end } = span;
  if (end - start <= LONGEST) return end > start ? span : [];
  const cut: Span[] = [];
  for (let at = start; at < end; at += LONGEST) cut.push({ start: at, end: Math.min(at + LONGEST, end) });
  return cut;
}

function subjectsOf(
  text: string,
  sentence: Span,
  within: readonly ListedMention[],
): readonly (readonly ListedMention[])[] {
  const acting = within.filter(({ mention }) => isActor(text, mention));
  if (acting.length === 0) return [];
  const body = { start: sentence.start + datelineLength(text, sentence.start), end: sentence.end };
  const actors = outermost(acting.filter(({ mention }) => mention.span.start >= body.start));
  const lists: (readonly ListedMention[])[] = [];
  for (let at = 0; at < actors.length; at++) {
    const actor = actors[at];
    if (actor === undefined || !beginsClause(text, body, actor.mention)) continue;
    at = innermost(actors, at);
    const list = listFrom(text, actors, at);
    const end = list.at(-1)?.mention.span.end ?? 0;
    if (!NO_SUBJECT_AFTER.test(text.slice(end, end + 4))) lists.push(list);
    at += list.length - 1;
  }
  return lists;
}

function datelineLength(text: string, start: number): number {
  for (let at = start; at <= start + LONGEST_DATELINE; at++) {
    if (isSignAt(DATELINE_STOPS, text, at)) return 0;
    if (isSignAt(DATELINE_ENDS, text, at))
      return DATELINE.exec(text.slice(start, start + 100))?.[0].length ?? 0;
  }
  return 0;
}

function isActor(text: string, { type, form, text: name, span }: Mention): boolean {
  if ((type !== "Organization" && type !== "Place") || form === "pronoun") return false;
  return !WHOLE_AREA.test(name) || DOES.test(text.slice(span.end, span.end + 12));
}

/** Without those that lie inside another: the list has an enclosing one before what it encloses. */
function outermost(listed: readonly ListedMention[]): readonly ListedMention[] {
  const kept: ListedMention[] = [];
  for (const each of listed) {
    const last = kept.at(-1);
    if (last === undefined || !contains(last.mention.span, each.mention.span)) kept.push(each);
  }
  return kept;
}

function beginsClause(text: string, sentence: Span, { span }: Mention): boolean {
  const from = Math.max(sentence.start, span.start - LOOK_BACK);
  const before = text.slice(from, span.start);
  return (from === sentence.start || CLAUSE_BEGINS.test(before)) && LEAD_IN.test(before);
}

/** 湖南|泸溪县|达岚镇推行: of places one behind the other, and a body behind them, the last acts. */
function innermost(actors: readonly ListedMention[], first: number): number {
  let at = first;
  while (actors[at + 1] !== undefined && actors[at + 1]?.mention.span.start === actors[at]?.mention.span.end)
    at += 1;
  return at;
}

/** The actor at `first` with those listed behind it. */
function listFrom(text: string, actors: readonly ListedMention[], first: number): readonly ListedMention[] {
  const list: ListedMention[] = [];
  for (let at = first; at < actors.length; at++) {
    const actor = actors[at];
    const last = list.at(-1);
    if (actor === undefined) break;
    if (last && !LIST_MARK.test(text.slice(last.mention.span.end, actor.mention.span.start))) break;
    list.push(actor);
  }
  return list;
}

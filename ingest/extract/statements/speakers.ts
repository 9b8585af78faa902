/** Who says it: the mention that a speech verb has for its subject. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import { type ListedMention, mentionsWithin } from "../mention-list.ts";

/** After these a person is spoken to or about. */
const SPOKEN_TO = /(?:对|向|给|让|为|把|请|告诉|问|跟|随|被|像|据悉|听)$/u;
/** Between a name and the verb: somebody else's part, or another subject. */
const OTHER_SUBJECT =
  /^(?:的(?!带领|介绍|陪同)|等(?!人|专家)|们|所在|所说)|(?:一位|一名|有位|有的|不少|许多|某|多名|多位|几位|记者从|据悉)|(?:妻子|丈夫|母亲|父亲|儿子|女儿|家属|同事|邻居|村民|居民|市民|群众|工作人员|负责人|相关人员|[。；！？“”])/u;
const LONGEST_GAP = 30;
/** What may stand between a body and the verb: time, place and manner, but no person. */
const ADVERBIAL =
  /^(?:（[^）]{0,30}）|还|也|均|则|又|同时|进一步|方面|近日|日前|[今昨]天|[今昨]日|当天|当日|\d{1,2}月|\d{1,2}日|[上下]午|明确|特别|再次|郑重|公开|联合|专门|发文|官方|正式|向[^，。]{1,10}|对[^，。]{1,12}|在[^，。]{1,24}[上中时会]|通过[^，。]{1,12}|就[^，。]{1,20})*$/u;

/**
 * The mention that is subject of the verb at `verbStart`: the nearest Person before it in the clause who
 * is not spoken to, else an Organization with nothing but adverbials between.
 *
 * @param clause from where the subject may stand to the verb.
 * @returns undefined for a speaker without a name (一位负责人) or one too far off to be sure.
 */
export function subjectOf(
  text: string,
  mentions: readonly Mention[],
  clause: Span,
): MentionIndex | undefined {
  const within = mentionsWithin(mentions, clause).filter(({ mention }) => mention.span.end <= clause.end);
  const person = within
    .filter(({ mention }) => mention.type === "Person")
    .findLast((each) => !isSpokenTo(text, each, clause));
  if (person !== undefined) {
    return isSubject(text.slice(person.mention.span.end, clause.end)) ? person.index : undefined;
  }
  const body = within.findLast(({ mention }) => mention.type === "Organization");
  if (body === undefined || isSpokenTo(text, body, clause)) return undefined;
  return ADVERBIAL.test(text.slice(body.mention.span.end, clause.end)) ? body.index : undefined;
}

function isSpokenTo(text: string, { mention }: ListedMention, clause: Span): boolean {
  return SPOKEN_TO.test(text.slice(Math.max(clause.start, mention.span.start - 3), mention.span.start));
}

function isSubject(gap: string): boolean {
  return gap.length <= LONGEST_GAP && !OTHER_SUBJECT.test(gap);
}

/**
 * The one Person that the words in `span` speak of; undefined where they name none or several. Pronouns
 * count only where no name stands, and mentions of one form once.
 */
export function solePerson(mentions: readonly Mention[], span: Span): MentionIndex | undefined {
  const persons = mentionsWithin(mentions, span, "Person");
  const named = persons.filter(({ mention }) => mention.form !== "pronoun");
  const meant = named.length > 0 ? named : persons;
  const forms = new Set(meant.map(({ mention }) => mention.text));
  return forms.size === 1 ? meant[0]?.index : undefined;
}

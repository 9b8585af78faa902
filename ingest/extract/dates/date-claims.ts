/** Gives claims the time that their sentence gives for them: since when, until when. */
import type { Claim, PositionClaim, PositionStatus } from "../../../src/model/claim.ts";
import type { PartialDate } from "../../../src/model/date.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { type DateInText, datesInText } from "./dates-in-text.ts";

/** 自2021年3月起, 从2019年开始, 2019年以来: what follows holds since then. */
const SINCE_BEFORE = /(?:自|从|自从)$/u;
const SINCE_AFTER = /^(?:[初底春夏秋冬末]|年[初底末])?(?:以来|起|开始|至今)/u;
/** 从5月1日0时至5月5日: a while, which nothing goes on after. */
const TO_ANOTHER = /^[\d时点分]*(?:至(?!今)|到|—)/u;
/** 2015年至2020年: from the one to the other. */
const RANGE = /^(?:至|到|—{1,2}|-|－|～|~)$/u;
/** At the head of a clause a date is that of what the clause tells. */
const CLAUSE_HEAD = /(?:^|[，。；：！？、\n（(])(?:据悉，)?(?:在|于|早在)?$/u;
/** Something begins, and what begins stands right behind. */
const BEGINS =
  /(?:启动|推出|出台|上线|成立|创立|创建|开通|首创|创新推出|率先(?:实施|推行|开展|探索|启动|推出)|开始(?:实施|推行|开展|探索)|探索(?:实施|推行|开展|推出)|试点(?:推行|开展|实施))(?:了)?[^，。；：、]{0,10}$/u;
/** What is still to come, and what only sums up a year, began at no date. */
const NO_BEGIN = /将|拟|计划|预计|力争|争取|总体要求|是/u;
/** This year is when it is told, not when it began. */
const THIS_YEAR = /^[今本]年(?!\d)/u;
const TAKES_POST = /(?:担任|出任|就任|当选|任命|聘任|任(?!务|期|何|性|由))/u;
/** What may stand between a date and what it dates: with more, the date is another one's. */
const MOST_BEFORE_POST = 24;
const MOST_BEFORE_PROGRAMME = 40;
/** Behind a date, what makes it no day but a bound. */
const NOT_THE_DAY = /^(?:前|之前|以前|后|之后|以后|底前|末前|内)/u;

/**
 * The claims with `validFrom` and `validTo` as far as their sentences give them.
 *
 * @param mentions all mentions of the article of the context, to whose indexes the claims point.
 * @param claims of that article.
 */
export function dateClaims(
  context: ArticleContext,
  mentions: readonly Mention[],
  claims: readonly Claim[],
): readonly Claim[] {
  const datesOf = datesBySentence(context);
  return claims.map((claim) => {
    if (claim.kind === "Position")
      return { ...claim, ...timesIn(context, claim.span, datesOf, timesOfPost(claim)) };
    if (claim.kind !== "Relation" || claim.relation !== "IMPLEMENTS") return claim;
    const programme = mentions[claim.to];
    return programme === undefined
      ? claim
      : { ...claim, ...timesIn(context, programme.span, datesOf, sinceWhen) };
  });
}

interface Times {
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
}

type Reader = (own: Span, words: string, dates: readonly DateInText[]) => Times;

type DatesOf = (sentence: Span) => readonly DateInText[];

/** The days that a sentence tells; many claims may stand in one, and it is read once. */
function datesBySentence({ text, issued }: ArticleContext): DatesOf {
  const known = new Map<Span, readonly DateInText[]>();
  return (sentence) => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    const words = text.slice(sentence.start, sentence.end);
    const dates = datesInText(words, issued).filter(({ span }) => !NOT_THE_DAY.test(words.slice(span.end)));
    known.set(sentence, dates);
    return dates;
  };
}

/** Reads the times of what stands at `own` from its sentence; spans are of the sentence then. */
function timesIn({ text, sentences }: ArticleContext, own: Span, datesOf: DatesOf, read: Reader): Times {
  const sentence = sentences.find(({ start, end }) => start <= own.start && own.start < end);
  if (sentence === undefined) return {};
  const dates = datesOf(sentence);
  if (dates.length === 0) return {};
  const words = text.slice(sentence.start, sentence.end);
  return read({ start: own.start - sentence.start, end: own.end - sentence.start }, words, dates);
}

/** Since when a programme is carried out. @param own where it stands. */
function sinceWhen(own: Span, words: string, dates: readonly DateInText[]): Times {
  const near = nearest(own, words, dates, MOST_BEFORE_PROGRAMME);
  if (near === undefined || THIS_YEAR.test(words.slice(near.span.start, near.span.end))) return {};
  const told = words.slice(near.span.end, own.start);
  if (NO_BEGIN.test(told)) return {};
  if (isSince(words, near.span)) return { validFrom: near.date };
  const head = told.replace(/[“‘「《（(]+$/u, "");
  return isClauseHead(words, near.span) && BEGINS.test(head) ? { validFrom: near.date } : {};
}

function timesOfPost({ status }: PositionClaim): Reader {
  return (own, words, dates) => postTimes(status, own, words, dates);
}

function postTimes(status: PositionStatus, own: Span, words: string, dates: readonly DateInText[]): Times {
  const near = nearest(own, words, dates, MOST_BEFORE_POST);
  if (near === undefined) return {};
  const range = rangeOf(near, words, dates);
  const around = words.slice(Math.min(near.span.start, own.start), own.end);
  if (range !== undefined) return TAKES_POST.test(around) ? range : {};
  if (status === "removed") return isClauseHead(words, near.span) ? { validTo: near.date } : {};
  if (status === "former") return {};
  if (isSince(words, near.span) && TAKES_POST.test(around)) return { validFrom: near.date };
  return status === "appointed" && isClauseHead(words, near.span) ? { validFrom: near.date } : {};
}

function rangeOf(near: DateInText, words: string, dates: readonly DateInText[]): Times | undefined {
  const at = dates.indexOf(near);
  const before = dates[at - 1];
  if (before === undefined || !RANGE.test(words.slice(before.span.end, near.span.start))) return undefined;
  return before.date.earliest <= near.date.latest
    ? { validFrom: before.date, validTo: near.date }
    : undefined;
}

/** The last date in or shortly before the claim's words, in the same clause or at the head of the one before. */
function nearest(
  own: Span,
  words: string,
  dates: readonly DateInText[],
  most: number,
): DateInText | undefined {
  return dates.findLast(({ span }) => {
    if (span.end > own.end) return false;
    const between = words.slice(span.end, own.start);
    return between.length <= most && !/[。；！？\n]/u.test(between);
  });
}

function isSince(words: string, { start, end }: Span): boolean {
  if (TO_ANOTHER.test(words.slice(end))) return false;
  return SINCE_BEFORE.test(words.slice(0, start)) || SINCE_AFTER.test(words.slice(end));
}

function isClauseHead(words: string, { start }: Span): boolean {
  return CLAUSE_HEAD.test(words.slice(0, start));
}

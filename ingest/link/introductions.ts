/**
 * How a text introduces a person: the bodies and places in the words right before the name (云岭县中医院护士
 * 王明远) and in those behind it that tell a post of before (王明远卸任云岭县县长), and whether there is any.
 */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { MentionCluster } from "../../src/model/extraction.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { nearby, type PlacedMention } from "./page-mentions.ts";

export interface Introduction {
  /** Mentions of bodies and places that the person is introduced by, with the words that follow each. */
  readonly by: readonly Introducer[];
  /** Those named shortly before, which may be what the person belongs to. */
  readonly near: readonly PlacedMention[];
  /** Nothing before the name says who it is, or a word does that is used of the well-known (同志, 院士). */
  readonly isBare: boolean;
}

export interface Introducer {
  readonly mention: PlacedMention;
  /** The words behind it. */
  readonly post: string;
  /** The post that stands between it and the name, without 原; empty where none does. */
  readonly title: string;
}

export interface IntroducingPage {
  readonly page: SegmentedPage;
  readonly lexicons: Lexicons;
  /** Mentions of bodies and places, and of persons, in the order of the text. */
  readonly others: readonly PlacedMention[];
  readonly persons: readonly PlacedMention[];
  readonly clusterOf: ReadonlyMap<number, MentionCluster>;
}

const LONGEST_BEFORE = 60;
const CLAUSE_END = /[，。；：！？\n“”‘’（）()—…《》]/u;
// What may stand between a body and the name: a post, a calling. A verb or 在 says something else.
const PLAIN = /^[^在到对向与同跟和及了于给让被将把从由获称说]{0,16}$/u;
const ELSEWHERE = /(?:在|到|赴|从|对|向|与|同|跟|走进|来自?到|会见|访问|抵达)$/u;
const FORMER_POST =
  /^(?:同志)?(?:此前|曾)?(?:任|曾任|历任|原任|离任|卸任|时任|出任|担任|调任|升任|转任|就任)/u;

/** How a mention of a person is introduced. */
export function introductionOf(mention: PlacedMention, page: IntroducingPage): Introduction {
  const text = page.page.articles[mention.article]?.text.text ?? "";
  const start = clauseStart(text, mention, page.persons);
  const before = text.slice(start, mention.span.start);
  const { before: earlier, after: later } = nearby(page.others, mention);
  const leading = earlier.filter((one) => one.span.start >= start && introduces(one, before, start));
  const behind = text.slice(mention.span.end, mention.span.end + FORMER_REACH);
  const former = FORMER_POST.exec(behind)?.[0];
  const after = later.find((one) => one.span.start === mention.span.end + (former?.length ?? -1));
  const paragraph = text.lastIndexOf("\n", mention.span.start - 1) + 1;
  const least = Math.max(paragraph, mention.span.start - NEAR);
  return {
    by: (after ? [...leading, after] : leading).map((one) => ({
      mention: one,
      post: text.slice(one.span.end, one.span.end + LONGEST_POST),
      title: TITLE.exec(text.slice(one.span.end, mention.span.start).split("、")[0] ?? "")?.[1] ?? "",
    })),
    near: earlier.filter((one) => one.span.start >= least),
    isBare: leading.length === 0 && isBare(before, page.lexicons),
  };
}

const TITLE =
  /(?:^|原|前|现任|时任|委员会)((?:常务)?副?(?:主任委员|主任|部长|书记|局长|主席|院长|省长|市长))$/u;
const FORMER_REACH = 8;
const LONGEST_POST = 8;
// Two sentences or so.
const NEAR = 80;

/** Where the clause of the mention begins: behind punctuation or behind the person before. */
function clauseStart(text: string, mention: PlacedMention, persons: readonly PlacedMention[]): number {
  const least = Math.max(0, mention.span.start - LONGEST_BEFORE);
  let start = mention.span.start;
  while (start > least && !CLAUSE_END.test(text.charAt(start - 1))) start--;
  const previous = nearby(persons, mention).before[0];
  return previous ? Math.max(start, Math.min(previous.span.end, mention.span.start)) : start;
}

function introduces(one: PlacedMention, before: string, start: number): boolean {
  const lead = before.slice(0, one.span.start - start);
  const gap = before.slice(one.span.end - start);
  const [own = ""] = gap.split("、");
  return !ELSEWHERE.test(lead) && isPlain(own) && isPlain(gap.split("、").at(-1) ?? "");
}

// 社会和法制委员会副主任: a post may hold 和.
const ENDS_IN_POST = /^[^在说称获将]{0,20}(?:长|书记|主任|主席|委员|教授|院士|总监|经理|总裁)$/u;

function isPlain(gap: string): boolean {
  return PLAIN.test(gap) || ENDS_IN_POST.test(gap);
}

// After these a name stands by itself: 会上，王明远 … 与王明远, 、王明远.
const LEADS_TO_NAME = /(?:^|[、和与及同跟对向由给把被让请是为以将在当像如])$/u;
const OF_THE_KNOWN = /(?:同志|院士|专家|科学家|诗人|作家|艺术家|先生|女士|教授|冠军|烈士|英雄|获得者)$/u;
const LONGEST_ROLE = 6;

function isBare(before: string, { privateRoles, publicRoles }: Lexicons): boolean {
  const words = before.replace(/[\s　]+$/u, "");
  if (LEADS_TO_NAME.test(words) || OF_THE_KNOWN.test(words)) return true;
  for (let length = Math.min(LONGEST_ROLE, words.length); length >= 1; length--) {
    const last = words.slice(-length);
    if (privateRoles.has(last) || publicRoles.has(last)) return false;
  }
  return false;
}

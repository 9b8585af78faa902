/** Programmes named without quotation marks after a verb of setting up: 开展百村水塘清淤行动. */
import type { Span } from "../../../src/model/span.ts";
import { isNounLike, isOwnName, isShortName, leadingLength, verbsIn } from "./own-name.ts";
import { kindOfName, type NameHead, nameHeads } from "./programme-heads.ts";
import type { NamedProgramme } from "./quoted-names.ts";

const BOUNDARY = /[，。；：！？、“”‘’《》（）()—\s和与及]/u;
/** Marks between members of a list; the verb before the list holds for each. */
const LIST_MARK = /[、和与及]/u;
const ONLY_MARKS = /^(?:、|和|与|及|以及)$/u;
/** Heads of names that themselves may hold 和: 人才流动和业务指导机制. */
const HEAD_OF_TWO = /^(?:机制|制度|模式)/u;
const ENDS_WITH_HEAD =
  /(?:行动|工程|机制|制度|模式|计划|改革|平台|体系|系统|服务|建设|政策|活动|项目|试点)$/u;
const THING_HEAD = /^(?:平台|系统|热线)/u;
const LONGEST = 20;
const LONGEST_IN_COMPOUND = 4;
const LOOK_BACK = 40;

/**
 * Names that end with a head (行动, 工程, 机制 …) and begin after a verb of setting up in the same run of
 * words. Names made of common words alone (工作机制, 重点建设项目) are left out.
 */
export function patternProgrammes(text: string): readonly NamedProgramme[] {
  const found: NamedProgramme[] = [];
  let taken = 0;
  for (const head of nameHeads(text)) {
    const span = nameBefore(text, taken, head);
    const kind = span && kindOfName(text.slice(span.start, span.end));
    if (span === undefined || kind === undefined) continue;
    found.push({ span, kind, confidence: 0.6 });
    taken = head.end;
  }
  return found;
}

/** @param taken where the name before it ends: the list that both stand in may go on. */
function nameBefore(text: string, taken: number, head: NameHead): Span | undefined {
  const from = Math.max(taken, head.start - LOOK_BACK);
  const run = text.slice(from, head.start);
  const follows = from === taken && taken > 0;
  for (const begin of beginnings(run, follows, text.slice(head.start, head.end))) {
    const start = from + begin + leadingLength(run.slice(begin));
    if (head.end - start > LONGEST) return undefined;
    const [words, own] = [text.slice(start, head.start), text.slice(head.start, head.end)];
    if (isOwnName(words, own) || (follows && isShortName(words, own))) return { start, end: head.end };
  }
  return undefined;
}

/** Where a name may begin, the nearest to the head first: after each verb, or after the mark of a list that a verb governs. */
function beginnings(run: string, follows: boolean, head: string): readonly number[] {
  const boundary = lastBoundary(run);
  const words = run.slice(boundary);
  const afterVerbs = [...sureFirst(words).map(({ end }) => end), ...afterAttribute(words, head)].map(
    (at) => boundary + at,
  );
  if (boundary === 0 || !LIST_MARK.test(run.charAt(boundary - 1))) return afterVerbs;
  const listWords = run.slice(0, boundary);
  const listVerbs = verbsIn(listWords);
  const both = twoSubjects(listWords, listVerbs.at(-1), head);
  if (both !== undefined) return [...afterVerbs, both];
  const governed = listVerbs.length > 0 || (follows && ONLY_MARKS.test(listWords));
  return governed ? [...afterVerbs, boundary] : afterVerbs;
}

/** After the last 的 that a verb governs: 搭建覆盖全县的供水调度平台. */
function afterAttribute(words: string, head: string): readonly number[] {
  const at = THING_HEAD.test(head) ? words.lastIndexOf("的") : -1;
  return at > 0 && verbsIn(words.slice(0, at)).length > 0 ? [at + 1] : [];
}

/** The verbs of `words`, the nearest to the end first; those that names hold as nouns come last. */
function sureFirst(words: string): readonly Span[] {
  const verbs = [...verbsIn(words)].reverse();
  const nounLike = ({ start, end }: Span) => isNounLike(words.slice(start, end));
  const sure = verbs.filter((verb) => !nounLike(verb));
  // 工作落实机制: a verb right before the head belongs to the name; else no name reaches over one.
  const reached = sure.findIndex(({ end }) => words.length - end >= LONGEST_IN_COMPOUND);
  return [...(reached < 0 ? sure : sure.slice(0, reached + 1)), ...verbs.filter(nounLike)];
}

/** Where a name begins that holds its 和: the words before it are no name of their own. */
function twoSubjects(listWords: string, verb: Span | undefined, head: string): number | undefined {
  if (verb === undefined || !HEAD_OF_TWO.test(head) || !/[和与]$/u.test(listWords)) return undefined;
  const first = listWords.slice(verb.end, -1);
  if (first.length < 2 || BOUNDARY.test(first) || ENDS_WITH_HEAD.test(first)) return undefined;
  return verb.end;
}

function lastBoundary(run: string): number {
  for (let at = run.length; at > 0; at--) if (BOUNDARY.test(run.charAt(at - 1))) return at;
  return 0;
}

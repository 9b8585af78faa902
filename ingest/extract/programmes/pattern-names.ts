/** Programmes named without quotation marks after a verb of setting up: 开展百村水塘清淤行动. */
import type { Span } from "../../../src/model/span.ts";
import { isOwnName, leadingLength, VERB } from "./own-name.ts";
import { kindOfName, NAME_HEAD } from "./programme-heads.ts";
import type { NamedProgramme } from "./quoted-names.ts";

const BOUNDARY = /[，。；：！？、“”‘’《》（）()—\s和与及]/u;
/** Marks between members of a list; the verb before the list holds for each. */
const LIST_MARK = /[、和与及]/u;
const ONLY_MARKS = /^(?:、|和|与|及|以及)$/u;
const LONGEST = 20;
const LOOK_BACK = 40;

/**
 * Names that end with a head (行动, 工程, 机制 …) and begin after a verb of setting up in the same run of
 * words. Names made of common words alone (工作机制, 重点建设项目) are left out.
 */
export function patternProgrammes(text: string): readonly NamedProgramme[] {
  const found: NamedProgramme[] = [];
  let taken = 0;
  for (const match of text.matchAll(NAME_HEAD)) {
    const end = match.index + match[0].length;
    const from = Math.max(taken, match.index - LOOK_BACK);
    const span = nameBefore(text, from, from === taken && taken > 0, match.index, end);
    const kind = span && kindOfName(text.slice(span.start, span.end));
    if (span === undefined || kind === undefined) continue;
    found.push({ span, kind, confidence: 0.6 });
    taken = end;
  }
  return found;
}

/** @param follows whether another name ends at `from`: the list that it stands in may go on. */
function nameBefore(
  text: string,
  from: number,
  follows: boolean,
  headStart: number,
  end: number,
): Span | undefined {
  const run = text.slice(from, headStart);
  const boundary = lastBoundary(run);
  for (const begin of beginnings(run, boundary, follows)) {
    const start = from + begin + leadingLength(run.slice(begin));
    if (end - start > LONGEST) return undefined;
    if (isOwnName(text.slice(start, headStart), text.slice(headStart, end))) return { start, end };
  }
  return undefined;
}

/** Where a name may begin, the nearest to the head first: after each verb, or after the mark of a list that a verb governs. */
function beginnings(run: string, boundary: number, follows: boolean): readonly number[] {
  const afterVerbs = [...run.slice(boundary).matchAll(VERB)].map(
    (verb) => boundary + verb.index + verb[0].length,
  );
  const inList = boundary > 0 && LIST_MARK.test(run.charAt(boundary - 1));
  const listWords = run.slice(0, boundary);
  const governed = inList && (listWords.search(VERB) >= 0 || (follows && ONLY_MARKS.test(listWords)));
  return governed ? [...afterVerbs.reverse(), boundary] : afterVerbs.reverse();
}

function lastBoundary(run: string): number {
  for (let at = run.length; at > 0; at--) if (BOUNDARY.test(run.charAt(at - 1))) return at;
  return 0;
}

/** Which body has called the meeting that a report goes on to quote as 会议. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { mentionsWithin } from "../mention-list.ts";
import { clauseStart } from "./clauses.ts";

export interface Convening {
  /** Where the verb of holding stands. */
  readonly at: number;
  readonly body: MentionIndex;
}

const HOLDING = /(?:主持召开|召开|举行)/gu;
/** The meeting's name follows the verb and may begin with the body's: 召开国务院常务会议. */
const REACH = 14;

/** The meetings that a text tells of and whose body it names, in order. */
export function conveningsIn(text: string, mentions: readonly Mention[]): readonly Convening[] {
  const found: Convening[] = [];
  for (const match of text.matchAll(HOLDING)) {
    const end = match.index + match[0].length;
    const from = clauseStart(text, Math.max(0, match.index - 80), match.index);
    const [named] = mentionsWithin(mentions, { start: end, end: end + REACH }, "Organization");
    const acting = mentionsWithin(mentions, { start: from, end: match.index }, "Organization").findLast(
      ({ mention }) =>
        !/[在到赴]$/u.test(text.slice(Math.max(from, mention.span.start - 1), mention.span.start)),
    );
    const body = named ?? acting;
    if (body) found.push({ at: match.index, body: body.index });
  }
  return found;
}

/** The body of the last meeting told of before a place. */
export function convenerBefore(meetings: readonly Convening[], place: number): MentionIndex | undefined {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return meetings[low - 1]?.body;
}

/** The best course of tags through a text: Viterbi, where only courses that a name can take are weighed. */
import { CLOSED, NAME_TYPES, OUTSIDE, TAGS, tagOf } from "./tags.ts";

/** Scores of one tag after another, `from * TAGS + to`. */
export type Transitions = Int32Array | Float32Array;

/** Rows for texts of up to a length, reused. */
export interface DecodeRoom {
  readonly back: Uint8Array;
  readonly scores: Float64Array;
}

export function decodeRoom(length: number): DecodeRoom {
  return { back: new Uint8Array(length * TAGS), scores: new Float64Array(2 * TAGS) };
}

const OPENERS: readonly number[] = [
  OUTSIDE,
  ...NAME_TYPES.flatMap((_, type) => [tagOf(type, 0), tagOf(type, 3)]),
];
const NEVER = -1e12;

/**
 * Writes the best tags of the characters from `from` to `to`. What stands before and after is outside of
 * names: a name begins and ends inside.
 *
 * @param emissions scores of the tags, `TAGS` a character from character 0 on.
 */
export function decode(
  emissions: Int32Array | Float32Array,
  from: number,
  to: number,
  transitions: Transitions,
  room: DecodeRoom,
  tags: Uint8Array,
): void {
  const { scores, back } = room;
  scores.fill(NEVER);
  scores[OUTSIDE] = 0;
  let now = 0;
  for (let at = from; at < to; at++) {
    step(scores, now, emissions, at * TAGS, transitions, back, (at - from) * TAGS);
    now = TAGS - now;
  }
  let best = OUTSIDE;
  for (const tag of CLOSED) {
    if (lastScore(scores, now, transitions, tag) > lastScore(scores, now, transitions, best)) best = tag;
  }
  for (let at = to - 1; at >= from; at--) {
    tags[at] = best;
    best = back[(at - from) * TAGS + best] as number;
  }
}

function lastScore(scores: Float64Array, now: number, transitions: Transitions, tag: number): number {
  return (scores[now + tag] as number) + (transitions[tag * TAGS] as number);
}

/** One character on: the new scores go to the half of `scores` that is not `now`. */
function step(
  scores: Float64Array,
  now: number,
  emissions: Int32Array | Float32Array,
  emission: number,
  transitions: Transitions,
  back: Uint8Array,
  backAt: number,
): void {
  const next = TAGS - now;
  for (let index = 0; index < OPENERS.length; index++) {
    const tag = OPENERS[index] as number;
    let best = NEVER;
    let from = 0;
    for (let closed = 0; closed < CLOSED.length; closed++) {
      const before = CLOSED[closed] as number;
      const score = (scores[now + before] as number) + (transitions[before * TAGS + tag] as number);
      if (score > best) {
        best = score;
        from = before;
      }
    }
    scores[next + tag] = best + (emissions[emission + tag] as number);
    back[backAt + tag] = from;
  }
  for (let type = 1; type < TAGS; type += 4) {
    for (let tag = type + 1; tag <= type + 2; tag++) {
      const begun = (scores[now + type] as number) + (transitions[type * TAGS + tag] as number);
      const inside = (scores[now + type + 1] as number) + (transitions[(type + 1) * TAGS + tag] as number);
      scores[next + tag] = Math.max(begun, inside) + (emissions[emission + tag] as number);
      back[backAt + tag] = begun >= inside ? type : type + 1;
    }
  }
}

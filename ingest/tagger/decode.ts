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

/** Scores below this come from NEVER. */
const DEAD = -1e11;

/**
 * Writes the best tags of the characters from `from` to `to`. What stands before and after is outside of
 * names: a name begins and ends inside.
 *
 * @param emissions scores of the tags, `TAGS` a character from character 0 on.
 * @param least no name begins with a character that scores less as a beginning.
 */
export function decode(
  emissions: Int32Array | Float32Array,
  from: number,
  to: number,
  transitions: Transitions,
  room: DecodeRoom,
  tags: Uint8Array,
  least = NEVER,
): void {
  const { scores, back } = room;
  scores.fill(NEVER);
  scores[OUTSIDE] = 0;
  const step: Step = { scores, now: 0, emissions, emission: 0, transitions, back, backAt: 0 };
  for (let at = from; at < to; at++) {
    step.emission = at * TAGS;
    step.backAt = (at - from) * TAGS;
    open(step, least);
    goOn(step);
    step.now = TAGS - step.now;
  }
  const { now } = step;
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
interface Step {
  readonly scores: Float64Array;
  now: number;
  readonly emissions: Int32Array | Float32Array;
  emission: number;
  readonly transitions: Transitions;
  readonly back: Uint8Array;
  backAt: number;
}

/** No name, or a name begins. */
function open({ scores, now, emissions, emission, transitions, back, backAt }: Step, least: number): void {
  const next = TAGS - now;
  for (let index = 0; index < OPENERS.length; index++) {
    const tag = OPENERS[index] as number;
    const own = emissions[emission + tag] as number;
    let best = NEVER;
    let from = 0;
    for (let closed = 0; closed < CLOSED.length && (own >= least || tag === OUTSIDE); closed++) {
      const before = CLOSED[closed] as number;
      const score = scores[now + before] as number;
      if (score < DEAD) continue;
      const sum = score + (transitions[before * TAGS + tag] as number);
      if (sum > best) {
        best = sum;
        from = before;
      }
    }
    scores[next + tag] = best + own;
    back[backAt + tag] = from;
  }
}

/** A name goes on or ends. */
function goOn({ scores, now, emissions, emission, transitions, back, backAt }: Step): void {
  const next = TAGS - now;
  for (let type = 1; type < TAGS; type += 4) {
    const first = scores[now + type] as number;
    const middle = scores[now + type + 1] as number;
    if (first < DEAD && middle < DEAD) {
      scores[next + type + 1] = NEVER;
      scores[next + type + 2] = NEVER;
      continue;
    }
    for (let tag = type + 1; tag <= type + 2; tag++) {
      const begun = first + (transitions[type * TAGS + tag] as number);
      const inside = middle + (transitions[(type + 1) * TAGS + tag] as number);
      scores[next + tag] = Math.max(begun, inside) + (emissions[emission + tag] as number);
      back[backAt + tag] = begun >= inside ? type : type + 1;
    }
  }
}

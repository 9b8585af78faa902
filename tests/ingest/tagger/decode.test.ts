import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decode, decodeRoom } from "../../../ingest/tagger/decode.ts";
import { CLOSED, OUTSIDE, partOfTag, TAGS } from "../../../ingest/tagger/tags.ts";

const closed = new Set(CLOSED);

/** Whether a tag may stand after another: a name that is open goes on, another begins. */
function mayFollow(before: number, tag: number): boolean {
  const opens = tag === OUTSIDE || partOfTag(tag) === 0 || partOfTag(tag) === 3;
  if (closed.has(before)) return opens;
  return !opens && tag - 1 - partOfTag(tag) === before - 1 - partOfTag(before);
}

/** The best score of all courses, by trying every one. */
function bestOfAll(emissions: Int32Array, length: number, transitions: Int32Array): number {
  let courses: { tag: number; score: number }[] = [{ tag: OUTSIDE, score: 0 }];
  for (let at = 0; at < length; at++) {
    courses = courses.flatMap(({ tag: before, score }) =>
      Array.from({ length: TAGS }, (_, tag) => tag)
        .filter((tag) => mayFollow(before, tag))
        .map((tag) => ({
          tag,
          score:
            score + (transitions[before * TAGS + tag] as number) + (emissions[at * TAGS + tag] as number),
        })),
    );
  }
  return Math.max(
    ...courses
      .filter(({ tag }) => closed.has(tag))
      .map(({ tag, score }) => score + (transitions[tag * TAGS] as number)),
  );
}

function scoreOf(tags: Uint8Array, emissions: Int32Array, length: number, transitions: Int32Array): number {
  let before = OUTSIDE;
  let score = 0;
  for (let at = 0; at < length; at++) {
    const tag = tags[at] as number;
    expect(mayFollow(before, tag)).toBe(true);
    score += (transitions[before * TAGS + tag] as number) + (emissions[at * TAGS + tag] as number);
    before = tag;
  }
  expect(closed.has(before)).toBe(true);
  return score + (transitions[before * TAGS] as number);
}

const numbers = (length: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length });

describe("decode", () => {
  it("finds a course that names can take, and no such course is better", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        numbers(4 * TAGS),
        numbers(TAGS * TAGS),
        (length, scores, steps) => {
          const emissions = Int32Array.from(scores);
          const transitions = Int32Array.from(steps);
          const tags = new Uint8Array(length);
          decode(emissions, 0, length, transitions, decodeRoom(length), tags);
          expect(scoreOf(tags, emissions, length, transitions)).toBe(
            bestOfAll(emissions, length, transitions),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("begins no name with a character that scores less than asked for", () => {
    const emissions = new Int32Array(3 * TAGS);
    for (const [at, part] of [1, 2, 3].entries()) emissions[at * TAGS + part] = at === 0 ? -5 : 20;
    const decoded = (least: number) => {
      const tags = new Uint8Array(3);
      decode(emissions, 0, 3, new Int32Array(TAGS * TAGS), decodeRoom(3), tags, least);
      return [...tags];
    };
    expect(decoded(-5)).toEqual([1, 2, 3]);
    expect(decoded(-4)[0]).toBe(OUTSIDE);
  });

  it("leaves the characters outside of its range alone", () => {
    const tags = new Uint8Array(6).fill(9);
    decode(new Int32Array(6 * TAGS), 2, 4, new Int32Array(TAGS * TAGS), decodeRoom(6), tags);
    expect([tags[0], tags[1], tags[4], tags[5]]).toEqual([9, 9, 9, 9]);
  });
});

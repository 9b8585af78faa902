import { describe, expect, it } from "@jest/globals";
import {
  ALL,
  countPairs,
  type LabelledPair,
  outcomeOf,
  type PairSide,
  pairTable,
  precisionOf,
  readPairs,
  recallOf,
  wilson,
} from "../../../ingest/evaluate/pairs.ts";

const side = (document: string): PairSide => ({ document, start: 0, end: 2 });
const pair = (
  a: string,
  b: string,
  label: LabelledPair["label"],
  category = "person-same",
): LabelledPair => ({
  id: `${a}${b}`,
  category,
  type: "Person",
  a: side(a),
  b: side(b),
  label,
  half: "tune",
});

const ENTITIES: Record<string, string> = { one: "ent_1", two: "ent_1", three: "ent_2" };
const entityOf = ({ document }: PairSide): string | undefined => ENTITIES[document];

describe("labelled pairs", () => {
  it("are joined, missed, fused, apart or lost", () => {
    expect(outcomeOf(pair("one", "two", "same"), entityOf)).toBe("joined");
    expect(outcomeOf(pair("one", "three", "same"), entityOf)).toBe("missed");
    expect(outcomeOf(pair("one", "two", "different"), entityOf)).toBe("fused");
    expect(outcomeOf(pair("one", "three", "different"), entityOf)).toBe("apart");
    expect(outcomeOf(pair("one", "unread", "same"), entityOf)).toBe("lostSame");
    expect(outcomeOf(pair("unread", "one", "different"), entityOf)).toBe("lostDifferent");
  });

  it("give precision of what was made one, and recall of what is the same, the lost ones among it", () => {
    const pairs = [
      pair("one", "two", "same"),
      pair("one", "three", "same"),
      pair("one", "unread", "same"),
      pair("two", "one", "different", "person-namesake"),
      pair("two", "three", "different", "person-namesake"),
      pair("unread", "three", "different", "person-namesake"),
    ];
    const counts = countPairs(pairs, entityOf, ({ category }) => category);
    expect([...counts.keys()]).toEqual(["person-namesake", "person-same", ALL]);
    const all = counts.get(ALL);
    expect(all).toEqual({ joined: 1, missed: 1, fused: 1, apart: 1, lostSame: 1, lostDifferent: 1 });
    expect(all && precisionOf(all)).toMatchObject({ of: 2, share: 1 / 2 });
    expect(all && recallOf(all)).toMatchObject({ of: 3, share: 1 / 3 });
    expect(pairTable(counts).at(-1)).toMatch(/^all .*0\.500 \(.*\) +0\.333 \(/u);
  });

  it("have intervals as Wilson gives them, and none for no pair", () => {
    const { low, high } = wilson(98, 100);
    expect(low).toBeCloseTo(0.93, 2);
    expect(high).toBeCloseTo(0.994, 3);
    expect(wilson(10, 10).high).toBeCloseTo(1, 6);
    expect(wilson(10, 10).low).toBeCloseTo(0.722, 3);
    expect(wilson(0, 0)).toMatchObject({ share: Number.NaN, low: 0, high: 1 });
  });

  it("are read a line each; a line that is none is named", () => {
    const line = JSON.stringify(pair("one", "two", "same"));
    expect(readPairs(`${line}\n\n${line}\n`)).toEqual([
      pair("one", "two", "same"),
      pair("one", "two", "same"),
    ]);
    const wrong = JSON.stringify({ ...pair("one", "two", "same"), label: "perhaps" });
    expect(() => readPairs(`${line}\n${wrong}`)).toThrow("line 2 is no labelled pair of mentions");
  });
});

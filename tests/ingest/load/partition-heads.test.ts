import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { partitionHeads } from "../../../ingest/load/partition-heads.ts";

const head = (name: string, ...keys: string[]) => ({ head: name, keys });
const judged = (left: string, right: string, verdict: string) => ({ left, right, verdict });

describe("parting heads", () => {
  const chain = [head("a", "1"), head("b", "1", "2"), head("c", "2"), head("d", "3")];

  it("puts together what shares a key, over others too", () => {
    expect(partitionHeads(chain, [])).toEqual([["a", "b", "c"], ["d"]]);
  });

  it("keeps apart what a person judged different, and lets the others go with one of them", () => {
    expect(partitionHeads(chain, [judged("a", "c", "different")])).toEqual([["a", "b"], ["c"], ["d"]]);
  });

  it("puts together what a person judged the same", () => {
    expect(partitionHeads(chain, [judged("d", "a", "same")])).toEqual([["a", "b", "c", "d"]]);
  });

  it("lets the later of two judgements of a pair count", () => {
    const both = [judged("a", "b", "different"), judged("b", "a", "unsure")];
    expect(partitionHeads(chain, both)).toEqual([["a", "b", "c"], ["d"]]);
  });

  it("never joins what is judged different, and does not depend on the order of the heads", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const heads = fc.tuple(
      ...names.map((name) => fc.subarray(["1", "2", "3", "4"]).map((keys) => head(name, ...keys))),
    );
    const pair = fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom(...names),
      fc.constantFrom("same", "different"),
    );
    const judgements = fc
      .array(pair, { maxLength: 4 })
      .map((pairs) =>
        pairs
          .filter(([left, right]) => left !== right)
          .map(([left, right, verdict]) => judged(left, right, verdict)),
      );
    fc.assert(
      fc.property(heads, judgements, fc.infiniteStream(fc.nat()), (list, verdicts, ranks) => {
        const parts = partitionHeads(list, verdicts);
        const shuffled = list
          .map((one) => ({ one, rank: ranks.next().value as number }))
          .sort((left, right) => left.rank - right.rank);
        expect(
          partitionHeads(
            shuffled.map(({ one }) => one),
            verdicts,
          ),
        ).toEqual(parts);
        const last = new Map(verdicts.map((one) => [[one.left, one.right].sort().join(), one]));
        for (const { left, right, verdict } of last.values()) {
          if (verdict !== "different") continue;
          expect(parts.find((part) => part.includes(left))).not.toContain(right);
        }
      }),
    );
  });
});

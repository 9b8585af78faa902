import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  entityProperties,
  newState,
  stateOf,
  withShare,
  withState,
} from "../../../ingest/load/entity-state.ts";
import type { EntityType } from "../../../src/model/entity.ts";

const share = (headName: string, ...others: string[]) => ({
  headName,
  names: [headName, ...others],
  private: false,
  mentionCount: 2,
});
const named = (type: EntityType, ...heads: string[]) =>
  entityProperties(heads.reduce((state, head) => withShare(state, share(head), 1), newState("ent_1", type)))[
    "name"
  ];

describe("the state of an entity", () => {
  it("calls a body by its longest name and a programme by its most frequent", () => {
    expect(named("Organization", "市卫健委", "市卫健委", "日照市卫健委")).toBe("日照市卫健委");
    expect(named("Programme", "一业一证改革", "一业一证", "一业一证")).toBe("一业一证");
    expect(named("Programme", "一业一证改革", "一业一证")).toBe("一业一证");
  });

  it("is the same whatever the order of the shares, and forgets a share that is taken away", () => {
    const shares = fc.array(
      fc.record({ headName: fc.constantFrom("甲", "甲乙", "丙"), more: fc.subarray(["丁", "戊"]) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(shares, (list) => {
        const all = list.map(({ headName, more }) => share(headName, ...more));
        const add = (some: typeof all) =>
          some.reduce((state, one) => withShare(state, one, 1), newState("ent_1", "Person"));
        expect(entityProperties(add(all.toReversed()))).toEqual(entityProperties(add(all)));
        const [first, ...rest] = all;
        if (!first) return;
        expect(withShare(add(all), first, -1)).toEqual(add(rest));
        expect(withState(add([first]), add(rest))).toEqual(add(all));
      }),
    );
  });

  it("can be read back from the node's properties", () => {
    const state = withShare(newState("ent_1", "Organization"), { ...share("甲局", "甲"), kind: "agency" }, 1);
    expect(stateOf({ id: "ent_1", ...entityProperties(state) })).toEqual(state);
  });

  it("is private only where all of its clusters are", () => {
    const hidden = withShare(newState("ent_1", "Person"), { ...share("甲"), private: true }, 1);
    expect(entityProperties(hidden)["private"]).toBe(true);
    expect(entityProperties(withShare(hidden, share("甲"), 1))["private"]).toBe(false);
  });
});

/** Where new entities go. */
import { describe, expect, it } from "@jest/globals";
import { placeRound, placeSpiral } from "../../../../src/web/graph/layout/place-new.ts";
import { settle } from "../../../../src/web/graph/layout/settle.ts";

describe("new entities", () => {
  it("begin round the one they were asked from, in the widest gap between its neighbours", () => {
    const taken = [
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: 0, y: -100 },
    ];
    const places = placeRound({ x: 0, y: 0 }, taken, ["a", "b", "c"]);
    expect(places.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    for (const { x } of places) expect(x).toBeLessThan(0);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  it("of a spiral stand apart", () => {
    const places = placeSpiral(Array.from({ length: 50 }, (_, at) => String(at)));
    const distances = places.flatMap((one, at) =>
      places.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(20);
  });
});

describe("a layout", () => {
  it("leaves what is fixed where it is, to the unit, and moves the others apart", () => {
    const fixed = [
      { x: 0, y: 0, isFixed: true },
      { x: 120.5, y: -37, isFixed: true },
    ];
    const free = [1, 2, 3, 4].map((at) => ({ x: at, y: -at, isFixed: false }));
    const edges = [1, 2, 3, 4, 5].map((to): [number, number] => [0, to]);
    const settled = settle({ places: [...fixed, ...free], edges });
    expect(settled.slice(0, 2)).toEqual(fixed.map(({ x, y }) => ({ x, y })));
    for (const [at, one] of settled.entries())
      for (const other of settled.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(15);
  });
});

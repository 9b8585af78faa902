/** The search from both ends against walking every path there is. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Limits } from "../../../../src/query/paths/explore.ts";
import { type FoundPaths, searchPaths } from "../../../../src/query/paths/search-paths.ts";
import { type PlainEdge, plainSource, walkAll } from "../../../support/plain-edges.ts";

const NODES = ["a", "b", "c", "d", "e", "f", "g", "h"];
const edge = fc
  .record({
    from: fc.constantFrom(...NODES),
    to: fc.constantFrom(...NODES),
    claimCount: fc.integer({ min: 1, max: 3 }),
    lastOn: fc.constantFrom(null, "2023-01-01", "2024-01-01"),
  })
  .filter(({ from, to }) => from !== to);
const graphs = fc.record({
  edges: fc.array(edge, { maxLength: 18 }),
  hidden: fc.subarray(NODES, { maxLength: 2 }),
  maxLength: fc.integer({ min: 1, max: 4 }),
  first: fc.integer({ min: 1, max: 10 }),
});
const ENDS = { from: "a", to: "b" };

function nodesOf({ paths }: FoundPaths): string[][] {
  return paths.map((steps) => [steps[0]?.from ?? "", ...steps.map(({ to }) => to)]);
}

/** An end with many neighbours. */
function star(hub: string, leaves: readonly string[]): PlainEdge[] {
  return leaves.map((from) => ({ from, to: hub, claimCount: 1, lastOn: null }));
}
const names = (prefix: string, many: number) => Array.from({ length: many }, (_, at) => `${prefix}${at}`);

describe("searchPaths", () => {
  it("gives the paths that walking all of them gives, in their order", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ edges, hidden, maxLength, first }) => {
        const found = await searchPaths(plainSource(edges, hidden), { ...ENDS, maxLength, first });
        expect(found.complete).toBe(true);
        expect(nodesOf(found)).toEqual(walkAll(edges, hidden, { ...ENDS, maxLength }).slice(0, first));
      }),
      { numRuns: 500 },
    );
  });

  it("gives every edge between the two ends of a step, and those alone", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ edges, hidden, maxLength, first }) => {
        const { paths } = await searchPaths(plainSource(edges, hidden), { ...ENDS, maxLength, first });
        for (const { from, to, edges: own } of paths.flat()) {
          const between = edges.filter(
            (one) => [one.from, one.to].includes(from) && [one.from, one.to].includes(to),
          );
          expect(own.length).toBe(between.length);
          expect(own.reduce((sum, one) => sum + one.claimCount, 0)).toBe(
            between.reduce((sum, one) => sum + one.claimCount, 0),
          );
        }
      }),
    );
  });

  it("within tight limits gives none but real paths, and says so where one may be missing", async () => {
    const tight = fc.record({
      edgesOfEnd: fc.integer({ min: 0, max: 6 }),
      edgesBeyond: fc.integer({ min: 0, max: 12 }),
      pairs: fc.integer({ min: 6, max: 8 }),
      ways: fc.integer({ min: 1, max: 6 }),
    });
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(graphs, tight, async ({ edges, hidden, maxLength, first }, limits: Limits) => {
        const found = await searchPaths(plainSource(edges, hidden), { ...ENDS, maxLength, first }, limits);
        const all = walkAll(edges, hidden, { ...ENDS, maxLength });
        expect(all).toEqual(expect.arrayContaining(nodesOf(found)));
        if (found.complete) expect(nodesOf(found)).toEqual(all.slice(0, first));
        else cut += 1;
      }),
      { numRuns: 1000 },
    );
    expect(cut).toBeGreaterThan(20);
  });

  it("shows a way through few before one through a crowd", async () => {
    const edges = [
      ...star("province", ["a", "b", ...names("other", 40)]),
      ...star("meeting", ["a", "b"]),
      ...star("paper", ["a", "b", "c", "d"]),
    ];
    const found = await searchPaths(plainSource(edges), { ...ENDS, maxLength: 2, first: 10 });
    expect(nodesOf(found).map((nodes) => nodes[1])).toEqual(["meeting", "paper", "province"]);
  });

  it("reads no more than its limits allow, however large the hubs are", async () => {
    const edges = [
      ...star("a", names("x", 900)),
      ...star("b", [...names("y", 20), "x7"]),
      ...star("hub", [...names("y", 20), ...names("z", 900)]),
    ];
    const limits = { edgesOfEnd: 100, edgesBeyond: 300, pairs: 50, ways: 100 };
    const source = plainSource(edges);
    const found = await searchPaths(source, { ...ENDS, maxLength: 4, first: 5 }, limits);
    expect(nodesOf(found)[0]).toEqual(["a", "x7", "b"]);
    expect(found.complete).toBe(false);
    expect(source.read.edges).toBeLessThan(100 + 2 * 300 + 2 * 50 + 20);
    expect(source.read.calls).toBeLessThan(12);
  });

  it("has no way from an entity to itself, and none where one is unknown", async () => {
    const edges = star("b", ["a", "c"]);
    const none = { paths: [], complete: true };
    expect(await searchPaths(plainSource(edges), { from: "a", to: "a", maxLength: 4, first: 5 })).toEqual(
      none,
    );
    expect(await searchPaths(plainSource(edges), { from: "a", to: "?", maxLength: 4, first: 5 })).toEqual(
      none,
    );
  });
});

/** The months of the edges, and a stretch of them. */
import { describe, expect, it } from "@jest/globals";
import { apply } from "../../../../src/web/graph/model/commands.ts";
import { boundsOf, monthsOf, stretchIn } from "../../../../src/web/graph/model/months.ts";
import { placedEdge, smallModel } from "../../../support/graph-models.ts";

const modelOverYears = () => {
  const model = smallModel();
  apply(model, {
    do: "add",
    entities: [],
    edges: [placedEdge("again", "first", "programme", { firstOn: "2023-12-31", lastOn: null })],
  });
  return model;
};

describe("the months of the edges", () => {
  it("go from the first to the last, over the turn of the year, with none left out between", () => {
    const months = monthsOf(modelOverYears());
    expect(months.map(({ month }) => month)).toHaveLength(27);
    expect(months[0]).toEqual({ month: "2022-01", count: 1 });
    expect(months.slice(-4)).toEqual([
      { month: "2023-12", count: 1 },
      { month: "2024-01", count: 0 },
      { month: "2024-02", count: 0 },
      { month: "2024-03", count: 1 },
    ]);
  });

  it("count an edge of several months in each, and none of what is hidden", () => {
    const model = modelOverYears();
    apply(model, {
      do: "add",
      entities: [],
      edges: [placedEdge("long", "first", "programme", { firstOn: "2023-11-05", lastOn: "2024-02-01" })],
    });
    apply(model, { do: "hide", ids: ["second"], isHidden: true });
    expect(monthsOf(model).map(({ count }) => count)).toEqual([1, 2, 1, 1, 1]);
  });

  it("are none where no edge has a day", () => {
    const model = smallModel();
    apply(model, { do: "remove", entities: ["first", "second"], edges: [] });
    expect(monthsOf(model)).toEqual([]);
  });
});

describe("a stretch of months", () => {
  const months = monthsOf(modelOverYears());

  it("has the first and the last day of its months, and no bound at the ends", () => {
    expect(boundsOf(months, [1, 25])).toEqual({ from: "2022-02-01", to: "2024-02-29" });
    expect(boundsOf(months, [0, 23])).toEqual({ from: null, to: "2023-12-31" });
    expect(boundsOf(months, [0, 26])).toEqual({ from: null, to: null });
  });

  it("is that of the two days that are filtered by, as far as there are months", () => {
    expect(stretchIn(months, { from: "2022-02-17", to: "2024-02-01" })).toEqual([1, 25]);
    expect(stretchIn(months, { from: "1999-01-01", to: "2050-01-01" })).toEqual([0, 26]);
    expect(stretchIn(months, { from: null, to: null })).toEqual([0, 26]);
  });
});

/** What can be done to the graph, without a browser. */
import { describe, expect, it } from "@jest/globals";
import { apply, type Command } from "../../../../src/web/graph/model/commands.ts";
import { chipsOf, NO_FILTERS } from "../../../../src/web/graph/model/filters.ts";
import { type emptyModel, leftOutAt } from "../../../../src/web/graph/model/graph-model.ts";
import { historyOf } from "../../../../src/web/graph/model/history.ts";
import { nearestEdge } from "../../../../src/web/graph/model/nearest-edge.ts";
import { neighbourAhead } from "../../../../src/web/graph/model/neighbour-ahead.ts";
import { facetsOf, passing } from "../../../../src/web/graph/model/passing.ts";
import { placedEdge, placedEntity, smallModel } from "../../../support/graph-models.ts";

describe("a command", () => {
  const commands: readonly Command[] = [
    {
      do: "add",
      entities: [placedEntity("new"), placedEntity("first", { x: 9 })],
      edges: [placedEdge("new-said", "new", "programme"), placedEdge("nowhere", "new", "unknown")],
    },
    { do: "remove", entities: ["programme"], edges: [] },
    { do: "move", places: [{ id: "first", x: 5, y: 6 }] },
    { do: "hide", ids: ["first", "unknown"], isHidden: true },
    { do: "pin", ids: ["first"], isPinned: true },
    { do: "filter", filters: { ...NO_FILTERS, confidence: 0.9 } },
    { do: "show-paths", paths: { from: "first", to: "second", ways: [["first"]], isComplete: true } },
    {
      do: "all",
      commands: [
        { do: "remove", entities: ["first"], edges: [] },
        { do: "remove", entities: ["programme"], edges: ["first-said"] },
      ],
    },
  ];

  it.each(commands.map((command): [string, Command] => [command.do, command]))(
    "%s changes the graph, and is taken back whole and done again",
    (_, command) => {
      const model = smallModel();
      const history = historyOf(model);
      const before = contentOf(model);
      history.does(command);
      const after = contentOf(model);
      expect(after).not.toEqual(before);
      expect(history.undo()).toBe(true);
      expect(contentOf(model)).toEqual(before);
      expect(history.redo()).toBe(true);
      expect(contentOf(model)).toEqual(after);
    },
  );

  it("adds nothing twice, and no edge without both ends", () => {
    const model = smallModel();
    apply(model, commands[0] as Command);
    expect(model.getNodeAttribute("first", "x")).toBe(100);
    expect(model.hasEdge("nowhere")).toBe(false);
    expect(model.hasEdge("new-said")).toBe(true);
  });
});

describe("the history", () => {
  it("takes back more than fifty steps, and forgets what was undone when something else is done", () => {
    const model = smallModel();
    const history = historyOf(model);
    const before = contentOf(model);
    for (let step = 1; step <= 60; step++)
      history.does({ do: "move", places: [{ id: "first", x: step, y: step }] });
    for (let step = 0; step < 60; step++) expect(history.undo()).toBe(true);
    expect(contentOf(model)).toEqual(before);
    expect(history.undo()).toBe(false);
    history.does({ do: "pin", ids: ["first"], isPinned: true });
    expect(history.canRedo()).toBe(false);
  });
});

describe("filters", () => {
  const passes = (filters: Partial<typeof NO_FILTERS>) => {
    const model = smallModel();
    apply(model, { do: "filter", filters: { ...NO_FILTERS, ...filters } });
    const { entities, edges } = passing(model);
    return { entities: [...entities].sort(), edges: [...edges].sort() };
  };

  it("by type take the edges with them", () => {
    expect(passes({ types: ["ORGANIZATION"] })).toEqual({
      entities: ["first", "programme", "second"],
      edges: ["first-said", "second-said"],
    });
  });

  it("by relation leave out whom nothing connects any more", () => {
    expect(passes({ relations: ["TALKED_ABOUT"] })).toEqual({
      entities: ["body", "programme"],
      edges: ["runs"],
    });
  });

  it("by time test for overlap, and keep what has no day", () => {
    expect(passes({ from: "2024-03-15" }).edges).toEqual(["first-said", "runs"]);
    expect(passes({ from: "2024-04-01" }).edges).toEqual(["runs"]);
    expect(passes({ to: "2022-01-01" }).edges).toEqual(["runs", "second-said"]);
  });

  it("by confidence", () => {
    expect(passes({ confidence: 0.8 }).edges).toEqual(["first-said", "runs"]);
  });

  it("are chips, each of which can be taken away by itself", () => {
    const filters = {
      ...NO_FILTERS,
      types: ["PERSON", "EVENT"] as const,
      from: "2024-01-01",
      confidence: 0.5,
    };
    const chips = chipsOf(filters);
    expect(chips.map(({ kind }) => kind)).toEqual(["type", "type", "time", "confidence"]);
    expect(chips[0]?.without.types).toEqual(["EVENT"]);
    expect(chips[2]?.without).toMatchObject({ from: null, to: null, confidence: 0.5 });
    expect(chipsOf(NO_FILTERS)).toEqual([]);
  });

  it("tell how many there are of each", () => {
    const model = smallModel();
    apply(model, { do: "hide", ids: ["second"], isHidden: true });
    const { types, relations } = facetsOf(model);
    expect(Object.fromEntries(types)).toEqual({ PROGRAMME: 1, PERSON: 1, ORGANIZATION: 1 });
    expect(Object.fromEntries(relations)).toEqual({ TALKED_ABOUT: 1, IMPLEMENTS: 1 });
  });
});

describe("what is left out", () => {
  it("is what the store has less what is on the graph, by relation, direction and type", () => {
    const model = smallModel();
    expect(leftOutAt(model, "programme")).toBeNull();
    model.setNodeAttribute("programme", "counts", [
      { relation: "TALKED_ABOUT", direction: "IN", type: "PERSON", total: 312 },
      { relation: "IMPLEMENTS", direction: "IN", type: "ORGANIZATION", total: 1 },
      { relation: "BASED_ON", direction: "OUT", type: "POLICY_DOCUMENT", total: 2 },
    ]);
    expect(leftOutAt(model, "programme")).toBe(310 + 0 + 2);
  });
});

describe("the way by keys", () => {
  it("leads to the neighbour in that direction, else to any entity there", () => {
    const model = smallModel();
    const all = new Set(model.nodes());
    expect(neighbourAhead(model, "programme", "ArrowRight", all)).toBe("first");
    expect(neighbourAhead(model, "programme", "ArrowUp", all)).toBe("body");
    expect(neighbourAhead(model, "programme", "ArrowDown", all)).toBeNull();
    expect(neighbourAhead(model, "first", "ArrowLeft", new Set(["second"]))).toBe("second");
  });
});

describe("a click beside an edge", () => {
  it("means the nearest one within reach", () => {
    const model = smallModel();
    const edges = model.edges();
    expect(nearestEdge(model, edges, { x: 50, y: 4 }, 8)).toBe("first-said");
    expect(nearestEdge(model, edges, { x: 50, y: 20 }, 8)).toBeNull();
    expect(nearestEdge(model, ["runs"], { x: 50, y: 4 }, 8)).toBeNull();
  });
});

/** All that a graph holds, in an order of its own. */
function contentOf(model: ReturnType<typeof emptyModel>) {
  const { attributes, nodes, edges } = model.export();
  const byKey = (one: { key?: string }, other: { key?: string }): number =>
    String(one.key).localeCompare(String(other.key));
  return structuredClone({ attributes, nodes: [...nodes].sort(byKey), edges: [...edges].sort(byKey) });
}

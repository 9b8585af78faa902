/** What the address of a graph says. */
import { describe, expect, it } from "@jest/globals";
import {
  graphStateOf,
  MOST_IN_ADDRESS,
  NO_STATE,
  readState,
  writeState,
} from "../../../../src/web/graph/graph-state.ts";
import { NO_FILTERS } from "../../../../src/web/graph/model/filters.ts";

describe("the state of a graph in its address", () => {
  it("begins with ids alone", () => {
    expect(graphStateOf(["ent_1", "ent_2"])).toBe("of=ent_1,ent_2");
    expect(readState("of=ent_1,ent_2")).toEqual({ ...NO_STATE, ids: ["ent_1", "ent_2"] });
    expect(readState("")).toEqual(NO_STATE);
  });

  it("says everything again", () => {
    const state = {
      ids: ["ent_1", "ent_2"],
      places: [
        { id: "ent_1", x: -812, y: 40 },
        { id: "ent_2", x: 0, y: 3 },
      ],
      pinned: ["ent_2"],
      filters: {
        ...NO_FILTERS,
        types: ["PLACE"],
        relations: ["PART_OF"],
        from: "2024-01-01",
        confidence: 0.7,
        isDimmed: true,
      },
      camera: { x: 0.25, y: 0.5, ratio: 1.5 },
      ends: ["ent_1", "ent_2"],
      stored: null,
    } as const;
    expect(readState(writeState(state))).toEqual(state);
    expect(readState(writeState({ ...NO_STATE, stored: "医共体 一" })).stored).toBe("医共体 一");
  });

  it("is short: a hundred entities with their places take less than 4,000 characters", () => {
    const ids = Array.from({ length: 100 }, (_, at) => `ent_${String(at).padStart(24, "0")}`);
    const places = ids.map((id, at) => ({ id, x: at * 7 - 300, y: 300 - at * 5 }));
    expect(writeState({ ...NO_STATE, ids, places }).length).toBeLessThan(4_000);
  });

  it("holds what it understands, whatever is written there", () => {
    const wild = "of=a,a,%E0%A4%A,b&at=x,zz.y.q,<script>&cam=1,NaN,0&no=PERSON,BOSS&from=soon&sure=7&path=a";
    expect(readState(wild)).toEqual({
      ...NO_STATE,
      ids: ["a", "b"],
      filters: { ...NO_FILTERS, types: ["PERSON"] },
    });
    const many = Array.from({ length: 500 }, (_, at) => `ent_${at}`).join(",");
    expect(readState(`of=${many}`).ids).toHaveLength(MOST_IN_ADDRESS);
    expect(graphStateOf(many.split(",")).split(",")).toHaveLength(MOST_IN_ADDRESS);
  });
});

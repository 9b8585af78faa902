/** Views of the graph that are saved. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { MOST_IN_ADDRESS, NO_STATE } from "../../../../src/web/graph/graph-state.ts";
import {
  fragmentOf,
  keepViews,
  savedState,
  savedViews,
  viewsIn,
} from "../../../../src/web/graph/saved/saved-views.ts";

describe("saved views", () => {
  let full = false;
  beforeEach(() => {
    full = false;
    const kept = new Map<string, string>();
    Object.defineProperty(globalThis, "localStorage", {
      configurable: true,
      value: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => {
          if (full) throw new Error("full");
          kept.set(name, value);
        },
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "localStorage");
  });

  it("hold more entities than an address", () => {
    const ids = Array.from({ length: 3 * MOST_IN_ADDRESS }, (_, at) => `ent_${at}`);
    expect(keepViews({ all: fragmentOf({ ...NO_STATE, ids }) })).toBe(true);
    expect(savedState("all")?.ids).toEqual(ids);
    expect(savedState("none")).toBeNull();
    expect(savedState("toString")).toBeNull();
  });

  it("are as they were when the browser is full", () => {
    keepViews({ one: "of=a" });
    full = true;
    expect(keepViews({ two: "of=b" })).toBe(false);
    expect(savedViews()).toEqual({ one: "of=a" });
  });

  it("come from a file as far as they are understood, and of what is no such file nothing comes", () => {
    expect(viewsIn('{"a": "of=x&cam=no&<script>", "b": "view=a"}')).toEqual({ a: "of=x", b: "" });
    expect(viewsIn('{"a": 1}')).toBeNull();
    expect(viewsIn("[]")).toBeNull();
    expect(viewsIn("{")).toBeNull();
  });
});

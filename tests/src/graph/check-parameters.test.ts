import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkParameters } from "../../../src/graph/check-parameters.ts";
import { ParameterError } from "../../../src/graph/errors.ts";
import type { Parameters } from "../../../src/graph/port.ts";
import { readHeader } from "../../../src/graph/query-header.ts";

function check(type: string, value: unknown): void {
  const { header } = readHeader(`// A.\n// @param p: ${type}\nRETURN 1 AS n`, "find-x.cypher");
  checkParameters("find-x", header, { p: value } as Parameters);
}

const GOOD: readonly (readonly [type: string, value: unknown])[] = [
  ["String", ""],
  ["String", null],
  ["Integer", -3],
  ["Integer", null],
  ["Float", 0.5],
  ["Float", 3],
  ["Number", 3],
  ["Boolean", false],
  ["Date", "2024-02-29"],
  ["Date", null],
  ["EntityId", "ent_1"],
  ["EntityId?", null],
  ["String[]", []],
  ["String[]", ["a", ""]],
  ["String[]", null],
  ["EntityId[]", ["ent_1"]],
  ["Map", { a: [1, { b: null }] }],
  ["Map[]", [{ id: "a" }, { id: "b", name: null }]],
  ["Map[]", [{ name: null }]],
  ["Map[]  {id, name}", []],
  ["Value", [1, "a", null]],
];

const BAD: readonly (readonly [type: string, value: unknown, place: string])[] = [
  ["String", 1, "p"],
  ["String", undefined, "p"],
  ["Integer", 1.5, "p"],
  ["Integer", 2 ** 53, "p"],
  ["Integer", "1", "p"],
  ["Float", Number.NaN, "p"],
  ["Float", Number.POSITIVE_INFINITY, "p"],
  ["Boolean", "true", "p"],
  ["Date", "2024-02", "p"],
  ["Date", "2023-02-29", "p"],
  ["EntityId", null, "p"],
  ["EntityId", "", "p"],
  ["EntityId?", "", "p"],
  ["String[]", "a", "p"],
  ["String[]", ["a", null], "p[1]"],
  ["EntityId[]", ["ent_1", ""], "p[1]"],
  ["Map", [], "p"],
  ["Map", new Date(0), "p"],
  ["Map", { a: { b: [1, undefined] } }, "p.a.b[1]"],
  ["Map", { a: Number.NaN }, "p.a"],
  ["Map[]", [{ id: "a" }, { id: null }], "p[1].id"],
  ["Map[]", [{ id: "a" }, { name: "b" }], "p[1].id"],
  ["Map[]", [{ id: 7 }], "p[0].id"],
  ["Map[]", [{ key: "" }], "p[0].key"],
  ["Map[]  {id, name}", [{ name: "a" }], "p[0].id"],
  ["Value", 7n, "p"],
  ["Value", [() => 1], "p[0]"],
  ["Value", new Array(1), "p[0]"],
];

describe("parameters", () => {
  it.each([...GOOD])("of type %s may be %j", (type, value) => {
    expect(() => check(type, value)).not.toThrow();
  });

  it.each([...BAD])("of type %s may not be %p, and the error names the place", (type, value, place) => {
    expect(() => check(type, value)).toThrow(ParameterError);
    expect(() => check(type, value)).toThrow(`find-x: parameter ${place} `);
  });

  it("are all passed and all declared", () => {
    const { header } = readHeader("// A.\n// @param p: String\nRETURN 1 AS n", "find-x.cypher");
    expect(() => checkParameters("find-x", header, {})).toThrow(ParameterError);
    expect(() => checkParameters("find-x", header, { p: "a", q: "b" })).toThrow(ParameterError);
    expect(() => checkParameters("find-x", header, { toString: "a" } as Parameters)).toThrow(ParameterError);
  });

  it("of type Value may be whatever JSON can hold", () => {
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => check("Value", value)));
  });
});

import { describe, expect, it } from "@jest/globals";
import { flag, list, oneOf, orNone, text, wholeNumber } from "../../../src/settings/kinds.ts";

describe("kinds of settings", () => {
  it.each([
    ["text", text("url"), "a", "a"],
    ["a whole number", wholeNumber(-5, 5), "-5", -5],
    ["a flag", flag(), "off", false],
    ["one of some words", oneOf("auto", "json"), "json", "json"],
    ["a list", list("host"), "a,b", ["a", "b"]],
    ["what may be missing", orNone(text("file")), "a", "a"],
  ])("%s is the same from words and from JSON, and back", (_name, kind, words, value) => {
    expect(kind.fromText(words)).toEqual(value);
    expect(kind.fromJson(value)).toEqual(value);
    expect((kind.toText as (value: unknown) => string)(value)).toBe(words);
  });

  it("take nothing of another kind", () => {
    expect(flag().fromText("yes")).toBeUndefined();
    expect(flag().fromText("toString")).toBeUndefined();
    expect(flag().fromJson("on")).toBeUndefined();
    expect(oneOf("auto", "json").fromText("xml")).toBeUndefined();
    expect(list("host").fromJson(["a", 1])).toBeUndefined();
    expect(text("url").fromJson(1)).toBeUndefined();
    expect(wholeNumber(0, 5).fromJson(2.5)).toBeUndefined();
  });

  it("know no value", () => {
    expect(orNone(wholeNumber(0, 5)).fromJson(null)).toBeNull();
    expect(wholeNumber(0, 5).fromJson(null)).toBeUndefined();
  });

  it("take spaces around the words of a list", () => {
    expect(list("host").fromText(" a , b,")).toEqual(["a", "b"]);
  });
});

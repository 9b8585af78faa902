import { describe, expect, it } from "@jest/globals";
import { bareName } from "../../../src/query/entities.ts";

describe("a name as people type it", () => {
  it.each([
    ["“清风行动”", "清风行动"],
    ["《云泽县医疗条例》", "云泽县医疗条例"],
    [" 高 明 远 ", "高明远"],
    ["VTE 防治中心", "VTE防治中心"],
    ["Smart City", "Smart City"],
    ["", ""],
  ])("%s is sought as %s", (typed, sought) => {
    expect(bareName(typed)).toBe(sought);
  });
});

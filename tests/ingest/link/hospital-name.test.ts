import { describe, expect, it } from "@jest/globals";
import { hospitalName } from "../../../ingest/link/hospital-name.ts";

describe("one spelling for the names of hospitals", () => {
  it.each([
    ["二院", "第二人民医院"],
    ["第二医院", "第二人民医院"],
    ["二院肿瘤中心", "第二人民医院肿瘤中心"],
    ["山大齐鲁医院", "山东大学齐鲁医院"],
    ["安医大一附院", "安徽医科大学附属第一医院"],
    ["安徽医科大学第一附属医院", "安徽医科大学附属第一医院"],
  ])("%s is %s", (name, expected) => {
    expect(hospitalName(name)).toBe(expected);
  });

  it.each(["二院路社区", "第一附属小学", "北大青鸟公司", "中医院", "附属医院"])("%s stays", (name) => {
    expect(hospitalName(name)).toBe(name);
  });
});

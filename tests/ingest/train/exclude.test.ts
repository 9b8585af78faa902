import { describe, expect, it } from "@jest/globals";
import { isTested, testedText } from "../../../ingest/train/exclude.ts";

const tested = testedText(["青川县召开会议，部署今年森林防火工作，要求各镇街\n压实责任。"]);

describe("isTested", () => {
  it("finds twenty shared characters, across line ends", () => {
    expect(isTested("记者获悉，会议部署今年森林防火工作，要求各镇街压实责任。", tested)).toBe(true);
  });

  it("lets nineteen pass", () => {
    expect(isTested("部署今年森林防火工作，要求各镇街压实责", tested)).toBe(true);
    expect(isTested("另部署今年森林防火工作，要求各镇街压实任", tested)).toBe(false);
  });

  it("finds a short sentence that is printed whole", () => {
    expect(isTested("青川县召开会议，", tested)).toBe(true);
    expect(isTested("青川县开会", tested)).toBe(false);
  });
});

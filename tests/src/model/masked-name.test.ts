import { describe, expect, it } from "@jest/globals";
import { maskedName } from "../../../src/model/masked-name.ts";

describe("the masked name of a private person", () => {
  it.each([
    ["林小满", "林某"],
    ["欧阳若兰", "欧阳某"],
    ["柳女士", "柳女士"],
    ["周某", "周某"],
    ["周某某", "周某某"],
    ["", "某"],
  ])("of %s is %s", (name, masked) => {
    expect(maskedName(name)).toBe(masked);
    expect(maskedName(masked)).toBe(masked);
  });
});

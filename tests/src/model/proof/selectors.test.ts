import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { codePointsOf } from "../../../../src/model/proof/selectors.ts";

describe("offsets in code points", () => {
  it("count what stands before an offset in UTF-16 units", () => {
    const character = fc.constantFrom("县", "𠮷", "a", "\n", "😀");
    fc.assert(
      fc.property(fc.array(character), fc.array(character), (before, after) => {
        const toCodePoints = codePointsOf([...before, ...after].join(""));
        expect(toCodePoints(before.join("").length)).toBe(before.length);
      }),
    );
  });
});

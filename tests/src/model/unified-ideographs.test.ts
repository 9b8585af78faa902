import { describe, expect, it } from "@jest/globals";
import { unifiedIdeograph, unifyIdeographs } from "../../../src/model/unified-ideographs.ts";

const FORMS = [...range(0x2e80, 0x2fdf), ...range(0xf900, 0xfaff)].map((code) => String.fromCharCode(code));

describe("unifyIdeographs", () => {
  it("knows the radicals that NFKC leaves, those of Kangxi, and the compatibility ideographs", () => {
    expect(unifyIdeographs("局⻓在⺠⽣⼤厅见了⻄⻔⻋站的隆先生")).toBe("局长在民生大厅见了西门车站的隆先生");
  });

  it("gives one unit for one unit, and never another form that needs unifying", () => {
    for (const form of FORMS) {
      const unified = unifiedIdeograph(form);
      expect(unified).toHaveLength(1);
      expect(unifiedIdeograph(unified)).toBe(unified);
    }
  });

  it("leaves but few radicals as they are", () => {
    const left = FORMS.filter(
      (form) => /\p{Assigned}/u.test(form) && form < "豈" && unifiedIdeograph(form) === form,
    );
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(16);
  });

  it("leaves all other text alone", () => {
    expect(unifyIdeographs("龙山县５㎡ Ⅲ类 ①")).toBe("龙山县５㎡ Ⅲ类 ①");
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

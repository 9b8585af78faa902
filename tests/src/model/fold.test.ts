import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { foldForMatching } from "../../../src/model/fold.ts";

describe("foldForMatching", () => {
  it.each([
    ["清河市衛生健康局", "清河市卫生健康局"],
    ["清河市衞生健康局", "清河市卫生健康局"],
    ["關於推進緊密型醫共體建設的意見", "关于推进紧密型医共体建设的意见"],
  ])("simplifies %s", (traditional, expected) => {
    expect(foldForMatching(traditional)).toBe(expected);
  });

  it.each([
    ["“双网共管”", "双网共管"],
    ["「双网共管」", "双网共管"],
    ["《清河市 城市 更新办法》", "清河市城市更新办法"],
    ["互联网＋政务服务", "互联网+政务服务"],
    ["ＶＲ Lab", "vrlab"],
    ["局⻓", "局长"],
    ["⼈⼤", "人大"],
    ["阿卜杜拉•买买提", "阿卜杜拉·买买提"],
    ["清\u200b河\u00ad市", "清河市"],
    ["（试行）", "(试行)"],
  ])("takes %s for %s", (printed, expected) => {
    expect(foldForMatching(printed)).toBe(expected);
  });

  it("keeps the names 李乾 and 李干 apart", () => {
    expect(foldForMatching("李乾")).not.toBe(foldForMatching("李干"));
  });

  it("folds a part as it folds inside of the whole, so that phrases never decide", () => {
    for (const [part, whole] of [
      ["乾", "乾坤"],
      ["著", "著名"],
      ["后", "皇后"],
    ] as const)
      expect(foldForMatching(whole)).toContain(foldForMatching(part));
  });

  it("changes nothing the second time, for every ideograph and for any text", () => {
    for (let code = 0x2e80; code < 0x323b0; code++) {
      const once = foldForMatching(String.fromCodePoint(code));
      if (foldForMatching(once) !== once) throw new Error(`U+${code.toString(16)} folds to ${once} and on`);
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = foldForMatching(text);
        expect(foldForMatching(once)).toBe(once);
      }),
    );
  });
});

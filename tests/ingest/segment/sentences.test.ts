import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { splitSentences } from "../../../ingest/segment/sentences.ts";

const cut = (text: string, wholeLinesTo = 0): string[] =>
  splitSentences(text, wholeLinesTo).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it("splits at the marks that end a sentence, closing quotation marks included", () => {
    expect(cut("门诊楼建成了。谁来管？“我来！”群众满意；干部放心。")).toEqual([
      "门诊楼建成了。",
      "谁来管？",
      "“我来！”",
      "群众满意；",
      "干部放心。",
    ]);
  });

  it("keeps the sentences of a quotation apart and who said it with the last", () => {
    expect(cut("“先看病。再付费。”院长高远说。大家鼓掌。")).toEqual([
      "“先看病。",
      "再付费。”院长高远说。",
      "大家鼓掌。",
    ]);
  });

  it("does not split at decimal points and ellipses", () => {
    expect(cut("增长3.5%，达到1.2万件……还会更多。")).toEqual(["增长3.5%，达到1.2万件……还会更多。"]);
  });

  it("does not split behind a quotation that the sentence goes on with", () => {
    expect(cut("他用“怎么办？”的追问开场。")).toEqual(["他用“怎么办？”的追问开场。"]);
  });

  it("takes each headline line as one sentence", () => {
    expect(cut("谁来管？大家管！\n正文。第二句。", 9)).toEqual(["谁来管？大家管！", "正文。", "第二句。"]);
  });

  it("covers every letter once, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("甲", "乙", "。", "！", "”", "“", "\n", " ", "，", "说")),
        (letters) => {
          const text = letters.join("");
          const spans = splitSentences(text);
          for (const [index, span] of spans.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          }
          const joined = spans.map(({ start, end }) => text.slice(start, end)).join("");
          expect(joined.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        },
      ),
    );
  });
});

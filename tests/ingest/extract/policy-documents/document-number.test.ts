import { describe, expect, it } from "@jest/globals";
import { documentNumberOf } from "../../../../ingest/extract/policy-documents/document-number.ts";

const spanOf = (text: string) => ({ start: text.indexOf("《") + 1, end: text.indexOf("》") });

describe("the number of a document", () => {
  it("is read from the brackets behind the title", () => {
    const text = "印发《实施方案》（云政办发〔2021〕15号）。";
    const found = documentNumberOf(text, spanOf(text));
    expect(found?.number).toBe("云政办发〔2021〕15号");
    expect(found && text.slice(found.span.start, found.span.end)).toBe("云政办发〔2021〕15号");
  });

  it("comes with the brackets of the standard, whichever were printed", () => {
    const text = "《实施方案》(云政办发[2021]15号)";
    expect(documentNumberOf(text, spanOf(text))?.number).toBe("云政办发〔2021〕15号");
  });

  it("is none where other words stand in the brackets or the title is in none", () => {
    const text = "《实施方案》（以下简称《方案》）";
    expect(documentNumberOf(text, spanOf(text))).toBeUndefined();
    expect(documentNumberOf("实施方案（云政办发〔2021〕15号）", { start: 0, end: 4 })).toBeUndefined();
  });
});

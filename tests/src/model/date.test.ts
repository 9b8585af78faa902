import { describe, expect, it } from "@jest/globals";
import { partialDate } from "../../../src/model/date.ts";

describe("partialDate", () => {
  it("spans the days that a month or a year can mean", () => {
    expect(partialDate("2021-02")).toEqual({ text: "2021-02", earliest: "2021-02-01", latest: "2021-02-28" });
    expect(partialDate("2024")).toEqual({ text: "2024", earliest: "2024-01-01", latest: "2024-12-31" });
    expect(partialDate("2024-02-29")?.latest).toBe("2024-02-29");
  });

  it.each(["2021-02-30", "2021-13", "21", "2021-2", "", "2021-02-00"])("refuses %j", (text) => {
    expect(partialDate(text)).toBeUndefined();
  });
});

import { describe, expect, it } from "@jest/globals";
import { yearOfReports } from "../../../ingest/segment/years.ts";

describe("yearOfReports", () => {
  it("takes the year of a month near the reports' own", () => {
    expect(yearOfReports(["自2020年7月起", "与2019年相比"], 9)).toBe(2020);
  });

  it("takes the year that stands with 今年", () => {
    expect(yearOfReports(["今年已举办了2024湖畔诗歌周等活动"], 11)).toBe(2024);
  });

  it("takes no year from figures of the year before", () => {
    expect(yearOfReports(["由2016年末的38处，扩大到2022年的205处"], 4)).toBeUndefined();
  });

  it("is not led by the years of plans", () => {
    expect(yearOfReports(["2023年5月启动，到2035年全面建成"], 6)).toBe(2023);
  });

  it("refuses a year of which the reports name later months", () => {
    expect(yearOfReports(["2021年3月启动，2021年12月竣工"], 2)).toBeUndefined();
  });
});

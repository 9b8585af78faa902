import { describe, expect, it } from "@jest/globals";
import { readDivisions } from "../../../ingest/lexicons/divisions.ts";
import { divisionsAtStart } from "../../../ingest/link/division-starts.ts";

const DIVISIONS = readDivisions(["37 山东省", "3714 德州市", "371423 庆云县 东辛店镇"]);

describe("the divisions at the start of a name", () => {
  it.each([
    ["德州市第二人民医院", ["3714"]],
    ["德州二院", ["3714"]],
    ["庆云县", ["371423"]],
    ["德语学校", []],
    ["市", []],
  ])("of %s are those of its longest fitting beginning", (name, codes) => {
    expect(divisionsAtStart(name, DIVISIONS).map(({ code }) => code)).toEqual(codes);
  });
});

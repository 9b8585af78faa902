import { describe, expect, it } from "@jest/globals";
import { countyShortName } from "../../../ingest/lexicons/division-names.ts";
import {
  divisionsAbove,
  divisionsNamed,
  isInside,
  readDivisions,
} from "../../../ingest/lexicons/divisions.ts";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";

const { divisions } = loadLexicons();
const codes = (name: string) => divisionsNamed(divisions, name).map(({ code }) => code);

describe("the register of divisions", () => {
  it("finds a division by its full and by its short name", () => {
    expect(codes("青岛市")).toEqual(["3702"]);
    expect(codes("青岛")).toEqual(["3702"]);
    expect(codes("庆云")).toEqual(codes("庆云县"));
    expect(codes("浦东")).toEqual(codes("浦东新区"));
  });

  it("gives all that an ambiguous name may mean, the higher first", () => {
    expect(codes("鼓楼区")).toHaveLength(4);
    expect(codes("吉林").map((code) => code.length)).toEqual([2, 4]);
  });

  it("answers an unknown name with nothing", () => {
    expect(codes("无此县")).toEqual([]);
  });

  it("knows what lies above a division, the nearest first", () => {
    const [town] = divisions.byName.get("中关村街道") ?? [];
    expect(divisionsAbove(divisions, town?.code ?? "").map(({ name }) => name)).toEqual(["海淀区", "北京市"]);
    expect(divisionsAbove(divisions, "37")).toEqual([]);
  });

  it("tells by the codes whether one lies in another", () => {
    expect(isInside("370202", "37")).toBe(true);
    expect(isInside("37", "370202")).toBe(false);
    expect(isInside("370202", "3701")).toBe(false);
  });

  it("holds every level of the whole country", () => {
    const levels = [...divisions.byCode.values()].map(({ level }) => level);
    const count = (level: string) => levels.filter((each) => each === level).length;
    expect(count("province")).toBe(34);
    expect(count("county")).toBeGreaterThan(2800);
    expect(count("town")).toBeGreaterThan(40_000);
  });

  it("numbers towns one after the other unless a number is printed", () => {
    const { byCode } = readDivisions(["370000 东海县 001甲镇 乙镇 100丙乡"]);
    expect([...byCode.keys()]).toEqual(["370000", "370000001", "370000002", "370000100"]);
  });

  it("refuses a row that is none", () => {
    expect(() => readDivisions(["x"])).toThrow(/divisions\.json/);
  });
});

describe("short names", () => {
  it.each([
    ["恩施土家族苗族自治州", "恩施"],
    ["新疆维吾尔自治区", "新疆"],
    ["鄂温克族自治旗", "鄂温克"],
    ["东乡族自治县", "东乡"],
    ["管城回族区", "管城"],
    ["阿里地区", "阿里"],
    ["沙县区", "沙县"],
  ])("%s is %s for short", (name, short) => {
    expect(countyShortName(name)).toBe(short);
  });

  it("leaves single characters and development zones as they are", () => {
    expect(countyShortName("单县")).toBeUndefined();
    expect(countyShortName("苏州工业园区")).toBeUndefined();
  });
});

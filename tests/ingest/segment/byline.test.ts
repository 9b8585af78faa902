import { describe, expect, it } from "@jest/globals";
import { inlineByline, readByline } from "../../../ingest/segment/byline.ts";
import { type Line, splitLines } from "../../../ingest/segment/lines.ts";

const line = (text: string): Line => splitLines(text)[0] as Line;
const names = (text: string): string[] | undefined => readByline(line(text))?.names.map(({ name }) => name);

describe("readByline", () => {
  it("reads reporters and correspondents", () => {
    expect(names("  □记者 高远 通讯员 田小禾 石磊 报道")).toEqual(["高远", "田小禾", "石磊"]);
  });

  it("reads names and roles that are spaced out", () => {
    expect(names("   本 报 记 者  邱 安")).toEqual(["邱安"]);
    expect(names("□通讯员 高向东 王 平")).toEqual(["高向东", "王平"]);
  });

  it("reads a byline with the outlet before the role", () => {
    expect(names("鲁南晚报·鲁南新闻客户端记者 高远 通讯员 石磊")).toEqual(["高远", "石磊"]);
  });

  it("reads names that stand behind a bullet without a role", () => {
    expect(names("■ 高远 田小禾")).toEqual(["高远", "田小禾"]);
  });

  it("points at each name", () => {
    const text = "□ 本报记者 高远";
    const [first] = readByline(line(text))?.names ?? [];
    expect(text.slice(first?.start, first?.end)).toBe("高远");
  });

  it("leaves sentences about reporters alone", () => {
    for (const text of ["记者从县卫健局获悉，今年", "记者在现场看到了这样一幕", "通讯员培训班昨日开班。"])
      expect(names(text)).toBeUndefined();
  });
});

describe("inlineByline", () => {
  it("finds the byline behind a caption", () => {
    const caption = line("工人在查看生产线。 ■ 本报记者 高远");
    expect(caption.text.slice(inlineByline(caption))).toContain("本报记者 高远");
  });

  it("finds none in a sentence that ends with one", () => {
    expect(inlineByline(line("他告诉本报记者 高远"))).toBeUndefined();
  });
});

describe("names without a role", () => {
  it("sign in brackets and before 报道, where each begins with a surname", () => {
    expect(names("        （石磊  田小禾）")).toEqual(["石磊", "田小禾"]);
    expect(names("石磊　田小禾　报道")).toEqual(["石磊", "田小禾"]);
    expect(names("（果园里的笑声）")).toBeUndefined();
  });

  it("are cut off the end of a finished sentence", () => {
    const closing = line("全镇已建成步道十公里。（石磊 田小禾）");
    expect(closing.text.slice(inlineByline(closing))).toBe("（石磊 田小禾）");
    expect(inlineByline(line("他在柳林镇（今属青川）"))).toBeUndefined();
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { readPdf } from "../../../../ingest/read/pdf/read-pdf.ts";
import type { SourceText } from "../../../../src/model/document.ts";
import type { Message } from "../../../../src/model/message.ts";
import { boxesAt } from "../../../../src/model/printed-places.ts";
import { type DrawnPage, drawColumn, drawPdf } from "../../../support/pdf/drawn-pdf.ts";

function fixture(name: string): Buffer {
  return readFileSync(path.resolve(__dirname, "../../../fixtures/pdf", name));
}

async function textOf(bytes: Uint8Array): Promise<SourceText> {
  const read = await readPdf(bytes, "page.pdf");
  if (!read.ok) throw new Error(read.message.reason);
  return read.source;
}

async function refusalOf(bytes: Uint8Array, options?: { readonly pageLimitMs: number }): Promise<Message> {
  const read = await readPdf(bytes, "page.pdf", options);
  if (read.ok) throw new Error(`it was read: ${read.source.text}`);
  return read.message;
}

const LEFT = "林场的护林员每天清早上山，先看水渠，再看防火道，下午回到站里把看到的记在册子上。";
const RIGHT = "站长说，册子要交给镇里，镇里每月汇总一次，哪一段路缺人手，一看便知，马上就补上。";
const TWO_COLUMNS: DrawnPage = {
  texts: [
    ...drawColumn(LEFT, { x: 40, y: 60, size: 10, measure: 14 }),
    ...drawColumn(RIGHT, { x: 200, y: 60, size: 10, measure: 14 }),
  ],
};

describe("readPdf", () => {
  it("reads columns down and not across", async () => {
    const { text, readerVersion } = await textOf(drawPdf([TWO_COLUMNS]));
    expect(text.replace(/\n/gu, "")).toBe(LEFT + RIGHT);
    expect(readerVersion).toBe("pdf/2");
  });

  it("joins a headline to the columns that it stands over, and not to those beside", async () => {
    const texts = [
      { text: "护林员有了好帮手", x: 60, y: 50, size: 24 },
      ...drawColumn(LEFT, { x: 20, y: 80, size: 10, measure: 12 }),
      ...drawColumn(RIGHT, { x: 155, y: 80, size: 10, measure: 12 }),
      { text: "水渠修通", x: 300, y: 50, size: 20 },
      ...drawColumn("村里的水渠修通了，三百亩地又种上了稻子。", { x: 290, y: 80, size: 10, measure: 10 }),
    ];
    const { text } = await textOf(drawPdf([{ texts }]));
    expect(text.split(/\n+/u)).toEqual([
      "护林员有了好帮手",
      LEFT,
      RIGHT,
      "水渠修通",
      "村里的水渠修通了，三百亩地又种上了稻子。",
    ]);
  });

  it("reads a box in the middle by itself: the columns go on past it", async () => {
    const words = (first: string): string => first + "山上的树一年比一年多了起来".repeat(12);
    const column = (x: number, y: number, text: string) => drawColumn(text, { x, y, size: 10, measure: 12 });
    const texts = [
      { text: "一座山和它的四十年光景", x: 80, y: 40, size: 22 },
      ...column(20, 70, words("甲")),
      ...column(160, 70, words("乙").slice(0, 36)),
      ...column(160, 230, "丙这里的路修到了山脚下的村口，路边种着树，树下有人歇脚，"),
      ...column(300, 70, words("丁").slice(0, 36)),
      ...column(300, 230, "戊树下摆着几张桌子，桌上放着水，过路的人喝了水再往山上走。"),
      { text: "数字里的山", x: 220, y: 140, size: 16 },
      ...drawColumn("四十年里种树三千亩，修路二十里，护林员换了三代人。", {
        x: 180,
        y: 165,
        size: 10,
        measure: 20,
      }),
    ];
    const frames = [[165, 118, 240, 85]] as const;
    const { text } = await textOf(drawPdf([{ texts, frames, width: 440 }]));
    expect(text.match(/[甲乙丙丁戊]|数字/gu)?.join("")).toBe("甲乙丙丁戊数字");
  });

  it("sees through radicals and reads Type 3 fonts, which have no characters but by their table", async () => {
    expect((await textOf(fixture("radicals-type3.pdf"))).text).toBe("局长高长民说，金色用户。");
  });

  it.each([0, 90, 180, 270] as const)(
    "reads a page that is shown turned by %d degrees, and knows its boxes",
    async (rotate) => {
      const texts = [{ text: "山上的树", x: 100, y: 200, size: 20 }];
      const { text, places = [] } = await textOf(drawPdf([{ texts, rotate }]));
      expect(text).toBe("山上的树");
      const [box] = boxesAt(places, { start: 0, end: 2 }, text);
      const upright = { x: 100, y: 182.4, width: 40, height: 20 };
      const sideways = { x: 297.6, y: 100, width: 20, height: 40 };
      const places90 = { 0: upright, 90: sideways, 180: undefined, 270: undefined }[rotate];
      expect(box).toMatchObject({ page: 1, ...places90 });
    },
  );

  it("tells vertical lines, and reads them from right to left", async () => {
    const vertical = (text: string, x: number) =>
      Array.from(text, (letter, at) => ({ text: letter, x, y: 60 + at * 12, size: 12 }));
    const { text } = await textOf(
      drawPdf([{ texts: [...vertical("树木参天", 80), ...vertical("山高水长", 100)] }]),
    );
    expect(text.replace(/\n/gu, "")).toBe("山高水长树木参天");
  });

  it("prints a shadow once and leaves out what stands slantwise or off the page", async () => {
    const texts = [
      { text: "山上的树", x: 100, y: 200, size: 20 },
      { text: "山上的树", x: 101, y: 201, size: 20 },
      { text: "页外的字", x: 900, y: 200, size: 20 },
    ];
    expect((await textOf(drawPdf([{ texts }]))).text).toBe("山上的树");
  });

  it("knows page and box of every line, and cuts the box where the words end", async () => {
    const pages = [TWO_COLUMNS, { texts: [{ text: "第二页上的一句话。", x: 50, y: 100, size: 10 }] }];
    const { text, places = [] } = await textOf(drawPdf(pages));
    const start = text.indexOf("一句话");
    expect(boxesAt(places, { start, end: start + 3 }, text)).toEqual([
      { page: 2, x: 100, y: 91.2, width: 30, height: 10 },
    ]);
    const first = text.indexOf("先看水渠");
    expect(boxesAt(places, { start: first, end: first + 4 }, text)).toEqual([
      { page: 1, x: 170, y: 51.2, width: 10, height: 10 },
      { page: 1, x: 40, y: 67.2, width: 30, height: 10 },
    ]);
  });
});

describe("a PDF that gives no text", () => {
  const sound = drawPdf([TWO_COLUMNS]);

  it("says that a file is locked", async () => {
    const { code, reason } = await refusalOf(fixture("encrypted.pdf"));
    expect(code).toBe("encrypted-pdf");
    expect(reason).toContain("password");
  });

  it("names text recognition where no page has text, and says which pages of a mixed file", async () => {
    expect(await refusalOf(fixture("scanned.pdf"))).toMatchObject({
      code: "scanned-pdf",
      location: "page.pdf",
    });
    const mixed = await readPdf(
      drawPdf([{ texts: [] }, TWO_COLUMNS, { texts: [] }, { texts: [] }]),
      "page.pdf",
    );
    expect(mixed).toMatchObject({ ok: true, doubts: [{ code: "scanned-pages", severity: "doubt" }] });
    if (mixed.ok) expect(mixed.doubts?.[0]?.reason).toContain("pages 1, 3-4 of 4");
  });

  it.each([
    ["a head alone", sound.subarray(0, 20)],
    ["no pages", drawPdf([])],
    ["noise", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5000, 0x5a)])],
  ])("refuses %s as broken", async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ severity: "error", code: "broken-pdf" });
  });

  it("reads on where only the table of places is broken", async () => {
    const torn = Buffer.from(sound.toString("latin1").replace(/startxref\n\d+/u, "startxref\n7"), "latin1");
    expect((await textOf(torn)).text).toContain("护林员");
  });

  it("gives up a file that takes too long, says on which page, and reads the next one", async () => {
    expect(await refusalOf(sound, { pageLimitMs: 1 })).toMatchObject({ code: "too-slow" });
    expect((await textOf(sound)).text).toContain("护林员");
  });

  it("refuses more pages than a document has", async () => {
    const many = drawPdf(Array.from({ length: 2001 }, () => ({ texts: [] })));
    expect(await refusalOf(many)).toMatchObject({ code: "too-large" });
  });
});

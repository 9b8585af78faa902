/** Pages that are kept without their words: laid out, packed and made again, on an invented text. */
import { describe, expect, it } from "@jest/globals";
import { digestOf, makeAnnotatedPage } from "../../../ingest/evaluate/annotated-page.ts";
import type { GoldDocument } from "../../../ingest/evaluate/gold.ts";
import { packGold, unpackGold } from "../../../ingest/evaluate/packed-gold.ts";
import { layOutPage, type PagePiece } from "../../../ingest/evaluate/page-pieces.ts";

const TEXT =
  "溪口县办事快了\r\n\r\n\u3000\u3000溪口县推行“一窗办”，去年办件12345件。\r\n\u3000\u3000“还要再快。”局长林一川说。\r\n";
const read = () => TEXT;
const body = TEXT.indexOf("\u3000\u3000溪口县推行");
const borrowed = (start: number, end: number, wrap?: number): PagePiece => ({
  archive: "a.tar.gz",
  member: "1.txt",
  start,
  end,
  ...(wrap !== undefined && { wrap }),
});
const pieces: readonly PagePiece[] = [{ print: "溪口日报" }, borrowed(0, 7), borrowed(body, TEXT.length, 10)];
const page = layOutPage(pieces, read);

const gold: GoldDocument = {
  source: "made.txt",
  publisher: "溪口日报",
  publishedOn: null,
  articles: [
    {
      id: "a1",
      headline: "溪口县办事快了",
      headlineParts: [],
      bodyStarts: "溪口县推行“一窗办”",
      bodyEnds: "局长林一川说。",
      bodySpans: [[11, 48]],
      reporters: [],
      truncated: false,
    },
  ],
  entities: [
    { id: "e1", type: "Person", kind: null, name: "林一川", aliases: [], articles: ["a1"] },
    { id: "e2", type: "Place", kind: null, name: "溪口县", aliases: ["溪口"], articles: ["a1"] },
    { id: "e3", type: "Programme", kind: "service", name: "一窗办", aliases: ["“一窗办”"], articles: ["a1"] },
  ],
  positions: [{ person: "e1", organization: null, title: "局长", evidence: "局长林一川说" }],
  statements: [{ speaker: "e1", mode: "direct", text: "还要再快。", about: ["e3"], article: "a1" }],
  relations: [
    { type: "HONOURED", from: "e2", to: "text:溪口县推行“一窗办”…还要再快", evidence: "溪口县推行“一窗办”" },
  ],
  metrics: [{ subject: "e3", indicator: "去年办件", value: 12345, unit: "件", evidence: "去年办件12345件" }],
};

describe("a page made of pieces", () => {
  it("breaks lines where print does: no figure is cut, no line begins with a closing mark or ends with an opening one", () => {
    expect(page).toBe(
      [
        "溪口日报\n\n溪口县办事快了\n\n  溪口县推行“一窗",
        "办”，去年办件\n12345件。\n  “还要再快。”局\n长林一川说。\n\n",
      ].join("\n"),
    );
  });

  it("keeps a paragraph in one line where no length is given", () => {
    expect(layOutPage([borrowed(body, TEXT.length)], read)).toContain(
      "  溪口县推行“一窗办”，去年办件12345件。\n",
    );
  });

  it("refuses a piece that its text does not have", () => {
    expect(() => layOutPage([borrowed(0, TEXT.length + 1)], read)).toThrow(/1\.txt has \d+ characters/u);
  });
});

describe("packed annotations", () => {
  it("hold no word of the page and give all of them back", () => {
    const packed = packGold(gold, page);
    const { publisher: _, ...rest } = packed;
    expect(JSON.stringify(rest)).not.toMatch(/林一川|溪口|一窗办|还要再快|局长|办件/u);
    expect(unpackGold(packed, page)).toEqual(gold);
  });

  it("refuse words that are not on the page, but for short canonical forms", () => {
    const renamed = (name: string): GoldDocument => ({
      ...gold,
      entities: gold.entities.map((entity) => ({ ...entity, name })),
    });
    expect(packGold(renamed("溪口县政府"), page).entities[0]?.name).toBe("溪口县政府");
    expect(() => packGold(renamed("溪口县人民政府政务服务管理局办公室"), page)).toThrow(
      /is not on the page/u,
    );
  });

  it("refuse a place beyond the page", () => {
    const packed = packGold(gold, page);
    expect(() => unpackGold(packed, page.slice(0, 12))).toThrow(/is no place on a page of \d+ characters/u);
  });
});

describe("an annotated page", () => {
  const kept = { set: "look", sha256: digestOf(page), pieces, gold: packGold(gold, page) } as const;

  it("is made to the letter where its texts are", () => {
    expect(makeAnnotatedPage(kept, read)).toEqual({ text: page, gold });
  });

  it("is refused where a text has changed by one character", () => {
    const changed = () => TEXT.replace("还要", "要还");
    expect(() => makeAnnotatedPage(kept, changed)).toThrow("made.txt is not the page that was annotated");
  });
});

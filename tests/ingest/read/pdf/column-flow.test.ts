import { describe, expect, it } from "@jest/globals";
import { readPdf } from "../../../../ingest/read/pdf/read-pdf.ts";
import { type DrawnPage, type DrawnText, drawPdf } from "../../../support/pdf/drawn-pdf.ts";
import { chromiumPath, printPdf } from "../../../support/pdf/newspaper.ts";

const hasChromium = chromiumPath() !== undefined;
if (!hasChromium) process.stderr.write("Skipped: the printed columns of items need Chromium.\n");

interface Item {
  readonly headline: string;
  readonly byline?: string;
  readonly paragraphs: readonly string[];
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes, "page.pdf");
  if (!read.ok) throw new Error(read.message.reason);
  return read.source.text;
}

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  return (await textOf(bytes)).split(/\n+/u).map((line) => line.replace(/\s/gu, ""));
}

function wanted(items: readonly Item[]): string[] {
  return items
    .flatMap(({ headline, byline, paragraphs }) => [headline, ...(byline ? [byline] : []), ...paragraphs])
    .map((line) => line.replace(/\s/gu, ""));
}

const HEADLINES = [
  "山村修通水渠",
  "柳林镇种树忙",
  "新书送到山里",
  "三座小桥合龙",
  "稻谷丰收入仓",
  "山里邮路延伸",
];
const SENTENCES = [
  "护林员清早上山看水渠，村民都说一年比一年好。",
  "站长把册子交到镇里，下个月还要再来一回。",
  "村里的会计在河边种下柳树，账目贴在墙上。",
  "镇上的老师送来四百册新书，孩子们围着看到天黑。",
  "邮递员骑车走了四十里山路。",
  "修路的工人修好了三座小桥，路上的人多了起来，到了秋天就能用上。",
  "卫生院的医生给老人量了血压，没有人再担心。",
];

/** Items of different lengths, so that columns end at other places in each page. */
function makeItems(count: number, shift: number, kind: "lead" | "byline"): Item[] {
  return Array.from({ length: count }, (_, item) => {
    const sentences = (from: number, many: number): string =>
      Array.from({ length: many }, (_, at) => SENTENCES[(from + at) % SENTENCES.length]).join("");
    const [first, second] = [
      sentences(item + shift, 2 + ((item + shift) % 3)),
      sentences(item * 2 + shift, 3),
    ];
    return {
      headline: HEADLINES[(item + shift) % HEADLINES.length] ?? "",
      ...(kind === "byline" && { byline: "□ 记者 涂一鸣" }),
      paragraphs: [kind === "lead" ? `本报讯（记者涂一鸣）${first}` : first, second],
    };
  });
}

const HTML_HEAD = `<!doctype html><meta charset="utf-8"><style>
  @page { size: 620pt 1000pt; margin: 36pt }
  body { margin: 0; font: 10pt/1.6 "Noto Serif CJK SC", serif }
  section { break-after: page }
  h1 { font-size: 14pt; line-height: 1.4; margin: 8pt 0 4pt; break-after: avoid }
  h1.wide { font-size: 24pt; text-align: center; margin: 0 0 12pt }
  p { margin: 0; text-indent: 2em; text-align: justify; widows: 1; orphans: 1 }
  .byline { text-indent: 0 }
  .row { display: flex; gap: 18pt; margin-top: 20pt } .row > * { min-width: 0 }
  .box { border: 1pt solid; padding: 6pt }
</style>`;

function itemHtml({ headline, byline, paragraphs }: Item): string {
  const by = byline === undefined ? "" : `<p class="byline">${byline}</p>`;
  return `<h1>${headline}</h1>${by}${paragraphs.map((text) => `<p>${text}</p>`).join("")}`;
}

function flowHtml(items: readonly Item[], columns: number): string {
  return `<div style="columns: ${columns}; column-gap: 18pt">${items.map(itemHtml).join("")}</div>`;
}

function wideHtml({ headline, paragraphs }: Item, columns: number): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  return `<h1 class="wide">${headline}</h1><div style="columns: ${columns}; column-gap: 18pt">${text}</div>`;
}

const WIDE: Item = {
  headline: "一座山的四十年光景",
  paragraphs: [SENTENCES.join(""), SENTENCES.slice(2).join(""), SENTENCES.slice(1, 5).join("")],
};

function printedPages(): { readonly html: string; readonly lines: readonly string[] }[] {
  const kinds = ["lead", "byline"] as const;
  const flows = [2, 3, 4].flatMap((columns) =>
    kinds.flatMap((kind) =>
      [0, 1, 2].map((shift) => {
        const items = makeItems(columns + 2, shift, kind);
        return { html: flowHtml(items, columns), lines: wanted(items) };
      }),
    ),
  );
  const mixed = kinds.flatMap((kind) => {
    const [above, below] = [makeItems(5, 1, kind), makeItems(6, 3, kind)];
    const [left, right] = [makeItems(2, 0, kind), makeItems(2, 4, kind)];
    const column = (items: readonly Item[]): string =>
      `<div style="flex: 1 0 0">${items.map(itemHtml).join("")}</div>`;
    return [
      {
        html: `${flowHtml(above, 3)}<div style="height: 20pt"></div>${wideHtml(WIDE, 3)}<div style="height: 20pt"></div>${flowHtml(below, 3)}`,
        lines: wanted([...above, WIDE, ...below]),
      },
      {
        html: `<div class="row">${column(left)}<div style="flex: 2 0 0">${wideHtml(WIDE, 2)}</div>${column(right)}</div>`,
        lines: wanted([...left, WIDE, ...right]),
      },
      {
        html: `<h1 class="wide">一周简讯集萃</h1>${flowHtml(below, 3)}`,
        lines: ["一周简讯集萃", ...wanted(below)],
      },
      {
        html: `<div class="row"><div style="flex: 2 0 0">${flowHtml(above.slice(0, 4), 2)}</div><div class="box" style="flex: 1 0 0">${itemHtml(WIDE)}</div></div>`,
        lines: wanted([...above.slice(0, 4), WIDE]),
      },
    ];
  });
  return [...flows, ...mixed];
}

(hasChromium ? describe : describe.skip)("items of one column each, printed by Chromium", () => {
  it("are read one after the other over the ends of columns, beside wide articles and boxes too", async () => {
    const pages = printedPages();
    const html = HTML_HEAD + pages.map((page) => `<section>${page.html}</section>`).join("");
    expect(await linesOf(printPdf(html))).toEqual(pages.flatMap(({ lines }) => lines));
  });
});

/** Lines of twelve characters in columns of so many lines, each text going on where the one before ends. */
function drawFlow(items: readonly Item[], height: number): DrawnText[] {
  const texts: DrawnText[] = [];
  let row = 0;
  const put = (text: string, indent: number, size: number): void => {
    const [column, line] = [Math.floor(row / height), row % height];
    texts.push({ text, x: 30 + column * 140 + indent, y: 60 + line * 16, size });
    row++;
  };
  for (const { headline, paragraphs } of items) {
    // White is above a headline, and none ends a column.
    if (row % height !== 0) row++;
    if (row % height === height - 1) row++;
    put(headline, 0, 14);
    for (const paragraph of paragraphs) {
      put(paragraph.slice(0, 10), 20, 10);
      for (let at = 10; at < paragraph.length; at += 12) put(paragraph.slice(at, at + 12), 0, 10);
    }
  }
  return texts;
}

function page(texts: readonly DrawnText[]): DrawnPage {
  return { texts, width: 1100, height: 700 };
}

describe("items of one column each", () => {
  it.each([23, 24, 26, 27, 28, 29, 30, 31])(
    "are followed through columns of %d lines, wherever these end",
    async (height) => {
      const items = makeItems(5, height, "lead");
      expect(await linesOf(drawPdf([page(drawFlow(items, height))]))).toEqual(wanted(items));
    },
  );

  it("are told by their headlines where a sentence ends with its column", async () => {
    const whole = (text: string): string => `${text.slice(0, 33)}。`;
    const text = whole(`本报讯（记者涂一鸣）${SENTENCES.join("").replaceAll("。", "，")}`);
    const items = HEADLINES.slice(0, 4).map((headline) => ({ headline, paragraphs: [text, text] }));
    // A headline and three lines and three lines, once with the white between two items.
    for (const height of [7, 11, 12])
      expect(await linesOf(drawPdf([page(drawFlow(items, height))]))).toEqual(wanted(items));
  });

  it("leave an article that goes around another one whole", async () => {
    const words = (first: string, lines: number): string =>
      first + "山上的树一年比一年多了起来".repeat(12).slice(0, lines * 12 - 1);
    const column = (x: number, y: number, text: string): DrawnText[] =>
      Array.from({ length: Math.ceil(text.length / 12) }, (_, at) => ({
        ...{ text: text.slice(at * 12, at * 12 + 12), x, y: y + at * 16, size: 10 },
      }));
    const texts = [
      { text: "一座山和它的四十年光景怎么讲", x: 60, y: 40, size: 26 },
      ...column(30, 70, words("甲", 12)),
      ...column(170, 70, words("乙", 4)),
      ...column(310, 70, words("丙", 4)),
      { text: "水渠修通了", x: 205, y: 160, size: 22 },
      ...column(170, 182, words("丁", 5)),
      ...column(310, 182, words("戊", 5)),
    ];
    expect(
      (await linesOf(drawPdf([page(texts)])))
        .join("")
        .match(/[甲乙丙丁戊]|水渠/gu)
        ?.join(""),
    ).toBe("甲乙丙水渠丁戊");
  });
});

describe("an article that goes on over the end of a page", () => {
  const paragraph = `本报讯（记者涂一鸣）${SENTENCES.join("")}`;
  const lines = (text: string, y: number): DrawnText[] =>
    Array.from({ length: Math.ceil(text.length / 20) }, (_, at) => ({
      ...{ text: text.slice(at * 20, at * 20 + 20), x: 40, y: y + at * 16, size: 10 },
    }));
  const first = [
    { text: "山村修通水渠三十里", x: 60, y: 80, size: 22 },
    ...lines(paragraph.slice(0, 100), 110),
  ];
  const rest = paragraph.slice(100);
  const number = { text: "2", x: 180, y: 490, size: 8 };

  it("is one paragraph where its sentence is unfinished, and the page's number stands apart", async () => {
    const pages = [{ texts: first }, { texts: [...lines(rest, 60), number] }];
    expect(await linesOf(drawPdf(pages))).toEqual(["山村修通水渠三十里", paragraph, "2"]);
  });

  it("goes on with a new paragraph where its sentence is finished and no headline is above", async () => {
    const [headline] = first;
    const above = [...(headline ? [headline] : []), ...lines(paragraph.slice(0, 95), 110)];
    const text = await textOf(drawPdf([{ texts: above }, { texts: lines(rest, 60) }]));
    expect(text).toContain(`${paragraph.slice(80, 95)}\n${rest.slice(0, 10)}`);
  });

  it("begins anew under a headline", async () => {
    const headline = { text: "柳林镇种树忙不停", x: 60, y: 60, size: 22 };
    const pages = [{ texts: first }, { texts: [headline, ...lines(rest, 90)] }];
    expect(await linesOf(drawPdf(pages))).toEqual([
      "山村修通水渠三十里",
      paragraph.slice(0, 100),
      "柳林镇种树忙不停",
      rest,
    ]);
  });
});

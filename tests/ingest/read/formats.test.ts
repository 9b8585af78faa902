import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pageCutter } from "../../../ingest/pipeline.ts";
import { formatOf, HEAD_BYTES } from "../../../ingest/read/formats.ts";
import { readDocuments } from "../../../ingest/read/read-documents.ts";
import { type ReadResult, sha256 } from "../../../ingest/read/read-text.ts";
import type { SourceText } from "../../../src/model/document.ts";
import { tar, zip } from "../../support/packed.ts";

/** Through the reader that the name stands for, whatever the bytes. */
async function readAs(name: string, content: string | Buffer): Promise<ReadResult[]> {
  const bytes = Buffer.from(content as string);
  const format = formatOf(name, bytes.subarray(0, HEAD_BYTES));
  if (format.kind === "document") return [await format.read(bytes, name)];
  if (format.kind !== "table") throw new Error(`${format.name} is no format of documents`);
  const all: ReadResult[] = [];
  for await (const read of format.read({ location: name, name, bytes: Readable.from([bytes]) }))
    all.push(read);
  return all;
}

async function sourcesOf(name: string, content: string | Buffer): Promise<SourceText[]> {
  return (await readAs(name, content)).map((read) => {
    if (!read.ok) throw new Error(read.message.reason);
    return read.source;
  });
}

async function messagesOf(name: string, content: string | Buffer): Promise<string[]> {
  return (await readAs(name, content)).map((read) =>
    read.ok ? read.source.location : `${read.message.code} ${read.message.location}: ${read.message.reason}`,
  );
}

const BODY = "青川县推进紧密型县域医共体建设，全县十二家乡镇卫生院由县人民医院统一管理，群众看病更方便了。";
const PARAGRAPHS = `<p>${BODY}</p><p>县卫生健康局局长林海石介绍，去年县域内就诊率达到九成。</p>`;
const webPage = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe("HTML", () => {
  const page = webPage(
    `<title>医共体建起来了_青川县人民政府</title><meta name="ContentSource" content="青川日报"><meta name="PubDate" content="2024-03-05 10:20">`,
    `<div class="nav"><a href="/">首页</a> <a href="/news">新闻中心</a></div><h1>医共体建起来了</h1>
     <div>发布时间：2024-03-05 来源：青川日报</div><div class="text">${PARAGRAPHS}
     <table><tr><td>年份</td><td>就诊率</td></tr><tr><td>2023</td><td>90%</td></tr></table></div>
     <script>document.write("广告")</script><footer>版权所有</footer>`,
  );

  it("gives headline, the line on source and day, and the main text as lines", async () => {
    const [{ text, stated, readerVersion } = { text: "", stated: {}, readerVersion: "" }] = await sourcesOf(
      "a.html",
      page,
    );
    const lines = text.split("\n").filter(Boolean);
    expect(lines.slice(0, 3)).toEqual(["医共体建起来了", "发布时间：2024-03-05 来源：青川日报", BODY]);
    expect(text).toContain("2023  90%");
    expect(text).not.toContain("广告");
    expect(text).not.toContain("新闻中心");
    expect(stated).toEqual({ publisher: "青川日报", publishedOn: "2024-03-05" });
    expect(readerVersion).toBe("html/1");
  });

  it("is known by its content, and decoded by what it says of itself", async () => {
    const gbk = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
      Buffer.from("c7e0b4a8cfd8c8cbc3f1d2bdd4ba", "hex"),
      Buffer.from(`${"&#38738;&#24029;&nbsp;&amp;".repeat(5)}</p></body></html>`),
    ]);
    const [source] = await sourcesOf("saved.txt", gbk);
    expect(source).toMatchObject({ encoding: "gb18030" });
    expect(source?.text).toMatch(/^青川县人民医院青川.&青川/u);
  });

  it.each([
    ["a frame", webPage("", '<iframe src="/inner.html"></iframe>'), "frame"],
    ["one that a script fills", webPage("", '<div id="app"></div><script>start()</script>'), "script"],
  ])("says of %s that there is no text", async (_, html, word) => {
    const [message] = await messagesOf("a.html", html);
    expect(message).toMatch(/^no-text a\.html/u);
    expect(message).toContain(word);
  });

  it("refuses pages that nest without end", async () => {
    const deep = `${"<div>".repeat(2000)}${BODY}`;
    expect(await messagesOf("a.html", webPage("", deep))).toEqual([expect.stringMatching(/^broken-html/u)]);
  });
});

describe("Markdown", () => {
  it("takes front matter as stated, the title as a line, and marks out of the text", async () => {
    const page = `---\ntitle: "医共体建起来了"\ndate: 2024/3/5\nsource: 青川日报\n---\n\n**青川县**推进[医共体](https://x.invalid)建设。\n`;
    const [source] = await sourcesOf("a.md", page);
    expect(source?.text).toBe("医共体建起来了\n\n\n青川县推进医共体建设。\n");
    expect(source?.stated).toEqual({ publisher: "青川日报", publishedOn: "2024-03-05" });
    expect(source?.sha256).toBe(sha256(page));
  });

  it("takes an address for no publisher", async () => {
    const [source] = await sourcesOf("a.md", `---\nsource: https://x.invalid/1\n---\n${BODY}`);
    expect(source).not.toHaveProperty("stated");
  });
});

const ROW = { 标题: "医共体建起来了", 正文: BODY, 来源: "青川日报", 日期: "20240305" };

describe("JSON Lines", () => {
  it("gives a document a line, with what it states; a broken line is told and the others go on", async () => {
    const lines = `${JSON.stringify(ROW)}\n\n{"title": \n${JSON.stringify({ headline: "标题", body: BODY, publishedOn: 1709600000 })}\n[1]\n{"title":"无文"}`;
    const read = await readAs("a.jsonl", lines);
    expect(
      read.map((each) => (each.ok ? each.source.location : `${each.message.code} ${each.message.location}`)),
    ).toEqual([
      "a.jsonl#1",
      "broken-row a.jsonl#3",
      "a.jsonl#4",
      "broken-row a.jsonl#5",
      "no-text a.jsonl#6",
    ]);
    expect(read[0]).toMatchObject({
      source: {
        text: `医共体建起来了\n\n${BODY}`,
        stated: { publisher: "青川日报", publishedOn: "2024-03-05" },
      },
    });
    expect(read[2]).toMatchObject({ source: { stated: { publishedOn: "2024-03-05" } } });
  });

  it("reads an array of articles as well", async () => {
    expect(
      (await sourcesOf("a.json", JSON.stringify([ROW, ROW], null, 1))).map(({ location }) => location),
    ).toEqual(["a.json#1", "a.json#2"]);
  });
});

describe("a table", () => {
  it.each([
    ["a.csv", ","],
    ["a.tsv", "\t"],
    ["b.csv", ";"],
  ])("%s gives a document a row", async (name, by) => {
    const table = `\ufeff标题${by}正文${by}媒体${by}时间\r\n一${by}"第一段。\n第二段""引""。"${by}青川日报${by}2024年3月5日\r\n二${by}${BODY}${by}${by}\r\n`;
    const [first, second] = await sourcesOf(name, table);
    expect(first).toMatchObject({
      location: `${name}#1`,
      text: '一\n\n第一段。\n第二段"引"。',
      stated: { publisher: "青川日报", publishedOn: "2024-03-05" },
    });
    expect(second).toMatchObject({ location: `${name}#2`, text: `二\n\n${BODY}` });
  });

  it("in GB18030 is decoded", async () => {
    const table = Buffer.concat([
      Buffer.from("title,text\nA,"),
      Buffer.from("c7e0b4a8cfd8c8cbc3f1d2bdd4ba0a", "hex"),
    ]);
    expect((await sourcesOf("a.csv", table))[0]?.text).toBe("A\n\n青川县人民医院");
  });

  it("tells bad rows with their line, and reads the others", async () => {
    const messages = await messagesOf("a.csv", `title,text\n一,"甲\n乙"\n二,文,太,多\n三,\n四,文`);
    expect(messages.map((each) => each.slice(0, 24))).toEqual([
      "a.csv#1",
      expect.stringContaining("broken-row a.csv#2: line"),
      expect.stringContaining("no-text a.csv#3: line 5"),
      "a.csv#4",
    ]);
    expect(messages[1]).toContain("line 4:");
  });

  it("says where a quotation mark is left open", async () => {
    expect((await messagesOf("a.csv", `title,text\n一,甲\n二,"乙\n三,丙`))[1]).toMatch(
      /^broken-table a\.csv: line 3:/u,
    );
  });

  it("without a column for the text lists its columns", async () => {
    expect(await messagesOf("a.csv", "a,b\n1,2\n")).toEqual([
      expect.stringMatching(/^no-text-column a\.csv:.*a, b.*content/u),
    ]);
  });
});

it("what is stated of a text counts for more than what the page shows", () => {
  const text = `医共体建起来了\n\n${BODY}\n`;
  const page = pageCutter.cut(text, { publisher: "青川日报", publishedOn: "2024-03-05" });
  expect(page).toMatchObject({ publisher: "青川日报", publishedOn: { text: "2024-03-05" } });
  expect(page.articles[0]?.headline?.text).toBe("医共体建起来了");
  expect(pageCutter.cut(text).publisher).toBeUndefined();
});

describe("spoilt bytes", () => {
  const table = `title,text\n一,"${BODY}"\n二,${BODY}\n`;
  const samples: readonly [string, () => Promise<Buffer>][] = [
    ["a.html", async () => Buffer.from(webPage("<title>题</title>", PARAGRAPHS))],
    ["a.md", async () => Buffer.from(`---\ntitle: 题\n---\n${BODY}`)],
    ["a.jsonl", async () => Buffer.from(`${JSON.stringify(ROW)}\n${JSON.stringify(ROW)}`)],
    ["a.csv", async () => Buffer.from(table)],
    [
      "a.zip",
      async () =>
        zip([
          { name: "甲.txt", content: BODY },
          { name: "乙.csv", content: table },
        ]),
    ],
    [
      "a.tar.gz",
      async () =>
        gzipSync(
          await tar([
            { name: "甲.txt", content: BODY },
            { name: "乙.html", content: PARAGRAPHS },
          ]),
        ),
    ],
    [
      "a.tar",
      () =>
        tar([
          { name: "甲.txt", content: BODY },
          { name: "乙.jsonl", content: JSON.stringify(ROW) },
        ]),
    ],
  ];

  it.each(samples)("of %s give documents or messages, never an exception", async (name, make) => {
    const whole = await make();
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const stdin = Readable.from([bytes.subarray(0, length || whole.length)]);
        let results = 0;
        for await (const read of readDocuments({ location: name, path: "-" }, { stdin })) {
          results++;
          if (read.ok) expect(read.source.text.trim()).not.toBe("");
          else expect(read.message.reason.length).toBeGreaterThan(10);
        }
        expect(results).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 30 },
    );
  });
});

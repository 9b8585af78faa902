import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { pageCutter } from "../../../../ingest/pipeline.ts";
import { readPdf } from "../../../../ingest/read/pdf/read-pdf.ts";
import { readText } from "../../../../ingest/read/read-text.ts";
import type { SegmentedPage, SourceText } from "../../../../src/model/document.ts";
import { chromiumPath, newspaperHtml, printPdf } from "../../../support/pdf/newspaper.ts";
import { sampleNewspaper } from "../../../support/pdf/sample-newspaper.ts";

const hasChromium = chromiumPath() !== undefined;
if (!hasChromium) process.stderr.write("Skipped: the printed newspaper page needs Chromium.\n");

function contentsOf(page: SegmentedPage): unknown {
  return page.articles
    .map(({ headline, headlineParts, reporters, text, bodyStart }) => ({
      headline: headline?.text,
      parts: headlineParts.map((part) => part.text),
      reporters: reporters.map((name) => name.text),
      body: text.text.slice(bodyStart).replace(/[^\S\n]/gu, ""),
    }))
    .sort((left, right) => ((left.headline ?? "") < (right.headline ?? "") ? -1 : 1));
}

async function sourceOf(bytes: Uint8Array): Promise<SourceText> {
  const read = await readPdf(bytes, "newspaper.pdf");
  if (!read.ok) throw new Error(read.message.reason);
  return read.source;
}

(hasChromium ? describe : describe.skip)("a newspaper page in four columns, printed by Chromium", () => {
  let source: SourceText;
  beforeAll(async () => {
    source = await sourceOf(printPdf(newspaperHtml(sampleNewspaper())));
  });

  it("has the same articles as the page's plain text", () => {
    const file = path.resolve(__dirname, "../../../../samples/03-one-line-paragraphs.txt");
    const plain = readText(readFileSync(file), file);
    if (!plain.ok) throw new Error(plain.message.reason);
    const page = pageCutter.cut(source.text);
    expect(contentsOf(page)).toEqual(contentsOf(pageCutter.cut(plain.source.text)));
    expect(page.publishedOn?.earliest).toBe("2024-11-08");
    expect(page.publisher).toBe("鄂东新报");
  });

  it("keeps masthead and foot apart from the articles", () => {
    const [head, blank] = source.text.split("\n");
    expect(head).toBe("鄂东新报  2024年11月8日 星期五  A5版  责任编辑：涂一鸣");
    expect(blank).toBe("");
  });
});

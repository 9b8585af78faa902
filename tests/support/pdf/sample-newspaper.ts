/** Lays the first and the third sample page out in four columns. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { LaidOut, Newspaper } from "./newspaper.ts";

const SAMPLES = path.resolve(__dirname, "../../../samples");

/** The third sample page: its paragraphs are on one line each, its articles parted by two blank lines. */
export function sampleNewspaper(): Newspaper {
  const text = readFileSync(path.join(SAMPLES, "03-one-line-paragraphs.txt"), "utf8").trim();
  const [first, second, third, fourth] = text
    .replace(/\n（.+\d版）$/u, "")
    .split(/\n{3,}/u)
    .map(toArticle);
  if (!(first && second && third && fourth))
    throw new Error("the sample page has not four articles any more");
  return {
    head: ["鄂东新报", "2024年11月8日　星期五", "A5版"],
    foot: ["责任编辑：涂一鸣"],
    rows: [
      [{ ...second, columns: 4 }],
      [
        { ...first, columns: 2 },
        { ...fourth, columns: 2 },
      ],
      [{ ...third, columns: 4 }],
    ],
  };
}

function toArticle(text: string): Omit<LaidOut, "columns"> {
  const [headline = "", ...lines] = text.split(/\n+/u);
  const subtitle = lines[0]?.startsWith("——") ? lines.shift() : undefined;
  const byline = lines[0]?.startsWith("□") ? lines.shift() : undefined;
  return {
    headline,
    ...(subtitle !== undefined && { subtitle }),
    ...(byline !== undefined && { byline }),
    paragraphs: lines,
  };
}

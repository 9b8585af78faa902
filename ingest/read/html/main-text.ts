/** The text of a web page that is no menu, and the lines on source and day that stand above it. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { htmlText, textOf } from "./html-text.ts";

// What the systems behind most Chinese government and newspaper sites call the text.
const KNOWN =
  "#UCAP-CONTENT, #zoom, #Zoom, .TRS_Editor, .TRS_UEDITOR, .trs_editor_view, #ozoom, .rm_txt_con, #rwb_zw, .article-content, .article_content, .articleContent, [itemprop=articleBody]";
/** A shorter one is a caption or a part of the text. */
const LEAST = 60;
/** A page with more is a list, or made to keep a machine busy. */
const MOST_ELEMENTS = 50_000;
/** Below this share of the page's text the extractor has taken a part for the whole. */
const LEAST_SHARE = 0.15;

/** @param html the page. @param document the same, parsed. */
export function mainText(html: string, document: Document): string {
  const known = [...document.querySelectorAll(KNOWN)]
    .map(textOf)
    .sort((left, right) => right.length - left.length)[0];
  if (known !== undefined && known.length >= LEAST) return known;
  const whole = textOf(document.body);
  const main = extracted(html);
  return main.length >= Math.max(LEAST, whole.length * LEAST_SHARE) ? main : longestPart(document, whole);
}

/** A copy, since the extractor takes the document to pieces. */
function extracted(html: string): string {
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document, {
      charThreshold: LEAST,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    return htmlText(found?.content ?? "");
  } catch {
    return "";
  }
}

function longestPart(document: Document, whole: string): string {
  const article = document.querySelector("article, main, #content, .content");
  const text = article ? textOf(article) : "";
  return text.length >= LEAST ? text : whole;
}

const LABELS = /(?:来源|发布时间|发布日期|时间|日期|作者)\s*[:：]/u;
const DAY_FIRST = /^(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}/u;
const LONGEST_LABELS = 120;

/** The line on source and day, as it stands, where the main text has it not. */
export function labelLine(document: Document, main: string): string | undefined {
  return textOf(document.body)
    .split("\n")
    .map((line) => line.trim())
    .find(
      (line) =>
        line.length <= LONGEST_LABELS &&
        !/[。；]/u.test(line) &&
        (DAY_FIRST.test(line) || (LABELS.test(line) && /\d{4}|来源/u.test(line))) &&
        !main.includes(line),
    );
}

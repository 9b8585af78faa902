/** A web page to the text that a person reads on it; nothing is fetched and no script is run. */
import { parseHTML } from "linkedom";
import { type ReadResult, readText, sha256, takeText } from "../read-text.ts";
import { byRole, joinText, statedFacts } from "../stated-facts.ts";
import { decodeHtml } from "./decode-html.ts";
import { textOf } from "./html-text.ts";
import { labelLine, mainText } from "./main-text.ts";

/** Raised whenever the same bytes would give another text. */
const HTML_READER_VERSION = "html/1";

/** A page of print has a hundredth; what is longer is a dump. */
const MAX_HTML_BYTES = 16 * 1024 * 1024;
/** Pages in the wild nest a tenth as deep; the time of finding the text grows with the square of it. */
const MOST_DEPTH = 400;
/** A page with less says nothing by itself. */
const LEAST_TEXT = 20;

/**
 * Reads the main text: headline, the line on source and day, body; blocks as lines.
 *
 * @returns a message with the code `no-text` for a page of frames or one that a script fills, `broken-html` for
 *   one that can't be parsed, `too-large`, and those of readText. Never throws for what the bytes hold.
 */
export function readHtml(bytes: Uint8Array, location: string): ReadResult {
  const decoded = decodeHtml(bytes);
  if (!decoded || bytes.length === 0) return readText(bytes, location);
  if (bytes.length > MAX_HTML_BYTES)
    return refuse("too-large", location, "the page has more than 16 MiB; cut it up, or save its text.");
  try {
    const page = readPage(decoded.text);
    if (typeof page === "string") return refuse("no-text", location, page);
    const { text, stated } = page;
    const origin = { location, sha256: sha256(bytes), readerVersion: HTML_READER_VERSION };
    return takeText({ ...decoded, text }, { ...origin, ...(stated && { stated }) });
  } catch (error) {
    const reason = `the page can't be parsed (${(error as Error).message}); save its text as a .txt file.`;
    return refuse("broken-html", location, reason);
  }
}

/** The text with what is stated of it, or why there is none. */
function readPage(html: string) {
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  if (nestsDeeperThan(MOST_DEPTH, document.body))
    throw new Error(`it nests deeper than ${MOST_DEPTH} elements`);
  if (textOf(document.body).length < LEAST_TEXT) return withoutText(document);
  const fields = byRole([...metaOf(document), ["主标题", headlineOf(document)]]);
  const main = mainText(whole, document);
  const labels = labelLine(document, main);
  const headline = fields.headline ?? "";
  const labelled = labels === undefined ? main : `${labels}\n\n${main}`;
  const text = main.startsWith(headline) ? main : joinText({ headline }, labelled);
  return { text, stated: statedFacts(fields) };
}

function nestsDeeperThan(most: number, root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; depth <= most; depth++) {
    level = level.flatMap((element) => [...element.children]);
    if (level.length === 0) return false;
  }
  return true;
}

function withoutText(document: Document): string {
  if (document.querySelector("frameset, frame, iframe"))
    return "the page is a frame around others and has no text; save the page that is in the frame.";
  return "there is no text in the page: a script fills it when it is looked at; save it from the browser as it is shown.";
}

/** What the head says: government sites name title, day and source there. */
function metaOf(document: Document): [string, string][] {
  return [...document.querySelectorAll("meta[content]")].map((meta) => {
    const name = meta.getAttribute("name") ?? meta.getAttribute("property") ?? "";
    return [META[name.toLowerCase()] ?? "", meta.getAttribute("content") ?? ""];
  });
}

/** Names in the head that mean what a field of that name means. */
const META: Readonly<Record<string, string>> = {
  articletitle: "title",
  "og:title": "标题",
  pubdate: "pubdate",
  publishdate: "publishdate",
  "article:published_time": "date",
  contentsource: "publisher",
  source: "source",
};

function headlineOf(document: Document): string {
  const [first] = [...document.querySelectorAll("h1")].map((heading) => textOf(heading)).filter(Boolean);
  const title = document.querySelector("title")?.textContent?.trim() ?? "";
  // Behind the headline stands the name of the site.
  return first ?? title.split(/\s*[_|｜]\s*|\s+[-–—]\s+|-+(?=[^-]*(?:网|政府|报|局|厅|委)$)/u)[0] ?? "";
}

function refuse(code: string, location: string, reason: string): ReadResult {
  return { ok: false, message: { severity: "error", code, location, reason } };
}

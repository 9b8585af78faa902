/** How a printed text is cited by GB/T 7714-2015, the Chinese standard of bibliographic references. */

/** What a reference states, as far as it is known. */
export interface CitedText {
  /** Who signed it, in the order of the byline. */
  readonly reporters: readonly string[];
  readonly headline: string | null;
  /** The paper or office. */
  readonly publisher: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  /** 版次, as `printedPage` gives it. */
  readonly page: string | null;
  /** Where it stands on the web. */
  readonly address: string | null;
  /** The day on which it was taken from there, `YYYY-MM-DD`. */
  readonly accessedOn: string;
}

// Section 8.1.2 of the standard: of more, the first three and 等.
const MOST_AUTHORS = 3;
const NO_AUTHOR = "佚名";
const NO_TITLE = "[题名不详]";
const NO_PUBLISHER = "[出版者不详]";
const NO_DATE = "[日期不详]";

/**
 * The reference of an article or page, without its number: `[N]` of a newspaper, `[N/OL]` of one read on the web,
 * `[EB/OL]` of any other page of the web, `[Z]` of anything else. What is unknown is marked so, never guessed.
 */
export function citation(cited: CitedText): string {
  const isPaper = cited.publisher !== null && PAPER.test(cited.publisher);
  if (isPaper) return newspaper(cited);
  return cited.address === null ? other(cited) : webPage(cited, cited.address);
}

const PAPER = /(?:报|报社)(?:[（(]?[\p{Script=Han}]{0,3}版[)）]?)?$/u;

// 析出文献题名[N]. 报纸名, 年-月-日(版次)[引用日期]. 获取和访问路径.
function newspaper(cited: CitedText): string {
  const { headline, publisher, publishedOn, page } = cited;
  const paper = (publisher ?? NO_PUBLISHER).replace(/报社$/u, "报");
  const issue = `${publishedOn ?? NO_DATE}${page === null ? "" : `(${page})`}${accessed(cited)}`;
  const kind = cited.address === null ? "[N]" : "[N/OL]";
  // A whole page of several articles is cited as the paper itself.
  if (headline === null && cited.reporters.length === 0)
    return parts(`${paper}${kind}`, issue, cited.address);
  const title = `${headline ?? NO_TITLE}${kind}`;
  return parts(authors(cited.reporters) ?? NO_AUTHOR, title, `${paper}, ${issue}`, cited.address);
}

// 主要责任者. 题名[EB/OL]. 出版者, 出版年(更新日期)[引用日期]. 获取和访问路径.
function webPage(cited: CitedText, address: string): string {
  const { headline, publisher, publishedOn, reporters } = cited;
  const when = `(${publishedOn ?? "日期不详"})${accessed(cited)}`;
  const signed = authors(reporters);
  // An office that signs its own page is its author, and is not named twice.
  const isSigned = signed !== null && publisher !== null;
  const year = publishedOn === null ? "" : `, ${publishedOn.slice(0, "YYYY".length)}`;
  const issue = isSigned ? `${publisher}${year}${when}` : when;
  return parts(signed ?? publisher ?? NO_AUTHOR, `${headline ?? NO_TITLE}[EB/OL]`, issue, address);
}

function other({ headline, publisher, publishedOn, reporters }: CitedText): string {
  const signed = authors(reporters);
  const author = signed ?? publisher ?? NO_AUTHOR;
  const date = publishedOn ?? NO_DATE;
  const issue = author === publisher ? date : `${publisher ?? NO_PUBLISHER}, ${date}`;
  return parts(author, `${headline ?? NO_TITLE}[Z]`, issue, null);
}

function authors(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const first = names.slice(0, MOST_AUTHORS).join(", ");
  return names.length > MOST_AUTHORS ? `${first}, 等` : first;
}

function accessed({ address, accessedOn }: CitedText): string {
  return address === null ? "" : `[${accessedOn}]`;
}

/** Items end with a full stop, an address too; one that does already gets none more. */
function parts(...items: readonly (string | null)[]): string {
  return items
    .filter((item) => item !== null)
    .map((item) => (/[.。]$/u.test(item) ? item : `${item}.`))
    .join(" ");
}

const MARK = /(?<![\dA-Z共日期至、])第?\s?([A-Z]?\d{1,3}|十?[一二三四五六七八九]|十)\s?版(?!本)/gu;
const POINTER = /[转接见，。；：]|[今共]/u;
const NUMERALS = "一二三四五六七八九十";
// A line that names the page names little else: paper, day, section.
const MOST_UNITS = 40;

/**
 * The number of the printed page (版次), where the lines around the articles name one and only one: 第4版, A05版, 要闻 2 版.
 *
 * @param text a page as read.
 * @returns as references write it, `4` or `A5`; null where the text names none or several.
 */
export function printedPage(text: string): string | null {
  const lines = text.split("\n").filter((line) => line.length <= MOST_UNITS && !POINTER.test(line));
  const pages = new Set(
    lines.flatMap((line) => [...line.matchAll(MARK)].map(([, page = ""]) => plain(page))),
  );
  const [page] = pages;
  return pages.size === 1 && page !== undefined ? page : null;
}

/** 05 is 5, and 四 is 4. */
function plain(page: string): string {
  const tens = page.startsWith("十") ? 10 : 0;
  if (!NUMERALS.includes(page.slice(0, 1))) return page.replace(/(?<=^[A-Z]?)0+(?=\d)/u, "");
  const last = tens > 0 ? page.slice(1) : page;
  return String(tens + (last === "" ? 0 : NUMERALS.indexOf(last) + 1));
}

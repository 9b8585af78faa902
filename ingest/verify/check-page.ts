/** Are imprint, articles and sentences what the page gives when it is cut again? */
import type { Asker, Row, Value } from "../../src/graph/port.ts";
import type { Article, SegmentedPage, StatedFacts } from "../../src/model/document.ts";
import { makeId } from "../../src/model/ids.ts";
import { sourceSpans } from "../../src/model/mapped-text.ts";
import { isOfBody, sketch } from "../../src/model/reprint.ts";
import type { Span } from "../../src/model/span.ts";
import type { CheckedDocument } from "./check-originals.ts";
import type { Finding } from "./finding.ts";

/** Cuts pages into articles and sentences. */
export interface PageCutter {
  /** The extractor that cuts like this, without its word segmenter: `policygraph/3`. */
  readonly version: string;
  /** @param text the text as read. @param stated what the file says of it. */
  cut(text: string, stated?: StatedFacts): SegmentedPage;
}

type Properties = Readonly<Record<string, Value>>;

interface Due {
  readonly imprint: Properties;
  readonly articles: ReadonlyMap<string, Properties>;
  readonly passages: ReadonlyMap<string, Properties>;
}

/** Whether the document was cut by the version that can cut it now: otherwise the two need not agree. */
export function isCutBy(cutter: PageCutter, document: Row): boolean {
  return String(document["extractor"]).split("+")[0] === cutter.version;
}

/** Compares what is stored of a document's page with what the cutter makes of its text. */
export async function checkPage(
  graph: Asker,
  row: Row,
  document: CheckedDocument,
  cutter: PageCutter,
): Promise<readonly Finding[]> {
  const stated = typeof row["stated"] === "string" ? (JSON.parse(row["stated"]) as StatedFacts) : undefined;
  const due = dueOf(cutter.cut(document.text, stated), document);
  const stored = { document: document.id };
  const articles = await graph.ask("check-articles", stored);
  const passages = await graph.ask("check-passages", stored);
  return [
    ...compareOne(document, row, due.imprint, "wrong-imprint"),
    ...compareAll(document, "article", articles, due.articles),
    ...compareAll(document, "sentence", passages, due.passages),
  ];
}

function dueOf(page: SegmentedPage, { id, text }: CheckedDocument): Due {
  const { publisher, publishedOn } = page;
  const articles = new Map<string, Properties>();
  const passages = new Map<string, Properties>();
  for (const article of page.articles) {
    const place = [...flat(article.bodySpans), article.headline?.span.start ?? -1];
    const own = makeId("article", id, ...place);
    articles.set(own, articleProperties(article));
    const sentences = article.sentences.flatMap((sentence, ordinal) => {
      const spans = sourceSpans(article.text, sentence, text);
      return spans.length === 0 ? [] : [{ sentence, ordinal, spans }];
    });
    const prints = printsOf(article, sentences);
    sentences.forEach(({ sentence, ordinal, spans }, at) => {
      passages.set(makeId("passage", own, ...flat(spans)), {
        article: own,
        ordinal,
        begins: Math.min(...spans.map(({ start }) => start)),
        ends: Math.max(...spans.map(({ end }) => end)),
        text: article.text.text.slice(sentence.start, sentence.end),
        print: prints[at] ?? null,
      });
    });
  }
  const imprint = {
    publisher: publisher ?? null,
    publishedOn: publishedOn?.text ?? null,
    publishedEarliest: publishedOn?.earliest ?? null,
    publishedLatest: publishedOn?.latest ?? null,
  };
  return { imprint, articles, passages };
}

/** What each sentence of an article is found again by, in other printings of the text. */
function printsOf(
  { text, bodySpans }: Article,
  sentences: readonly { readonly sentence: Span; readonly spans: readonly Span[] }[],
): readonly (string | undefined)[] {
  const placed = sentences.map(({ sentence, spans }) => ({
    start: Math.min(...spans.map(({ start }) => start)),
    text: text.text.slice(sentence.start, sentence.end),
  }));
  const body = placed.filter((one) => isOfBody(one, flat(bodySpans)));
  const prints = sketch(body.map((one) => one.text));
  return placed.map((one) => (body.includes(one) ? prints[body.indexOf(one)] : undefined));
}

function articleProperties(article: Article): Properties {
  return {
    ordinal: article.ordinal,
    headline: article.headline?.text ?? null,
    headlineParts: article.headlineParts.map(({ text }) => text),
    reporters: article.reporters.map(({ text }) => text),
    datelinePlace: article.datelinePlace ?? null,
    spans: flat(article.bodySpans),
    truncated: article.truncated,
  };
}

function flat(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}

function compareAll(
  document: CheckedDocument,
  kind: "article" | "sentence",
  rows: readonly Row[],
  due: ReadonlyMap<string, Properties>,
): readonly Finding[] {
  const stored = new Map(rows.map((row) => [String(row["id"]), row]));
  const missing = [...due.keys()]
    .filter((id) => !stored.has(id))
    .map((id) => finding(document, `missing-${kind}`, id, `the page has a ${kind} that the store has not`));
  const others = [...stored].flatMap(([id, row]) => {
    const wanted = due.get(id);
    if (wanted) return compareOne(document, row, wanted, `wrong-${kind}`);
    return [finding(document, `invented-${kind}`, id, `the store has a ${kind} that the page has not`)];
  });
  return [...missing, ...others];
}

function compareOne(
  document: CheckedDocument,
  stored: Row,
  due: Properties,
  code: string,
): readonly Finding[] {
  return Object.entries(due).flatMap(([name, value]) => {
    const [has, wanted] = [JSON.stringify(stored[name] ?? null), JSON.stringify(value)];
    if (has === wanted || (wanted === "[]" && has === "null")) return [];
    return [finding(document, code, String(stored["id"]), `${name} is ${has}, and the page says ${wanted}`)];
  });
}

function finding({ id, location }: CheckedDocument, code: string, of: string, wrong: string): Finding {
  return {
    code,
    document: id,
    ...(location !== undefined && { location }),
    of,
    reason: `${wrong}: the store was altered, or the page is cut otherwise now; load the file into a new one`,
  };
}

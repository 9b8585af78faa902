/**
 * Which articles are one text now. Two are compared where they share the print of a sentence that few articles
 * have: what very many print (a call for entries, a slogan) says nothing of the text around it, and looking at
 * all who print it would make a document cost more the more there are.
 */
import type { Asker, Row } from "../../../src/graph/port.ts";
import { eachOnce } from "../../../src/model/each-once.ts";
import { groupBy } from "../../../src/model/group-by.ts";
import {
  isOfBody,
  type Likeness,
  likenessOf,
  MOST_BEARERS,
  type PrintedText,
  sketch,
} from "../../../src/model/reprint.ts";
import type { DocumentPlan } from "../plan.ts";
import { askIds } from "../write-plan.ts";

/** Two articles, the smaller id first. */
export type ArticlePair = { readonly from: string; readonly to: string };
export type Reprint = ArticlePair & Likeness;

/** The articles that have a print, those of one document and of the others; one more than few at most. */
interface Bearers {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** What becomes of articles when documents come or go. */
export interface Meeting {
  /** Pairs with an article of the documents, and those that are compared once they are gone. */
  readonly withDocument: readonly ArticlePair[];
  /** Pairs of others that share a print which few have with the documents, or without them, and not the other way. */
  readonly amongOthers: readonly ArticlePair[];
}

/** The pairs that the prints of some documents' articles decide on. Their sentences are written. */
export async function meetingOf(
  transaction: Asker,
  documents: readonly string[],
  prints: readonly string[],
): Promise<Meeting> {
  const bearers = await bearersOf(transaction, new Set(documents), prints);
  const few = bearers.filter(({ own, others }) => own.length + others.length <= MOST_BEARERS);
  const turned = bearers.filter(
    ({ own, others }) => others.length <= MOST_BEARERS && own.length + others.length > MOST_BEARERS,
  );
  return {
    withDocument: eachOnce(
      few.flatMap(({ own, others }) => own.flatMap((one) => pairsWith(one, [...own, ...others]))),
      pairOf,
    ),
    amongOthers: eachOnce(
      turned.flatMap(({ others }) => others.flatMap((one) => pairsWith(one, others))),
      pairOf,
    ),
  };
}

/** The prints of documents' plans. */
export function plannedPrints(plans: readonly DocumentPlan[]): readonly string[] {
  const passages = plans.flatMap((plan) => plan.passages);
  return [
    ...new Set(passages.flatMap(({ properties: { print } }) => (typeof print === "string" ? [print] : []))),
  ];
}

async function bearersOf(
  transaction: Asker,
  documents: ReadonlySet<string>,
  prints: readonly string[],
): Promise<readonly Bearers[]> {
  // Each document has some articles of its own with a print; behind them there must be room for the others.
  const limit = (1 + documents.size) * MOST_BEARERS + 1;
  const rows = await askIds(transaction, "load-printed-articles", prints, { limit });
  const isOwn = (row: Row) => documents.has(String(row["document"]));
  return [...groupBy(rows, (row) => row["print"]).values()].map((articles) => ({
    own: articles.filter(isOwn).map((row) => String(row["article"])),
    others: articles.filter((row) => !isOwn(row)).map((row) => String(row["article"])),
  }));
}

function pairsWith(article: string, others: readonly string[]): readonly ArticlePair[] {
  return others.flatMap((other) => {
    const [from, to] = article < other ? [article, other] : [other, article];
    return from === to ? [] : [{ from, to }];
  });
}

/** A pair as the key of a map. */
export function pairOf({ from, to }: ArticlePair): string {
  return `${from} ${to}`;
}

/** Those of the pairs that are one text, whatever prints they share. */
export async function alikeOf(
  transaction: Asker,
  pairs: readonly ArticlePair[],
): Promise<readonly Reprint[]> {
  const texts = await readTexts(transaction, pairs);
  return pairs.flatMap((pair) => {
    const [left, right] = [texts.get(pair.from), texts.get(pair.to)];
    const likeness = left && right && likenessOf(left, right);
    return likeness ? [{ ...pair, ...likeness }] : [];
  });
}

/** Those of the pairs that share no print any more which few articles have. */
export async function estrangedOf(
  transaction: Asker,
  pairs: readonly ArticlePair[],
): Promise<readonly ArticlePair[]> {
  const texts = await readTexts(transaction, pairs);
  const prints = new Map(
    [...texts].map(([article, { sentences }]) => [
      article,
      new Set(sketch(sentences).filter((print) => print !== undefined)),
    ]),
  );
  const all = [...new Set([...prints.values()].flatMap((own) => [...own]))];
  const rows = await askIds(transaction, "load-printed-articles", all, { limit: MOST_BEARERS + 1 });
  const counts = groupBy(rows, (row) => String(row["print"]));
  return pairs.filter(({ from, to }) => {
    const shared = [...(prints.get(from) ?? [])].filter((print) => prints.get(to)?.has(print));
    return !shared.some((print) => (counts.get(print) ?? []).length <= MOST_BEARERS);
  });
}

async function readTexts(
  transaction: Asker,
  pairs: readonly ArticlePair[],
): Promise<ReadonlyMap<string, PrintedText>> {
  const ids = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))];
  const rows = await askIds(transaction, "load-article-texts", ids);
  return new Map(
    [...groupBy(rows, (row) => String(row["article"]))].map(([article, own]) => [article, textOf(own)]),
  );
}

function textOf(rows: readonly Row[]): PrintedText {
  const spans = (rows[0]?.["spans"] ?? []) as readonly number[];
  const sentences = rows.map((row) => ({ start: Number(row["begins"]), text: String(row["text"]) }));
  const day = (name: string) => (typeof rows[0]?.[name] === "string" ? String(rows[0][name]) : undefined);
  return {
    sentences: sentences.filter((sentence) => isOfBody(sentence, spans)).map(({ text }) => text),
    earliest: day("earliest"),
    latest: day("latest"),
  };
}

/** Are the articles tied that are one text, and their statements to first printings, and no others? */
import type { Asker, Row } from "../../src/graph/port.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { isOfBody, likenessOf, MOST_BEARERS, type PrintedText } from "../../src/model/reprint.ts";
import { checkPrintings } from "./check-printings.ts";
import type { Finding } from "./finding.ts";
import { byColumn, pagesOf, texts } from "./pages.ts";

const ARTICLES_A_PAGE = 200;
const REPAIR = "load the documents into a new store";

/** Compares all articles that share a print, and what is stored of them. */
export async function checkReprints(graph: Asker): Promise<readonly Finding[]> {
  const due = new Map<string, number>();
  for await (const page of pagesOf(graph, "check-printed-articles", ARTICLES_A_PAGE))
    for (const [pair, score] of await likenesses(graph, texts(page, "id"))) due.set(pair, score);
  const pairs = [...due.keys()].map((pair) => pair.split(" ") as [string, string]);
  return [...(await checkTies(graph, due)), ...(await checkPrintings(graph, pairs))];
}

/** Two articles that are one text, the smaller id first -> how alike they are. */
async function likenesses(graph: Asker, articles: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const shared = await graph.ask("check-shared-prints", { ids: articles, limit: MOST_BEARERS + 1 });
  const few = [...groupBy(shared, ({ article, print }) => `${article} ${print}`).values()].filter(
    ({ length }) => length <= MOST_BEARERS,
  );
  // Each pair is met from both its ends, and looked at from the smaller.
  const met = few.flat().filter(({ article, other }) => String(article) < String(other));
  const pairs = new Set(met.map(({ article, other }) => `${article} ${other}`));
  if (pairs.size === 0) return new Map();
  const ids = [...new Set([...pairs].flatMap((pair) => pair.split(" ")))];
  const rows = byColumn(await graph.ask("check-article-texts", { ids }), "article");
  const read = new Map([...rows].map(([article, own]) => [article, textOf(own)]));
  return new Map(
    [...pairs].flatMap((pair) => {
      const [left, right] = pair.split(" ").map((id) => read.get(id));
      const likeness = left && right && likenessOf(left, right);
      return likeness ? [[pair, likeness.score] as const] : [];
    }),
  );
}

function textOf(rows: readonly Row[]): PrintedText {
  const spans = rows[0]?.["spans"];
  const day = (name: string) => texts(rows, name)[0];
  return {
    sentences: rows
      .map((row) => ({ start: Number(row["begins"]), text: String(row["text"]) }))
      .filter((sentence) => isOfBody(sentence, Array.isArray(spans) ? (spans as number[]) : []))
      .map(({ text }) => text),
    earliest: day("earliest"),
    latest: day("latest"),
  };
}

async function checkTies(graph: Asker, due: ReadonlyMap<string, number>): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const missing = new Set(due.keys());
  for await (const page of pagesOf(graph, "check-reprints", ARTICLES_A_PAGE))
    for (const { pair, score } of page.flatMap(tiesOf)) {
      if (due.get(pair) !== score || !missing.delete(pair))
        findings.push(finding("wrong-reprint", pair, "are tied as one text, and their words do not say so"));
    }
  for (const pair of missing) findings.push(finding("missing-reprint", pair, "are one text and not tied"));
  return findings;
}

function tiesOf({ id, others, scores }: Row): readonly { pair: string; score: number }[] {
  return (others as readonly string[]).map((other, at) => ({
    pair: `${id} ${other}`,
    score: Number((scores as readonly number[])[at]),
  }));
}

function finding(code: string, of: string, wrong: string): Finding {
  return { code, of, reason: `the two articles ${wrong}: ${REPAIR}` };
}

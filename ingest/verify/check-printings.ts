/** Is each statement that is printed again tied to its first printing, and to nothing else? */
import type { Asker, Row } from "../../src/graph/port.ts";
import { wordsOf } from "../../src/model/reprint.ts";
import { connectedGroups } from "./connected-groups.ts";
import type { Finding } from "./finding.ts";
import { byColumn, pagesOf } from "./pages.ts";

const STATEMENTS_A_PAGE = 500;

/** @param pairs articles that are one text. */
export async function checkPrintings(
  graph: Asker,
  pairs: readonly (readonly [string, string])[],
): Promise<readonly Finding[]> {
  const due = await firstPrintings(graph, pairs);
  const findings: Finding[] = [];
  for await (const page of pagesOf(graph, "check-printings", STATEMENTS_A_PAGE))
    for (const { id, firsts } of page) {
      const first = due.get(String(id));
      due.delete(String(id));
      if (first !== (firsts as readonly string[]).join(" ")) findings.push(wrong(String(id), first));
    }
  for (const [id, first] of due) findings.push(wrong(id, first));
  return findings;
}

function wrong(of: string, first: string | undefined): Finding {
  const should = first === undefined ? "is not printed again" : `is printed first as ${first}`;
  return {
    code: "wrong-printing",
    of,
    reason: `the statement ${should}, and is tied otherwise: load the documents into a new store`,
  };
}

/** Statement -> its first printing, of all that are printed again. */
async function firstPrintings(
  graph: Asker,
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, string>> {
  const due = new Map<string, string>();
  for (const articles of connectedGroups(pairs)) {
    const within = new Set(articles);
    const rows = await graph.ask("check-printed-statements", { ids: articles });
    const twins = twinsOf(
      rows,
      pairs.filter(([left]) => within.has(left)),
    );
    const byId = new Map(rows.map((row) => [String(row["statement"]), row]));
    for (const group of connectedGroups(twins)) {
      const [first, ...again] = [...group].sort((left, right) =>
        comparePrintings(byId.get(left), byId.get(right)),
      );
      for (const id of again) if (first !== undefined) due.set(id, first);
    }
  }
  return due;
}

/** The pairs of statements that say the same in two articles that are one text. */
function twinsOf(rows: readonly Row[], pairs: readonly (readonly [string, string])[]): [string, string][] {
  const byArticle = byColumn(rows, "article");
  const saying = (article: string, words: string) =>
    (byArticle.get(article) ?? [])
      .filter((row) => wordsOf(String(row["text"])) === words)
      .sort(comparePrintings)
      .map((row) => String(row["statement"]));
  return pairs.flatMap(([left, right]) => {
    const words = new Set((byArticle.get(left) ?? []).map((row) => wordsOf(String(row["text"]))));
    return [...words].flatMap((each) => {
      const others = saying(right, each);
      return saying(left, each)
        .slice(0, others.length)
        .map((id, nth): [string, string] => [id, others[nth] ?? ""]);
    });
  });
}

/** The earlier day, of which an unknown one is the last, then the smaller document, then the place. */
function comparePrintings(left: Row | undefined, right: Row | undefined): number {
  const key = (row: Row | undefined) =>
    [
      row?.["day"] ?? "~",
      row?.["document"],
      String(row?.["begins"]).padStart(9, "0"),
      row?.["statement"],
    ].join(" ");
  return key(left) < key(right) ? -1 : 1;
}

/** Which statements of articles that are one text are one statement, and which of them is its first printing. */
import { groupBy } from "../../../src/model/group-by.ts";
import { wordsOf } from "../../../src/model/reprint.ts";
import { disjointSets, rootOf, unite } from "../disjoint-sets.ts";

/** A statement in an article. */
export interface PrintedStatement {
  readonly id: string;
  readonly article: string;
  readonly document: string;
  /** Where it begins in the document's text. */
  readonly start: number;
  readonly text: string;
  /** First possible day of the document's publication. */
  readonly day: string | null;
}

/** Two articles that are one text. */
export interface ReprintedPair {
  readonly from: string;
  readonly to: string;
}

/**
 * Ties each statement that is printed again to its first printing. Two are one where their articles are one
 * text and their words the same, the n-th in one article with the n-th in the other; and what is one with a
 * third is one. The first printing is that of the earliest day, one of an unknown day last; of one day that of
 * the smallest document id and the first place.
 *
 * @returns statement -> its first printing; those that are printed once, and first printings, are left out.
 */
export function firstPrintings(
  statements: readonly PrintedStatement[],
  pairs: readonly ReprintedPair[],
): ReadonlyMap<string, string> {
  const byArticle = groupBy(statements, ({ article }) => article);
  const placed = new Map([...byArticle].map(([article, own]) => [article, byWords(own)]));
  const sets = disjointSets();
  for (const { from, to } of pairs) {
    const others = placed.get(to);
    for (const [words, { id }] of placed.get(from) ?? []) {
      const twin = others?.get(words);
      if (twin) unite(sets, id, twin.id);
    }
  }
  const groups = groupBy([...statements].sort(byPrinting), ({ id }) => rootOf(sets, id));
  return new Map(
    [...groups.values()].flatMap(([first, ...again]) =>
      again.map(({ id }) => [id, first?.id ?? id] as const),
    ),
  );
}

/** The statements of one article by their words and how often these stood before. */
function byWords(statements: readonly PrintedStatement[]): ReadonlyMap<string, PrintedStatement> {
  const seen = new Map<string, number>();
  const found = new Map<string, PrintedStatement>();
  for (const statement of [...statements].sort(byPrinting)) {
    const words = wordsOf(statement.text);
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    found.set(`${words} ${nth}`, statement);
  }
  return found;
}

// Later than any day.
const UNKNOWN_DAY = "9999-99-99";

function byPrinting(left: PrintedStatement, right: PrintedStatement): number {
  const [one, other] = [left.day ?? UNKNOWN_DAY, right.day ?? UNKNOWN_DAY];
  if (one !== other) return one < other ? -1 : 1;
  if (left.document !== right.document) return left.document < right.document ? -1 : 1;
  return left.start - right.start || (left.id < right.id ? -1 : 1);
}

/**
 * Finds the articles that are one text with those of a document, and ties their statements to first printings;
 * and undoes it when the document goes. What is written depends on the standing documents alone, not on the
 * order in which they came.
 */
import type { Asker, Row } from "../../../src/graph/port.ts";
import type { Pair } from "../edges.ts";
import type { DocumentPlan } from "../plan.ts";
import { askIds, askRows } from "../write-plan.ts";
import { type ArticlePair, alikeOf, estrangedOf, meetingOf, pairOf, plannedPrints } from "./find-reprints.ts";
import { firstPrintings, type PrintedStatement } from "./printings.ts";

/**
 * Ties what the documents print again, or print before others. Their articles, claims and mentions are written
 * and their mentions refer to entities.
 *
 * @returns the pairs of entities whose edges must be counted anew.
 */
export async function tieReprints(
  transaction: Asker,
  plans: readonly DocumentPlan[],
): Promise<readonly Pair[]> {
  const documents = plans.map(({ document }) => document.id);
  const meeting = await meetingOf(transaction, documents, plannedPrints(plans));
  const found = await alikeOf(transaction, meeting.withDocument);
  const network = await readNetwork(transaction, articlesOf(meeting.amongOthers));
  const turned = new Set(meeting.amongOthers.map(pairOf));
  const tied = network.pairs.filter((pair) => turned.has(pairOf(pair)));
  const estranged = await estrangedOf(transaction, tied);
  if (found.length + estranged.length === 0) return [];
  await askRows(transaction, "load-reprints", found);
  await askRows(transaction, "load-loose-reprints", estranged);
  return retie(transaction, await readNetwork(transaction, articlesOf([...found, ...estranged])));
}

/**
 * Takes the document's articles out of all that they are one text with. Its claims are as they stood.
 *
 * @returns as `tieReprints`.
 */
export async function untieReprints(transaction: Asker, document: string): Promise<readonly Pair[]> {
  const rows = await transaction.ask("load-document-prints", { document });
  const own = new Set(rows.map((row) => String(row["article"])));
  const prints = [...new Set(rows.map((row) => String(row["print"])))];
  const { amongOthers } = await meetingOf(transaction, [document], prints);
  const back = await alikeOf(transaction, amongOthers);
  const network = await readNetwork(transaction, [...new Set([...own, ...articlesOf(back)])]);
  const isOwn = ({ from, to }: ArticlePair) => own.has(from) || own.has(to);
  const gone = network.pairs.filter(isOwn);
  if (gone.length + back.length === 0) return [];
  await askRows(
    transaction,
    "load-loose-reprints",
    gone.map(({ from, to }) => ({ from, to })),
  );
  await askRows(transaction, "load-reprints", back);
  return retie(transaction, {
    statements: network.statements,
    pairs: [...network.pairs.filter((pair) => !isOwn(pair)), ...back],
  });
}

/**
 * Brings the ties of a document's statements up to date after some of its claims have ended or come.
 *
 * @param ended the claims that stand no more.
 * @returns as `tieReprints`.
 */
export async function retieStatements(
  transaction: Asker,
  document: string,
  ended: readonly string[],
): Promise<readonly Pair[]> {
  const rows = await transaction.ask("load-document-prints", { document });
  const network = await readNetwork(transaction, [...new Set(rows.map((row) => String(row["article"])))]);
  if (network.pairs.length === 0) return [];
  await askIds(transaction, "load-loose-printings", ended);
  return retie(transaction, network);
}

function articlesOf(pairs: readonly ArticlePair[]): readonly string[] {
  return [...new Set(pairs.flatMap(({ from, to }) => [from, to]))];
}

interface Network {
  readonly statements: readonly PrintedStatement[];
  readonly pairs: readonly ArticlePair[];
}

/** All articles that are connected with these by being one text, with their statements. */
async function readNetwork(transaction: Asker, articles: readonly string[]): Promise<Network> {
  const known = new Set(articles);
  const pairs = new Map<string, ArticlePair>();
  for (let fresh: readonly string[] = articles; fresh.length > 0; ) {
    const rows = await askIds(transaction, "load-reprints-of", fresh);
    const next = rows.map((row) => ({ from: String(row["from"]), to: String(row["to"]) }));
    for (const pair of next) pairs.set(pairOf(pair), pair);
    fresh = articlesOf(next).filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
  }
  const rows = await askIds(transaction, "load-printed-statements", [...known]);
  return { statements: rows.map(statementOf), pairs: [...pairs.values()] };
}

function statementOf(row: Row): PrintedStatement {
  return {
    id: String(row["statement"]),
    article: String(row["article"]),
    document: String(row["document"]),
    start: Number(row["begins"]),
    text: String(row["text"]),
    day: typeof row["day"] === "string" ? row["day"] : null,
  };
}

/** Brings the ties of statements up to date, and says which edges between entities that may change. */
async function retie(transaction: Asker, { statements, pairs }: Network): Promise<readonly Pair[]> {
  const due = firstPrintings(statements, pairs);
  const ids = statements.map(({ id }) => id);
  const rows = await askIds(transaction, "load-first-printings", ids);
  const tied = new Map(rows.map((row) => [String(row["statement"]), String(row["first"])]));
  const changed = ids.filter((id) => tied.get(id) !== due.get(id));
  await askIds(
    transaction,
    "load-loose-printings",
    changed.filter((id) => tied.has(id)),
  );
  await askRows(
    transaction,
    "load-printings",
    changed.flatMap((statement) => {
      const first = due.get(statement);
      return first === undefined ? [] : [{ statement, first }];
    }),
  );
  const touched = changed.flatMap((id) => [id, tied.get(id) ?? id, due.get(id) ?? id]);
  const found = await askIds(transaction, "load-claim-pairs", [...new Set(touched)]);
  return found.map((row) => ({ from: String(row["from"]), to: String(row["to"]) }));
}

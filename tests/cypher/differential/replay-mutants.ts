/** Asks a log again with mutants in the place of their originals, each from the state that the original met. */
import type { Asker, Graph, QueryName, Row } from "../../../src/graph/port.ts";
import type { Query } from "../../../src/graph/read-query.ts";
import { dumpStore } from "./case-queries.ts";
import { comparableRows } from "./comparable-rows.ts";
import type { Asked } from "./load-case.ts";

export interface LoadMutant {
  readonly query: Query;
  /** The name that the mutant is asked by. */
  readonly name: QueryName;
  readonly change: string;
}

/** Whether a query changes the graph: then mutants are told apart by the graph as well. */
export function changesGraph({ statements }: Query): boolean {
  return statements.some((text) => /\b(CREATE|MERGE|SET|DELETE)\b/.test(text));
}

/**
 * Replays a log on an empty store.
 *
 * @returns the mutants that nobody can tell from their originals here.
 */
export async function survivorsOf(
  graph: Graph,
  log: readonly Asked[],
  mutants: readonly LoadMutant[],
): Promise<LoadMutant[]> {
  let alive = [...mutants];
  // Queries that no mutant waits for are asked together, in one transaction.
  const waiting: Asked[] = [];
  for (const asked of log) {
    const tried = alive.filter(({ query }) => query.name === asked.query);
    if (tried.length > 0) {
      await askAll(graph, waiting.splice(0));
      const told = await toldApart(graph, asked, tried);
      alive = alive.filter((mutant) => !told.has(mutant));
    }
    waiting.push(asked);
  }
  await askAll(graph, waiting);
  return alive;
}

async function askAll(graph: Graph, waiting: readonly Asked[]): Promise<void> {
  if (waiting.length === 0) return;
  await graph.write(async (transaction) => {
    for (const { query, parameters } of waiting) await transaction.ask(query, parameters);
  });
}

/** The mutants that give other rows, leave another graph, or are refused. */
async function toldApart(
  graph: Graph,
  asked: Asked,
  mutants: readonly LoadMutant[],
): Promise<ReadonlySet<LoadMutant>> {
  const told = new Set<LoadMutant>();
  const first = mutants[0];
  if (!first) return told;
  const expected = await effectOf(graph, first.query, asked.query, asked);
  for (const mutant of mutants) {
    const shown = await effectOf(graph, mutant.query, mutant.name, asked).catch(() => undefined);
    if (shown !== expected) told.add(mutant);
  }
  return told;
}

/** Rows, and the graph after it: nothing of it stays. */
async function effectOf(graph: Graph, query: Query, name: QueryName, { parameters }: Asked): Promise<string> {
  if (!changesGraph(query)) return comparableRows(query, await graph.ask(name, parameters));
  return undone(graph, async (transaction) => {
    const rows: readonly Row[] = await transaction.ask(name, parameters);
    return comparableRows(query, rows) + JSON.stringify(await dumpStore(transaction));
  });
}

/** What `work` gave in a transaction that is not kept. */
async function undone<T>(graph: Graph, work: (transaction: Asker) => Promise<T>): Promise<T> {
  const results: T[] = [];
  const stop = new Error("not to be kept");
  try {
    await graph.write(async (transaction) => {
      results.push(await work(transaction));
      throw stop;
    });
  } catch (error) {
    if (error !== stop) throw error;
  }
  const [result] = results;
  if (result === undefined) throw new Error("the transaction gave nothing");
  return result;
}

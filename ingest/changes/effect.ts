/** What a change does to the entities; it can be told before it is made. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import { type EffectRow, type EntitySummary, summarise } from "../../src/query/entity-summaries.ts";
import { currentId, type EntityBook } from "../load/entity-book.ts";

/**
 * Runs `work` in a transaction and tells what it does to the entities.
 *
 * @param work gives the book of the entities that it touched; undefined where it does nothing.
 * @param preview the transaction is not kept.
 */
export async function effectOf(
  graph: Graph,
  work: (transaction: Asker) => Promise<EntityBook | undefined>,
  preview: boolean,
): Promise<EffectRow | undefined> {
  const told = async (transaction: Asker): Promise<EffectRow | undefined> => {
    const book = await work(transaction);
    if (!book) return undefined;
    const touched = [...book.changed, ...book.merged.keys(), ...book.stored.keys()];
    const current = [...new Set(touched.map((id) => currentId(book, id)))];
    const after = await summarise(transaction, current);
    // Outside of the transaction all is as before until it is kept.
    const before = await summarise(graph, [...new Set([...touched, ...current])]);
    return differenceOf(before, after);
  };
  return preview ? rehearse(graph, told) : graph.write(told);
}

function differenceOf(before: readonly EntitySummary[], after: readonly EntitySummary[]): EffectRow {
  const [earlier, later] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])));
  const isSame = ({ id }: EntitySummary) =>
    JSON.stringify(earlier?.get(id)) === JSON.stringify(later?.get(id));
  return { before: before.filter((one) => !isSame(one)), after: after.filter((one) => !isSame(one)) };
}

/** Runs `work` and takes back all that it wrote. */
async function rehearse<T>(graph: Graph, work: (transaction: Asker) => Promise<T>): Promise<T | undefined> {
  const results: T[] = [];
  const stop = new Error("a rehearsal is not kept");
  await graph
    .write(async (transaction) => {
      results.splice(0, results.length, await work(transaction));
      throw stop;
    })
    .catch((error: unknown) => {
      if (error !== stop) throw error;
    });
  return results[0];
}

/** The effect as lines: what there is before, and what after. */
export function formatEffect({ before, after }: EffectRow): string {
  if (before.length === 0 && after.length === 0) return "No entity changes.";
  return [
    `before: ${countOf(before)}`,
    ...before.flatMap(formatSummary),
    `after: ${countOf(after)}`,
    ...after.flatMap(formatSummary),
  ].join("\n");
}

function countOf(entities: readonly EntitySummary[]): string {
  return entities.length === 1 ? "1 entity" : `${entities.length} entities`;
}

/** Two lines: what the entity is and how much there is of it, and a sentence. */
export function formatSummary(entity: EntitySummary): readonly string[] {
  const { id, type, name, mentions, documents, statements, posts, example } = entity;
  const counts = `${mentions} mentions, ${statements} statements, ${posts} posts, ${documents} documents`;
  return [`  ${id}  ${type} ${name}: ${counts}`, ...(example === undefined ? [] : [`    ${example}`])];
}

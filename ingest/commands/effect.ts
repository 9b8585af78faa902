/** What a command would do to the entities, told before it is done. */
import type { Asker, Graph, Row } from "../../src/graph/port.ts";
import { currentId, type EntityBook } from "../load/entity-book.ts";

/** An entity as far as an effect on it is told. */
export interface EntitySummary {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
  /** Statements that it made or that are about it. */
  readonly statements: number;
  /** Claims of posts that it holds or gives. */
  readonly posts: number;
  readonly claims: number;
  /** A sentence that names it. */
  readonly example?: string;
}

/** The entities that change, before and after; one that changes in nothing that is counted is in neither. */
export interface Effect {
  readonly before: readonly EntitySummary[];
  readonly after: readonly EntitySummary[];
}

/**
 * Runs `work` in a transaction that is not kept, and tells what it would do.
 *
 * @param work gives the book of the entities that it touched; undefined where it does nothing.
 */
export async function effectOf(
  graph: Graph,
  work: (transaction: Asker) => Promise<EntityBook | undefined>,
): Promise<Effect | undefined> {
  const rehearsed = await rehearse(graph, async (transaction) => {
    const book = await work(transaction);
    if (!book) return undefined;
    const touched = [...book.changed, ...book.merged.keys(), ...book.stored];
    const current = [...new Set(touched.map((id) => currentId(book, id)))];
    return { touched: [...new Set([...touched, ...current])], after: await summarise(transaction, current) };
  });
  if (!rehearsed) return undefined;
  const before = await summarise(graph, rehearsed.touched);
  const [earlier, later] = [before, rehearsed.after].map((all) => new Map(all.map((one) => [one.id, one])));
  const isSame = ({ id }: EntitySummary) =>
    JSON.stringify(earlier?.get(id)) === JSON.stringify(later?.get(id));
  return {
    before: before.filter((one) => !isSame(one)),
    after: rehearsed.after.filter((one) => !isSame(one)),
  };
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

/** The entities of these ids that there are, in the order of the ids. */
export async function summarise(graph: Asker, ids: readonly string[]): Promise<readonly EntitySummary[]> {
  const rows = await graph.ask("find-entities-by-id", { ids });
  const found = new Map(rows.map(({ entity }) => [String((entity as Row)["id"]), entity as Row]));
  const living = ids.filter((id) => found.has(id));
  const counts = await claimCounts(graph, living);
  const examples = await examplesOf(graph, living);
  return living.map((id) => {
    const entity = found.get(id) ?? {};
    const example = examples.get(id);
    return {
      id,
      type: String(entity["type"]),
      name: String(entity["name"]),
      mentions: Number(entity["mentionCount"] ?? 0),
      documents: Number(entity["documentCount"] ?? 0),
      statements: counts.get(id)?.get("Statement") ?? 0,
      posts: counts.get(id)?.get("Position") ?? 0,
      claims: [...(counts.get(id)?.values() ?? [])].reduce((sum, count) => sum + count, 0),
      ...(example !== undefined && { example }),
    };
  });
}

async function claimCounts(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const counts = new Map<string, Map<string, number>>();
  for (const row of await graph.ask("find-claim-counts-of", { ids })) {
    const id = String(row["entity"]);
    const kinds = counts.get(id) ?? new Map();
    counts.set(id, kinds.set(String(row["kind"]), Number(row["claims"])));
  }
  return counts;
}

/** The sentence of each entity's first head. */
async function examplesOf(graph: Asker, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const heads = new Map<string, string>();
  for (const { entity, head } of await graph.ask("find-heads-of", { ids }))
    if (!heads.has(String(entity))) heads.set(String(entity), String(head));
  const sentences = await sentencesOf(graph, [...heads.values()]);
  return new Map(
    [...heads].flatMap(([entity, head]) => {
      const sentence = sentences.get(head);
      return sentence === undefined ? [] : [[entity, sentence] as const];
    }),
  );
}

/** Mention -> the sentence that it stands in. */
export async function sentencesOf(
  graph: Asker,
  mentions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.ask("find-sentences-of", { ids: mentions });
  return new Map(rows.map(({ mention, text }) => [String(mention), String(text)]));
}

/** The effect as lines: what there is before, and what after. */
export function formatEffect({ before, after }: Effect): string {
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

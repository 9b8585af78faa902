/** Entities in short, with how much there is of them: for those who decide what becomes of them. */
import type { Asker, Row } from "../graph/port.ts";

/** An entity in short. */
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
  /** Of a private person, whose full name is for those who judge alone. */
  readonly private?: true;
  /** A sentence that names it. */
  readonly example?: string;
}

/** What a change does to the entities; one that changes in nothing that is counted is in neither. */
export interface EffectRow {
  readonly before: readonly EntitySummary[];
  readonly after: readonly EntitySummary[];
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
      ...(entity["private"] === true && { private: true as const }),
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

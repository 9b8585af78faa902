/** Joins a document's clusters to the entities that share a key with them, and makes new entities. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { entityIdOf, foundingMention, makeId } from "../../src/model/ids.ts";
import { disjointSets, rootOf, unite } from "./disjoint-sets.ts";
import type { Pair } from "./edges.ts";
import {
  changeDocuments,
  changeShare,
  currentId,
  type EntityBook,
  isLiving,
  mergeStates,
  readEntities,
  writeEntities,
} from "./entity-book.ts";
import type { ClusterPlan, JudgementRow } from "./plan.ts";
import { judgementRow } from "./plan-clusters.ts";
import { askIds, askRows } from "./write-plan.ts";

export interface Joined {
  /** Mention -> its entity. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** Pairs of entities whose edges a merge has changed. */
  readonly pairs: readonly Pair[];
  /** Entities that a person's judgement keeps apart from others that share a key. */
  readonly suspects: readonly string[];
}

/** What the store knows of a key that a cluster has. */
export interface KnownKey {
  /** The head that it is found by. */
  readonly head: string | undefined;
  readonly entity: string | undefined;
  /** How many heads have it. */
  readonly heads: number;
  readonly judged: boolean;
}

/**
 * Joins all clusters; their mentions refer to their entities after it.
 *
 * @param headless keys that have no head to be found by now -> their entity.
 * @param rulesJudgedAt when the rules judge by which clusters are joined; absent where they have already.
 */
export async function joinClusters(
  transaction: Asker,
  book: EntityBook,
  clusters: readonly ClusterPlan[],
  headless: ReadonlyMap<string, string>,
  rulesJudgedAt?: string,
): Promise<Joined> {
  const known = await readKeys(transaction, clusters, headless);
  const groups = groupClusters(clusters, known);
  // At once, since a document has dozens: those that are joined, and the ids that new ones will most likely have.
  await readEntities(transaction, book, groups.flatMap(likelyEntities));
  const pairs: Pair[] = [];
  const entityOf = new Map<string, string>();
  const suspects: string[] = [];
  for (const group of groups) {
    const { entity, changed } = await entityOfGroup(transaction, book, group);
    pairs.push(...changed);
    for (const cluster of group.clusters) {
      changeShare(book, entity, cluster.type, cluster.share, 1);
      for (const { mention } of cluster.members) entityOf.set(mention, entity);
    }
    if (group.clusters.some(({ keys }) => keys.some(({ id }) => known.get(id)?.judged)))
      suspects.push(entity);
  }
  changeDocuments(book, entityOf.values(), 1);
  await writeEntities(transaction, book);
  await writeClusters(transaction, clusters, entityOf);
  await askRows(transaction, "load-key-heads", keyHeads(clusters, known));
  if (rulesJudgedAt !== undefined)
    await askRows(transaction, "load-judgements", sharedKeyJudgements(clusters, known, rulesJudgedAt));
  return { entityOf, pairs, suspects };
}

export async function readKeys(
  transaction: Asker,
  clusters: readonly ClusterPlan[],
  headless: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, KnownKey>> {
  const keys = new Map(clusters.flatMap((cluster) => cluster.keys.map(({ id, key }) => [id, key] as const)));
  const rows = await transaction.ask("load-keys", { rows: [...keys].map(([id, key]) => ({ id, key })) });
  const heads = rows.flatMap(({ head }) => (typeof head === "string" ? [head] : []));
  const entityOf = await entitiesOfHeads(transaction, heads);
  return new Map(
    rows.map(({ key, head, heads: count, judged }) => [
      String(key),
      {
        head: typeof head === "string" ? head : undefined,
        entity: entityOf.get(String(head)) ?? headless.get(String(key)),
        heads: Number(count),
        judged: judged === true,
      },
    ]),
  );
}

/** A key is found by the head that had it first, and knows how many have it. */
export function keyHeads(clusters: readonly ClusterPlan[], known: ReadonlyMap<string, KnownKey>) {
  const rows = new Map<string, { id: string; head: string; heads: number }>();
  for (const { id, head } of clusters.flatMap(({ keys }) => keys)) {
    const before = rows.get(id) ?? {
      id,
      head: known.get(id)?.head ?? head,
      heads: known.get(id)?.heads ?? 0,
    };
    rows.set(id, { ...before, heads: before.heads + 1 });
  }
  return [...rows.values()];
}

/** Asked apart from the keys: the embedded store looks through all mentions for each row of an OPTIONAL MATCH. */
async function entitiesOfHeads(
  transaction: Asker,
  heads: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.ask("find-entities-of-mentions", { ids: heads });
  return new Map(rows.map(({ mention, entity }) => [String(mention), String((entity as Row)["id"])]));
}

export interface Group {
  readonly clusters: readonly ClusterPlan[];
  readonly entities: readonly string[];
}

/** Clusters and known entities that are connected through keys. */
export function groupClusters(
  clusters: readonly ClusterPlan[],
  known: ReadonlyMap<string, KnownKey>,
): readonly Group[] {
  const sets = disjointSets();
  const entitiesOf = ({ keys }: ClusterPlan) => keys.flatMap(({ id }) => known.get(id)?.entity ?? []);
  for (const cluster of clusters) {
    for (const { id } of cluster.keys) unite(sets, cluster.head, id);
    for (const entity of entitiesOf(cluster)) unite(sets, cluster.head, entity);
  }
  const groups = new Map<string, { clusters: ClusterPlan[]; entities: Set<string> }>();
  for (const cluster of clusters) {
    const root = rootOf(sets, cluster.head);
    const group = groups.get(root) ?? { clusters: [], entities: new Set() };
    groups.set(root, group);
    group.clusters.push(cluster);
    for (const entity of entitiesOf(cluster)) group.entities.add(entity);
  }
  return [...groups.values()].map((group) => ({ ...group, entities: [...group.entities] }));
}

async function entityOfGroup(
  transaction: Asker,
  book: EntityBook,
  group: Group,
): Promise<{ entity: string; changed: readonly Pair[] }> {
  const entities = [...new Set(group.entities.map((id) => currentId(book, id)))];
  await readEntities(transaction, book, entities);
  const [first] = entities;
  if (first === undefined) return { entity: await newEntity(transaction, book, group), changed: [] };
  if (entities.length === 1) return { entity: first, changed: [] };
  return mergeEntities(transaction, book, entities);
}

function likelyEntities({ clusters, entities }: Group): readonly string[] {
  const [first] = clusters;
  return entities.length > 0 || !first ? entities : [entityIdOf(first.head)];
}

/**
 * The id of a new entity: of the head, or of the first member whose id is free. It may be taken where the
 * mention founded an entity that others have joined and that it has left since.
 */
async function newEntity(transaction: Asker, book: EntityBook, { clusters }: Group): Promise<string> {
  const [first] = clusters;
  const likely = first && entityIdOf(first.head);
  if (likely !== undefined && !isLiving(book, likely)) return likely;
  const members = clusters.flatMap(({ head, members }) => [head, ...members.map(({ mention }) => mention)]);
  const ids = members.map(entityIdOf);
  await readEntities(transaction, book, ids);
  return ids.find((id) => !isLiving(book, id)) ?? makeId("entity", ...members);
}

/** Puts entities together; the one whose founding mention was recorded first survives, ties go by id. */
async function mergeEntities(
  transaction: Asker,
  book: EntityBook,
  entities: readonly string[],
): Promise<{ entity: string; changed: readonly Pair[] }> {
  const [survivor = "", ...losers] = await bySeniority(transaction, entities);
  const rows = await askIds(transaction, "load-entity-pairs", losers);
  for (const loser of losers) {
    await transaction.ask("load-moved-mentions", { from: loser, to: survivor });
    await transaction.ask("load-moved-past-references", { from: loser, to: survivor });
    mergeStates(book, survivor, loser);
  }
  await askIds(transaction, "load-dropped-entities", losers);
  return {
    entity: survivor,
    changed: rows.map((row) => ({ from: String(row["from"]), to: String(row["to"]) })),
  };
}

async function bySeniority(transaction: Asker, entities: readonly string[]): Promise<readonly string[]> {
  const rows = await transaction.ask("load-founding-times", {
    rows: entities.map((entity) => ({ entity, mention: foundingMention(entity) })),
  });
  const times = new Map(rows.map((row) => [String(row["entity"]), String(row["recordedAt"])]));
  // Later than any time: an entity whose founding mention is not known.
  const time = (entity: string) => times.get(entity) ?? "~";
  return [...entities].sort((left, right) => (time(left) + left < time(right) + right ? -1 : 1));
}

export async function writeClusters(
  transaction: Asker,
  clusters: readonly ClusterPlan[],
  entityOf: ReadonlyMap<string, string>,
): Promise<void> {
  const members = clusters.flatMap(({ head, members }) =>
    members.map(({ mention, reason }) => ({ mention, head, entity: entityOf.get(mention) ?? "", ...reason })),
  );
  const heads = clusters.map(({ head, share }) => ({
    mention: head,
    properties: {
      headName: share.headName,
      private: share.private,
      ...(share.kind !== undefined && { kind: share.kind }),
    },
  }));
  await askRows(transaction, "load-members", members);
  await askRows(transaction, "load-heads", heads);
  await askRows(
    transaction,
    "load-head-keys",
    clusters.flatMap(({ keys }) => keys),
  );
}

/** For each key that another document's head has: the new head is the same as the one the key is found by. */
export function sharedKeyJudgements(
  clusters: readonly ClusterPlan[],
  known: ReadonlyMap<string, KnownKey>,
  recordedAt: string,
): readonly JudgementRow[] {
  return clusters.flatMap(({ head, keys }) =>
    keys.flatMap(({ id, rule, score, why }) => {
      const other = known.get(id)?.head;
      return other === undefined ? [] : [judgementRow(head, other, { rule, score, why }, recordedAt, id)];
    }),
  );
}

/**
 * Joins the clusters of new documents to entities before anything is written: one document after the other, each
 * seeing what those before it have made. What a document takes that only adds is known from the store at once, for
 * all of them.
 */
import { entityIdOf } from "../../src/model/ids.ts";
import { changeDocuments, changeShare, type EntityBook, isLiving, openBook } from "./entity-book.ts";
import type { EntityState } from "./entity-state.ts";
import { type Group, groupClusters, type KnownKey, keyHeads, sharedKeyJudgements } from "./join-clusters.ts";
import { changeRow } from "./note-change.ts";
import type { DocumentPlan, JudgementRow, NodeRow } from "./plan.ts";

/** What is known of keys and entities: of the store, and of the documents that were joined since. */
export interface Known {
  readonly keys: Map<string, KnownKey>;
  readonly book: EntityBook;
}

/** A document whose clusters have their entities. */
export interface JoinedPlan {
  readonly plan: DocumentPlan;
  /** Mention -> its entity. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly keyHeads: ReturnType<typeof keyHeads>;
  /** What the rules judged by which clusters are joined. */
  readonly judgements: readonly JudgementRow[];
  /** The note of what the document did to the entities. */
  readonly change: NodeRow;
}

/**
 * Joins a new document and adds it to what is known.
 *
 * @param recordedAt ISO 8601 in UTC.
 * @returns undefined where more than adding is to be done: entities come together, or a person judged of a key;
 * then nothing is added.
 */
export function joinInMemory(plan: DocumentPlan, known: Known, recordedAt: string): JoinedPlan | undefined {
  const { clusters } = plan;
  const groups = groupClusters(clusters, known.keys);
  const isJudged = clusters.some(({ keys }) => keys.some(({ id }) => known.keys.get(id)?.judged));
  if (isJudged || groups.some((group) => entityOfGroup(group, known.book) === undefined)) return undefined;
  const own = openBook();
  const entityOf = new Map<string, string>();
  for (const group of groups) {
    const entity = entityOfGroup(group, known.book) ?? "";
    lookUp(own, known.book, entity);
    for (const cluster of group.clusters) {
      changeShare(own, entity, cluster.type, cluster.share, 1);
      for (const { mention } of cluster.members) entityOf.set(mention, entity);
    }
  }
  changeDocuments(own, entityOf.values(), 1);
  const heads = keyHeads(clusters, known.keys);
  const judgements = sharedKeyJudgements(clusters, known.keys, recordedAt);
  addToKnown(known, own, heads, entityOf);
  const cause = { action: "load", recordedAt, document: plan.document.id } as const;
  return { plan, entityOf, keyHeads: heads, judgements, change: changeRow(own, cause) };
}

/** The entity that a group joins, or a new one's id; undefined where that takes more than adding. */
function entityOfGroup({ clusters, entities }: Group, book: EntityBook): string | undefined {
  const [first] = clusters;
  if (entities.length > 1 || !first) return undefined;
  if (entities[0] !== undefined) return entities[0];
  const id = entityIdOf(first.head);
  return isLiving(book, id) ? undefined : id;
}

function lookUp(own: EntityBook, book: EntityBook, entity: string): void {
  const state: EntityState | undefined = book.states.get(entity);
  if (!state) return;
  own.states.set(entity, state);
  own.stored.set(entity, state);
}

function addToKnown(
  { keys, book }: Known,
  own: EntityBook,
  heads: ReturnType<typeof keyHeads>,
  entityOf: ReadonlyMap<string, string>,
): void {
  for (const id of own.changed) {
    const state = own.states.get(id);
    if (state) book.states.set(id, state);
    book.changed.add(id);
  }
  for (const { id, head, heads: count } of heads) {
    const before = keys.get(id);
    // A key whose head has no entity stays without one, as in the store.
    const entity = before?.head === undefined ? entityOf.get(head) : before.entity;
    keys.set(id, { head, entity, heads: count, judged: false });
  }
}

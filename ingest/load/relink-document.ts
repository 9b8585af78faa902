/** Joins a document's clusters to the entities, as people's judgements leave them. */
import type { Asker, Row } from "../../src/graph/port.ts";
import type { EntityType } from "../../src/model/entity.ts";
import { documentPairs, recountEdges } from "./edges.ts";
import type { EntityBook } from "./entity-book.ts";
import { groupRows } from "./group-rows.ts";
import { type Joined, joinClusters } from "./join-clusters.ts";
import { partClusters } from "./part-clusters.ts";
import type { PersonalJudgement } from "./partition-heads.ts";
import type { ClusterPlan, KeyRow, MentionRow } from "./plan.ts";
import { settle } from "./settle.ts";
import { shareOfRows } from "./share-of-rows.ts";
import { unlinkDocument } from "./unlink-document.ts";
import { askRows } from "./write-plan.ts";

export interface Joining {
  readonly clusters: readonly ClusterPlan[];
  readonly mentions: readonly MentionRow[];
  readonly headless: ReadonlyMap<string, string>;
}

/**
 * Parts the clusters where a person judged mentions in them different, and joins the parts to entities.
 *
 * @returns as joinClusters; `suspects` holds all that must be looked at by `settle`.
 */
export async function joinDocument(
  transaction: Asker,
  book: EntityBook,
  document: string,
  { clusters, mentions, headless }: Joining,
  rulesJudgedAt?: string,
): Promise<Joined> {
  const verdicts = await personalVerdicts(transaction, document);
  const { clusters: own, parted } = partClusters(clusters, mentions, verdicts);
  const joined = await joinClusters(transaction, book, own, headless, rulesJudgedAt);
  await askRows(transaction, "load-parted-mentions", parted);
  const judged = await transaction.ask("load-judged-entities", { document });
  return { ...joined, suspects: [...joined.suspects, ...judged.map((row) => String(row["entity"]))] };
}

async function personalVerdicts(transaction: Asker, document: string): Promise<readonly PersonalJudgement[]> {
  const rows = await transaction.ask("load-judged-mentions", { document });
  return rows.map((row) => ({
    left: String(row["left"]),
    right: String(row["right"]),
    verdict: String(row["verdict"]),
  }));
}

/**
 * Links a document anew from what its linker made of it, since people's judgements on mentions of one of its
 * clusters have changed. Claims stay as they are.
 */
export async function relinkDocument(transaction: Asker, book: EntityBook, document: string): Promise<void> {
  const rows = await transaction.ask("load-linked-mentions", { document });
  const keys = groupRows(await transaction.ask("load-linked-keys", { document }), "head");
  const clusters = [...groupRows(rows, "head")].flatMap(([head, members]) =>
    clusterOf(head, members, keys.get(head) ?? []),
  );
  const unlinked = await unlinkDocument(
    transaction,
    book,
    { document, recordedAt: null },
    {
      keys: new Set(clusters.flatMap((cluster) => cluster.keys.map(({ id }) => id))),
      mentions: new Set(rows.map((row) => String(row["id"]))),
    },
  );
  const mentions = rows.map(mentionOf);
  const { headless } = unlinked;
  const joined = await joinDocument(transaction, book, document, { clusters, mentions, headless });
  await settle(transaction, book, [unlinked], joined);
  await recountEdges(transaction, await documentPairs(transaction, document));
}

function clusterOf(head: string, members: readonly Row[], keys: readonly Row[]): readonly ClusterPlan[] {
  const row = members.find(({ id }) => id === head);
  if (!row) return [];
  return [
    {
      head,
      type: String(row["type"]) as EntityType,
      members: members.map((member) => ({ mention: String(member["id"]), reason: reasonOf(member) })),
      keys: keys.map(keyOf),
      share: shareOfRows(row, members),
    },
  ];
}

function keyOf(row: Row): KeyRow {
  return { id: String(row["id"]), key: String(row["key"]), head: String(row["head"]), ...reasonOf(row) };
}

function reasonOf(row: Row) {
  return { rule: String(row["rule"]), score: Number(row["score"]), why: String(row["why"]) };
}

function mentionOf(row: Row): MentionRow {
  const properties = { name: String(row["name"]), form: String(row["form"]) };
  return { id: String(row["id"]), passage: "", properties };
}

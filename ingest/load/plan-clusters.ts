/** Clusters, their keys, and the judgements that they rest on. */
import type { LinkedDocument, MentionCluster, Reason } from "../../src/model/extraction.ts";
import { makeId } from "../../src/model/ids.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { ClusterPlan, EntityShare, JudgementRow, ReferenceRow } from "./plan.ts";
import type { MentionIds } from "./plan-mentions.ts";

export interface ClustersPlan {
  readonly clusters: readonly ClusterPlan[];
  readonly judgements: readonly JudgementRow[];
  readonly references: readonly ReferenceRow[];
  readonly referenceJudgements: readonly JudgementRow[];
}

/** Plans all clusters of a document; a mention that two clusters claim stays with the first. */
export function planClusters(
  linked: LinkedDocument,
  mentions: readonly Mention[],
  ids: MentionIds,
  recordedAt: string,
): ClustersPlan {
  const taken = new Set<string>();
  const clusters: ClusterPlan[] = [];
  const judgements: JudgementRow[] = [];
  const references = new Map<string, ReferenceRow>();
  const referenceJudgements: JudgementRow[] = [];
  for (const cluster of linked.clusters) {
    const plan = planCluster(cluster, mentions, ids, taken);
    if (!plan) continue;
    for (const { mention } of plan.members) taken.add(mention);
    clusters.push(plan);
    judgements.push(...formJudgements(cluster, plan.head, mentions, ids, recordedAt));
    if (!cluster.reference) continue;
    const { id, name, reason } = cluster.reference;
    references.set(id, { id, name, type: cluster.type });
    referenceJudgements.push(judgementRow(plan.head, id, reason, recordedAt));
  }
  return { clusters, judgements, references: [...references.values()], referenceJudgements };
}

function planCluster(
  cluster: MentionCluster,
  mentions: readonly Mention[],
  ids: MentionIds,
  taken: ReadonlySet<string>,
): ClusterPlan | undefined {
  const head = ids.get(cluster.head);
  if (head === undefined || taken.has(head)) return undefined;
  const members = new Map<string, Reason>();
  for (const { mention, reason } of cluster.members) {
    const id = ids.get(mention);
    if (id !== undefined && !taken.has(id) && !members.has(id)) members.set(id, reason);
  }
  return {
    head,
    type: cluster.type,
    members: [...members].map(([mention, reason]) => ({ mention, reason })),
    keys: cluster.keys.map(({ key, reason }) => ({ id: makeId("key", key), key, head, ...reason })),
    share: shareOf(cluster, new Set(members.keys()), mentions, ids),
  };
}

function shareOf(
  cluster: MentionCluster,
  members: ReadonlySet<string>,
  mentions: readonly Mention[],
  ids: MentionIds,
): EntityShare {
  const placed = cluster.members.filter(({ mention }) => members.has(ids.get(mention) ?? ""));
  return makeShare({
    headName: cluster.reference?.name ?? cluster.name,
    members: placed
      .flatMap(({ mention }) => mentions[mention] ?? [])
      .map(({ text, form }) => ({ name: text, form })),
    kind: cluster.kind,
    private: cluster.private ?? false,
    mentionCount: members.size,
  });
}

/** The share of a cluster with these members; named members alone give names. */
export function makeShare(cluster: {
  readonly headName: string;
  readonly members: readonly { readonly name: string; readonly form: string }[];
  readonly kind: string | undefined;
  readonly private: boolean;
  readonly mentionCount: number;
}): EntityShare {
  const named = cluster.members.filter(({ form }) => form === "name" || form === "short");
  return {
    headName: cluster.headName,
    names: [...new Set([cluster.headName, ...named.map(({ name }) => name)])],
    ...(cluster.kind !== undefined && { kind: cluster.kind }),
    private: cluster.private,
    mentionCount: cluster.mentionCount,
  };
}

/** One judgement for each other form that the cluster is named by: its first mention is the same as the head. */
function formJudgements(
  cluster: MentionCluster,
  head: string,
  mentions: readonly Mention[],
  ids: MentionIds,
  recordedAt: string,
): JudgementRow[] {
  const forms = new Set([mentions[cluster.head]?.text]);
  return cluster.members.flatMap(({ mention, reason }) => {
    const text = mentions[mention]?.text;
    const id = ids.get(mention);
    if (id === undefined || forms.has(text)) return [];
    forms.add(text);
    return [judgementRow(id, head, reason, recordedAt)];
  });
}

/** A rule's judgement that two sides are the same. `about` tells several judgements of two sides apart. */
export function judgementRow(
  left: string,
  right: string,
  reason: Reason,
  recordedAt: string,
  about = "",
): JudgementRow {
  const by = `rule:${reason.rule}`;
  return {
    id: makeId("judgement", left, right, by, about),
    left,
    right,
    properties: { verdict: "same", by, score: reason.score, why: reason.why, recordedAt, left, right },
  };
}

/** Takes apart what a linker put into one cluster and a person has judged different. */
import type { PersonalJudgement } from "./partition-heads.ts";
import type { ClusterPlan, MentionRow } from "./plan.ts";
import { makeShare } from "./plan-clusters.ts";

/**
 * The clusters, with the mention that a person judged to be another one than a fellow member taken out:
 * a name makes a cluster of its own, without keys since nothing more is known of it; a description or
 * pronoun is then in none. The later of two judgements on one pair counts.
 *
 * @param judgements between mentions of the document, the oldest first.
 */
export function partClusters(
  clusters: readonly ClusterPlan[],
  mentions: readonly MentionRow[],
  judgements: readonly PersonalJudgement[],
): readonly ClusterPlan[] {
  const latest = new Map(judgements.map((one) => [[one.left, one.right].sort().join(" "), one]));
  const different = [...latest.values()].filter(({ verdict }) => verdict === "different");
  const rows = new Map(mentions.map((row) => [row.id, row]));
  return clusters.flatMap((cluster) => {
    const members = new Set(cluster.members.map(({ mention }) => mention));
    const out = new Set<string>();
    for (const { left, right } of different) {
      if (!members.has(left) || !members.has(right) || out.has(left) || out.has(right)) continue;
      out.add(right === cluster.head ? left : right);
    }
    if (out.size === 0) return [cluster];
    const kept = cluster.members.filter(({ mention }) => !out.has(mention));
    return [
      {
        ...cluster,
        members: kept,
        share: { ...shareOf(cluster, kept, rows), headName: cluster.share.headName },
      },
      ...cluster.members
        .filter(({ mention }) => out.has(mention) && isNamed(rows.get(mention)))
        .map((member) => alone(cluster, member, rows)),
    ];
  });
}

type Members = ClusterPlan["members"];
type Rows = ReadonlyMap<string, MentionRow>;

function alone(cluster: ClusterPlan, member: Members[number], rows: Rows): ClusterPlan {
  const reason = { rule: "head", score: 1, why: "a person judged it different from the others of its form" };
  const members = [{ mention: member.mention, reason }];
  return { ...cluster, head: member.mention, members, keys: [], share: shareOf(cluster, members, rows) };
}

function shareOf(cluster: ClusterPlan, members: Members, rows: Rows): ClusterPlan["share"] {
  const named = members.flatMap(({ mention }) => {
    const { name, form } = rows.get(mention)?.properties ?? {};
    return [{ name: String(name), form: String(form) }];
  });
  return makeShare({
    headName: named[0]?.name ?? cluster.share.headName,
    members: named,
    kind: cluster.share.kind,
    private: cluster.share.private,
    mentionCount: members.length,
  });
}

function isNamed(row: MentionRow | undefined): boolean {
  const form = row?.properties["form"];
  return form === "name" || form === "short";
}

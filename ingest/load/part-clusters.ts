/** Takes apart what a linker put into one cluster and a person has judged different. */
import type { PersonalJudgement } from "./partition-heads.ts";
import type { ClusterPlan, MentionRow, PartedRow } from "./plan.ts";
import { makeShare } from "./plan-clusters.ts";

/** The clusters as people's judgements leave them. */
export interface Parted {
  readonly clusters: readonly ClusterPlan[];
  /** The mentions that were taken out, with the cluster and the reason that the linker gave. */
  readonly parted: readonly PartedRow[];
}

/**
 * Takes out the mention that a person judged to be another one than a fellow member, together with those
 * that a person judged the same as it. They make a cluster of their own if one of them is a name, without
 * keys since nothing more is known of it; a description or pronoun alone is then in none. The head and its
 * keys stay together. The later of two judgements on one pair counts.
 *
 * @param judgements between mentions of the document, the oldest first.
 */
export function partClusters(
  clusters: readonly ClusterPlan[],
  mentions: readonly MentionRow[],
  judgements: readonly PersonalJudgement[],
): Parted {
  const latest = [...new Map(judgements.map((one) => [[one.left, one.right].sort().join(" "), one]))].sort(
    ([left], [right]) => (left < right ? -1 : 1),
  );
  const verdicts = latest.map(([, one]) => one).filter(({ left, right }) => left !== right);
  const rows = new Map(mentions.map((row) => [row.id, row]));
  const results = clusters.map((cluster) => partCluster(cluster, verdicts, rows));
  return {
    clusters: results.flatMap((one) => one.clusters),
    parted: results.flatMap((one) => one.parted),
  };
}

type Members = ClusterPlan["members"];
type Rows = ReadonlyMap<string, MentionRow>;

function partCluster(cluster: ClusterPlan, verdicts: readonly PersonalJudgement[], rows: Rows): Parted {
  const members = new Set(cluster.members.map(({ mention }) => mention));
  const within = verdicts.filter(({ left, right }) => members.has(left) && members.has(right));
  const groups = takenOut(cluster.head, within);
  if (groups.length === 0) return { clusters: [cluster], parted: [] };
  const out = new Set(groups.flat());
  const kept = cluster.members.filter(({ mention }) => !out.has(mention));
  const headName = cluster.share.headName;
  const rest = { ...cluster, members: kept, share: { ...shareOf(cluster, kept, rows), headName } };
  return {
    clusters: [rest, ...groups.flatMap((group) => ownCluster(cluster, new Set(group), rows))],
    parted: cluster.members
      .filter(({ mention }) => out.has(mention))
      .map(({ mention, reason }) => ({ mention, cluster: cluster.head, ...reason })),
  };
}

/** Groups of mentions that leave the cluster: one for each that was judged different, with those judged the same as it. */
function takenOut(head: string, verdicts: readonly PersonalJudgement[]): readonly (readonly string[])[] {
  const different = verdicts.filter(({ verdict }) => verdict === "different");
  const groups: Set<string>[] = [];
  for (const { left, right } of different)
    if (!groupOf(groups, left) && !groupOf(groups, right))
      groups.push(new Set([right === head ? left : right]));
  const pulls = verdicts
    .filter(({ verdict }) => verdict === "same")
    .flatMap(({ left, right }) => [[left, right] as const, [right, left] as const]);
  const pull = ([from, to]: readonly [string, string]) => {
    const group = groupOf(groups, from);
    if (!group || to === head || groupOf(groups, to) || isAgainst(to, group, different)) return false;
    group.add(to);
    return true;
  };
  // Each round takes in the neighbours of the last one's.
  while (pulls.filter(pull).length > 0);
  return groups.map((group) => [...group]);
}

function groupOf(groups: readonly Set<string>[], mention: string): Set<string> | undefined {
  return groups.find((group) => group.has(mention));
}

function isAgainst(
  mention: string,
  group: ReadonlySet<string>,
  different: readonly PersonalJudgement[],
): boolean {
  return different.some(
    ({ left, right }) => (left === mention && group.has(right)) || (right === mention && group.has(left)),
  );
}

function ownCluster(cluster: ClusterPlan, group: ReadonlySet<string>, rows: Rows): readonly ClusterPlan[] {
  const own = cluster.members.filter(({ mention }) => group.has(mention));
  const head = own.find(({ mention }) => isNamed(rows.get(mention)))?.mention;
  if (head === undefined) return [];
  const why = "a person judged it different from the others of its form";
  const members = own.map(({ mention }) => ({ mention, reason: { rule: "judged", score: 1, why } }));
  return [{ ...cluster, head, members, keys: [], share: shareOf(cluster, members, rows, head) }];
}

function shareOf(cluster: ClusterPlan, members: Members, rows: Rows, head?: string): ClusterPlan["share"] {
  const named = members.map(({ mention }) => {
    const { name, form } = rows.get(mention)?.properties ?? {};
    return { name: String(name), form: String(form) };
  });
  const headName = head === undefined ? undefined : rows.get(head)?.properties["name"];
  return makeShare({
    headName: headName === undefined ? cluster.share.headName : String(headName),
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

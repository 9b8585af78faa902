/** Makes a cluster of mentions that are one entity: its head, its names, and why each member belongs. */
import type { MentionIndex } from "../../src/model/claim.ts";
import type { EntityType } from "../../src/model/entity.ts";
import type { MentionCluster } from "../../src/model/extraction.ts";
import { isNamed, type PlacedMention } from "./page-mentions.ts";
import { connected, HEAD, neighboursOf, reasonsFrom, type Tie } from "./ties.ts";

/** A cluster that does not yet know what makes it the same elsewhere. */
export interface BareCluster extends Omit<MentionCluster, "keys" | "reference"> {
  /** The mentions themselves, in the order of the text. */
  readonly placed: readonly PlacedMention[];
  readonly headMention: PlacedMention;
}

/** Orders names of one entity: positive where `left` is the fuller one. */
export type Fullness = (left: PlacedMention, right: PlacedMention) => number;

/** The longer name is the fuller one; a name counts before a short name. */
function byLength(left: PlacedMention, right: PlacedMention): number {
  const full = Number(left.form === "name") - Number(right.form === "name");
  return full || left.folded.length - right.folded.length;
}

/**
 * The clusters of a type. Descriptions and pronouns that nothing ties to a name are in none.
 *
 * @param mentions all of the type, in the order of the text.
 */
export function makeClusters(
  type: EntityType,
  mentions: readonly PlacedMention[],
  ties: readonly Tie[],
  fullness: Fullness = byLength,
): readonly BareCluster[] {
  const neighbours = neighboursOf(ties);
  const clusters: BareCluster[] = [];
  for (const group of connected(mentions, neighbours)) {
    const head = group.length === 1 ? group.find(isNamed) : fullest(group.filter(isNamed), fullness);
    if (!head) continue;
    const reasons = group.length === 1 ? undefined : reasonsFrom(head.index, neighbours);
    clusters.push(
      reasons
        ? makeCluster(type, head, group, (index) => reasons.get(index))
        : makeCluster(type, head, group, () => HEAD),
    );
  }
  return clusters;
}

function makeCluster(
  type: EntityType,
  head: PlacedMention,
  group: readonly PlacedMention[],
  reasonOf: (index: MentionIndex) => BareCluster["members"][number]["reason"] | undefined,
): BareCluster {
  const members = group.flatMap(({ index }) => {
    const reason = reasonOf(index);
    return reason ? [{ mention: index, reason }] : [];
  });
  const names = new Set<string>();
  for (const mention of group) if (isNamed(mention) && mention.text !== head.text) names.add(mention.text);
  const kind = head.kind ?? group.find((mention) => mention.kind !== undefined)?.kind;
  return {
    type,
    head: head.index,
    members,
    name: head.text,
    aliases: [...names],
    ...(kind !== undefined && { kind }),
    placed: group,
    headMention: head,
  };
}

/** The first of the fullest. */
function fullest(mentions: readonly PlacedMention[], fullness: Fullness): PlacedMention | undefined {
  return mentions.reduce<PlacedMention | undefined>(
    (best, mention) => (best && fullness(mention, best) <= 0 ? best : mention),
    undefined,
  );
}

/** Persons: their clusters on the page, and what makes them the same in another document. */
import type { MentionIndex, PositionClaim } from "../../src/model/claim.ts";
import type { MentionCluster } from "../../src/model/extraction.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { mentionsOf, positionsByPerson } from "./page-mentions.ts";
import { type IdentifyingPost, personKeys } from "./person-keys.ts";
import type { PostBody } from "./split-namesakes.ts";
import { tiePersons } from "./tie-persons.ts";

/** The clusters of the page's persons; `others` are its bodies and places. */
export function linkPersons(
  linking: LinkingPage,
  others: readonly MentionCluster[],
): readonly MentionCluster[] {
  const mentions = mentionsOf(linking.extraction, "Person");
  if (mentions.length === 0) return [];
  const positions = positionsByPerson(linking.extraction);
  const clusterOf = clusterOfMention(others);
  const bodies = new Map<MentionIndex, readonly PostBody[]>();
  for (const [person, posts] of positions) {
    bodies.set(
      person,
      posts.flatMap((post) => postBody(post, clusterOf) ?? []),
    );
  }
  const ties = tiePersons({
    page: linking.page,
    extraction: linking.extraction,
    mentions,
    positions,
    bodiesOf: (mention) => bodies.get(mention.index) ?? NO_BODIES,
    bodies: mentionsOf(linking.extraction, "Organization"),
    identityOf: (mention) => clusterOf.get(mention)?.head,
  });
  return makeClusters("Person", mentions, ties).map((cluster) => {
    const posts = cluster.members.flatMap(({ mention }) => positions.get(mention) ?? []);
    if (posts.length === 0 && cluster.placed.some((mention) => mention.private))
      return { ...withKeys(cluster, []), private: true };
    const identifying = posts.map((post) => identifyingPost(post, clusterOf, linking));
    return withKeys(cluster, personKeys(cluster.headMention.folded, identifying));
  });
}

const NO_BODIES: readonly PostBody[] = [];

function clusterOfMention(clusters: readonly MentionCluster[]): ReadonlyMap<MentionIndex, MentionCluster> {
  const clusterOf = new Map<MentionIndex, MentionCluster>();
  for (const cluster of clusters) {
    for (const { mention } of cluster.members) clusterOf.set(mention, cluster);
  }
  return clusterOf;
}

// 副局长 and 局党组成员 have many holders.
const HEAD_TITLE = /^(?!.*(?:副|成员|委员|助理))(?:.*[长书]|.*书记|.*主任|.*主席)$/u;

function postBody(
  post: PositionClaim,
  clusterOf: ReadonlyMap<MentionIndex, MentionCluster>,
): PostBody | undefined {
  const cluster = post.organization === undefined ? undefined : clusterOf.get(post.organization);
  if (!cluster) return undefined;
  const division = cluster.keys.map(({ key }) => key.split("|")[1]).find((code) => code && /^\d/u.test(code));
  return {
    identity: `${cluster.type}|${cluster.head}`,
    heads: HEAD_TITLE.test(post.title),
    ...(division !== undefined && { division }),
  };
}

function identifyingPost(
  { title, organization, article }: PositionClaim,
  clusterOf: ReadonlyMap<MentionIndex, MentionCluster>,
  linking: LinkingPage,
): IdentifyingPost {
  const body = organization === undefined ? undefined : clusterOf.get(organization);
  if (body?.type === "Organization") return { title, keys: body.keys.map(({ key }) => key), body: body.name };
  const { county, city } = contextOf(linking, { article });
  const reference = body?.keys.map(({ key }) => key.split("|")).find((parts) => parts.length === 2)?.[1];
  const named = reference === undefined ? undefined : linking.lexicons.divisions.byCode.get(reference);
  const place = named ?? (organization === undefined ? (county ?? city) : undefined);
  return { title, keys: [], ...(place && { place }) };
}

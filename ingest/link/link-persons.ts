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
  const positions = positionsByPerson(linking.extraction);
  const clusterOf = new Map(
    others.flatMap((cluster) => cluster.members.map(({ mention }) => [mention, cluster] as const)),
  );
  const ties = tiePersons({
    page: linking.page,
    extraction: linking.extraction,
    mentions,
    positions,
    bodiesOf: (mention) =>
      (positions.get(mention.index) ?? []).flatMap((post) => postBody(post, clusterOf) ?? []),
    bodies: mentionsOf(linking.extraction, "Organization"),
    identityOf: new Map([...clusterOf].map(([mention, cluster]) => [mention, String(cluster.head)])),
  });
  return makeClusters("Person", mentions, ties).map((cluster) => {
    const posts = cluster.members.flatMap(({ mention }) => positions.get(mention) ?? []);
    if (posts.length === 0 && cluster.placed.some((mention) => mention.private))
      return { ...withKeys(cluster, []), private: true };
    const identifying = posts.map((post) => identifyingPost(post, clusterOf, linking));
    return withKeys(cluster, personKeys(cluster.headMention.folded, identifying));
  });
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

/** Persons: their clusters on the page, and what makes them the same in another document. */
import type { MentionIndex, PositionClaim } from "../../src/model/claim.ts";
import type { MentionCluster } from "../../src/model/extraction.ts";
import { type Introduction, introductionOf } from "./introductions.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { inTextOrder, isNamed, mentionsOf, positionsByPerson } from "./page-mentions.ts";
import { type PersonProfile, personKeys } from "./person-keys.ts";
import type { IdentifyingPost } from "./post-rank.ts";
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
  const introducing = {
    page: linking.page,
    lexicons: linking.lexicons,
    others: [...mentionsOf(linking.extraction, "Organization"), ...mentionsOf(linking.extraction, "Place")]
      .filter(isNamed)
      .sort(inTextOrder),
    persons: mentions,
    clusterOf,
  };
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
    const isPrivate = posts.length === 0 && cluster.placed.some((mention) => mention.private);
    const introductions = cluster.placed.filter(isNamed).map((one) => introductionOf(one, introducing));
    const identifying = posts.map((post) => identifyingPost(post, clusterOf, linking));
    const keys = personKeys(
      profileOf(cluster.headMention.folded, { posts: identifying, introductions, clusterOf, isPrivate }),
    );
    return isPrivate ? { ...withKeys(cluster, keys), private: true } : withKeys(cluster, keys);
  });
}

interface Told {
  readonly posts: readonly IdentifyingPost[];
  readonly introductions: readonly Introduction[];
  readonly clusterOf: ReadonlyMap<MentionIndex, MentionCluster>;
  readonly isPrivate: boolean;
}

function profileOf(name: string, told: Told): PersonProfile {
  const { posts, introductions, clusterOf, isPrivate } = told;
  const isBare = !isPrivate && posts.length === 0 && introductions.every((one) => one.isBare);
  const by = introductions.flatMap((one) => one.by);
  const isOfVillage = posts.some(({ title }) => VILLAGE_POST.test(title));
  const nearest = introductions[0]?.near.find(({ folded }) => villageOf(folded) !== undefined);
  const villages = [...by.map(({ mention }) => mention), ...(isOfVillage && nearest ? [nearest] : [])];
  const near = introductions[0]?.near ?? [];
  return {
    name,
    posts,
    introducedBy: by.flatMap((one) => introducer(one, clusterOf, isPrivate)),
    villages: [...new Set(villages.flatMap(({ folded }) => villageOf(folded) ?? []))],
    near: near.flatMap(({ index, type }) => (type === "Organization" ? keysOf(clusterOf.get(index)) : [])),
    isBare,
  };
}

function keysOf(cluster: MentionCluster | undefined): readonly string[] {
  return cluster?.keys.map(({ key }) => key) ?? [];
}

const VILLAGE_POST = /村支书|^(?:村|社区)|^(?:党支部|党总支)(?:第一)?书记$|居委会主任/u;
const VILLAGE = /([^乡镇县市区旗州省盟]{2,8}(?:村|社区))(?=$|党|村|委|居|支|两委|第一书记)/u;

/** 宋家庄村 of 云岭县石门镇宋家庄村党支部. */
function villageOf(folded: string): string | undefined {
  return VILLAGE.exec(folded)?.[1];
}

/** A private person is the same at home alone: where a village, a town or a street is named. */
function introducer(
  { mention, post, title }: Introduction["by"][number],
  clusterOf: ReadonlyMap<MentionIndex, MentionCluster>,
  isPrivate: boolean,
): PersonProfile["introducedBy"] {
  const cluster = clusterOf.get(mention.index);
  if (!cluster || (isPrivate && cluster.type !== "Place")) return [];
  const keys = cluster.type === "Place" ? placeKeysOf(cluster, post) : keysOf(cluster);
  return keys.length === 0 ? [] : [{ keys, name: mention.text, title }];
}

const PLACE_POST = /^(?:常务)?副?[省市县区镇乡州]长/u;
const COMMITTEE_POST = /^(?:区|市|县|省)?委(?:常务)?副?书记/u;

/** 云岭县县长 is a post of the place; 云岭县委书记 one of its committee, also where only the place was found. */
function placeKeysOf(cluster: MentionCluster, post: string): readonly string[] {
  const keys = keysOf(cluster);
  const [code] = keys.flatMap((key) => /^Place\|(\d+)$/u.exec(key)?.[1] ?? []);
  const title = PLACE_POST.exec(post)?.[0];
  if (code !== undefined && title !== undefined) return [`Place|${code}|${title}`];
  if (code !== undefined && COMMITTEE_POST.test(post)) return [`Organization|${code}|委员会`];
  return keys.filter((key) => SMALL_PLACE.test(key));
}

// A town (9 digits), or a name inside a county.
const SMALL_PLACE = /^Place\|(?:\d{9}|\d{6}\|.+)/u;

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
  const country = body?.keys
    .map(({ key }) => /^Place\|-\|([^|]+)$/u.exec(key)?.[1])
    .find((one) => one !== undefined);
  if (country !== undefined) return { title, keys: [], country };
  const reference = body?.keys.map(({ key }) => key.split("|")).find((parts) => parts.length === 2)?.[1];
  const named = reference === undefined ? undefined : linking.lexicons.divisions.byCode.get(reference);
  const place = named ?? (organization === undefined ? (county ?? city) : undefined);
  return { title, keys: [], ...(place && { place }) };
}

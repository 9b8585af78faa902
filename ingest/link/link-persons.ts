/** Persons: one name is one person unless posts say otherwise; 王局长, 该局局长, 他 and 我 are traced back. */
import type { MentionIndex, PositionClaim } from "../../src/model/claim.ts";
import type { SegmentedPage } from "../../src/model/document.ts";
import type { Extraction, MentionCluster, Reason } from "../../src/model/extraction.ts";
import { contains } from "../../src/model/span.ts";
import { groupBy } from "./group-by.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { inTextOrder, isNamed, mentionsOf, type PlacedMention, positionsByPerson } from "./page-mentions.ts";
import { type IdentifyingPost, personKeys } from "./person-keys.ts";
import { type PostBody, splitNamesakes } from "./split-namesakes.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";

/** What tracing persons back needs to know of the page. */
export interface PersonPage {
  readonly page: SegmentedPage;
  readonly extraction: Extraction;
  readonly mentions: readonly PlacedMention[];
  readonly positions: ReadonlyMap<MentionIndex, readonly PositionClaim[]>;
  /** The bodies of a mention's posts. */
  readonly bodiesOf: (mention: PlacedMention) => readonly PostBody[];
  /** Mentions of bodies in text order, each with its cluster's identity. */
  readonly bodies: readonly { readonly mention: PlacedMention; readonly identity: string }[];
}

/** Ties all mentions of persons that can be told. */
export function tiePersons(person: PersonPage): Tie[] {
  const named = person.mentions.filter(isNamed);
  const groups = [...groupBy(named, (mention) => mention.folded).values()];
  const people = groups.flatMap((group) => splitNamesakes(group, person.bodiesOf));
  const ties = people.flatMap((group) => tieAll(group, () => SAME_FORM));
  const personOf = new Map(people.flatMap((group) => group.map((one) => [one.index, group] as const)));
  const resolved = new Map(personOf);
  for (const mention of [...person.mentions].sort(inTextOrder)) {
    if (isNamed(mention)) continue;
    const found = resolve(mention, person, people, resolved);
    if (!found) continue;
    resolved.set(mention.index, found.group);
    const [first] = found.group;
    if (first) ties.push({ left: first.index, right: mention.index, reason: found.reason });
  }
  return ties;
}

type Group = readonly PlacedMention[];
interface Resolution {
  readonly group: Group;
  readonly reason: Reason;
}

function resolve(
  mention: PlacedMention,
  person: PersonPage,
  people: readonly Group[],
  resolved: ReadonlyMap<MentionIndex, Group>,
): Resolution | undefined {
  if (mention.form === "pronoun") return resolvePronoun(mention, person, resolved);
  return resolveBodyHead(mention, person, people) ?? resolveSurnameAndPost(mention, person, people);
}

/** 王局长, 王勇局长: the only person of that surname who holds such a post. */
function resolveSurnameAndPost(
  mention: PlacedMention,
  { positions }: PersonPage,
  people: readonly Group[],
): Resolution | undefined {
  const fitting = people.filter((group) => {
    const name = group[0]?.folded ?? "";
    return group.some((one) =>
      (positions.get(one.index) ?? []).some((post) => isSurnameAndPost(mention.folded, name, post.title)),
    );
  });
  const inArticle = fitting.filter((group) => group.some((one) => one.article === mention.article));
  const group = only(inArticle) ?? only(fitting);
  const name = group?.[0]?.text;
  if (!group || name === undefined) return undefined;
  const why = `${name} is the only ${mention.text.charAt(0)} on the page with such a post as ${mention.text} names`;
  return { group, reason: { rule: "surname-and-post", score: 0.85, why } };
}

function isSurnameAndPost(description: string, name: string, title: string): boolean {
  return [1, 2, name.length].some((length) => {
    const lead = name.slice(0, length);
    const post = description.slice(length);
    return description.startsWith(lead) && post.length > 0 && title.endsWith(post) && post !== "某";
  });
}

/** 该局局长: who has that post in the last body before it whose name ends so. */
function resolveBodyHead(
  mention: PlacedMention,
  { positions, extraction, bodies }: PersonPage,
  people: readonly Group[],
): Resolution | undefined {
  const [, kind, title] =
    /^(?:该|本|我)([局院委会部厅站校县市区镇乡村厂社]|公司|中心|医院|学校|集团)(.+)$/u.exec(mention.folded) ??
    [];
  if (kind === undefined || title === undefined) return undefined;
  const body = bodies
    .filter((one) => one.mention.article === mention.article && one.mention.span.start < mention.span.start)
    .filter((one) => isNamed(one.mention) && one.mention.folded.endsWith(kind))
    .at(-1);
  if (!body) return undefined;
  const identities = new Map(bodies.map((one) => [one.mention.index, one.identity]));
  const holds = (post: PositionClaim) =>
    post.title.endsWith(title) &&
    post.organization !== undefined &&
    extraction.mentions[post.organization] !== undefined &&
    identities.get(post.organization) === body.identity;
  const group = only(people.filter((one) => one.some(({ index }) => positions.get(index)?.some(holds))));
  const name = group?.[0]?.text;
  if (!group || name === undefined) return undefined;
  const why = `${name} is the only ${title} of ${body.mention.text}, which ${mention.text} points back to`;
  return { group, reason: { rule: "post-in-body", score: 0.85, why } };
}

/** 他, 她: the last person before it in the paragraph; 我 in a quotation: who is quoted. */
function resolvePronoun(
  mention: PlacedMention,
  person: PersonPage,
  resolved: ReadonlyMap<MentionIndex, Group>,
): Resolution | undefined {
  if (/[们俩]/u.test(mention.folded)) return undefined;
  const speaker = quotedSpeaker(mention, person.extraction);
  const quoted = speaker === undefined ? undefined : resolved.get(speaker);
  if (/^(?:我|本人|俺)/u.test(mention.folded)) {
    if (!quoted) return undefined;
    const why = `${quoted[0]?.text} speaks in the quotation that ${mention.text} stands in`;
    return { group: quoted, reason: { rule: "speaker-of-quotation", score: 0.9, why } };
  }
  return lastBefore(mention, person, resolved, quoted);
}

function lastBefore(
  mention: PlacedMention,
  { page, mentions }: PersonPage,
  resolved: ReadonlyMap<MentionIndex, Group>,
  quoted: Group | undefined,
): Resolution | undefined {
  const text = page.articles[mention.article]?.text.text ?? "";
  const paragraph = text.lastIndexOf("\n", mention.span.start - 1) + 1;
  const before = mentions.filter(
    (one) =>
      one.article === mention.article &&
      one.span.end <= mention.span.start &&
      one.span.start >= paragraph &&
      resolved.has(one.index) &&
      resolved.get(one.index) !== quoted,
  );
  const last = before.at(-1);
  const group = last && resolved.get(last.index);
  if (!last || !group || isOneOfSeveral(last, before, text, resolved)) return undefined;
  const why = `${group[0]?.text} is the last person named before ${mention.text} in the paragraph`;
  return { group, reason: { rule: "last-person-before", score: 0.7, why } };
}

// 王勇和李明……他: it may be either.
function isOneOfSeveral(
  last: PlacedMention,
  before: readonly PlacedMention[],
  text: string,
  resolved: ReadonlyMap<MentionIndex, Group>,
): boolean {
  const previous = before.at(-2);
  if (!previous || resolved.get(previous.index) === resolved.get(last.index)) return false;
  return /^[、和与及同跟]+$/u.test(text.slice(previous.span.end, last.span.start));
}

function quotedSpeaker(mention: PlacedMention, extraction: Extraction): MentionIndex | undefined {
  for (const claim of extraction.claims) {
    if (claim.kind !== "Statement" || claim.mode !== "direct" || claim.article !== mention.article) continue;
    if (contains(claim.span, mention.span)) return claim.speaker;
  }
  return undefined;
}

function only<One>(candidates: readonly One[]): One | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

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
    bodies: mentionsOf(linking.extraction, "Organization").flatMap((mention) => {
      const cluster = clusterOf.get(mention.index);
      return cluster ? [{ mention, identity: String(cluster.head) }] : [];
    }),
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

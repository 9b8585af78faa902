/** Traces 王局长, 该局局长, 他 and 我 back to the person that is named. */
import type { MentionIndex, PositionClaim, StatementClaim } from "../../src/model/claim.ts";
import type { SegmentedPage } from "../../src/model/document.ts";
import type { Extraction, Reason } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { contains } from "../../src/model/span.ts";
import { isNamed, nearby, type PlacedMention } from "./page-mentions.ts";
import type { PostBody } from "./split-namesakes.ts";

/** What tracing persons back needs to know of the page. */
export interface PersonPage {
  readonly page: SegmentedPage;
  readonly extraction: Extraction;
  /** Mentions of persons, in the order of the text. */
  readonly mentions: readonly PlacedMention[];
  readonly positions: ReadonlyMap<MentionIndex, readonly PositionClaim[]>;
  /** The bodies of a mention's posts. */
  readonly bodiesOf: (mention: PlacedMention) => readonly PostBody[];
  /** Mentions of bodies, in the order of the text. */
  readonly bodies: readonly PlacedMention[];
  /** What is equal for mentions of the same body; undefined for those of none. */
  readonly identityOf: (body: MentionIndex) => number | undefined;
}

/** The named mentions of one person. */
export type Person = readonly PlacedMention[];

interface Holder {
  readonly person: Person;
  readonly name: string;
  readonly post: PositionClaim;
}

/** A page made ready for look-ups. */
export interface Tracing extends PersonPage {
  /** Mention -> person, as far as known by now. */
  readonly personOf: ReadonlyMap<MentionIndex, Person>;
  readonly holdersBySurname: ReadonlyMap<string, readonly Holder[]>;
  readonly holdersByBody: ReadonlyMap<number | undefined, readonly Holder[]>;
  /** Direct statements of each article, by their beginning. */
  readonly quotations: ReadonlyMap<number, readonly StatementClaim[]>;
}

export interface Traced {
  readonly person: Person;
  readonly reason: Reason;
}

/** @param personOf is looked up each time, and may grow. */
export function openTracing(
  page: PersonPage,
  people: readonly Person[],
  personOf: ReadonlyMap<MentionIndex, Person>,
): Tracing {
  const holders = people.flatMap((person) =>
    person.flatMap(({ index, folded }) =>
      (page.positions.get(index) ?? []).map((post): Holder => ({ person, name: folded, post })),
    ),
  );
  const quotations = page.extraction.claims
    .filter((claim): claim is StatementClaim => claim.kind === "Statement" && claim.mode === "direct")
    .sort((left, right) => left.span.start - right.span.start);
  return {
    ...page,
    personOf,
    holdersBySurname: groupBy(holders, ({ name }) => name.charAt(0)),
    holdersByBody: groupBy(holders, ({ post }) => page.identityOf(post.organization ?? -1)),
    quotations: groupBy(quotations, (claim) => claim.article),
  };
}

/** Whom a description or pronoun means, and why; undefined where that cannot be told. */
export function trace(mention: PlacedMention, tracing: Tracing): Traced | undefined {
  if (mention.form === "pronoun") return tracePronoun(mention, tracing);
  return traceBodyHead(mention, tracing) ?? traceSurnameAndPost(mention, tracing);
}

/** 王局长, 王明远局长: the only person of that surname who holds such a post. */
function traceSurnameAndPost(mention: PlacedMention, { holdersBySurname }: Tracing): Traced | undefined {
  const fitting = new Set(
    (holdersBySurname.get(mention.folded.charAt(0)) ?? [])
      .filter(({ name, post }) => isNameAndPost(mention.folded, name, post.title))
      .map(({ person }) => person),
  );
  const inArticle = [...fitting].filter((person) => person.some((one) => one.article === mention.article));
  const person = only(inArticle) ?? only([...fitting]);
  const name = person?.[0]?.text;
  if (!person || name === undefined) return undefined;
  const why = `${name} is the only ${mention.text.charAt(0)} on the page with such a post as ${mention.text} names`;
  return { person, reason: { rule: "surname-and-post", score: 0.85, why } };
}

function isNameAndPost(description: string, name: string, title: string): boolean {
  return [1, 2, name.length].some((length) => {
    const post = description.slice(length);
    return description.startsWith(name.slice(0, length)) && post !== "" && title.endsWith(post);
  });
}

const BODY_HEAD = /^(?:该|本|我)([局院委会部厅站校县市区镇乡村厂社]|公司|中心|医院|学校|集团)(.+)$/u;

/** 该局局长: who has that post in the last body before it whose name ends so. */
function traceBodyHead(mention: PlacedMention, tracing: Tracing): Traced | undefined {
  const [, kind, title] = BODY_HEAD.exec(mention.folded) ?? [];
  if (kind === undefined || title === undefined) return undefined;
  const body = nearby(tracing.bodies, mention).before.find(
    (one) => isNamed(one) && one.folded.endsWith(kind),
  );
  const identity = body && tracing.identityOf(body.index);
  if (!body || identity === undefined) return undefined;
  const holders = (tracing.holdersByBody.get(identity) ?? []).filter(({ post }) =>
    post.title.endsWith(title),
  );
  const person = only([...new Set(holders.map((holder) => holder.person))]);
  const name = person?.[0]?.text;
  if (!person || name === undefined) return undefined;
  const why = `${name} is the only ${title} of ${body.text}, which ${mention.text} points back to`;
  return { person, reason: { rule: "post-in-body", score: 0.85, why } };
}

/** 他, 她: the last person before it in the paragraph; 我 in a quotation: who is quoted. */
function tracePronoun(mention: PlacedMention, tracing: Tracing): Traced | undefined {
  if (/[们俩]/u.test(mention.folded)) return undefined;
  const speaker = quotedSpeaker(mention, tracing);
  const quoted = speaker === undefined ? undefined : tracing.personOf.get(speaker);
  if (/^(?:我|本人|俺)/u.test(mention.folded)) {
    if (!quoted) return undefined;
    const why = `${quoted[0]?.text} speaks in the quotation that ${mention.text} stands in`;
    return { person: quoted, reason: { rule: "speaker-of-quotation", score: 0.9, why } };
  }
  return lastBefore(mention, tracing, quoted);
}

/** Who is quoted does not call himself 他. */
function lastBefore(
  mention: PlacedMention,
  { page, mentions, personOf }: Tracing,
  quoted: Person | undefined,
): Traced | undefined {
  const text = page.articles[mention.article]?.text.text ?? "";
  const paragraph = text.lastIndexOf("\n", mention.span.start - 1) + 1;
  const [last, previous] = nearby(mentions, mention).before.filter(({ index, span }) => {
    const person = personOf.get(index);
    return span.start >= paragraph && person !== undefined && person !== quoted;
  });
  const person = last && personOf.get(last.index);
  if (!last || !person) return undefined;
  // 王明远和李明……他: it may be either.
  const isOneOfTwo =
    previous !== undefined &&
    personOf.get(previous.index) !== person &&
    /^[、和与及同跟]+$/u.test(text.slice(previous.span.end, last.span.start));
  if (isOneOfTwo) return undefined;
  const why = `${person[0]?.text} is the last person named before ${mention.text} in the paragraph`;
  return { person, reason: { rule: "last-person-before", score: 0.7, why } };
}

function quotedSpeaker(mention: PlacedMention, { quotations }: Tracing): MentionIndex | undefined {
  const inArticle = quotations.get(mention.article) ?? [];
  let [low, high] = [0, inArticle.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inArticle[middle]?.span.start ?? 0) <= mention.span.start) low = middle + 1;
    else high = middle;
  }
  const quotation = inArticle[low - 1];
  return quotation && contains(quotation.span, mention.span) ? quotation.speaker : undefined;
}

function only<One>(candidates: readonly One[]): One | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

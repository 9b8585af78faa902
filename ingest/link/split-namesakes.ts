/** Tells two people of one name on a page apart by the bodies that their posts are in. */
import type { PlacedMention } from "./page-mentions.ts";

/** A body in which a mention of a person is given a post. */
export interface PostBody {
  /** Equal for the same body. */
  readonly identity: string;
  /** Code of its division, where known. */
  readonly division?: string;
  /** Whether the post heads the body (局长, 院长, 书记; not 副局长): nobody heads two. */
  readonly heads: boolean;
}

/**
 * Mentions of one name -> the people. There are two only if the page gives posts in bodies that have
 * nothing to do with each other: of different places or, in different articles, headed both.
 * People do hold several posts in one place (a deputy county head who also heads the police). A mention
 * without a post belongs to the one person that has a post in its article; where several or none have,
 * it stays with the others that nothing is known of.
 */
export function splitNamesakes(
  mentions: readonly PlacedMention[],
  bodiesOf: (mention: PlacedMention) => readonly PostBody[],
): readonly (readonly PlacedMention[])[] {
  const posted = mentions.filter((mention) => bodiesOf(mention).length > 0);
  if (posted.length <= 1) return [mentions];
  const people: { mentions: PlacedMention[]; bodies: PostBody[] }[] = [];
  for (const mention of posted) {
    const bodies = bodiesOf(mention);
    const same = people.filter((person) => mayBeOne(person, mention, bodies));
    const [first, ...others] = same;
    if (!first) {
      people.push({ mentions: [mention], bodies: [...bodies] });
      continue;
    }
    first.mentions.push(mention, ...others.flatMap((person) => person.mentions));
    first.bodies.push(...bodies, ...others.flatMap((person) => person.bodies));
    for (const other of others) people.splice(people.indexOf(other), 1);
  }
  if (people.length <= 1) return [mentions];
  const left: PlacedMention[] = [];
  for (const mention of mentions.filter((one) => bodiesOf(one).length === 0)) {
    const here = people.filter((person) => person.mentions.some((one) => one.article === mention.article));
    if (here.length === 1) here[0]?.mentions.push(mention);
    else left.push(mention);
  }
  const all = people.map((person) => person.mentions);
  return left.length > 0 ? [...all, left] : all;
}

function mayBeOne(
  person: { readonly mentions: readonly PlacedMention[]; readonly bodies: readonly PostBody[] },
  mention: PlacedMention,
  bodies: readonly PostBody[],
): boolean {
  const sameArticle = person.mentions.some((one) => one.article === mention.article);
  return person.bodies.some((known) => bodies.some((body) => mayShareHolder(known, body, sameArticle)));
}

function mayShareHolder(left: PostBody, right: PostBody, sameArticle: boolean): boolean {
  if (left.identity === right.identity) return true;
  if (!sameArticle && left.heads && right.heads) return false;
  if (left.division === undefined || right.division === undefined) return true;
  return left.division.startsWith(right.division) || right.division.startsWith(left.division);
}

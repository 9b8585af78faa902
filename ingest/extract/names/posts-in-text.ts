/** Posts and callings in a text: 党组副书记, 妇产科执行主任, 患者. */

import type { Span } from "../../../src/model/span.ts";
import { longestAt } from "../../lexicons/prefix-index.ts";
import { HEADS_OF_PLACES, NOT_AFTER_POST, POST_PREFIXES } from "../../lexicons/titles.ts";
import type { ArticleContext } from "../context.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What posts are sought in. */
interface PostSource {
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

export interface PostFind extends Span {
  /** The post without its prefixes: 书记 of 党组副书记. */
  readonly base: string;
  /** `post` is held in a body; `role` is a calling or a condition. */
  readonly kind: "post" | "role";
  /** A role of people who are no officials. */
  readonly private: boolean;
}

// Names and positions both ask for the posts of an article.
const read = new WeakMap<ArticleContext, readonly PostFind[]>();

/**
 * Posts and roles of an article in order, none overlapping, prefixes taken in; asked again for the same
 * article, the same list.
 */
export function postsInText(context: ArticleContext): readonly PostFind[] {
  const known = read.get(context);
  if (known) return known;
  const posts = seekPosts({ text: context.text, vocabulary: vocabularyOf(context.lexicons) });
  read.set(context, posts);
  return posts;
}

function seekPosts(scan: PostSource): readonly PostFind[] {
  const finds: PostFind[] = [];
  let floor = 0;
  for (let at = 0; at < scan.text.length; ) {
    const find = postAt(scan, at, floor);
    if (find) {
      finds.push(find);
      floor = find.end;
    }
    at = find ? find.end : at + 1;
  }
  return finds;
}

function postAt(scan: PostSource, at: number, floor: number): PostFind | undefined {
  const { text, vocabulary } = scan;
  const post = longestAt(vocabulary.posts, text, at);
  const role = longestAt(vocabulary.roles, text, at);
  const word = post ?? role;
  if (word === undefined) return undefined;
  const asPost = post !== undefined && post.word.length >= (role?.word.length ?? 0);
  const base = asPost ? post.word : (role?.word ?? word.word);
  const end = at + base.length;
  if (NOT_AFTER_POST.get(base)?.some((next) => text.startsWith(next, end))) return undefined;
  const start = asPost ? withPrefixes(text, at, floor) : at;
  return { start, end, base, kind: asPost ? "post" : "role", private: !asPost && role?.value === true };
}

/** Where the post begins with the prefixes that stand before `start`, none of them before `floor`. */
function withPrefixes(text: string, start: number, floor: number): number {
  let at = start;
  for (;;) {
    const prefix = POST_PREFIXES.find(
      (word) => at - word.length >= floor && text.startsWith(word, at - word.length),
    );
    if (prefix === undefined) return at;
    at -= prefix.length;
  }
}

/** Whether the post heads a government and so belongs to a place: 副市长, 镇长. */
export function headsPlace({ base }: PostFind): boolean {
  return HEADS_OF_PLACES.has(base);
}

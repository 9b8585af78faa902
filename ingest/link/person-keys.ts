/** What makes a person the same in another document. */
import type { MentionCluster } from "../../src/model/extraction.ts";

/** A post as far as it tells the person from others of the name. */
export interface IdentifyingPost {
  readonly title: string;
  /** Keys of the body that the post is in. */
  readonly keys: readonly string[];
  /** The body's name. */
  readonly body?: string;
  /** The division that the post is of (市长 of 某市) or, where the text names no body, that the article is of. */
  readonly place?: { readonly code: string; readonly name: string };
}

// 何女士, 李某, 老王: such a name fits too many.
const NO_FULL_NAME = /(?:女士|先生|小姐|大爷|大妈|大娘|阿姨|某+|老师|医生|师傅|同学)$|^[小老]?.$|某/u;

/**
 * What makes the person the same in another document: the name with each body that a post of theirs is
 * in; without a body, the name with place and post. Never the name alone.
 */
export function personKeys(name: string, posts: readonly IdentifyingPost[]): MentionCluster["keys"] {
  if (NO_FULL_NAME.test(name)) return [];
  return posts.flatMap(({ title, keys, place, body }) => {
    if (keys.length > 0)
      return keys.map((key) => ({
        key: `Person|${name}|${key}`,
        reason: { rule: "name-and-body", score: 0.95, why: `named ${name}, with a post in ${body ?? key}` },
      }));
    if (!place) return [];
    return [
      {
        key: `Person|${name}|Place|${place.code}|${title}`,
        reason: { rule: "name-place-and-post", score: 0.75, why: `named ${name}, ${title} in ${place.name}` },
      },
    ];
  });
}

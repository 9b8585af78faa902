/** One sentence that is printed in several papers names the same people in each. */
import type { SegmentedPage } from "../../src/model/document.ts";
import { eachOnce } from "../../src/model/each-once.ts";
import type { Extraction, MentionCluster } from "../../src/model/extraction.ts";
import { foldForMatching } from "../../src/model/fold.ts";
import type { Mention } from "../../src/model/mention.ts";
import { printOf } from "../../src/model/reprint.ts";

// Shorter ones are said of others of the name as well: 县委书记某某主持会议并讲话.
const LEAST_CHARACTERS = 30;
// A text that was cut at its end still has one of them, mostly.
const MOST_KEYS = 2;

/**
 * The clusters of people with keys of the long sentences that give their full names: of each cluster those
 * with the smallest prints, so that every printing of a text chooses the same.
 */
export function withReprintKeys(
  clusters: readonly MentionCluster[],
  page: SegmentedPage,
  { mentions }: Extraction,
): readonly MentionCluster[] {
  return clusters.map((cluster) => {
    const named = cluster.members.flatMap(({ mention }) => mentions[mention] ?? []);
    const keys = named.filter(({ form }) => form === "name").flatMap((mention) => keyOf(mention, page));
    const byKey = [...eachOnce(keys, ({ key }) => key)].sort((left, right) =>
      left.key < right.key ? -1 : 1,
    );
    return { ...cluster, keys: [...cluster.keys, ...byKey.slice(0, MOST_KEYS)] };
  });
}

function keyOf({ article, span, text }: Mention, page: SegmentedPage): MentionCluster["keys"] {
  const printed = page.articles[article];
  const sentence = printed?.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const words = sentence && printed?.text.text.slice(sentence.start, sentence.end);
  const print = words === undefined ? undefined : printOf(words, LEAST_CHARACTERS);
  if (print === undefined) return [];
  const name = foldForMatching(text);
  const why = `named ${name} in one and the same sentence of ${LEAST_CHARACTERS} characters or more`;
  return [{ key: `Person|${name}|Sentence|${print}`, reason: { rule: "reprint", score: 0.95, why } }];
}

/** Relations between the entities of an article, as its sentences and the names themselves state them. */
import type { RelationClaim } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { bySpan } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { statedByName } from "./by-name.ts";
import { statedByRegister } from "./by-register.ts";
import { carriedOut } from "./carrying-out.ts";
import { dealings } from "./dealings.ts";
import { statedByContext } from "./in-context.ts";
import { inTitle } from "./in-title.ts";
import type { Related } from "./related.ts";
import { actingOf } from "./subjects.ts";

/**
 * The relations of an article, ordered by span.
 *
 * @param mentions all mentions of the article, ordered by span; claims point at their indexes.
 */
export function findRelations(
  context: ArticleContext,
  mentions: readonly Mention[],
): readonly RelationClaim[] {
  const sentences = actingOf(context, mentions);
  const found = [
    ...statedByName(mentions),
    ...statedByRegister(mentions, sentences, context.lexicons.divisions),
    ...statedByContext(context.text, mentions, sentences),
    ...inTitle(mentions),
    ...carriedOut(context.text, sentences),
    ...dealings(context.text, sentences),
  ];
  return distinct(found, mentions)
    .sort((left, right) => bySpan(left.span, right.span))
    .map((related) => ({ kind: "Relation", article: context.article, ...related }));
}

/** Of equal relations in one sentence the surest; none of an entity to itself. */
function distinct(found: readonly Related[], mentions: readonly Mention[]): Related[] {
  if (found.length === 0) return [];
  const best = new Map<string, Related>();
  for (const related of found) {
    const from = mentions[related.from]?.text;
    const to = mentions[related.to]?.text;
    if (from === to) continue;
    const key = `${related.relation} ${related.span.start} ${from?.length} ${from}${to}`;
    const known = best.get(key);
    if (known === undefined || known.confidence < related.confidence) best.set(key, related);
  }
  return [...best.values()];
}

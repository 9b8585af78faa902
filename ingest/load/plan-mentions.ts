/** Mentions as nodes. */
import type { MentionIndex } from "../../src/model/claim.ts";
import type { SourceText } from "../../src/model/document.ts";
import { mentionId } from "../../src/model/ids.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { MentionRow } from "./plan.ts";
import { type ArticlePlan, spansOf } from "./plan-page.ts";

/** An article beside its plan. */
export interface PlannedArticle {
  readonly article: Parameters<typeof spansOf>[0];
  readonly plan: ArticlePlan;
}

/**
 * The mention's row, its span in the text as read. A name that a column cuts in two stands where it
 * begins. Undefined where it has no place in the text or in no sentence.
 */
export function planMention(
  mention: Mention,
  planned: PlannedArticle | undefined,
  document: string,
  source: SourceText,
): MentionRow | undefined {
  if (!planned) return undefined;
  const [span] = spansOf(planned.article, mention.span, source);
  const passage = span && planned.plan.passageAt(span.start);
  if (!span || passage === undefined) return undefined;
  return {
    id: mentionId(document, span, mention.type),
    passage,
    properties: {
      document,
      type: mention.type,
      start: span.start,
      end: span.end,
      text: source.text.slice(span.start, span.end),
      name: mention.text,
      form: mention.form,
      confidence: mention.confidence,
    },
  };
}

/** Index of a mention in the extraction -> its id; those that could not be placed are missing. */
export type MentionIds = ReadonlyMap<MentionIndex, string>;

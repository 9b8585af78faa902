import type { ArticleContext } from "../../ingest/extract/context.ts";
import { mergeMentions } from "../../ingest/extract/mention-list.ts";
import { readDivisions } from "../../ingest/lexicons/divisions.ts";
import { SPEECH_VERBS } from "../../ingest/lexicons/speech-verbs.ts";
import type { EntityType } from "../../src/model/entity.ts";
import type { Mention } from "../../src/model/mention.ts";

/** Names by type; every place where one stands becomes a mention. */
export type NamesByType = Readonly<Partial<Record<EntityType, readonly string[]>>>;

const NO_DIVISIONS = readDivisions([]);

/** An article with a headline and a body for the finders of claims, its sentences cut at their final marks. */
export function articleOf(body: string, headline = ""): ArticleContext {
  const text = headline === "" ? body : `${headline}\n${body}`;
  const sentences = [...text.matchAll(/[^。！？\n]+[。！？]?[”’]?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    article: 0,
    text,
    bodyStart: headline === "" ? 0 : headline.length + 1,
    sentences,
    lexicons: { speechVerbs: SPEECH_VERBS, divisions: NO_DIVISIONS } as ArticleContext["lexicons"],
    words: {
      name: "none",
      tag: (words) => [{ word: words, tag: "x" }],
      cut: (words) => [words],
      tagOf: () => "x",
    },
  };
}

/** The mentions of the given names in an article; the longest name wins where two of a type overlap. */
export function mentionsOf({ text, article }: ArticleContext, names: NamesByType): readonly Mention[] {
  const lists = Object.entries(names).map(([type, forms]) =>
    forms.flatMap((form) =>
      [...text.matchAll(new RegExp(form.replace(/[()+]/gu, "\\$&"), "gu"))].map(
        (match): Mention => ({
          type: type as EntityType,
          article,
          span: { start: match.index, end: match.index + form.length },
          text: form,
          form: "name",
          confidence: 1,
        }),
      ),
    ),
  );
  return mergeMentions(...lists);
}

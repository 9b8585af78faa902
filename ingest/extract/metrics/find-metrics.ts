/** Metrics: reported figures with what they count and of whom. */
import type { MetricClaim } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { contains, overlaps, type Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { type Acting, actingOf } from "../relations/subjects.ts";
import { clausesOf } from "../statements/clauses.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { indicatorOf } from "./indicator.ts";
import { subjectOfFigure } from "./subject-of-figure.ts";

/**
 * The metrics of an article's body, ordered by span; a figure before and after a change is two. The span
 * is the figure's clause. A figure whose subject is not clear is left out, and so is a number that is part
 * of a name.
 *
 * @param mentions all mentions of the article, ordered by span; claims point at their indexes.
 */
export function findMetrics(context: ArticleContext, mentions: readonly Mention[]): readonly MetricClaim[] {
  return actingOf(context, mentions)
    .filter(({ sentence }) => sentence.start >= context.bodyStart)
    .flatMap((acting) => metricsOf(context, mentions, acting));
}

function metricsOf(
  { text, article }: ArticleContext,
  mentions: readonly Mention[],
  acting: Acting,
): readonly MetricClaim[] {
  const clauses = clausesOf(text, acting.sentence);
  return clauses.flatMap((clause, order) => {
    const figures = figuresIn(text.slice(clause.start, clause.end))
      .map((figure) => shifted(figure, clause.start))
      .filter(({ span }) => !isInName(acting, span));
    return figures.flatMap(({ span, value, unit }) => {
      const subject = subjectOfFigure({ text, mentions, acting, clauses }, order, span);
      if (subject === undefined) return [];
      const indicator = indicatorOf(text, { start: afterActor(acting, clause, span), end: clause.end }, span);
      const { index, confidence } = subject;
      return [
        {
          kind: "Metric" as const,
          article,
          span: clause,
          subject: index,
          indicator,
          value,
          unit,
          confidence,
        },
      ];
    });
  });
}

/** Where the words of a clause go on after who acts in it. */
function afterActor({ subjects }: Acting, clause: Span, figure: Span): number {
  const ends = subjects
    .flat()
    .map(({ mention }) => mention.span.end)
    .filter((end) => end > clause.start && end <= figure.start);
  return Math.max(clause.start, ...ends);
}

function shifted(figure: Figure, by: number): Figure {
  return { ...figure, span: { start: figure.span.start + by, end: figure.span.end + by } };
}

function isInName({ mentions }: Acting, span: Span): boolean {
  return mentions.some(({ mention }) => overlaps(mention.span, span) && !contains(span, mention.span));
}

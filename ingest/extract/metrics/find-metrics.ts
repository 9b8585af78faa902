/** Metrics: reported figures with what they count and of whom. */
import type { MetricClaim } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { contains, overlaps, type Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { firstFrom } from "../first-from.ts";
import { isAreaWord } from "../relations/area-words.ts";
import { type Acting, actingOf } from "../relations/subjects.ts";
import { clausesOf } from "../statements/clauses.ts";
import { candidatesAround, type Report } from "./candidates.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { indicatorOf } from "./indicator.ts";
import { namesInUse } from "./name-use.ts";
import { subjectOfFigure } from "./subject-of-figure.ts";

/**
 * The metrics of an article's body, ordered by span; a figure before and after a change is two. The span
 * is the figure's clause. A figure whose subject is not clear is left out, and so is a number that is part
 * of a name.
 *
 * @param mentions all mentions of the article, ordered by span; claims point at their indexes.
 */
export function findMetrics(context: ArticleContext, mentions: readonly Mention[]): readonly MetricClaim[] {
  const figures = figuresIn(context.text);
  if (figures.length === 0) return [];
  const report = reportOf(context, mentions);
  return report.sentences.flatMap(({ sentence }, at) =>
    sentence.start < context.bodyStart
      ? []
      : metricsOf(context, report, at, figuresWithin(figures, sentence)),
  );
}

/** What the choice of subjects asks of the whole article. */
function reportOf(context: ArticleContext, mentions: readonly Mention[]): Report {
  const { text, bodyStart } = context;
  const first = mentions.findIndex(isAreaWord);
  const mention = mentions[first];
  const sentences = actingOf(context, mentions);
  const topic = sentences.find(
    ({ sentence, subjects }) => sentence.start >= bodyStart && subjects.length > 0,
  );
  return {
    text,
    bodyStart,
    uses: namesInUse(text, mentions),
    sentences,
    topic: topic?.subjects[0] ?? [],
    ...(mention && { area: { index: first, mention } }),
  };
}

function metricsOf(
  { text, article }: ArticleContext,
  report: Report,
  sentence: number,
  all: readonly Figure[],
): readonly MetricClaim[] {
  const acting = report.sentences[sentence];
  if (all.length === 0 || acting === undefined) return [];
  const clauses = clausesOf(text, acting.sentence);
  const around = candidatesAround(report, sentence);
  const found: MetricClaim[] = [];
  let kept: string | undefined;
  clauses.forEach((clause, order) => {
    for (const { span, value, unit } of figuresWithin(all, clause)) {
      if (isInName(acting, span)) continue;
      const place = { sentence, clauses, clause: order, figure: span, around };
      const seat = kept === undefined ? place : { ...place, kept };
      const subject = subjectOfFigure(report, seat);
      if (subject === undefined) continue;
      kept = subject.key;
      const words = { start: afterActor(acting, clause, span), end: clause.end };
      const indicator = indicatorOf(text, words, span);
      const { index, confidence } = subject;
      found.push({
        kind: "Metric",
        article,
        span: clause,
        subject: index,
        indicator,
        value,
        unit,
        confidence,
      });
    }
  });
  return found;
}

/** Where the words of a clause go on after who acts in it. */
function afterActor({ subjects }: Acting, clause: Span, figure: Span): number {
  let last = clause.start;
  for (const list of subjects) {
    for (const { mention } of list) {
      if (mention.span.end <= figure.start) last = Math.max(last, mention.span.end);
    }
  }
  return last;
}

function figuresWithin(figures: readonly Figure[], { start, end }: Span): readonly Figure[] {
  const first = firstFrom(figures, start);
  const last = firstFrom(figures, end, first);
  return first === last ? NONE : figures.slice(first, last);
}

const NONE: readonly Figure[] = [];

function isInName({ mentions }: Acting, span: Span): boolean {
  return mentions.some(({ mention }) => overlaps(mention.span, span) && !contains(span, mention.span));
}

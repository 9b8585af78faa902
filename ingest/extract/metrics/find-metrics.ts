/** Metrics: reported figures with what they count and of whom. */
import type { MentionIndex, MetricClaim } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { contains, overlaps, type Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { mentionsWithin } from "../mention-list.ts";
import { type Acting, actingOf, subjectAt } from "../relations/subjects.ts";
import { clausesOf } from "../statements/clauses.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { indicatorOf } from "./indicator.ts";

interface Subject {
  readonly index: MentionIndex;
  readonly confidence: number;
}

const AREA = /[全我该本]([市县区省州镇])(?!级)/u;
/** A place is named again within so many characters, or the words mean another. */
const AREA_REACH = 600;
const CLAUSES_BACK = 3;
const REPORTED = ["Programme", "PolicyDocument", "Event"] as const;

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
      const subject = subjectOfFigure(text, mentions, acting, clauses, order);
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

/**
 * The programme, document or event of the clause; else the place that 全市 or 我县 in it means; else who acts
 * in the clause; else the programme of the few clauses before it, up to a semicolon; else who acts.
 */
function subjectOfFigure(
  text: string,
  mentions: readonly Mention[],
  acting: Acting,
  clauses: readonly Span[],
  order: number,
): Subject | undefined {
  const clause = clauses[order];
  if (clause === undefined) return undefined;
  const own = reportedIn(mentions, clause) ?? areaOf(text, mentions, clause);
  if (own !== undefined) return { index: own, confidence: 0.7 };
  const { subject, understood } = subjectAt(acting, clause.end);
  const [actor] = subject;
  if (actor && actor.mention.span.start >= clause.start) return { index: actor.index, confidence: 0.7 };
  const before = reportedBefore(text, mentions, clauses, order);
  if (before !== undefined) return { index: before, confidence: 0.5 };
  return actor === undefined ? undefined : { index: actor.index, confidence: understood ? 0.4 : 0.6 };
}

function reportedBefore(
  text: string,
  mentions: readonly Mention[],
  clauses: readonly Span[],
  order: number,
): MentionIndex | undefined {
  for (let at = order - 1; at >= Math.max(0, order - CLAUSES_BACK); at--) {
    const clause = clauses[at];
    if (clause === undefined || text.charAt(clause.end) === "；") return undefined;
    const index = reportedIn(mentions, clause) ?? areaOf(text, mentions, clause);
    if (index !== undefined) return index;
  }
  return undefined;
}

/** The last place named before that 全市, 该县, 我省 can mean. */
function areaOf(text: string, mentions: readonly Mention[], clause: Span): MentionIndex | undefined {
  const [, level] = AREA.exec(text.slice(clause.start, clause.end)) ?? [];
  if (level === undefined) return undefined;
  const from = Math.max(0, clause.start - AREA_REACH);
  return mentionsWithin(mentions, { start: from, end: clause.end }, "Place").findLast(
    ({ mention }) => mention.text.endsWith(level) && mention.text.length > 2,
  )?.index;
}

/** The first such mention of a clause. */
function reportedIn(mentions: readonly Mention[], clause: Span): MentionIndex | undefined {
  return REPORTED.flatMap((type) => mentionsWithin(mentions, clause, type)).at(0)?.index;
}

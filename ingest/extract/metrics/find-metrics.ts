/** Metrics: reported figures with what they count and of whom. */
import type { MetricClaim } from "../../../src/model/claim.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { contains, overlaps, type Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { firstFrom } from "../first-from.ts";
import { isAreaWord } from "../relations/area-words.ts";
import { type Acting, actingOf } from "../relations/subjects.ts";
import { clausesOf } from "../statements/clauses.ts";
import { candidatesAround, type Report, type Seat } from "./candidates.ts";
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
  const { text, article } = context;
  const found: MetricClaim[] = [];
  visitFigures(context, mentions, (report, seat, figure) => {
    const subject = subjectOfFigure(report, seat);
    const acting = report.sentences[seat.sentence];
    const clause = seat.clauses[seat.clause];
    if (subject === undefined || acting === undefined || clause === undefined) return undefined;
    const words = { start: afterActor(acting, clause, figure.span), end: clause.end };
    const { index, confidence, key } = subject;
    const { value, unit } = figure;
    const indicator = indicatorOf(text, words, figure.span);
    found.push({ kind: "Metric", article, span: clause, subject: index, indicator, value, unit, confidence });
    return key;
  });
  return found;
}

/**
 * Goes over the figures of an article's body in order; numbers that are part of a name are passed over.
 *
 * @param visit is handed each figure at its place; gives the key of the name that the figure is about, for
 *   the figures behind it, or undefined.
 */
export function visitFigures(
  context: ArticleContext,
  mentions: readonly Mention[],
  visit: (report: Report, seat: Seat, figure: Figure) => string | undefined,
): void {
  const figures = figuresIn(context.text);
  if (figures.length === 0) return;
  const report = reportOf(context, mentions);
  let keptOn: string | undefined;
  report.sentences.forEach((acting, sentence) => {
    if (acting.sentence.start < context.bodyStart) return;
    if (context.text.charAt(acting.sentence.start - 1) === "\n") keptOn = undefined;
    const all = figuresWithin(figures, acting.sentence).filter(({ span }) => !isInName(acting, span));
    if (all.length === 0) return;
    const clauses = clausesOf(context.text, acting.sentence);
    const around = candidatesAround(report, sentence);
    let kept: string | undefined;
    clauses.forEach((span, clause) => {
      for (const figure of figuresWithin(all, span)) {
        const place = { sentence, clauses, clause, figure: figure.span, unit: figure.unit, around };
        const seat = {
          ...place,
          ...(kept !== undefined && { kept }),
          ...(keptOn !== undefined && { keptOn }),
        };
        kept = visit(report, seat, figure) ?? kept;
      }
    });
    keptOn = kept ?? keptOn;
  });
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
    meant: areasMeant(mentions),
    topic: topic?.subjects[0] ?? [],
    ...(mention && { area: { index: first, mention } }),
  };
}

/** How far back, in characters, the place that 全市 means may be named. */
const AREA_BACK = 1000;

/** The place of its level that is named most often, then last, before each area word. */
function areasMeant(mentions: readonly Mention[]): Readonly<Record<number, number>> {
  const meant: Record<number, number> = {};
  mentions.forEach((mention, index) => {
    if (!isAreaWord(mention)) return;
    const place = mostNamed(mentions, index, mention.text.slice(-1));
    if (place !== undefined) meant[index] = place;
  });
  return meant;
}

function mostNamed(mentions: readonly Mention[], area: number, level: string): number | undefined {
  const end = (mentions[area]?.span.start ?? 0) - AREA_BACK;
  const times = new Map<string, number>();
  const last = new Map<string, number>();
  for (let at = area - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.end < end) break;
    const { type, form, text } = mention;
    if (type !== "Place" || form !== "name" || !text.endsWith(level)) continue;
    times.set(text, (times.get(text) ?? 0) + 1);
    if (!last.has(text)) last.set(text, at);
  }
  const most = Math.max(...times.values());
  return [...last].find(([name]) => times.get(name) === most)?.[1];
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

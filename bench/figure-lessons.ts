/** Annotated figures as lessons in who a figure is about: the candidates that extraction sees, the right ones marked. */

import type { GoldDocument, GoldEntity, GoldMetric } from "../ingest/evaluate/gold.ts";
import { toGold } from "../ingest/evaluate/gold-format.ts";
import { comparable, locate, shared, squash } from "../ingest/evaluate/match.ts";
import { type ArticleContext, articleContexts } from "../ingest/extract/context.ts";
import type { Cue } from "../ingest/extract/metrics/cues.ts";
import { visitFigures } from "../ingest/extract/metrics/find-metrics.ts";
import { weighed } from "../ingest/extract/metrics/subject-of-figure.ts";
import { loadLexicons } from "../ingest/lexicons/load-lexicons.ts";
import type { PageReader } from "../ingest/pipeline.ts";
import type { SourceText } from "../src/model/document.ts";
import type { Mention } from "../src/model/mention.ts";

export interface Choice {
  readonly cues: readonly Cue[];
  readonly right: boolean;
  /** The key of the candidate's name, as the figures behind take it. */
  readonly key: string;
}

/** A figure with its candidates; none of them may be right. */
export type Lesson = readonly Choice[];

/** A page's annotated figures, to be gone over as often as weights are tried. */
export interface LessonPage {
  readonly name: string;
  /** @param choose the place of the choice whose name the figures behind shall take for the last subject. */
  lessons(choose: (lesson: Lesson) => number): readonly Lesson[];
}

interface Article {
  readonly context: ArticleContext;
  readonly mentions: readonly Mention[];
  /** The names of what each mention is, by type: `Place|某市`. */
  readonly names: readonly ReadonlySet<string>[];
}

/** @param gold the page's annotation. */
export function lessonPage(reader: PageReader, source: SourceText, gold: GoldDocument): LessonPage {
  const articles = articlesOf(reader, source);
  const entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const page = squash(source.text);
  return {
    name: gold.source,
    lessons: (choose) => {
      const open = new Set(gold.metrics);
      return articles.flatMap((article) => lessonsOf(article, { open, entities, page }, choose));
    },
  };
}

function articlesOf(reader: PageReader, source: SourceText): readonly Article[] {
  const { page, extraction, linked } = reader.read(source);
  const entities = toGold({ source, page, extraction, linked }).entities;
  const names: ReadonlySet<string>[] = extraction.mentions.map(() => new Set());
  linked.clusters.forEach(({ members }, index) => {
    for (const { mention } of members) names[mention] = namesOf(entities[index]);
  });
  const words = { name: "none", tag: () => [], cut: () => [], tagOf: () => "x" };
  return articleContexts(page, loadLexicons(), words).map((context) => {
    const own = extraction.mentions.flatMap((mention, index) =>
      mention.article === context.article ? [index] : [],
    );
    return {
      context,
      mentions: own.flatMap((index) => extraction.mentions[index] ?? []),
      names: own.map((index) => names[index] ?? new Set()),
    };
  });
}

function namesOf(entity: GoldEntity | undefined): ReadonlySet<string> {
  if (entity === undefined) return new Set();
  return new Set([entity.name, ...entity.aliases].map((name) => `${entity.type}|${comparable(name)}`));
}

interface Answers {
  /** The annotated figures that no lesson has taken yet. */
  readonly open: Set<GoldMetric>;
  readonly entities: ReadonlyMap<string, GoldEntity>;
  /** The page's text without white space. */
  readonly page: string;
}

function lessonsOf(
  { context, mentions, names }: Article,
  answers: Answers,
  choose: (lesson: Lesson) => number,
): readonly Lesson[] {
  const lessons: Lesson[] = [];
  visitFigures(context, mentions, (report, seat, { value, unit }) => {
    const clause = seat.clauses[seat.clause];
    if (clause === undefined) return undefined;
    const answer = answerTo(answers, context.text.slice(clause.start, clause.end), value, unit);
    const meant = namesOf(answers.entities.get(answer?.subject ?? ""));
    const lesson = weighed(report, seat).map(({ candidate, cues }) => ({
      cues,
      key: candidate.use.key,
      right: [...(names[report.meant[candidate.index] ?? candidate.index] ?? [])].some((name) =>
        meant.has(name),
      ),
    }));
    if (answer) lessons.push(lesson);
    return lesson[choose(lesson)]?.key;
  });
  return lessons;
}

function answerTo(
  { open, page }: Answers,
  clause: string,
  value: number,
  unit: string,
): GoldMetric | undefined {
  const place = locate(page, clause);
  for (const metric of open) {
    const same = Math.abs(metric.value - value) <= 1e-9 * Math.max(1, Math.abs(value));
    if (!same || comparable(metric.unit) !== comparable(unit)) continue;
    const evidence = locate(page, metric.evidence);
    if (place === undefined || evidence === undefined || shared(place, evidence) <= 0) continue;
    open.delete(metric);
    return metric;
  }
  return undefined;
}

/** Spoils an annotation in a known way, so that every task of the scorer has hits, misses and false finds. */
import type {
  GoldArticle,
  GoldDocument,
  GoldEntity,
  GoldMetric,
  GoldPosition,
  GoldRelation,
  GoldStatement,
} from "../../../ingest/evaluate/gold.ts";

/** A copy with rows left out, doubled and altered, and ids of its own; another `turn` spoils other rows. */
export function perturb(gold: GoldDocument, turn: number): GoldDocument {
  const every = (index: number, period: number) => (index + turn) % period === 0;
  const spoil = <Row>(rows: readonly Row[], alter: (row: Row, index: number) => Row): Row[] =>
    rows.flatMap((row, index) => {
      if (every(index, 7)) return [];
      const altered = alter(row, index);
      return every(index, 9) ? [altered, altered] : [altered];
    });
  const swapped = (id: string, index: number) => other(gold.entities, id, index);
  const position = (row: GoldPosition, index: number): GoldPosition => ({
    ...row,
    person: renamed(every(index, 5) ? swapped(row.person, index) : row.person),
    organization: every(index, 6) || row.organization === null ? null : renamed(row.organization),
    title: every(index, 4) ? `${row.title}、委员` : `“${row.title}”`,
  });
  const statement = (row: GoldStatement, index: number): GoldStatement => ({
    ...row,
    speaker: renamed(every(index, 4) ? swapped(row.speaker, index) : row.speaker),
    text: every(index, 5) ? `${row.text.slice(0, 9)}…此句不在版面上` : partOf(row.text, (index + turn) % 8),
    about: (every(index, 5) ? row.about.slice(1) : row.about).map(renamed),
  });
  const relation = (row: GoldRelation, index: number): GoldRelation => ({
    ...row,
    type: every(index, 8) ? "LOCATED_IN" : row.type,
    from: renamed(every(index, 3) ? row.to : row.from),
    to: renamed(every(index, 3) ? row.from : row.to),
  });
  const metric = (row: GoldMetric, index: number): GoldMetric => ({
    ...row,
    subject: renamed(every(index, 6) ? swapped(row.subject, index) : row.subject),
    value: every(index, 5) ? row.value + 1 : row.value * (1 + 1e-12),
    unit: every(index, 4) ? `${row.unit}次` : row.unit,
    evidence: every(index, 3) ? row.evidence.slice(-3) : fullWidth(row.evidence),
  });
  return {
    ...gold,
    publisher: turn % 3 === 1 ? null : gold.publisher,
    publishedOn: turn % 2 === 1 ? "1999-01-01" : gold.publishedOn,
    articles: gold.articles.flatMap((article, index) =>
      every(index, 7) ? [] : [perturbArticle(article, index + turn)],
    ),
    entities: [...spoilEntities(gold.entities, turn), ...reportersOf(gold)],
    positions: spoil(gold.positions, position),
    statements: spoil(gold.statements, statement),
    relations: spoil(gold.relations, relation),
    metrics: spoil(gold.metrics, metric),
  };
}

/** From nearly all of the text down to a tenth: some parts are enough, some are not. */
const partOf = (text: string, step: number): string =>
  text.slice(0, Math.ceil((text.length * (9 - step)) / 9));

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));

const renamed = (id: string): string => (id.startsWith("text:") ? id : `found-${id}`);

function other(entities: readonly GoldEntity[], id: string, index: number): string {
  return entities[(index * 3 + 1) % entities.length]?.id ?? id;
}

/**
 * Drops, renames, retypes, and fuses: every eleventh also bears the name of its neighbour. Before every
 * sixth stands one that has its name for an alias. Their order is turned round.
 */
function spoilEntities(entities: readonly GoldEntity[], turn: number): GoldEntity[] {
  const spoiled = entities.flatMap((entity, index): GoldEntity[] => {
    const step = index + turn;
    if (step % 10 === 0) return [];
    const altered = spoilEntity(entity, entities[index + 1] ?? entity, step);
    const double = { ...entity, id: `double-${entity.id}`, name: `新${entity.name}`, aliases: [entity.name] };
    return step % 6 === 0 ? [altered, double] : [altered];
  });
  return spoiled.reverse();
}

function spoilEntity(entity: GoldEntity, neighbour: GoldEntity, step: number): GoldEntity {
  const isRenamed = step % 5 === 0;
  const fused = step % 11 === 0 ? [neighbour.name] : [];
  return {
    ...entity,
    id: renamed(entity.id),
    type: step % 13 === 0 ? "Event" : entity.type,
    name: isRenamed ? `${entity.name}（新）` : `「${fullWidth(entity.name)}」`,
    aliases: [...fused, ...(isRenamed ? [entity.name] : []), ...entity.aliases],
  };
}

/** The reporters of the bylines, as persons. */
function reportersOf(gold: GoldDocument): GoldEntity[] {
  const names = [...new Set(gold.articles.flatMap(({ reporters }) => reporters))];
  return names.map((name) => ({
    id: `reporter-${name}`,
    type: "Person",
    kind: null,
    name,
    aliases: [],
    articles: [],
  }));
}

function perturbArticle(article: GoldArticle, index: number): GoldArticle {
  const { bodySpans, ...marked } = article;
  const headline = index % 3 === 0 ? "另一个标题" : article.headline;
  const reporters = index % 2 === 0 ? article.reporters.slice(1) : [...article.reporters, "某记者"];
  const spoiled = { ...marked, headline, reporters };
  if (index % 5 === 1) return { ...spoiled, bodyEnds: article.bodyStarts };
  // One character may begin anywhere on the page.
  if (index % 5 === 3) return { ...spoiled, bodyStarts: article.bodyStarts.slice(0, 1) };
  return index % 5 === 2 || !bodySpans
    ? spoiled
    : { ...spoiled, bodySpans: bodySpans.map(([start, end]) => [start + index, end] as const) };
}

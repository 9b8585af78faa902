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
    text: every(index, 3) ? row.text.slice(0, Math.ceil(row.text.length / 3)) : row.text.slice(1),
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
    evidence: every(index, 3) ? row.evidence.slice(-3) : row.evidence,
  });
  return {
    ...gold,
    publisher: turn % 3 === 1 ? null : gold.publisher,
    publishedOn: turn % 2 === 1 ? "1999-01-01" : gold.publishedOn,
    articles: gold.articles.flatMap((article, index) =>
      every(index, 7) ? [] : [perturbArticle(article, index + turn)],
    ),
    entities: spoilEntities(gold.entities, turn),
    positions: spoil(gold.positions, position),
    statements: spoil(gold.statements, statement),
    relations: spoil(gold.relations, relation),
    metrics: spoil(gold.metrics, metric),
  };
}

const renamed = (id: string): string => (id.startsWith("text:") ? id : `found-${id}`);

function other(entities: readonly GoldEntity[], id: string, index: number): string {
  return entities[(index * 3 + 1) % entities.length]?.id ?? id;
}

/** Drops, renames, retypes, and fuses: every eleventh also bears the name of its neighbour. Their order is turned round. */
function spoilEntities(entities: readonly GoldEntity[], turn: number): GoldEntity[] {
  const every = (index: number, period: number) => (index + turn) % period === 0;
  const spoiled = entities.flatMap((entity, index): GoldEntity[] => {
    if (every(index, 10)) return [];
    const neighbour = entities[index + 1]?.name ?? entity.name;
    return [
      {
        ...entity,
        id: renamed(entity.id),
        type: every(index, 13) ? "Event" : entity.type,
        name: every(index, 5) ? `${entity.name}（新）` : entity.name,
        aliases: [
          ...(every(index, 11) ? [neighbour] : []),
          ...(every(index, 5) ? [entity.name] : []),
          ...entity.aliases,
        ],
      },
    ];
  });
  return spoiled.reverse();
}

function perturbArticle(article: GoldArticle, index: number): GoldArticle {
  const { bodySpans, ...marked } = article;
  const headline = index % 3 === 0 ? "另一个标题" : article.headline;
  const reporters = index % 2 === 0 ? article.reporters.slice(1) : [...article.reporters, "某记者"];
  const spoiled = { ...marked, headline, reporters };
  if (index % 4 === 1) return { ...spoiled, bodyEnds: article.bodyStarts };
  return index % 4 === 2 || !bodySpans
    ? spoiled
    : { ...spoiled, bodySpans: bodySpans.map(([start, end]) => [start + index, end] as const) };
}

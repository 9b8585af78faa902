/** The tables of a CSV export: one row a fact, each with the printed words and where they stand. */
import { citation } from "../../src/model/citation.ts";
import { eachOnce } from "../../src/model/each-once.ts";
import { citedText } from "../../src/query/cited-text.ts";
import type { ClaimRow } from "../../src/query/claims.ts";
import type { EntityRow } from "../../src/query/entities.ts";
import type { ClaimRole } from "../../src/query/mentions.ts";
import type { ClaimFacts, DocumentFacts } from "./document-facts.ts";
import type { ExportedEdge } from "./entity-graph.ts";

export type Cell = string | number | null;
/** Cells by column, in the order of the columns. */
export type TableRow = Readonly<Record<string, Cell>>;

// Between several values of one cell. No name holds it.
const AND = "；";

export function entityRow(entity: EntityRow): TableRow {
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases.join(AND),
    kind: entity.kind,
    documents: entity.documentCount,
    mentions: entity.mentionCount,
  };
}

/** @param names of the entities, by id. */
export function edgeRow(edge: ExportedEdge, names: ReadonlyMap<string, string>): TableRow {
  return {
    relation: edge.relation,
    from: names.get(edge.from) ?? null,
    title: edge.title,
    to: names.get(edge.to) ?? null,
    claims: edge.claimCount,
    firstOn: edge.firstOn,
    lastOn: edge.lastOn,
    fromId: edge.from,
    toId: edge.to,
  };
}

export function documentRow({ document, sources, articles, text }: DocumentFacts): TableRow {
  const article = articles.length === 1 ? (articles[0] ?? null) : null;
  return {
    id: document.id,
    publisher: document.publisher,
    publishedOn: document.publishedOn,
    articles: articles.length,
    sources: sources.map(({ location }) => location).join(AND),
    sha256: document.sha256,
    recordedAt: document.recordedAt,
    citation: citation(citedText({ article, document, sources, text })),
  };
}

/** The table that a claim belongs to, and its row there. */
export function claimRow(facts: ClaimFacts, of: DocumentFacts): TableRow {
  return { ...saidIn(facts), ...printed(facts, of) };
}

export const TABLE_OF_KIND: Readonly<Record<ClaimRow["kind"], string>> = {
  Statement: "statements",
  Position: "positions",
  Relation: "relations",
  Metric: "metrics",
};

function saidIn(facts: ClaimFacts): TableRow {
  const { claim } = facts;
  switch (claim.kind) {
    case "Statement":
      return {
        ...named(facts, "SPEAKER", "speaker"),
        ...named(facts, "ABOUT", "about"),
        words: claim.text,
        mode: claim.mode,
        act: claim.act,
      };
    case "Position":
      return {
        ...named(facts, "SUBJECT", "person"),
        ...named(facts, "OBJECT", "organization"),
        title: claim.title,
        status: claim.status,
        validFrom: claim.validFrom?.text ?? null,
        validTo: claim.validTo?.text ?? null,
      };
    case "Relation":
      return {
        ...named(facts, "SUBJECT", "from"),
        relation: claim.relation,
        ...named(facts, "OBJECT", "to"),
        validFrom: claim.validFrom?.text ?? null,
        validTo: claim.validTo?.text ?? null,
      };
    case "Metric":
      return {
        ...named(facts, "SUBJECT", "subject"),
        indicator: claim.indicator,
        value: claim.value,
        unit: claim.unit,
      };
  }
}

function named({ mentions }: ClaimFacts, role: ClaimRole, column: string): TableRow {
  const tied = mentions.filter((each) => each.role === role).map(({ mention }) => mention.entity);
  const entities = eachOnce(tied, ({ id }) => id);
  return {
    [column]: entities.map(({ name }) => name).join(AND) || null,
    [`${column}Id`]: entities.map(({ id }) => id).join(AND) || null,
  };
}

/** Where it stands: what every claim of every table has. */
function printed(facts: ClaimFacts, of: DocumentFacts): TableRow {
  const { claim, article, pieces } = facts;
  const { document, sources, text } = of;
  return {
    on: claim.dated?.text ?? null,
    onEarliest: claim.dated?.earliest ?? null,
    onLatest: claim.dated?.latest ?? null,
    quote: pieces.map(({ quote }) => quote).join(" … ") || null,
    sentence: pieces[0]?.sentence ?? null,
    headline: article?.headline ?? null,
    publisher: document.publisher,
    publishedOn: document.publishedOn,
    page: pieces[0]?.page ?? null,
    start: pieces[0]?.start ?? null,
    end: pieces.at(-1)?.end ?? null,
    confidence: claim.confidence,
    extractor: claim.extractor,
    citation: citation(citedText({ article, document, sources, text })),
    id: claim.id,
    document: document.id,
  };
}

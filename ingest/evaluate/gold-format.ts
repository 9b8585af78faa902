/**
 * What was found on a page, in the format of the gold annotations, so that the two can be compared.
 * Everything is stated as printed: names and quotations are cut from the text as read, not from the
 * normalised article.
 */
import type {
  Claim,
  MentionIndex,
  MetricClaim,
  PositionClaim,
  RelationClaim,
  StatementClaim,
} from "../../src/model/claim.ts";
import type { Article, SegmentedPage, SourceText } from "../../src/model/document.ts";
import type { Extraction, LinkedDocument, MentionCluster } from "../../src/model/extraction.ts";
import { sourceSpans } from "../../src/model/mapped-text.ts";
import type { Span } from "../../src/model/span.ts";
import type {
  GoldArticle,
  GoldDocument,
  GoldEntity,
  GoldMetric,
  GoldPosition,
  GoldRelation,
  GoldStatement,
} from "./gold.ts";
import { strip, strippedOffsets, toStripped } from "./strip.ts";

// The guideline asks for 12 to 20 characters.
const BODY_MARK = 20;

export interface FoundPage {
  readonly source: SourceText;
  readonly page: SegmentedPage;
  readonly extraction: Extraction;
  readonly linked: LinkedDocument;
}

/** What the row makers share: the page, and which entity a mention belongs to. */
interface Context extends FoundPage {
  readonly entityOf: (mention: MentionIndex | undefined) => string | undefined;
}

/**
 * One page as a gold document. A claim whose speaker, person, subject or end is a mention that nobody
 * could resolve cannot be stated in that format and is left out; a post without a body is kept with
 * `organization: null`. Rows that say the same twice are given once.
 *
 * @throws RangeError when a span is not in the text it is stated for
 */
export function toGold(input: FoundPage): GoldDocument {
  const context = { ...input, entityOf: entityFinder(input.linked) };
  const { source, page, extraction, linked } = input;
  return {
    source: fileName(source.location),
    publisher: page.publisher === undefined ? null : strip(page.publisher),
    publishedOn: page.publishedOn?.text ?? null,
    articles: goldArticles(page, source.text),
    entities: linked.clusters.map((cluster, index) => goldEntity(cluster, index, input)),
    positions: unique(
      rows(extraction.claims, "Position", (claim) => goldPosition(claim, context)),
      samePosition,
    ),
    statements: rows(extraction.claims, "Statement", (claim) => goldStatement(claim, context)),
    relations: unique(
      rows(extraction.claims, "Relation", (claim) => goldRelation(claim, context)),
      sameRelation,
    ),
    metrics: unique(
      rows(extraction.claims, "Metric", (claim) => goldMetric(claim, context)),
      sameMetric,
    ),
  };
}

const articleId = (index: number): string => `a${index + 1}`;
const entityId = (index: number): string => `e${index + 1}`;
const fileName = (location: string): string => location.split(/[\\/]/).at(-1) ?? location;

function entityFinder(linked: LinkedDocument): Context["entityOf"] {
  const entities = new Map<MentionIndex, string>();
  linked.clusters.forEach((cluster, index) => {
    for (const { mention } of cluster.members) entities.set(mention, entityId(index));
  });
  return (mention) => (mention === undefined ? undefined : entities.get(mention));
}

function goldArticles(page: SegmentedPage, text: string): GoldArticle[] {
  const offsets = strippedOffsets(text);
  const printed = ({ span }: { readonly span: Span }) => strip(text.slice(span.start, span.end));
  return page.articles.map((article, index) => {
    const bodies = article.bodySpans.map((span) => [...printed({ span })]).filter((body) => body.length > 0);
    return {
      id: articleId(index),
      headline: article.headline ? printed(article.headline) : null,
      headlineParts: article.headlineParts.map(printed),
      bodyStarts: (bodies[0] ?? []).slice(0, BODY_MARK).join(""),
      bodyEnds: (bodies.at(-1) ?? []).slice(-BODY_MARK).join(""),
      bodySpans: article.bodySpans
        .map((span) => toStripped(offsets, span))
        .filter(({ start, end }) => start < end)
        .map(({ start, end }) => [start, end] as const),
      reporters: article.reporters.map(printed),
      truncated: article.truncated,
    };
  });
}

function goldEntity(cluster: MentionCluster, index: number, input: FoundPage): GoldEntity {
  const members = cluster.members.flatMap(({ mention }) => input.extraction.mentions[mention] ?? []);
  const named = members.filter(({ form }) => form === "name" || form === "short");
  const printedForms = new Map<string, string>();
  for (const mention of named) {
    const printed = printedWhole(articleOf(input.page, mention.article), mention.span, input.source.text);
    if (printed !== undefined && !printedForms.has(mention.text)) printedForms.set(mention.text, printed);
  }
  const asPrinted = (form: string) => printedForms.get(form) ?? strip(form);
  const name = asPrinted(cluster.name);
  const aliases = new Set([...cluster.aliases, ...printedForms.keys()].map(asPrinted));
  aliases.delete(name);
  return {
    id: entityId(index),
    type: cluster.type,
    kind: cluster.kind ?? null,
    name,
    aliases: [...aliases],
    articles: [...new Set(members.map(({ article }) => articleId(article)))],
  };
}

function goldPosition(claim: PositionClaim, context: Context): GoldPosition | undefined {
  const person = context.entityOf(claim.person);
  if (person === undefined) return undefined;
  return {
    person,
    organization: context.entityOf(claim.organization) ?? null,
    title: strip(claim.title),
    status: claim.status,
    evidence: quote(claim, claim.span, context),
  };
}

function goldStatement(claim: StatementClaim, context: Context): GoldStatement | undefined {
  const speaker = context.entityOf(claim.speaker);
  if (speaker === undefined) return undefined;
  return {
    speaker,
    mode: claim.mode,
    text: quote(claim, claim.span, context),
    about: [...new Set(claim.about.flatMap((mention) => context.entityOf(mention) ?? []))],
    article: articleId(claim.article),
  };
}

function goldRelation(claim: RelationClaim, context: Context): GoldRelation | undefined {
  const [from, to] = [context.entityOf(claim.from), context.entityOf(claim.to)];
  // Both ends in one cluster: the linking has found that the claim says nothing.
  if (from === undefined || to === undefined || from === to) return undefined;
  return { type: claim.relation, from, to, evidence: quote(claim, claim.span, context) };
}

function goldMetric(claim: MetricClaim, context: Context): GoldMetric | undefined {
  const subject = context.entityOf(claim.subject);
  if (subject === undefined) return undefined;
  const { indicator, value, unit } = claim;
  return {
    subject,
    indicator: strip(indicator),
    value,
    unit: strip(unit),
    evidence: quote(claim, claim.span, context),
  };
}

/** The claims of one kind, as rows. */
function rows<Kind extends Claim["kind"], Row>(
  claims: readonly Claim[],
  kind: Kind,
  row: (claim: Extract<Claim, { kind: Kind }>) => Row | undefined,
): Row[] {
  return claims
    .filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind)
    .map(row)
    .filter((made) => made !== undefined);
}

const samePosition = (row: GoldPosition) => [row.person, row.organization, row.title, row.status];
const sameMetric = (row: GoldMetric) => [row.subject, row.value, row.unit, row.evidence];
// A partnership has no direction.
const sameRelation = ({ type, from, to }: GoldRelation) =>
  type === "PARTNERS_WITH" ? [type, ...[from, to].sort()] : [type, from, to];

function unique<Row>(all: readonly Row[], identity: (row: Row) => readonly unknown[]): Row[] {
  const first = new Map<string, Row>();
  for (const row of all) {
    const key = JSON.stringify(identity(row));
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

function articleOf(page: SegmentedPage, index: number): Article {
  const article = page.articles[index];
  if (!article) throw new RangeError(`article ${index} is not on a page of ${page.articles.length} articles`);
  return article;
}

/** The printed words of a span of the claim's article. */
function quote(claim: Claim, span: Span, { page, source }: Context): string {
  const pieces = sourceSpans(articleOf(page, claim.article).text, span, source.text);
  return pieces.every((piece, index) => index === 0 || (pieces[index - 1]?.end ?? 0) <= piece.start)
    ? pieces.map((piece) => printedText(piece, source.text)).join("…")
    : printedText(longest(pieces), source.text);
}

/** The printed words of a span that stands in one piece; undefined where a column cuts it. */
function printedWhole(article: Article, span: Span, text: string): string | undefined {
  const [piece, ...more] = sourceSpans(article.text, span, text);
  return piece === undefined || more.length > 0 ? undefined : printedText(piece, text);
}

const printedText = (span: Span, text: string): string => strip(text.slice(span.start, span.end));

/** Parts joined by `…` must follow each other on the page; where a column goes back up, the longest part stands for all. */
function longest(pieces: readonly Span[]): Span {
  return pieces.reduce((best, piece) => (piece.end - piece.start > best.end - best.start ? piece : best));
}

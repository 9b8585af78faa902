/** The tasks of the comparison, one function each, on one page. */
import { bodiesOf } from "./body.ts";
import { type Comparison, countPairs, noteMisses, scoreFacts } from "./comparison.ts";
import type {
  GoldDocument,
  GoldEntity,
  GoldMetric,
  GoldPosition,
  GoldRelation,
  GoldStatement,
} from "./gold.ts";
import { comparable, type Interval, locate, overlapOfHull, overlapOfUnion, shared, squash } from "./match.ts";
import { pairEntities } from "./pair-entities.ts";
import { count, type Tally } from "./tally.ts";

// What the guideline asks of two quotations and of two bodies to be the same.
const SAME_QUOTATION = 0.5;
const SAME_BODY = 0.8;
// Figures pass through JSON and arithmetic: equal but for the last digits of a double.
const SAME_FIGURE = 1e-9;
const SHOWN_OF_STATEMENT = 40;

/**
 * Counts one page, task by task.
 *
 * @param text the page as read
 * @returns its misses: `- …` for what only the gold has, `+ …` for what only the extraction has
 * @throws Error when an entity id is used twice
 */
export function comparePage(found: GoldDocument, gold: GoldDocument, text: string, tally: Tally): string[] {
  const misses: string[] = [];
  const partner = scoreEntities(found, gold, tally, misses);
  const comparison: Comparison = {
    gold,
    found,
    page: squash(text),
    tally,
    misses,
    same: (foundId, goldId) =>
      String(goldId).startsWith("text:")
        ? comparable(foundId) === comparable(goldId)
        : partner.get(foundId) === goldId,
    foundName: namer(found),
    goldName: namer(gold),
  };
  scorePositions(comparison);
  scoreStatements(comparison);
  scoreTalk(comparison);
  scoreRelations(comparison);
  scoreMetrics(comparison);
  scoreLayout(comparison);
  return misses;
}

function namer(document: GoldDocument): (id: string | null) => string {
  const names = new Map<string | null, string>(document.entities.map(({ id, name }) => [id, name]));
  if (names.size < document.entities.length) {
    throw new Error(`${document.source}: an entity id is used twice; give each entity an id of its own`);
  }
  return (id) => names.get(id) ?? String(id);
}

/** Counts the entities; returns found id to gold id. */
function scoreEntities(
  found: GoldDocument,
  gold: GoldDocument,
  tally: Tally,
  misses: string[],
): Map<string | null, string> {
  const partner = new Map<string | null, string>();
  for (const pairing of pairEntities(found, gold)) {
    const { type, pairs, sameName } = pairing;
    const sizes = { found: pairing.found.length, gold: pairing.gold.length };
    count(tally, `entity:${type}`, { hits: pairs.size, ...sizes });
    count(tally, `canonical:${type}`, { hits: sameName, ...sizes });
    for (const [foundAt, goldAt] of pairs) {
      const [left, right] = [pairing.found[foundAt], pairing.gold[goldAt]];
      if (left && right) partner.set(left.id, right.id);
    }
    const show = (entity: GoldEntity) => `${type} ${entity.name}`;
    noteMisses(misses, pairs, pairing.found.map(show), pairing.gold.map(show));
  }
  return partner;
}

function scorePositions(comparison: Comparison): void {
  const { same, found, gold } = comparison;
  const rows = { found: found.positions, gold: gold.positions };
  const samePost = (left: GoldPosition, right: GoldPosition) =>
    same(left.person, right.person) && comparable(left.title) === comparable(right.title);
  scoreFacts(
    comparison,
    "position",
    rows,
    (left, right) => samePost(left, right) && same(left.organization, right.organization),
    (row, name) => `${name(row.person)} | ${name(row.organization)} | ${row.title}`,
  );
  scoreFacts(comparison, "position:person+title", rows, samePost);
}

function scoreStatements(comparison: Comparison): void {
  const { same, page, tally } = comparison;
  const placed = (all: readonly GoldStatement[]) =>
    all.map((row) => ({ ...row, place: locate(page, row.text) }));
  const rows = { found: placed(comparison.found.statements), gold: placed(comparison.gold.statements) };
  type Placed = GoldStatement & { readonly place: Interval | undefined };
  const sameContent = (left: Placed, right: Placed) =>
    overlapOfHull(left.place, right.place) >= SAME_QUOTATION;
  const pairs = scoreFacts(comparison, "statement:content", rows, sameContent);
  scoreFacts(
    comparison,
    "statement",
    rows,
    (left, right) => sameContent(left, right) && same(left.speaker, right.speaker),
    (row, name) => `${name(row.speaker)}: ${row.text.slice(0, SHOWN_OF_STATEMENT)}`,
  );
  const right = countPairs(pairs, rows, (left, other) => same(left.speaker, other.speaker));
  count(tally, "speaker accuracy (on matched content)", { hits: right, found: pairs.size, gold: pairs.size });
}

/** Who talked about which programme or policy document, however often. */
function scoreTalk(comparison: Comparison): void {
  const { same, found, gold } = comparison;
  scoreFacts(
    comparison,
    "talked about",
    { found: talkOf(found), gold: talkOf(gold) },
    (left, right) => same(left.speaker, right.speaker) && same(left.about, right.about),
    (row, name) => `${name(row.speaker)} -> ${name(row.about)}`,
  );
}

function talkOf({ statements, entities }: GoldDocument): { speaker: string; about: string }[] {
  const subjects = new Set(
    entities
      .filter(({ type }) => type === "Programme" || type === "PolicyDocument")
      .map((entity) => entity.id),
  );
  const talk = new Map<string, { speaker: string; about: string }>();
  for (const { speaker, about } of statements) {
    for (const subject of about) {
      if (subjects.has(subject)) talk.set(`${speaker}|${subject}`, { speaker, about: subject });
    }
  }
  return [...talk.values()];
}

function scoreRelations(comparison: Comparison): void {
  const { same } = comparison;
  const between = (all: readonly GoldRelation[]) => all.filter(({ to }) => !to.startsWith("text:"));
  scoreFacts(
    comparison,
    "relation",
    { found: between(comparison.found.relations), gold: between(comparison.gold.relations) },
    (left, right) =>
      left.type === right.type &&
      ((same(left.from, right.from) && same(left.to, right.to)) ||
        (left.type === "PARTNERS_WITH" && same(left.from, right.to) && same(left.to, right.from))),
    (row, name) => `${row.type} ${name(row.from)} -> ${name(row.to)}`,
  );
}

function scoreMetrics(comparison: Comparison): void {
  const { same, page } = comparison;
  const rows = { found: comparison.found.metrics, gold: comparison.gold.metrics };
  const sameFigure = (left: GoldMetric, right: GoldMetric) =>
    Math.abs(left.value - right.value) <= SAME_FIGURE * Math.max(1, Math.abs(right.value)) &&
    comparable(left.unit) === comparable(right.unit) &&
    areNear(locate(page, left.evidence), locate(page, right.evidence));
  scoreFacts(comparison, "metric:value", rows, sameFigure);
  scoreFacts(
    comparison,
    "metric",
    rows,
    (left, right) => sameFigure(left, right) && same(left.subject, right.subject),
    (row, name) => `${name(row.subject)} ${row.indicator} ${row.value}${row.unit}`,
  );
}

function areNear(left: Interval | undefined, right: Interval | undefined): boolean {
  return left !== undefined && right !== undefined && shared(left, right) > 0;
}

function scoreLayout(comparison: Comparison): void {
  const { found, gold, page, tally } = comparison;
  const placed = ({ articles }: GoldDocument) => {
    const bodies = bodiesOf(articles, page);
    return articles.map((article, index) => ({ ...article, body: bodies[index] ?? [] }));
  };
  const rows = { found: placed(found), gold: placed(gold) };
  const pairs = scoreFacts(
    comparison,
    "article",
    rows,
    (left, right) => overlapOfUnion(left.body, right.body) >= SAME_BODY,
    (row) => `${row.headline ?? ""} ${row.bodyStarts}`,
  );
  const bylines = ({ articles }: GoldDocument) =>
    articles.flatMap(({ reporters }) => reporters.map(comparable));
  scoreFacts(
    comparison,
    "reporter",
    { found: bylines(found), gold: bylines(gold) },
    (left, right) => left === right,
  );
  countOne(tally, "publication date", found.publishedOn, gold.publishedOn);
  countOne(tally, "publisher", found.publisher, gold.publisher);
  const titled = countPairs(
    pairs,
    rows,
    (left, right) => comparable(left.headline) === comparable(right.headline),
  );
  count(tally, "headline (on matched articles)", { hits: titled, found: pairs.size, gold: pairs.size });
}

/** Counts a value that a page has once, where the gold has it. */
function countOne(tally: Tally, task: string, found: string | null, gold: string | null): void {
  if (!gold) return;
  count(tally, task, {
    hits: comparable(found) === comparable(gold) ? 1 : 0,
    found: found ? 1 : 0,
    gold: 1,
  });
}

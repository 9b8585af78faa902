/** Writes the parts of a plan that depend on nothing else in the store: the evidence and the claims. */
import type { Asker, QueryName, Value } from "../../src/graph/port.ts";
import type { ClaimRow, DocumentPlan, NodeRow, Properties } from "./plan.ts";

type Rows = readonly { readonly [key: string]: Value }[];

// One query carries this many rows at most, so that a page of a million sentences is no single message.
const BATCH = 1000;

// What a newer reading may leave out of a node that stays: it has to be taken from the node, too.
const MAY_BE_MISSING = {
  document: ["publisher", "publishedOn", "publishedEarliest", "publishedLatest"],
  article: ["headline", "datelinePlace"],
  passage: ["page", "print"],
};

/** Properties with null, which takes what the node has, for those that may be missing and are. */
function whole(properties: Properties, mayBeMissing: readonly string[]): { readonly [name: string]: Value } {
  return { ...Object.fromEntries(mayBeMissing.map((name) => [name, null])), ...properties };
}

/** Runs a query that takes `rows`, in batches. */
export async function askRows(
  transaction: Asker,
  query: QueryName,
  rows: Rows,
  more: { readonly [name: string]: Value } = {},
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH)
    await transaction.ask(query, { ...more, rows: rows.slice(at, at + BATCH) });
}

/** Runs a query that takes `ids`, in batches, and gathers its rows. */
export async function askIds(
  transaction: Asker,
  query: QueryName,
  ids: readonly string[],
  more: { readonly [name: string]: Value } = {},
) {
  const rows = [];
  for (let at = 0; at < ids.length; at += BATCH)
    rows.push(...(await transaction.ask(query, { ...more, ids: ids.slice(at, at + BATCH) })));
  return rows;
}

/** A document to be written, with the properties of its node. */
export interface EvidencePart {
  readonly plan: DocumentPlan;
  readonly properties: Properties;
  /** When it becomes the current version of its source, ISO 8601 in UTC. */
  readonly recordedAt: string;
}

/** Documents with their articles, sentences and mentions. */
export async function writeEvidence(transaction: Asker, parts: readonly EvidencePart[]): Promise<void> {
  const { document, article, passage } = MAY_BE_MISSING;
  const rowsOf = (rows: readonly NodeRow[], names: readonly string[]) =>
    rows.map((row) => ({ ...row, properties: whole(row.properties, names) }));
  const documents = parts.map(({ plan, properties, recordedAt }) => ({
    id: plan.document.id,
    properties: whole(properties, document),
    source: plan.source.id,
    location: plan.source.location,
    recordedAt,
  }));
  const articles = parts.flatMap(({ plan }) =>
    rowsOf(plan.articles, article).map((row) => ({ ...row, document: plan.document.id })),
  );
  const plans = parts.map(({ plan }) => plan);
  await askRows(transaction, "load-documents", documents);
  await askRows(transaction, "load-articles", articles);
  await askRows(
    transaction,
    "load-passages",
    plans.flatMap(({ passages }) => rowsOf(passages, passage)),
  );
  await askRows(
    transaction,
    "load-mentions",
    plans.flatMap(({ mentions }) => mentions),
  );
}

/** Claims with their evidence and their ties to mentions. */
export async function writeClaims(
  transaction: Asker,
  plan: Pick<DocumentPlan, "evidence" | "roles">,
  claims: readonly ClaimRow[],
): Promise<void> {
  const ids = new Set(claims.map((claim) => claim.id));
  const ofThese = <Row extends { readonly claim: string }>(rows: readonly Row[]) =>
    rows.filter((row) => ids.has(row.claim));
  await askRows(transaction, "load-claims", claims);
  await askRows(transaction, "load-evidence", ofThese(plan.evidence));
  await askRows(transaction, "load-speakers", ofThese(plan.roles.speakers));
  await askRows(transaction, "load-abouts", ofThese(plan.roles.abouts));
  await askRows(transaction, "load-subjects", ofThese(plan.roles.subjects));
  await askRows(transaction, "load-objects", ofThese(plan.roles.objects));
}

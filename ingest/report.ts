/** What an ingest did, for people and for programs. */
import { CLAIM_KINDS, type ClaimKind } from "../src/model/claim.ts";
import { ENTITY_TYPES, type EntityType } from "../src/model/entity.ts";
import type { Message } from "../src/model/message.ts";
import type { Outcome } from "./pipeline.ts";

export interface IngestReport {
  /** Extractor and version, the word segmenter named. */
  readonly extractor: string;
  /** How many documents met each fate. */
  readonly documents: {
    readonly loaded: number;
    readonly unchanged: number;
    readonly superseded: number;
    /** Retracted or erased by a person before. */
    readonly keptOut: number;
    readonly refused: number;
  };
  /** What the documents hold that were read in this run: those that the store has already are not read again. */
  readonly articles: number;
  readonly entities: Readonly<Record<EntityType, number>>;
  readonly claims: Readonly<Record<ClaimKind, number>>;
  readonly messages: readonly Message[];
}

/** A report that nothing has been added to. */
export function emptyReport(extractor: string, messages: readonly Message[] = []): IngestReport {
  return {
    extractor,
    documents: { loaded: 0, unchanged: 0, superseded: 0, keptOut: 0, refused: 0 },
    articles: 0,
    entities: zeros(ENTITY_TYPES),
    claims: zeros(CLAIM_KINDS),
    messages,
  };
}

/** The report with one more outcome in it. */
export function addOutcome(report: IngestReport, outcome: Outcome): IngestReport {
  if ("refused" in outcome) {
    // What was passed over, a link in an archive, is no document.
    if (outcome.refused.severity === "doubt")
      return { ...report, messages: [...report.messages, outcome.refused] };
    const documents = { ...report.documents, refused: report.documents.refused + 1 };
    return { ...report, documents, messages: [...report.messages, outcome.refused] };
  }
  const { load, reading, doubts } = outcome;
  const documents = { ...report.documents, [load.status]: report.documents[load.status] + 1 };
  const messages = withMore(report.messages, [...doubts, ...load.messages]);
  if (load.status === "keptOut" || !reading) return { ...report, documents, messages };
  return {
    ...report,
    documents,
    messages,
    articles: report.articles + reading.page.articles.length,
    entities: countInto(report.entities, reading.linked.clusters, (cluster) => cluster.type),
    claims: countInto(report.claims, reading.extraction.claims, (claim) => claim.kind),
  };
}

/** Nothing is copied where nothing is new: a run may have a million outcomes. */
function withMore(messages: readonly Message[], more: readonly Message[]): readonly Message[] {
  return more.length === 0 ? messages : [...messages, ...more];
}

/** Whether every input was taken. */
export function isWhole(report: Pick<IngestReport, "messages">): boolean {
  return report.messages.every((message) => message.severity !== "error");
}

/** The report as lines for a terminal, ending with the messages. */
export function formatReport(report: IngestReport): string {
  const { documents } = report;
  const keptOut = documents.keptOut > 0 ? `${documents.keptOut} kept out, ` : "";
  return [
    `extractor   ${report.extractor}`,
    `documents   ${documents.loaded} new, ${documents.superseded} new version, ${documents.unchanged} unchanged, ${keptOut}${documents.refused} refused`,
    `articles    ${report.articles}`,
    `entities    ${listCounts(report.entities)}`,
    `claims      ${listCounts(report.claims)}`,
    `messages    ${report.messages.length}`,
    ...report.messages.map(formatMessage),
  ].join("\n");
}

/** One line: severity, file, place, what is wrong and what to do. */
export function formatMessage({ severity, location, span, reason }: Message): string {
  const place = span ? `${location}:${span.start}-${span.end}` : location;
  return `  ${severity}: ${place}: ${reason}`;
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

function countInto<K extends string, T>(
  counts: Readonly<Record<K, number>>,
  things: readonly T[],
  keyOf: (thing: T) => K,
): Record<K, number> {
  const next: Record<K, number> = { ...counts };
  for (const thing of things) next[keyOf(thing)] += 1;
  return next;
}

function listCounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

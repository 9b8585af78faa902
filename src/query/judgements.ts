/** Decisions which mentions are the same, by rules and by people, and what they are decided against. */
import type { Asker, Row } from "../graph/port.ts";
import type { EntityType } from "../model/entity.ts";
import { groupBy } from "../model/group-by.ts";
import { map, numberOrNull, text, textOrNull } from "./columns.ts";
import { BY_DECISION, listedDecision } from "./decisions.ts";
import { type Page, type PageRequest, pageOf, pageParameters } from "./page.ts";
import { total } from "./totals.ts";

export type Verdict = "same" | "different" | "unsure";

export interface JudgementRow {
  readonly id: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly score: number | null;
  readonly why: string | null;
  readonly recordedAt: string;
  /** When a person undid it; null while it counts. */
  readonly retractedAt: string | null;
  /** Ids of the two sides: mentions, or an entry of a reference list. */
  readonly leftId: string;
  readonly rightId: string;
  /** The instant of the past that was asked for. */
  readonly knownAt?: string;
}

export interface ReferenceRow {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** Judgements with a mention on one side, by mention, the first decided first. */
export async function findJudgementsOf(
  graph: Asker,
  mentions: readonly string[],
): Promise<ReadonlyMap<string, readonly JudgementRow[]>> {
  const rows = groupBy(await graph.ask("find-judgements-of", { ids: mentions }), (row) => text(row, "owner"));
  return new Map(
    [...rows].map(([owner, own]) => [owner, own.map((row) => toJudgement(map(row, "judgement")))]),
  );
}

/** Judgements that were undone and had a mention on one side, by mention. They are tied to nothing any more. */
export async function findUndoneJudgements(
  graph: Asker,
  mentions: readonly string[],
): Promise<ReadonlyMap<string, readonly JudgementRow[]>> {
  const rows = await graph.ask("find-undone-judgements", { ids: mentions });
  const undone = rows.map((row) => toJudgement(map(row, "judgement")));
  const of = (mention: string) =>
    undone.filter(({ leftId, rightId }) => leftId === mention || rightId === mention);
  return new Map(mentions.map((mention) => [mention, of(mention)]));
}

/** Judgements by id. */
export async function findJudgements(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, JudgementRow>> {
  const rows = await graph.ask("find-judgements-by-id", { ids });
  return new Map(rows.map((row) => toJudgement(map(row, "judgement"))).map((row) => [row.id, row]));
}

/** What people judged, the last decided first. */
export async function findLatestJudgements(graph: Asker, request: PageRequest): Promise<Page<JudgementRow>> {
  const rows = await graph.ask("find-latest-judgements", pageParameters(BY_DECISION, request));
  const listed = rows.map((row) => listedDecision(toJudgement(map(row, "judgement"))));
  return pageOf(BY_DECISION, request, listed);
}

/** How many judgements of people there are. */
export function countJudgements(graph: Asker): Promise<number> {
  return total(graph, "find-judgement-count");
}

/** Entries of reference lists by id. */
export async function findReferences(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReferenceRow>> {
  const rows = await graph.ask("find-references-by-id", { ids });
  return new Map(
    rows.map((row) => {
      const id = text(row, "id");
      return [id, { id, name: text(row, "name"), type: text(row, "type") as EntityType }];
    }),
  );
}

function toJudgement(row: Row): JudgementRow {
  return {
    id: text(row, "id"),
    verdict: text(row, "verdict") as Verdict,
    by: text(row, "by"),
    score: numberOrNull(row, "score"),
    why: textOrNull(row, "why"),
    recordedAt: text(row, "recordedAt"),
    retractedAt: textOrNull(row, "retractedAt"),
    leftId: text(row, "left"),
    rightId: text(row, "right"),
  };
}

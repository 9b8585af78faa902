/** Claims: what one document says. */
import type { Asker, Row } from "../graph/port.ts";
import type { PositionStatus, SpeechAct, StatementMode } from "../model/claim.ts";
import type { PartialDate } from "../model/date.ts";
import type { StatedRelationType } from "../model/entity.ts";
import type { Standing } from "../model/moment.ts";
import { date, map, number, standing, text, textOrNull } from "./columns.ts";
import type { EntityRow } from "./entities.ts";
import { BY_CLAIM, type Listed, type Page, type PageRequest, pageOfList } from "./page.ts";

interface ClaimRowBase extends Standing {
  readonly id: string;
  readonly documentId: string;
  readonly articleId: string | null;
  /** Where its words begin in the document's text. */
  readonly start: number;
  /** The words, wraps joined. */
  readonly text: string;
  readonly dated: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly confidence: number;
  readonly extractor: string;
  /** The instant of the past that was asked for; what the claim leads to is shown as it was known then. */
  readonly knownAt?: string;
}

export interface StatementRow extends ClaimRowBase {
  readonly kind: "Statement";
  readonly mode: StatementMode;
  readonly act: SpeechAct | null;
  readonly cue: string | null;
}

export interface PositionRow extends ClaimRowBase {
  readonly kind: "Position";
  /** The day that was asked for. */
  readonly asOf?: string;
  readonly title: string;
  readonly status: PositionStatus;
  /** The body, where it was found with the claim; null where the text names none. */
  readonly body?: EntityRow | null;
}

export interface RelationRow extends ClaimRowBase {
  readonly kind: "Relation";
  readonly relation: StatedRelationType;
}

export interface MetricRow extends ClaimRowBase {
  readonly kind: "Metric";
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
}

export type ClaimRow = StatementRow | PositionRow | RelationRow | MetricRow;

/** A claim from its properties in the store. */
export function toClaim(properties: Row): ClaimRow {
  const base = {
    id: text(properties, "id"),
    documentId: text(properties, "document"),
    articleId: textOrNull(properties, "article"),
    start: number(properties, "start"),
    text: text(properties, "text"),
    dated: date(properties, "on"),
    validFrom: date(properties, "validFrom"),
    validTo: date(properties, "validTo"),
    confidence: number(properties, "confidence"),
    extractor: text(properties, "extractor"),
    ...standing(properties),
  };
  const kind = text(properties, "kind");
  switch (kind) {
    case "Statement":
      return {
        ...base,
        kind,
        mode: text(properties, "mode") as StatementMode,
        act: textOrNull(properties, "act") as SpeechAct | null,
        cue: textOrNull(properties, "cue"),
      };
    case "Position":
      return {
        ...base,
        kind,
        title: text(properties, "title"),
        status: text(properties, "status") as PositionStatus,
      };
    case "Relation":
      return { ...base, kind, relation: text(properties, "relation") as StatedRelationType };
    case "Metric":
      return {
        ...base,
        kind,
        indicator: text(properties, "indicator"),
        value: number(properties, "value"),
        unit: text(properties, "unit"),
      };
    default:
      throw new TypeError(`claim ${base.id} is of no kind that is known: ${kind}`);
  }
}

/** A claim of the kind that a query promises. */
export function toClaimOf<K extends ClaimRow["kind"]>(
  kind: K,
  properties: Row,
): Extract<ClaimRow, { kind: K }> {
  const claim = toClaim(properties);
  if (claim.kind !== kind) throw new TypeError(`claim ${claim.id} is a ${claim.kind}, no ${kind}`);
  return claim as Extract<ClaimRow, { kind: K }>;
}

/** A claim as an entry of a list that is sorted `BY_CLAIM`. */
export function claimEntry<C extends ClaimRow>(value: C): Listed<C> {
  const key = {
    afterDay: value.dated?.latest ?? "",
    afterDocument: value.documentId,
    afterStart: value.start,
    afterId: value.id,
  };
  return { key, value };
}

/** A page of claims that are all there, the latest first. */
export function pageOfClaims<C extends ClaimRow>(claims: readonly C[], request: PageRequest): Page<C> {
  return pageOfList(BY_CLAIM, request, claims.map(claimEntry));
}

/** The column `claim` of a row as an entry of a list that is sorted `BY_CLAIM`. */
export function listedClaim<K extends ClaimRow["kind"]>(
  kind: K,
): (row: Row) => Listed<Extract<ClaimRow, { kind: K }>> {
  return (row) => claimEntry(toClaimOf(kind, map(row, "claim")));
}

/**
 * Claims by id, retracted ones included.
 *
 * @returns by id; an unknown one is left out.
 */
export async function findClaims(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimRow>> {
  const rows = await graph.ask("find-claims-by-id", { ids });
  return new Map(rows.map((row) => toClaim(map(row, "claim"))).map((claim) => [claim.id, claim]));
}

/** What people corrected: in which claims, and what stands in their place. */
import type { Asker, QueryName, Row } from "../graph/port.ts";
import { type Correction, correctionsIn } from "../model/correction.ts";
import { correctionOfProperties } from "../model/correction-properties.ts";
import { type PartialDate, partialDate } from "../model/date.ts";
import { groupBy } from "../model/group-by.ts";
import { mentionId } from "../model/ids.ts";
import { entityType } from "../model/judgement.ts";
import { type ClaimRow, toClaim } from "./claims.ts";
import { flag, map, number, text, textOrNull } from "./columns.ts";
import { BY_DECISION, listedDecision } from "./decisions.ts";
import { type Page, type PageRequest, pageOf, pageParameters } from "./page.ts";
import { total } from "./totals.ts";

export interface CorrectionRow {
  readonly id: string;
  readonly by: string;
  readonly why: string;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly retractedBy: string | null;
  readonly retractedWhy: string | null;
  readonly wrong: boolean;
  readonly noSpeaker: boolean;
  /** Id of the mention that stood where the new speaker is named; null where the speaker stays. */
  readonly speakerId: string | null;
  readonly date: PartialDate | null;
  readonly title: string | null;
  readonly quote: string | null;
  readonly documentId: string;
}

/** Corrections by id, those that were taken back included. */
export async function findCorrections(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CorrectionRow>> {
  const rows = await graph.ask("find-corrections-by-id", { ids });
  return new Map(rows.map((row) => toCorrection(map(row, "correction"))).map((row) => [row.id, row]));
}

/** What people corrected, the last given first. */
export async function findLatestCorrections(
  graph: Asker,
  request: PageRequest,
): Promise<Page<CorrectionRow>> {
  const rows = await graph.ask("find-latest-corrections", pageParameters(BY_DECISION, request));
  const listed = rows.map((row) => listedDecision(toCorrection(map(row, "correction"))));
  return pageOf(BY_DECISION, request, listed);
}

/** How many corrections there are. */
export function countCorrections(graph: Asker): Promise<number> {
  return total(graph, "find-correction-count");
}

/** The corrections of claims that were read, the first given first, by claim. */
export async function findCorrectionsOf(
  graph: Asker,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly CorrectionRow[]>> {
  const rows = groupBy(await graph.ask("find-corrections-of", { ids: claims }), (row) => text(row, "owner"));
  return new Map(
    [...rows].map(([owner, own]) => [owner, own.map((row) => toCorrection(map(row, "correction")))]),
  );
}

/**
 * All that the corrections say that made claims or, of claims that were read, that are of them, the first given
 * first, by claim.
 */
export async function findWholeCorrections(
  graph: Asker,
  claims: readonly Pick<ClaimRow, "id" | "extractor">[],
): Promise<ReadonlyMap<string, readonly Correction[]>> {
  const made = claims.map(({ id, extractor }) => ({ owner: id, ids: correctionsIn(extractor) }));
  const byId = await graph.ask("find-corrections-by-id", {
    ids: [...new Set(made.flatMap(({ ids }) => ids))],
  });
  const whole = (row: Row) => correctionOfProperties(map(row, "correction"));
  const known = new Map(byId.flatMap(whole).flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const read = made.filter(({ ids }) => ids.length === 0).map(({ owner }) => owner);
  const tied = groupBy(await graph.ask("find-corrections-of", { ids: read }), (row) => text(row, "owner"));
  return new Map(
    made.map(({ owner, ids }) => [
      owner,
      ids.length > 0
        ? ids.flatMap((id) => known.get(id) ?? [])
        : (tied.get(owner) ?? []).flatMap((row) => whole(row) ?? []),
    ]),
  );
}

/** The claims, as they were read, that corrections are of now, by correction. */
export function findCorrectedClaims(
  graph: Asker,
  corrections: readonly string[],
): Promise<ReadonlyMap<string, ClaimRow>> {
  return claimsByOwner(graph, "find-corrected-claims", corrections);
}

/** What was read where claims stand that corrections made, by these. */
export function findClaimsAsRead(
  graph: Asker,
  claims: readonly string[],
): Promise<ReadonlyMap<string, ClaimRow>> {
  return claimsByOwner(graph, "find-claims-as-read", claims);
}

/** The claims that stand in the place of claims that were read, by these. */
export function findClaimsInPlaceOf(
  graph: Asker,
  claims: readonly string[],
): Promise<ReadonlyMap<string, ClaimRow>> {
  return claimsByOwner(graph, "find-claims-in-place-of", claims, ({ retractedAt }) => retractedAt === null);
}

/** The first claim of each owner. */
async function claimsByOwner(
  graph: Asker,
  query: QueryName,
  ids: readonly string[],
  isMeant: (claim: ClaimRow) => boolean = () => true,
): Promise<ReadonlyMap<string, ClaimRow>> {
  const claims = new Map<string, ClaimRow>();
  for (const row of await graph.ask(query, { ids })) {
    const [owner, claim] = [text(row, "owner"), toClaim(map(row, "claim"))];
    if (!claims.has(owner) && isMeant(claim)) claims.set(owner, claim);
  }
  return claims;
}

function toCorrection(row: Row): CorrectionRow {
  return {
    id: text(row, "id"),
    by: text(row, "by"),
    why: text(row, "why"),
    recordedAt: text(row, "recordedAt"),
    retractedAt: textOrNull(row, "retractedAt"),
    retractedBy: textOrNull(row, "retractedBy"),
    retractedWhy: textOrNull(row, "retractedWhy"),
    wrong: flag(row, "wrong"),
    noSpeaker: flag(row, "toNoSpeaker"),
    speakerId: speakerIdOf(row),
    date: partialDate(textOrNull(row, "toDate") ?? "") ?? null,
    title: textOrNull(row, "toTitle"),
    quote: textOrNull(row, "quote"),
    documentId: text(row, "document"),
  };
}

function speakerIdOf(row: Row): string | null {
  const type = entityType(row["toSpeakerType"]);
  if (!type) return null;
  const span = { start: number(row, "toSpeakerStart"), end: number(row, "toSpeakerEnd") };
  return mentionId(text(row, "document"), span, type);
}

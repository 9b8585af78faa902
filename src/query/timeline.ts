/** Q7: the course of a programme: when it is first and last named, and what is claimed and said of it in between. */
import type { Asker, Row } from "../graph/port.ts";
import type { ClaimKind } from "../model/claim.ts";
import type { PartialDate } from "../model/date.ts";
import { type ClaimRow, toClaim } from "./claims.ts";
import { dateOf, map, text, textOrNull } from "./columns.ts";
import { isWithin } from "./known/known-statements.ts";
import { type MentionRow, toMention } from "./mentions.ts";
import { type Listed, type Order, type Page, type PageRequest, pageOfList, pagesByOwner } from "./page.ts";
import { totalsByOwner } from "./totals.ts";

export const TIMELINE_KINDS = [
  "first-mention",
  "statement",
  "pilot",
  "implementation",
  "policy-document",
  "relation",
  "figure",
  "last-mention",
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** A thing of the course of a programme, with its proof: a claim, or a mention where nothing is claimed. */
export interface TimelineRow {
  readonly kind: TimelineKind;
  readonly dated: PartialDate | null;
  readonly of: ClaimRow | MentionRow;
}

/** When things may have been; null for no bound. */
export interface TimelineBounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** The first and the last mention of a programme; one alone where a single document names it. */
export type MentionBounds = readonly TimelineRow[];

// Posts in a programme are asked of people and bodies.
const TIMELINE_CLAIMS: readonly ClaimKind[] = ["Statement", "Relation", "Metric"];

/** The first mention comes first and the last one last; in between the earliest first, and then what has no date. */
const BEFORE_ALL = "";
const WITHOUT_DAY = "9999-99-99";
const AFTER_ALL = "9999-99-99~";
const BY_TIME: Order = {
  name: "timeline",
  start: { afterTime: "", afterDocument: "", afterStart: -1, afterId: "" },
};

/** What is claimed of programmes and said about them, the earliest first, a page for each. */
export function findTimelinesOf(
  graph: Asker,
  ids: readonly string[],
  bounds: TimelineBounds,
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<TimelineRow>>> {
  const parameters = { ids, kinds: TIMELINE_CLAIMS, from: bounds.from, to: bounds.to };
  return pagesByOwner(graph, "find-timeline-of", parameters, { order: BY_TIME, request }, (row) =>
    listed(claimItem(toClaim(map(row, "claim")))),
  );
}

/** How much is claimed of programmes and said about them. */
export function countTimelinesOf(
  graph: Asker,
  ids: readonly string[],
  { from, to }: TimelineBounds,
): Promise<ReadonlyMap<string, number>> {
  return totalsByOwner(graph, "find-timeline-count-of", { ids, kinds: TIMELINE_CLAIMS, from, to });
}

/** Where programmes are first and last named, by programme. Two queries, however many there are. */
export async function findMentionBounds(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MentionBounds>> {
  const first = await graph.ask("find-first-mentions", { ids });
  const last = new Map(
    (await graph.ask("find-last-mentions", { ids })).map((row) => [text(row, "owner"), row]),
  );
  return new Map(
    first.map((row) => {
      const owner = text(row, "owner");
      return [owner, mentionBounds(toDatedMention(row), toDatedMention(last.get(owner) ?? row))];
    }),
  );
}

/** A mention with the day of its document. */
export interface DatedMention {
  readonly mention: MentionRow;
  readonly dated: PartialDate | null;
}

function toDatedMention(row: Row): DatedMention {
  return { mention: toMention(row), dated: dateOf(textOrNull(row, "published"), row, "published") };
}

export function mentionBounds(first: DatedMention, last: DatedMention): MentionBounds {
  const begin = { kind: "first-mention", dated: first.dated, of: first.mention } as const;
  if (first.mention.documentId === last.mention.documentId) return [begin];
  return [begin, { kind: "last-mention", dated: last.dated, of: last.mention }];
}

/** The bounds that may be of a time. */
export function boundsWithin(items: MentionBounds, { from, to }: TimelineBounds): MentionBounds {
  return items.filter((item) => isWithin(item, from, to));
}

/** A page of a timeline, of which a page of claims is there, and the mentions that begin and end it. */
export function pageOfTimeline(
  claims: Page<TimelineRow> | undefined,
  bounds: MentionBounds,
  request: PageRequest,
): Page<TimelineRow> {
  const items = [...(claims?.entries ?? []).map(({ value }) => value), ...bounds];
  const page = pageOfList(BY_TIME, request, items.map(listed));
  return { ...page, hasNext: page.hasNext || (claims?.hasNext ?? false) };
}

/** What a claim is to the course of a programme. */
export function claimItem(claim: ClaimRow): TimelineRow {
  return { kind: kindOf(claim), dated: claim.dated, of: claim };
}

const PILOT = /试点|试行|先行先试/u;

function kindOf(claim: ClaimRow): TimelineKind {
  if (claim.kind === "Statement") return "statement";
  if (claim.kind === "Metric") return "figure";
  if (claim.kind !== "Relation") return "relation";
  if (claim.relation === "BASED_ON") return "policy-document";
  if (claim.relation !== "IMPLEMENTS") return "relation";
  return PILOT.test(claim.text) ? "pilot" : "implementation";
}

function listed(value: TimelineRow): Listed<TimelineRow> {
  const { documentId, start, id } = value.of;
  const key = { afterTime: timeOf(value), afterDocument: documentId, afterStart: start, afterId: id };
  return { key, value };
}

function timeOf({ kind, dated }: TimelineRow): string {
  if (kind === "first-mention") return BEFORE_ALL;
  return kind === "last-mention" ? AFTER_ALL : (dated?.earliest ?? WITHOUT_DAY);
}

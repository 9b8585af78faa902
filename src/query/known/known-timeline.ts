/** The course of a programme as it was known at an instant. */
import { compareText } from "../../model/compare-text.ts";
import type { DocumentRow } from "../documents.ts";
import type { MentionRow } from "../mentions.ts";
import {
  claimItem,
  type DatedMention,
  type MentionBounds,
  mentionBounds,
  type TimelineRow,
} from "../timeline.ts";
import { isWithin } from "./known-statements.ts";
import { eachClaimOnce, type TiedClaim } from "./tied-claims.ts";

/** What claims come to in a timeline, each once. */
export function timelineOf(
  tied: readonly TiedClaim[],
  { from, to }: { readonly from: string | null; readonly to: string | null },
): readonly TimelineRow[] {
  const claims = eachClaimOnce(tied).map(({ claim }) => claim);
  return claims.filter((claim) => isWithin(claim, from, to)).map(claimItem);
}

/** The first and the last of mentions, by the days of their documents. @param documents by id. */
export function mentionBoundsIn(
  mentions: readonly MentionRow[],
  documents: ReadonlyMap<string, DocumentRow>,
): MentionBounds {
  const dated: readonly DatedMention[] = mentions.map((mention) => ({
    mention,
    dated: documents.get(mention.documentId)?.publishedWithin ?? null,
  }));
  const first = [...dated].sort((left, right) => order(left, right, firstDay))[0];
  const last = [...dated].sort((left, right) => order(left, right, lastDay))[0];
  return first === undefined || last === undefined ? [] : mentionBounds(first, last);
}

const firstDay = ({ dated }: DatedMention) => dated?.earliest ?? "9999-99-99";
// The latest first: digits count down.
const lastDay = ({ dated }: DatedMention) =>
  (dated?.latest ?? "0000-00-00").replace(/\d/gu, (digit) => String(9 - Number(digit)));

function order(left: DatedMention, right: DatedMention, dayOf: (one: DatedMention) => string): number {
  return (
    compareText(dayOf(left), dayOf(right)) ||
    compareText(left.mention.documentId, right.mention.documentId) ||
    left.mention.start - right.mention.start ||
    compareText(left.mention.id, right.mention.id)
  );
}

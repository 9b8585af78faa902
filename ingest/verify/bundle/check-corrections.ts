/** Are the corrections that made a bundled claim what was given, and does it say what they say? */
import { type Correction, correctionId, NO_SPEAKER } from "../../../src/model/correction.ts";
import { readCorrectionLine } from "../../../src/model/correction-line.ts";
import { partialDate } from "../../../src/model/date.ts";
import type { BundledClaim, BundledCorrection } from "../../../src/model/proof/read-bundle.ts";
import { overlaps } from "../../../src/model/span.ts";
import type { Doubt } from "./doubt.ts";

/** None for a claim that was read from the page. */
export function wrongCorrections(claim: BundledClaim): readonly Doubt[] {
  const read = claim.corrections.map((bundled) => ({ bundled, correction: readBundled(bundled) }));
  const reasons = read.flatMap(({ bundled, correction }) => {
    const reason = wrongIn(claim, bundled, correction);
    return reason === undefined ? [] : [reason];
  });
  const corrections = read.flatMap(({ correction }) => correction ?? []);
  const all = reasons.length > 0 ? reasons : differences(claim, corrections);
  return all.map((reason) => ({ code: "wrong-correction", reason }));
}

function readBundled({ line }: BundledCorrection): Correction | undefined {
  try {
    return readCorrectionLine(Object(JSON.parse(line)));
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function wrongIn(
  { document, kind }: BundledClaim,
  { id }: BundledCorrection,
  correction: Correction | undefined,
): string | undefined {
  if (!correction) return `the correction ${id} cannot be read`;
  if (correctionId(correction) !== id)
    return `the correction ${id} does not say what was given: it was altered`;
  const { of } = correction;
  const isOfClaim = of.sha256 === document.sha256 && of.kind === kind;
  return isOfClaim ? undefined : `the correction ${id} is of a claim of another document or kind`;
}

/** Where the claim says something else than the last of its corrections that speaks of it. */
function differences(claim: BundledClaim, corrections: readonly Correction[]): readonly string[] {
  const last = <P extends "speaker" | "date" | "title">(part: P) =>
    corrections.findLast(({ parts }) => parts[part] !== undefined)?.parts[part];
  const [title, date, speaker] = [last("title"), partialDate(last("date") ?? ""), last("speaker")];
  const reasons: string[] = [];
  if (title !== undefined && !claim.said.includes(title))
    reasons.push(`the corrections say the title ${title}, and the claim another`);
  if (date && (claim.dated?.earliest !== date.earliest || claim.dated.latest !== date.latest))
    reasons.push(`the corrections say ${date.text}, and the claim another date`);
  if (speaker !== undefined && claim.speaker !== undefined && !isSpeaker(claim, speaker))
    reasons.push("the corrections name another speaker than the claim");
  return reasons;
}

/** Whether the claim's speaker stands where the correction names one. */
function isSpeaker(
  { speaker: id, mentions }: BundledClaim,
  speaker: Correction["parts"]["speaker"],
): boolean {
  if (speaker === undefined || speaker === NO_SPEAKER) return false;
  const mention = mentions.find((one) => one.id === id);
  return mention !== undefined && mention.type === speaker.type && overlaps(mention.span, speaker.span);
}

/** Corrections as lines of the file that people's judgements are kept in. */
import {
  type CorrectedParts,
  type CorrectedPlace,
  type Correction,
  claimKind,
  correctionId,
  NO_SPEAKER,
  type Place,
  SINGLE_ROLES,
} from "./correction.ts";
import { partialDate } from "./date.ts";
import { entityType } from "./judgement.ts";
import type { Span } from "./span.ts";

/** A place in the document of the claim. */
interface PlaceLine {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly quote?: string;
}

/** A correction as a line of the file says it. */
export interface CorrectionLine {
  readonly claim: {
    /** SHA-256 of the document. */
    readonly document: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly quote?: string;
    /** What tells the claim from others with the same words, hashed. */
    readonly said: string;
    readonly speaker?: PlaceLine;
    readonly subject?: PlaceLine;
    readonly object?: PlaceLine;
  };
  readonly wrong?: true;
  readonly speaker?: PlaceLine | typeof NO_SPEAKER;
  readonly date?: string;
  readonly title?: string;
  readonly by: string;
  readonly why: string;
  readonly recordedAt: string;
  readonly retractedAt?: string;
  readonly retractedBy?: string;
  readonly retractedWhy?: string;
}

/** The line of a correction, its keys always in the same order. */
export function correctionLine({ id: _, of, parts, ...given }: Correction): CorrectionLine {
  const { speaker, ...others } = parts;
  return {
    claim: {
      document: of.sha256,
      kind: of.kind,
      ...of.span,
      ...(of.quote !== undefined && { quote: of.quote }),
      said: of.said,
      ...placesOf(of),
    },
    ...others,
    ...(speaker !== undefined && { speaker: speaker === NO_SPEAKER ? speaker : placeLine(speaker) }),
    ...given,
  };
}

function placesOf(of: CorrectedPlace): { readonly [role: string]: PlaceLine } {
  return Object.fromEntries(
    SINGLE_ROLES.flatMap((role) => {
      const place = of[role];
      return place ? [[role, placeLine(place)]] : [];
    }),
  );
}

function placeLine({ span, type, quote }: Place): PlaceLine {
  return { ...span, type, ...(quote !== undefined && { quote }) };
}

/**
 * The correction of a line.
 *
 * @throws RangeError that says what is wrong with the line.
 */
export function readCorrectionLine(given: object): Correction {
  const line: Partial<CorrectionLine> = given;
  const { by, why, recordedAt, retractedAt, retractedBy, retractedWhy } = line;
  if (typeof by !== "string" || !/^person:./.test(by)) throw new RangeError('"by" is no person:NAME');
  if (typeof why !== "string" || typeof recordedAt !== "string")
    throw new RangeError('"why" or "recordedAt" is missing');
  const correction = {
    by,
    why,
    recordedAt,
    of: readClaim(line.claim),
    parts: readParts(line),
    ...(retractedAt !== undefined && { retractedAt }),
    ...(retractedBy !== undefined && { retractedBy }),
    ...(retractedWhy !== undefined && { retractedWhy }),
  };
  return { id: correctionId(correction), ...correction };
}

function readClaim(claim: CorrectionLine["claim"] | undefined): CorrectedPlace {
  const { document, said, quote } = claim ?? {};
  const kind = claimKind(claim?.kind);
  const span = readSpan(claim);
  if (typeof document !== "string" || !/^[0-9a-f]{64}$/.test(document) || !kind || !span)
    throw new RangeError('"claim" needs document (a SHA-256), kind, start and end');
  if (typeof said !== "string") throw new RangeError('"claim" lacks "said"');
  return {
    sha256: document,
    kind,
    span,
    said,
    ...(typeof quote === "string" && { quote }),
    ...readPlace(claim?.speaker, "speaker"),
    ...readPlace(claim?.subject, "subject"),
    ...readPlace(claim?.object, "object"),
  };
}

function readParts({ wrong, speaker, date, title }: Partial<CorrectionLine>): CorrectedParts {
  if (date !== undefined && !partialDate(String(date)))
    throw new RangeError(`"date" is no date: ${JSON.stringify(date)}`);
  if (title !== undefined && typeof title !== "string") throw new RangeError('"title" is no text');
  const parts: CorrectedParts = {
    ...(wrong === true && { wrong }),
    ...(speaker === NO_SPEAKER ? { speaker } : readPlace(speaker, "speaker")),
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
  };
  const count = Object.keys(parts).length;
  if (count === 0 || (parts.wrong === true && count > 1))
    throw new RangeError('it says neither "wrong" nor speaker, date or title, or both');
  return parts;
}

function readPlace(place: PlaceLine | undefined, name: string): { readonly [name: string]: Place } {
  if (place === undefined) return {};
  const [span, type] = [readSpan(place), entityType(place.type)];
  if (!span || !type) throw new RangeError(`"${name}" needs start, end and type`);
  return { [name]: { span, type, ...(typeof place.quote === "string" && { quote: place.quote }) } };
}

function readSpan(place: Partial<Span> | undefined): Span | undefined {
  const { start, end } = place ?? {};
  const isPlaced = Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0;
  return isPlaced && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : undefined;
}

/** All places of a correction in its document, the claim's own first. */
export function quotedPlaces({ of, parts: { speaker } }: Correction): readonly Omit<Place, "type">[] {
  return [
    of,
    ...SINGLE_ROLES.flatMap((role) => of[role] ?? []),
    ...(speaker && speaker !== NO_SPEAKER ? [speaker] : []),
  ];
}

/** Corrections of people as properties of their nodes, and back. */
import {
  type CorrectedParts,
  type CorrectedPlace,
  type Correction,
  claimKind,
  correctedDocument,
  NO_SPEAKER,
  type Place,
  SINGLE_ROLES,
} from "./correction.ts";
import { entityType } from "./judgement.ts";

type Property = string | number | boolean;
/** Flat properties; one without a value is left out. */
type Properties = { readonly [name: string]: Property };
/** Properties as a store gives them. */
type Row = { readonly [name: string]: unknown };

/** The properties of a correction's node but for its id. */
export function correctionProperties(correction: Correction): Properties {
  const { of, parts, by, why, recordedAt, retractedAt, retractedBy, retractedWhy } = correction;
  return {
    by,
    why,
    recordedAt,
    document: correctedDocument(correction),
    sha256: of.sha256,
    kind: of.kind,
    start: of.span.start,
    end: of.span.end,
    said: of.said,
    ...(of.quote !== undefined && { quote: of.quote }),
    ...Object.assign({}, ...SINGLE_ROLES.map((role) => placeProperties(role, of[role]))),
    ...partProperties(parts),
    ...(retractedAt !== undefined && { retractedAt }),
    ...(retractedBy !== undefined && { retractedBy }),
    ...(retractedWhy !== undefined && { retractedWhy }),
  };
}

function partProperties({ wrong, speaker, date, title }: CorrectedParts): Properties {
  return {
    wrong: wrong === true,
    ...(date !== undefined && { toDate: date }),
    ...(title !== undefined && { toTitle: title }),
    ...(speaker === NO_SPEAKER ? { toNoSpeaker: true } : placeProperties("toSpeaker", speaker)),
  };
}

function placeProperties(name: string, place: Place | undefined): Properties {
  if (!place) return {};
  return {
    [`${name}Start`]: place.span.start,
    [`${name}End`]: place.span.end,
    [`${name}Type`]: place.type,
    ...(place.quote !== undefined && { [`${name}Quote`]: place.quote }),
  };
}

/** The correction of a node that `correctionProperties` describes; undefined where it lacks something. */
export function correctionOfProperties(row: Row): Correction | undefined {
  const kind = claimKind(row["kind"]);
  const { id, sha256, said, by, why, recordedAt } = row;
  if (!kind || typeof sha256 !== "string" || typeof said !== "string") return undefined;
  const of: CorrectedPlace = {
    sha256,
    kind,
    span: { start: Number(row["start"]), end: Number(row["end"]) },
    said,
    ...text(row, "quote"),
    ...Object.assign({}, ...SINGLE_ROLES.map((role) => placeOfRow(row, role, role))),
  };
  return {
    id: String(id),
    by: String(by),
    why: String(why),
    recordedAt: String(recordedAt),
    of,
    parts: partsOfRow(row),
    ...text(row, "retractedAt"),
    ...text(row, "retractedBy"),
    ...text(row, "retractedWhy"),
  };
}

function partsOfRow(row: Row): CorrectedParts {
  return {
    ...(row["wrong"] === true && { wrong: true as const }),
    ...(row["toNoSpeaker"] === true && { speaker: NO_SPEAKER }),
    ...placeOfRow(row, "toSpeaker", "speaker"),
    ...text(row, "toDate", "date"),
    ...text(row, "toTitle", "title"),
  };
}

function placeOfRow(row: Row, name: string, into: string): { readonly [name: string]: Place } {
  const type = entityType(row[`${name}Type`]);
  if (!type) return {};
  const span = { start: Number(row[`${name}Start`]), end: Number(row[`${name}End`]) };
  return { [into]: { span, type, ...text(row, `${name}Quote`, "quote") } };
}

function text(row: Row, name: string, into = name): { readonly [name: string]: string } {
  return typeof row[name] === "string" ? { [into]: row[name] } : {};
}

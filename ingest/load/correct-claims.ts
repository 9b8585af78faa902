/** Puts claims that people corrected in the place of those that were read. Pure: nothing is asked of a store. */
import {
  applyCorrections,
  type ClaimDates,
  type CorrectedTo,
  type ReadClaim,
} from "../../src/model/apply-corrections.ts";
import {
  type Correction,
  correctionExtractor,
  saidDigest,
  TOLD_APART_BY,
} from "../../src/model/correction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { Anchor } from "../../src/model/judgement.ts";
import { claimIdOf, SAID_BY_KIND } from "../../src/model/proof/claim-id.ts";
import { edgePartsOf } from "./edge-parts.ts";
import type { ClaimRow, EdgePart, EvidenceRow, Properties, RoleRow, RoleRows } from "./plan.ts";

/** The claims of a document as rows. */
export interface ClaimRows {
  readonly claims: readonly ClaimRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly roles: RoleRows;
}

/** What corrections make of a document's claims. */
export interface CorrectedRows {
  /** Claims that stand in the place of others. */
  readonly made: ClaimRows;
  readonly edgeParts: readonly EdgePart[];
  /** Ids of the claims that were read and do not stand. */
  readonly closed: ReadonlySet<string>;
  /** Which corrections are of which of the claims that were read. */
  readonly ties: readonly { readonly correction: string; readonly claim: string }[];
  /** Which of the claims that were made stand in the place of which. */
  readonly places: readonly { readonly claim: string; readonly of: string }[];
}

/**
 * @param read the claims that the extractor of now makes of the document, corrected ones not among them.
 * @param mentions the document's mentions that stand.
 * @param recordedAt when the claims that are made come into the store.
 */
export function correctClaims(
  read: ClaimRows,
  mentions: readonly Anchor[],
  corrections: readonly Correction[],
  recordedAt: string,
): CorrectedRows {
  const claims = gather(read);
  const anchors = new Map(mentions.map((mention) => [mention.id, mention]));
  const readClaims = [...claims.values()].map((claim) => readClaimOf(claim, anchors));
  const corrected = applyCorrections(corrections, readClaims, mentions);
  const made = corrected.flatMap(({ claim, counting, outcome }) => {
    const before = claims.get(claim);
    if (!before || typeof outcome === "string") return [];
    return [{ of: claim, claim: makeClaim(before, outcome, counting, recordedAt) }];
  });
  return {
    made: spread(made.map(({ claim }) => claim)),
    edgeParts: made.flatMap(({ claim }) =>
      edgePartsOf(claim.row, { ...claim, abouts: claim.abouts.map(({ mention }) => mention) }),
    ),
    closed: new Set(corrected.filter(({ outcome }) => outcome !== "as-read").map(({ claim }) => claim)),
    ties: corrected.flatMap(({ claim, of }) => of.map((correction) => ({ correction, claim }))),
    places: made.map(({ of, claim }) => ({ claim: claim.row.id, of })),
  };
}

/** A claim with its evidence and its mentions. */
interface WholeClaim {
  readonly row: ClaimRow;
  readonly evidence: readonly EvidenceRow[];
  readonly abouts: readonly RoleRow[];
  readonly speaker: string | undefined;
  readonly subject: string | undefined;
  readonly object: string | undefined;
}

function gather({ claims, evidence, roles }: ClaimRows): ReadonlyMap<string, WholeClaim> {
  const pieces = groupBy(evidence, ({ claim }) => claim);
  const abouts = groupBy(roles.abouts, ({ claim }) => claim);
  const one = (rows: readonly RoleRow[]) => new Map(rows.map(({ claim, mention }) => [claim, mention]));
  const [speakers, subjects, objects] = [roles.speakers, roles.subjects, roles.objects].map(one);
  return new Map(
    claims.map((row) => [
      row.id,
      {
        row,
        evidence: [...(pieces.get(row.id) ?? [])].sort((left, right) => left.ordinal - right.ordinal),
        abouts: abouts.get(row.id) ?? [],
        speaker: speakers?.get(row.id),
        subject: subjects?.get(row.id),
        object: objects?.get(row.id),
      },
    ]),
  );
}

function readClaimOf(claim: WholeClaim, anchors: ReadonlyMap<string, Anchor>): ReadClaim {
  const { id, kind, properties } = claim.row;
  const anchor = (role: "speaker" | "subject" | "object") => {
    const found = anchors.get(claim[role] ?? "");
    return found && { [role]: found };
  };
  const { title } = properties;
  return {
    id,
    kind,
    span: { start: Number(properties["start"]), end: Number(properties["end"]) },
    said: saidDigest(valuesOf(TOLD_APART_BY[kind], properties)),
    ...(typeof title === "string" && { title }),
    dates: datesIn(properties),
    ...anchor("speaker"),
    ...anchor("subject"),
    ...anchor("object"),
  };
}

function valuesOf(names: readonly string[], properties: Properties): readonly (string | number)[] {
  return names.map((name) =>
    typeof properties[name] === "number" ? properties[name] : String(properties[name]),
  );
}

function datesIn(properties: Properties): ClaimDates {
  const date = (name: "on" | "validFrom" | "validTo") => {
    const [earliest, latest] = [properties[`${name}Earliest`], properties[`${name}Latest`]];
    if (typeof earliest !== "string" || typeof latest !== "string") return {};
    return { [name]: { text: String(properties[`${name}Text`] ?? earliest), earliest, latest } };
  };
  return { ...date("on"), ...date("validFrom"), ...date("validTo") };
}

function makeClaim(
  { row, evidence, abouts, subject, object }: WholeClaim,
  to: CorrectedTo,
  counting: readonly string[],
  recordedAt: string,
): WholeClaim {
  const extractor = correctionExtractor(String(row.properties["extractor"]), counting);
  const { retractedAt: _, stoodBefore: __, ...kept } = row.properties;
  const properties: Properties = {
    ...kept,
    ...dateProperties(to.dates),
    ...(to.title !== undefined && { title: to.title }),
    extractor,
    recordedAt,
  };
  const id = claimIdOf({
    kind: row.kind,
    document: String(row.properties["document"]),
    extractor,
    pieces: evidence.map(({ start, end }) => ({ start, end })),
    ...(to.speaker !== undefined && { speaker: to.speaker }),
    ...(subject !== undefined && { subject }),
    ...(object !== undefined && { object }),
    said: valuesOf(SAID_BY_KIND[row.kind], properties),
  });
  return {
    row: { id, kind: row.kind, properties },
    evidence: evidence.map((piece) => ({ ...piece, claim: id })),
    abouts: abouts.map((about) => ({ ...about, claim: id })),
    speaker: to.speaker,
    subject,
    object,
  };
}

function dateProperties(dates: ClaimDates): Properties {
  return Object.assign(
    {},
    ...Object.entries(dates).map(([name, { text, earliest, latest }]) => ({
      [`${name}Text`]: text,
      [`${name}Earliest`]: earliest,
      [`${name}Latest`]: latest,
    })),
  );
}

function spread(claims: readonly WholeClaim[]): ClaimRows {
  const roles = (role: "speaker" | "subject" | "object") =>
    claims.flatMap((claim) => {
      const mention = claim[role];
      return mention === undefined ? [] : [{ claim: claim.row.id, mention, ordinal: 0 }];
    });
  return {
    claims: claims.map(({ row }) => row),
    evidence: claims.flatMap(({ evidence }) => evidence),
    roles: {
      speakers: roles("speaker"),
      abouts: claims.flatMap(({ abouts }) => abouts),
      subjects: roles("subject"),
      objects: roles("object"),
    },
  };
}

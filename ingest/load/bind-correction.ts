/** Binds what a person corrects in a claim to the words that the claim was read from. */
import type { Asker, Row } from "../../src/graph/port.ts";
import type { ClaimKind } from "../../src/model/claim.ts";
import {
  type CorrectedPlace,
  type Correction,
  claimKind,
  correctionId,
  correctionsIn,
  NO_SPEAKER,
  type Place,
  saidDigest,
  TOLD_APART_BY,
} from "../../src/model/correction.ts";
import { partialDate } from "../../src/model/date.ts";
import { idKind } from "../../src/model/ids.ts";
import { entityType } from "../../src/model/judgement.ts";
import { knownDocument } from "./known-document.ts";
import { anchorsIn } from "./read-claims.ts";

/** A person's word on a claim. */
export interface PersonalCorrection {
  /** Id of the claim (`clm_…`), as it was read or as it stands after other corrections. */
  readonly claim: string;
  readonly wrong?: true;
  /** Id of a mention or entity (`men_…`, `ent_…`), or `none`. */
  readonly speaker?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly title?: string;
  /** Who corrects. */
  readonly person: string;
  readonly why: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
}

/**
 * The correction, bound to words.
 *
 * @throws RangeError for a claim that does not stand, a part that its kind does not have, no date, and a
 *   speaker that the document does not name.
 */
export async function correctionOf(transaction: Asker, given: PersonalCorrection): Promise<Correction> {
  const { wrong, date, title, person, why, recordedAt } = given;
  const claim = await readClaim(transaction, given.claim);
  const kind = checkParts(given, claim);
  const of = await placeOf(transaction, claim, kind);
  const speaker = given.speaker && (await speakerOf(transaction, given.speaker, claim));
  const parts = {
    ...(wrong && { wrong }),
    ...(speaker && { speaker }),
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
  };
  const correction = { by: `person:${person}`, why, recordedAt, of, parts };
  return { id: correctionId(correction), ...correction };
}

/** The claim as it was read; one that corrections made leads to that in whose place it stands. */
async function readClaim(transaction: Asker, id: string): Promise<Row> {
  const isClaim = idKind(id) === "claim";
  const [found] = isClaim ? await transaction.ask("find-claims-by-id", { ids: [id] }) : [];
  const given = found?.["claim"] as Row | undefined;
  if (!given) throw new RangeError(`there is no claim ${id}: give the id of one (clm_…)`);
  const isMade = correctionsIn(String(given["extractor"])).length > 0;
  const [origin] = isMade ? await transaction.ask("find-claims-as-read", { ids: [id] }) : [];
  const claim = (origin?.["claim"] ?? given) as Row;
  const stands = typeof given["retractedAt"] !== "string";
  const tied = stands ? [] : await transaction.ask("find-corrections-of", { ids: [String(claim["id"])] });
  if (!stands && tied.length === 0)
    throw new RangeError(`the claim ${id} does not stand any more: correct what the document says now`);
  return claim;
}

/** @returns the kind of the claim. */
function checkParts(given: PersonalCorrection, claim: Row): ClaimKind {
  const { wrong, speaker, date, title } = given;
  const kind = claimKind(claim["kind"]);
  if (!kind) throw new RangeError(`the claim ${given.claim} is of no kind that is known`);
  const changes = [speaker, date, title].filter((part) => part !== undefined);
  if (wrong === true ? changes.length > 0 : changes.length === 0)
    throw new RangeError("say that the claim is wrong, or what its speaker, date or title is");
  if (speaker !== undefined && kind !== "Statement")
    throw new RangeError(`a ${kind} has no speaker: only a Statement has one`);
  if (title !== undefined && kind !== "Position")
    throw new RangeError(`a ${kind} has no title: only a Position has one`);
  if (title !== undefined && title.trim() === "") throw new RangeError("the title is empty");
  if (date !== undefined && !partialDate(date))
    throw new RangeError(`"${date}" is no date: write 2021, 2021-02 or 2021-02-28`);
  return kind;
}

async function placeOf(transaction: Asker, claim: Row, kind: ClaimKind): Promise<CorrectedPlace> {
  const ids = [String(claim["id"])];
  const document = String(claim["document"]);
  const known = await knownDocument(transaction, document);
  const pieces = await transaction.ask("find-claim-evidence", { ids });
  const roles = await transaction.ask("find-proof-mentions", { ids });
  const values = TOLD_APART_BY[kind].map((name) =>
    typeof claim[name] === "number" ? claim[name] : String(claim[name]),
  );
  const inRole = (role: string) => {
    const place = placeOfMention(roles.find((row) => row["role"] === role)?.["mention"] as Row | undefined);
    return place && { [role.toLowerCase()]: place };
  };
  return {
    sha256: String(known?.sha256),
    kind,
    span: { start: Number(claim["start"]), end: Number(claim["end"]) },
    quote: String(pieces[0]?.["quote"]),
    said: saidDigest(values),
    ...inRole("SPEAKER"),
    ...inRole("SUBJECT"),
    ...inRole("OBJECT"),
  };
}

function placeOfMention(mention: Row | undefined): Place | undefined {
  const type = entityType(mention?.["type"]);
  if (!mention || !type) return undefined;
  const span = { start: Number(mention["start"]), end: Number(mention["end"]) };
  return { span, type, quote: String(mention["text"]) };
}

/**
 * The mention that is the new speaker: the one that was given, or of an entity's mentions in the document
 * the last one before the words, else the first after them.
 */
async function speakerOf(transaction: Asker, word: string, claim: Row): Promise<Place | typeof NO_SPEAKER> {
  if (word === NO_SPEAKER) return word;
  const document = String(claim["document"]);
  const standing = await transaction.ask("load-standing-mentions", { document });
  const meant = new Set(
    standing.filter(({ id, entity }) => id === word || entity === word).map(({ id }) => id),
  );
  const anchors = (await anchorsIn(transaction, document))
    .filter(({ id, type }) => meant.has(id) && (type === "Person" || type === "Organization"))
    .sort((left, right) => left.span.start - right.span.start);
  const before = anchors.findLast(({ span }) => span.start < Number(claim["start"]));
  const anchor = before ?? anchors[0];
  const [row] = anchor ? await transaction.ask("load-judged-mention", { id: anchor.id }) : [];
  if (!anchor || !row)
    throw new RangeError(
      `${word} is no person or body that the claim's document names: give one of its mentions there (men_…), or none`,
    );
  return { span: anchor.span, type: anchor.type, quote: String(row["quote"]) };
}

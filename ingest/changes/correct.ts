/** A person puts right what a document was read to say, or takes that back. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import type { AuditEntry } from "../../src/model/audit.ts";
import { type Correction, correctedDocument } from "../../src/model/correction.ts";
import { RefusedError } from "../../src/model/refused-error.ts";
import type { EffectRow } from "../../src/query/entity-summaries.ts";
import { correctionOf } from "../load/bind-correction.ts";
import {
  knownCorrection,
  type RecordedCorrection,
  recordCorrection,
  undoCorrection,
} from "../load/record-correction.ts";
import { noteAudit } from "./audit.ts";
import {
  changedClaims,
  fullName,
  shownName,
  type ToldClaim,
  type ToldClaims,
  tellClaims,
} from "./changed-claims.ts";
import { effectOf } from "./effect.ts";
import { asRefusal, type UndoAsked } from "./judge.ts";
import { checkSaid, entryOf, type MadeBy } from "./made-by.ts";
import type { Bearers } from "./which-mention.ts";
import { whichSpeaker } from "./which-speaker.ts";

export interface CorrectAsked {
  /** Id of the claim. */
  readonly claim: string;
  readonly wrong?: true;
  /** `men_…`, `ent_…`, a name that the document gives, or `none`. */
  readonly speaker?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly title?: string;
  readonly why: string;
  readonly preview: boolean;
  readonly bearers: Bearers;
}

export interface Corrected {
  /** Id of the correction. */
  readonly correction: string;
  readonly claims: { readonly before: readonly ToldClaim[]; readonly after: readonly ToldClaim[] };
  readonly effect: EffectRow;
}

/** @throws RefusedError for a claim that does not stand, and for what cannot be said of it. */
export async function correct(graph: Graph, asked: CorrectAsked, by: MadeBy): Promise<Corrected> {
  const { claim, wrong, date, title, why, bearers } = asked;
  checkSaid(why, by);
  const speaker =
    asked.speaker === undefined ? undefined : await whichSpeaker(graph, asked.speaker, { claim, bearers });
  const parts = {
    ...(wrong && { wrong }),
    ...(speaker !== undefined && { speaker }),
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
  };
  const given = { claim, ...parts, person: by.person, why, recordedAt: by.recordedAt };
  const correction = await correctionOf(graph, given).catch(asRefusal);
  const entry = entryOf("correct", by, {
    arguments: { claim, ...parts, why },
    documents: [correctedDocument(correction)],
    subject: correction.id,
  });
  return carryOut(graph, correction, { ...asked, entry }, (transaction) =>
    recordCorrection(transaction, correction),
  );
}

/** @throws RefusedError where no correction that counts has the id. */
export async function undoCorrected(
  graph: Graph,
  asked: UndoAsked & { readonly bearers: Bearers },
  by: MadeBy,
): Promise<Corrected> {
  const { id, why } = asked;
  checkSaid(why, by);
  const known = await knownCorrection(graph, id);
  if (!known || known.retractedAt !== undefined)
    throw new RefusedError(
      known ? "UNCHANGED" : "NOT_FOUND",
      `${id} is no correction that counts: see "policygraph judgements export -".`,
    );
  const entry = entryOf("undoCorrection", by, {
    arguments: { correction: id, why },
    documents: [correctedDocument(known)],
    subject: id,
  });
  return carryOut(graph, known, { ...asked, entry }, (transaction) =>
    undoCorrection(transaction, id, { ...by, by: by.person, why }),
  );
}

type Work = (transaction: Asker) => Promise<RecordedCorrection | undefined>;

interface Way {
  readonly preview: boolean;
  readonly bearers: Bearers;
  readonly entry: AuditEntry;
}

async function carryOut(
  graph: Graph,
  correction: Correction,
  { preview, bearers, entry }: Way,
  work: Work,
): Promise<Corrected> {
  const document = correctedDocument(correction);
  const nameOf = bearers === "all" ? fullName : shownName;
  const before = await changedClaims(graph, document, nameOf);
  let after: ToldClaims = before;
  const effect = await effectOf(
    graph,
    async (transaction) => {
      const recorded = await work(transaction);
      if (recorded) await noteAudit(transaction, entry);
      after = await changedClaims(transaction, document, nameOf);
      return recorded?.book;
    },
    preview,
  );
  if (!effect) throw new RefusedError("UNCHANGED", `${correction.id} was undone meanwhile.`);
  return { correction: correction.id, claims: tellClaims(before, after), effect };
}

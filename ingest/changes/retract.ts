/** A person takes a document out: what it says does not hold any more, or it is deleted. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import { RefusedError } from "../../src/model/refused-error.ts";
import type { EffectRow } from "../../src/query/entity-summaries.ts";
import { eraseIn } from "../load/erase-document.ts";
import { retractIn } from "../load/retract-document.ts";
import { noteAudit } from "./audit.ts";
import { effectOf } from "./effect.ts";
import { checkSaid, entryOf, type MadeBy } from "./made-by.ts";
import { whichDocument } from "./which-document.ts";

export interface RetractAsked {
  /** Its id, the first digits of its hash, or where it came from. */
  readonly document: string;
  readonly why: string;
  readonly erase: boolean;
  readonly preview: boolean;
}

export interface Retracted {
  readonly document: string;
  readonly sha256: string;
  readonly effect: EffectRow;
}

/**
 * Retracts or erases. Of an erasure neither the reason nor the words of the document are kept, in the audit log
 * as elsewhere.
 *
 * @throws RefusedError for a word that fits no document or several, and where it is retracted already.
 */
export async function retract(graph: Graph, asked: RetractAsked, by: MadeBy): Promise<Retracted> {
  const { why, erase, preview } = asked;
  checkSaid(why, by);
  const { id, sha256 } = await whichDocument(graph, asked.document);
  const { recordedAt, person } = by;
  const entry = entryOf(erase ? "erase" : "retract", by, {
    arguments: erase ? { document: id, sha256 } : { document: id, sha256, why },
    // Of an erased document nothing more is to be erased.
    documents: erase ? [] : [id],
    subject: id,
  });
  const work = async (transaction: Asker) => {
    const book = erase
      ? await eraseIn(transaction, id, { recordedAt })
      : await retractIn(transaction, id, { recordedAt, by: `person:${person}`, why });
    if (book) await noteAudit(transaction, entry);
    return book;
  };
  const effect = await effectOf(graph, work, preview);
  if (!effect) throw new RefusedError("UNCHANGED", `${id} is retracted already; to erase it deletes it.`);
  return { document: id, sha256, effect };
}

/** Records what a person judges of two mentions, and brings the entities to it. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import { makeId } from "../../src/model/ids.ts";
import { openBook, readEntities } from "./entity-book.ts";
import { settle } from "./settle.ts";

/** A person's word on whether two mentions are of one entity. */
export interface PersonalVerdict {
  /** Ids of the two mentions (`men_…`). */
  readonly left: string;
  readonly right: string;
  readonly verdict: "same" | "different" | "unsure";
  /** Who judges. */
  readonly person: string;
  readonly why: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
}

/**
 * Stores the judgement and merges or parts the two entities by it. It outlives the documents' next
 * versions; of two judgements on the same clusters the later counts.
 *
 * @returns id of the judgement.
 * @throws RangeError when one of the mentions is in no entity, or both are of one cluster of one document
 *   and are judged different.
 */
export async function judgeMentions(graph: Graph, judged: PersonalVerdict): Promise<string> {
  const { left, right, verdict, person, why, recordedAt } = judged;
  const id = makeId("judgement", left, right, person, recordedAt);
  const properties = { verdict, by: `person:${person}`, score: 1, why, recordedAt, left, right };
  await graph.write(async (transaction) => {
    const sides = [await sideOf(transaction, left), await sideOf(transaction, right)] as const;
    if (verdict === "different" && sides[0].head === sides[1].head)
      throw new RangeError(
        `${left} and ${right} are of one cluster of one document, and only clusters can be judged different`,
      );
    const entities = sides.map(({ entity }) => entity);
    await transaction.ask("load-judgements", { rows: [{ id, left, right, properties }] });
    const book = openBook();
    await readEntities(transaction, book, entities);
    await settle(transaction, book, [], { pairs: [], suspects: entities });
  });
  return id;
}

async function sideOf(
  transaction: Asker,
  id: string,
): Promise<{ readonly entity: string; readonly head: string }> {
  const [row] = await transaction.ask("load-judged-mention", { id });
  if (typeof row?.["entity"] !== "string")
    throw new RangeError(`${id} is no mention of an entity: judge mentions that a document has now`);
  return { entity: row["entity"], head: String(row["head"]) };
}

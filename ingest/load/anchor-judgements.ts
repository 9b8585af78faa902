/** Ties people's judgements to the mentions of a document that now stand where they were given. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { type Anchor, anchorOf, entityType } from "../../src/model/judgement.ts";
import { anchorsIn } from "./read-claims.ts";
import { askRows } from "./write-plan.ts";

/**
 * Ties all sides in the document anew. A side of which no mention is left is tied to none: the judgement
 * waits until there is one again.
 */
export async function anchorJudgements(transaction: Asker, document: string): Promise<void> {
  const sides = await transaction.ask("load-anchored-judgements", { document });
  if (sides.length === 0) return;
  await transaction.ask("load-loose-sides", { document });
  await tie(transaction, sides, await anchorsIn(transaction, document));
}

/** Ties one judgement that is new in the store; sides in documents that are not there wait for them. */
export async function anchorJudgement(
  transaction: Asker,
  id: string,
  documents: readonly string[],
): Promise<void> {
  for (const document of new Set(documents)) {
    const sides = await transaction.ask("load-anchored-judgements", { document });
    const own = sides.filter((side) => side["id"] === id);
    await tie(transaction, own, await anchorsIn(transaction, document));
  }
}

function spanOf(row: Row): Anchor["span"] {
  return { start: Number(row["begins"]), end: Number(row["ends"]) };
}

async function tie(transaction: Asker, sides: readonly Row[], mentions: readonly Anchor[]): Promise<void> {
  const rowsOf = (wanted: "left" | "right") =>
    sides
      .filter(({ side }) => side === wanted)
      .flatMap((row) => {
        const type = entityType(row["type"]);
        const mention = type && anchorOf({ span: spanOf(row), type }, mentions);
        return mention ? [{ judgement: String(row["id"]), mention: mention.id }] : [];
      });
  await askRows(transaction, "load-left-sides", rowsOf("left"));
  await askRows(transaction, "load-right-sides", rowsOf("right"));
}

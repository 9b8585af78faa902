/** Takes a document's mentions out of their clusters and entities, and says what must be looked at after. */
import type { Asker, Row } from "../../src/graph/port.ts";
import type { EntityType } from "../../src/model/entity.ts";
import { documentPairs, type Pair } from "./edges.ts";
import { changeDocuments, changeShare, type EntityBook, readEntities } from "./entity-book.ts";
import { groupRows } from "./group-rows.ts";
import { shareOfRows } from "./share-of-rows.ts";
import { askIds, askRows } from "./write-plan.ts";

export interface Unlinked {
  /** Mentions that stood. */
  readonly mentions: readonly string[];
  /** Pairs of entities whose edges rest on claims of the document. */
  readonly pairs: readonly Pair[];
  /** Entities that the document's heads may have held together. */
  readonly suspects: readonly string[];
  /** Keys that only this document's heads had. */
  readonly keys: readonly string[];
}

/** Unlinks all mentions of a document. Its claims are not touched. */
export async function unlinkDocument(
  transaction: Asker,
  book: EntityBook,
  document: string,
): Promise<Unlinked> {
  const pairs = await documentPairs(transaction, document);
  const mentions = await transaction.ask("load-standing-mentions", { document });
  const keys = await transaction.ask("load-document-keys", { document });
  const judged = await transaction.ask("load-judged-entities", { document });
  await takeShares(transaction, book, mentions);
  await loosenKeys(transaction, document, keys, mentions);
  const ids = mentions.map((row) => String(row["id"]));
  await askIds(transaction, "load-loose-mentions", ids);
  await transaction.ask("load-dropped-judgements", { document });
  return {
    mentions: ids,
    pairs,
    suspects: [...suspectsOf(keys), ...judged.map((row) => String(row["entity"]))],
    keys: [...new Set(keys.filter((row) => row["other"] === null).map((row) => String(row["key"])))],
  };
}

async function takeShares(transaction: Asker, book: EntityBook, mentions: readonly Row[]): Promise<void> {
  const linked = mentions.filter(
    (row) => typeof row["head"] === "string" && typeof row["entity"] === "string",
  );
  await readEntities(
    transaction,
    book,
    linked.map((row) => String(row["entity"])),
  );
  changeDocuments(
    book,
    linked.map((row) => String(row["entity"])),
    -1,
  );
  for (const [head, members] of groupRows(linked, "head")) {
    const row = members.find((member) => member["id"] === head);
    if (!row) continue;
    const entity = String(row["entity"]);
    const type = book.states.get(entity)?.type as EntityType;
    const share = shareOfRows(row, members);
    changeShare(book, entity, type, share, -1);
  }
}

/** Takes the keys away; a key that was found by one of the heads is found by another's from now on. */
async function loosenKeys(
  transaction: Asker,
  document: string,
  keys: readonly Row[],
  mentions: readonly Row[],
): Promise<void> {
  const own = new Set(mentions.map((row) => row["id"]));
  const rows = keys
    .filter((row) => own.has(row["found"] ?? null))
    .map((row) => ({ id: String(row["key"]), head: row["other"] ?? null }));
  await transaction.ask("load-loose-keys", { document });
  await askRows(transaction, "load-key-heads", rows);
}

// With one shared key a document hangs on its entity like a leaf: taking it away parts nothing.
const LEAST_BRIDGE = 2;

function suspectsOf(keys: readonly Row[]): string[] {
  const shared = keys.filter((row) => row["entity"] !== null && row["other"] !== null);
  return [...groupRows(shared, "entity")].flatMap(([entity, rows]) => {
    const bridge = new Set(rows.map((row) => row["key"])).size >= LEAST_BRIDGE;
    return bridge || rows.some((row) => row["judged"] === true) ? [entity] : [];
  });
}

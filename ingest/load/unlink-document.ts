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
  /** Keys that others have too and that were left without a head to be found by -> the entity of the others. */
  readonly headless: ReadonlyMap<string, string>;
}

/** What a document will have again in the transaction in which it is unlinked. */
export interface KeptParts {
  /**
   * Keys of its heads. Those that were found by them are left without a head until then, which spares
   * looking through all others.
   */
  readonly keys: ReadonlySet<string>;
  /** Mentions in clusters. What the others referred to is kept, for those who ask what was known before. */
  readonly mentions: ReadonlySet<string>;
}

const NOTHING: KeptParts = { keys: new Set(), mentions: new Set() };

/**
 * Unlinks all mentions of a document. Its claims, and what was judged of the mentions, are not touched.
 *
 * @param recordedAt when, ISO 8601 in UTC: until then the mentions that leave referred to their entities; null where
 *   all are kept.
 */
export async function unlinkDocument(
  transaction: Asker,
  book: EntityBook,
  { document, recordedAt }: { readonly document: string; readonly recordedAt: string | null },
  kept: KeptParts = NOTHING,
): Promise<Unlinked> {
  const pairs = await documentPairs(transaction, document);
  const mentions = await transaction.ask("load-standing-mentions", { document });
  const keys = ownKeys(await transaction.ask("load-document-keys", { document }), mentions);
  const judged = await transaction.ask("load-judged-entities", { document });
  await takeShares(transaction, book, mentions);
  await loosenKeys(transaction, document, keys, kept.keys);
  const ids = mentions.map((row) => String(row["id"]));
  const leaving = ids.filter((id) => !kept.mentions.has(id));
  await askIds(transaction, "load-past-references", leaving, { recordedAt });
  await askIds(transaction, "load-loose-mentions", ids);
  const headless = keys.filter((key) => key.isFoundHere && key.others > 0 && kept.keys.has(key.id));
  return {
    mentions: ids,
    pairs,
    suspects: [...suspectsOf(keys), ...judged.map((row) => String(row["entity"]))],
    keys: keys.filter(({ others }) => others === 0).map(({ id }) => id),
    headless: new Map(headless.map(({ id, entity }) => [id, entity])),
  };
}

/** A key of the document's heads. */
interface OwnKey {
  readonly id: string;
  /** The entity of the heads. */
  readonly entity: string;
  /** How many heads of other documents have it. */
  readonly others: number;
  /** The head that it is found by. */
  readonly found: string | null;
  /** Whether that is a head of this document. */
  readonly isFoundHere: boolean;
  readonly judged: boolean;
}

function ownKeys(rows: readonly Row[], mentions: readonly Row[]): readonly OwnKey[] {
  const entityOf = new Map(mentions.map((row) => [row["id"], String(row["entity"])]));
  return [...groupRows(rows, "key")].map(([id, heads]) => ({
    id,
    entity: entityOf.get(heads[0]?.["head"] ?? null) ?? "",
    others: Number(heads[0]?.["heads"]) - heads.length,
    found: typeof heads[0]?.["found"] === "string" ? heads[0]["found"] : null,
    isFoundHere: entityOf.has(heads[0]?.["found"] ?? null),
    judged: heads[0]?.["judged"] === true,
  }));
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
  keys: readonly OwnKey[],
  keptKeys: ReadonlySet<string>,
): Promise<void> {
  await transaction.ask("load-loose-keys", { document });
  const searched = keys.filter((key) => key.isFoundHere && key.others > 0 && !keptKeys.has(key.id));
  const found = await askIds(
    transaction,
    "load-other-heads",
    searched.map(({ id }) => id),
  );
  const heads = new Map(found.map((row) => [row["key"], String(row["head"])]));
  const rows = keys.map(({ id, others, found: before, isFoundHere }) => ({
    id,
    head: isFoundHere ? (heads.get(id) ?? null) : before,
    heads: others,
  }));
  await askRows(transaction, "load-key-heads", rows);
}

// With one shared key a document hangs on its entity like a leaf: taking it away parts nothing.
const LEAST_BRIDGE = 2;

function suspectsOf(keys: readonly OwnKey[]): string[] {
  const byEntity = new Map<string, OwnKey[]>();
  for (const key of keys.filter(({ others }) => others > 0))
    byEntity.set(key.entity, [...(byEntity.get(key.entity) ?? []), key]);
  return [...byEntity].flatMap(([entity, shared]) =>
    shared.length >= LEAST_BRIDGE || shared.some(({ judged }) => judged) ? [entity] : [],
  );
}

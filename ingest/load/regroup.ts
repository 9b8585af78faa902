/** Parts entities anew where what held them together is gone or a person has judged. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { entityIdOf, foundingMention, makeId } from "../../src/model/ids.ts";
import type { Pair } from "./edges.ts";
import {
  changeShare,
  currentId,
  type EntityBook,
  isLiving,
  readEntities,
  writeEntities,
} from "./entity-book.ts";
import { groupRows } from "./group-rows.ts";
import { partitionHeads } from "./partition-heads.ts";
import { shareOfRows } from "./share-of-rows.ts";
import { askIds, askRows } from "./write-plan.ts";

interface PlacedHead {
  readonly head: string;
  readonly document: string;
  readonly entity: string;
  readonly recordedAt: string;
  readonly keys: readonly string[];
}

/**
 * Brings the entities, and all that share keys with them, to what keys and judgements say.
 *
 * @param suspects entities that may have to be parted or put together.
 * @param pending pairs whose edges are to be counted anew already, and may be missing now.
 * @returns the pairs whose edges must be counted anew since clusters were moved; none where none was.
 */
export async function regroup(
  transaction: Asker,
  book: EntityBook,
  suspects: readonly string[],
  pending: readonly Pair[],
): Promise<readonly Pair[]> {
  const current = [...new Set(suspects.map((id) => currentId(book, id)))];
  await readEntities(transaction, book, current);
  const living = current.filter((id) => isLiving(book, id));
  if (living.length === 0) return [];
  await writeEntities(transaction, book);
  const entities = await withSharers(transaction, living);
  await readEntities(transaction, book, entities);
  const heads = await readHeads(transaction, entities);
  const judged = await askIds(transaction, "load-personal-judgements", entities);
  // Who joins one of these by a key must look at all of them again.
  if (judged.length > 0) {
    const ids = heads.map(({ head }) => head);
    await askIds(transaction, "load-judged-keys", ids);
  }
  const parts = partitionHeads(
    heads,
    judged.map((row) => ({
      left: String(row["left"]),
      right: String(row["right"]),
      verdict: String(row["verdict"]),
    })),
  );
  const byHead = new Map(heads.map((head) => [head.head, head]));
  const placed = parts.map((part) => part.flatMap((head) => byHead.get(head) ?? []));
  const ids = await assignIds(transaction, book, placed);
  const moves = placed.flatMap((part, at) =>
    part.filter(({ entity }) => entity !== ids[at]).map((head) => ({ ...head, to: ids[at] ?? head.entity })),
  );
  return moves.length === 0 ? [] : moveClusters(transaction, book, moves, pending);
}

async function readHeads(transaction: Asker, entities: readonly string[]): Promise<readonly PlacedHead[]> {
  const rows = await askIds(transaction, "load-entity-heads", entities);
  const ids = rows.map((row) => String(row["head"]));
  const keys = groupRows(await askIds(transaction, "load-keys-of-heads", ids), "head");
  return rows.map((row) => ({
    head: String(row["head"]),
    document: String(row["document"]),
    entity: String(row["entity"]),
    recordedAt: String(row["recordedAt"]),
    keys: (keys.get(String(row["head"])) ?? []).map(({ key }) => String(key)),
  }));
}

/** The entities and all that are connected with them through keys and judgements. */
async function withSharers(transaction: Asker, entities: readonly string[]): Promise<readonly string[]> {
  const known = new Set(entities);
  for (let fresh = entities; fresh.length > 0; ) {
    const rows = await askIds(transaction, "load-key-sharers", fresh);
    fresh = rows.map((row) => String(row["entity"])).filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
  }
  return [...known];
}

/**
 * An id for each part: that of an entity whose founding mention is in it (the senior of several), or of
 * an entity whose founding mention is gone and whose oldest head is in it; else a new one.
 */
async function assignIds(
  transaction: Asker,
  book: EntityBook,
  parts: readonly (readonly PlacedHead[])[],
): Promise<readonly string[]> {
  const entities = [...new Set(parts.flat().map(({ entity }) => entity))];
  const rows = await transaction.ask("load-founding-heads", {
    rows: entities.map((entity) => ({ entity, mention: foundingMention(entity) })),
  });
  const founders = new Map(rows.map((row) => [String(row["entity"]), String(row["head"])]));
  const all = parts.flat().sort(bySeniority);
  const partOf = new Map(parts.flatMap((part, at) => part.map(({ head }) => [head, at] as const)));
  const holders = new Map<number, { id: string; senior: PlacedHead }>();
  for (const entity of entities) {
    const oldest = all.find((head) => head.entity === entity);
    const founder = all.find(({ head }) => head === founders.get(entity)) ?? oldest;
    const part = founder && partOf.get(founder.head);
    if (!founder || part === undefined) continue;
    const holder = holders.get(part);
    if (!holder || bySeniority(founder, holder.senior) < 0)
      holders.set(part, { id: entity, senior: founder });
  }
  const ids: string[] = [];
  for (const [at, part] of parts.entries())
    ids.push(holders.get(at)?.id ?? (await freeId(transaction, book, part)));
  return ids;
}

function bySeniority(left: PlacedHead, right: PlacedHead): number {
  return left.recordedAt + left.head < right.recordedAt + right.head ? -1 : 1;
}

/** The id of the oldest head that is free; one of its own where all are taken by entities that others joined. */
async function freeId(transaction: Asker, book: EntityBook, part: readonly PlacedHead[]): Promise<string> {
  const heads = [...part].sort(bySeniority).map(({ head }) => head);
  const ids = heads.map(entityIdOf);
  await readEntities(transaction, book, ids);
  return ids.find((id) => !isLiving(book, id)) ?? makeId("entity", ...heads);
}

type Move = PlacedHead & { readonly to: string };

async function moveClusters(
  transaction: Asker,
  book: EntityBook,
  moves: readonly Move[],
  pending: readonly Pair[],
): Promise<readonly Pair[]> {
  const touched = [...new Set(moves.flatMap(({ entity, to }) => [entity, to]))];
  const before = await askIds(transaction, "load-entity-pairs", touched);
  const rows = moves.map(({ head, document, to }) => ({ head, document, entity: to }));
  const members: Row[] = await transaction.ask("load-cluster-members", { rows }).then((found) => [...found]);
  for (const [head, cluster] of groupRows(members, "head")) {
    const move = moves.find((one) => one.head === head);
    const row = cluster.find(({ id }) => id === head);
    const type = move && book.states.get(move.entity)?.type;
    if (!move || !row || !type) continue;
    const share = shareOfRows(row, cluster);
    changeShare(book, move.entity, type, share, -1);
    changeShare(book, move.to, type, share, 1);
    for (const id of [move.entity, move.to]) book.uncounted.add(id);
  }
  await writeEntities(transaction, book);
  await askRows(transaction, "load-moved-clusters", rows);
  await movePast(transaction, book, moves);
  const known = [
    ...before.map((row) => [String(row["from"]), String(row["to"])]),
    ...pending.map(({ from, to }) => [from, to]),
  ];
  const others = new Set([...known.flat(), ...touched]);
  return touched.flatMap((id) =>
    [...others].flatMap((other) => [
      { from: id, to: other },
      { from: other, to: id },
    ]),
  );
}

/** What referred before to an entity that has come to its end refers to the one that took its first cluster. */
async function movePast(transaction: Asker, book: EntityBook, moves: readonly Move[]): Promise<void> {
  const pairs = new Map(moves.map(({ entity, to }) => [`${entity} ${to}`, { from: entity, to }]));
  book.moved.push(...pairs.values());
  const ended = new Map<string, string>();
  for (const { entity, to } of moves)
    if (!isLiving(book, entity) && !ended.has(entity)) ended.set(entity, to);
  for (const [from, to] of ended) await transaction.ask("load-moved-past-references", { from, to });
}

/** Claims that stood at an instant, each with the mentions that tied it to entities then. */
import type { Asker, Row } from "../../graph/port.ts";
import type { ClaimKind } from "../../model/claim.ts";
import { eachOnce } from "../../model/each-once.ts";
import { groupBy } from "../../model/group-by.ts";
import { stoodAt, stoodWithin } from "../../model/moment.ts";
import { type ClaimRow, toClaim } from "../claims.ts";
import { map, text, texts } from "../columns.ts";
import type { EntityRow } from "../entities.ts";
import { listsByOwner } from "../lists.ts";
import { type ClaimMentionRow, type ClaimRole, toMention } from "../mentions.ts";

/** Which claims of an entity are wanted. */
export interface Wanted {
  readonly kind: ClaimKind;
  /** The entity's role in them. */
  readonly role: ClaimRole;
  /** As they stood at this instant, ISO 8601 in UTC; now where it is null. */
  readonly knownAt: string | null;
}

export interface TiedClaim<C extends ClaimRow = ClaimRow> {
  readonly claim: C;
  readonly mentions: readonly ClaimMentionRow[];
}

/** The claims of a kind in which entities have a role, by entity. Two queries, however many there are. */
export async function findTiedClaims(
  graph: Asker,
  entities: readonly string[],
  { kind, role, knownAt }: Wanted,
): Promise<ReadonlyMap<string, readonly TiedClaim[]>> {
  const rows = await graph.ask("find-all-claims-of", { ids: entities, kind, role });
  const tied = await tiedAt(graph, rows, knownAt);
  const owned = tied.filter((one) => entitiesIn(one, role).some(({ id }) => id === one.owner));
  return groupBy(owned, ({ owner }) => owner);
}

/**
 * Claims of rows that stood at an instant, with the mentions that tied them then.
 *
 * @param rows columns `owner` and `claim`.
 */
export async function tiedAt(
  graph: Asker,
  rows: readonly Row[],
  knownAt: string | null,
): Promise<readonly (TiedClaim & { readonly owner: string })[]> {
  const standing = rows
    .map((row) => ({ owner: text(row, "owner"), claim: shown(toClaim(map(row, "claim")), knownAt) }))
    .filter(({ claim }) => stoodAt(claim, knownAt));
  const ids = [...new Set(standing.map(({ claim }) => claim.id))];
  const mentions = ids.length === 0 ? new Map() : await findClaimMentionsAt(graph, ids, knownAt);
  return standing.map(({ owner, claim }) => ({ owner, claim, mentions: mentions.get(claim.id) ?? [] }));
}

/** The mentions that tied claims to entities at an instant, by claim; abouts in their order. */
export async function findClaimMentionsAt(
  graph: Asker,
  claims: readonly string[],
  knownAt: string | null,
): Promise<ReadonlyMap<string, readonly ClaimMentionRow[]>> {
  const rows = await graph.ask("find-all-claim-mentions", { ids: claims });
  const tied = rows.filter((row) => wasTied(row, knownAt));
  return listsByOwner(tied, (row) => ({
    role: text(row, "role") as ClaimRole,
    mention: shownMention(row, knownAt),
  }));
}

/**
 * Whether a mention was tied to an entity at an instant. To what it refers now it has referred since its document was
 * recorded; to what it referred before, in the times that are kept.
 *
 * @param row the kind of `tie`, `since` when the document stands, and the times in which an earlier tie `stood`.
 */
export function wasTied(row: Row, knownAt: string | null): boolean {
  const isNow = text(row, "tie") === "REFERS_TO";
  if (knownAt === null) return isNow;
  return isNow
    ? Date.parse(text(row, "since")) <= Date.parse(knownAt)
    : stoodWithin(texts(row, "stood"), knownAt);
}

/** The mention of a row, and all that it leads to, as known at an instant. */
export function shownMention(row: Row, knownAt: string | null) {
  const mention = toMention(row);
  return shown({ ...mention, entity: shown(mention.entity, knownAt) }, knownAt);
}

/** A row whose fields are asked for as known at an instant. */
export function shown<T extends object>(row: T, knownAt: string | null): T & { readonly knownAt?: string } {
  return knownAt === null ? row : { ...row, knownAt };
}

/** Claims that several entities or roles led to, each once. */
export function eachClaimOnce<T extends TiedClaim>(tied: readonly T[]): readonly T[] {
  return eachOnce(tied, ({ claim }) => claim.id);
}

/** The claims of a kind. */
export function ofKind<K extends ClaimKind>(
  tied: readonly TiedClaim[],
  kind: K,
): readonly TiedClaim<Extract<ClaimRow, { kind: K }>>[] {
  return tied.filter(
    (one): one is TiedClaim<Extract<ClaimRow, { kind: K }>> => (one.claim.kind as ClaimKind) === kind,
  );
}

/** The entities that a claim is tied to in a role, each once, in their order. */
export function entitiesIn({ mentions }: Pick<TiedClaim, "mentions">, role: ClaimRole): readonly EntityRow[] {
  const entities = mentions.filter((one) => one.role === role).map(({ mention }) => mention.entity);
  return eachOnce(entities, ({ id }) => id);
}

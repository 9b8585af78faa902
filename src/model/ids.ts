/**
 * Ids are made of content, so that loading a document again finds what is there. Each begins with a
 * letter prefix that names its kind: the embedded store takes '7' and 7 for equal, and `node(id)`
 * tells the kind by it.
 */
import { createHash } from "node:crypto";
import type { EntityType } from "./entity.ts";
import type { Span } from "./span.ts";

// 96 bits: with 10^9 ids a collision has a chance of about 10^-11.
const HEX_DIGITS = 24;

export const ID_PREFIXES = {
  source: "src_",
  document: "doc_",
  article: "art_",
  passage: "psg_",
  mention: "men_",
  claim: "clm_",
  judgement: "jdg_",
  correction: "cor_",
  reference: "ref_",
  key: "key_",
  entity: "ent_",
  change: "chg_",
  edge: "edg_",
  audit: "aud_",
  job: "job_",
} as const;
export type IdKind = keyof typeof ID_PREFIXES;

/** The id of a kind for the given parts; equal parts give equal ids. Parts may hold any text. */
export function makeId(kind: IdKind, ...parts: readonly (string | number)[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return ID_PREFIXES[kind] + hash.slice(0, HEX_DIGITS);
}

/** A document is its content: the id is taken from the SHA-256 of its bytes (lower-case hex). */
export function documentId(sha256: string): string {
  return ID_PREFIXES.document + sha256.slice(0, HEX_DIGITS);
}

/** Identity of a mention: document, span in the text as read, type. */
export function mentionId(document: string, span: Span, type: EntityType): string {
  return makeId("mention", document, span.start, span.end, type);
}

/** The entity that a mention founds bears the mention's digits, so that an old id always leads back to it. */
export function entityIdOf(mention: string): string {
  return ID_PREFIXES.entity + mention.slice(ID_PREFIXES.mention.length);
}

/** The mention that founded an entity: the way from an id that a merge or split has made old. */
export function foundingMention(entity: string): string {
  return ID_PREFIXES.mention + entity.slice(ID_PREFIXES.entity.length);
}

/** The kind that an id's prefix names; undefined for anything that is no id of ours. */
export function idKind(id: string): IdKind | undefined {
  for (const [kind, prefix] of Object.entries(ID_PREFIXES)) {
    if (id.startsWith(prefix)) return kind as IdKind;
  }
  return undefined;
}

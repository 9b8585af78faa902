/**
 * Annotated pages of text that may not be copied: how a page is put together, and its annotations, without a
 * word of either. Where the archives are, both can be made.
 */
import { createHash } from "node:crypto";
import type { GoldDocument } from "./gold.ts";
import { type PackedGold, unpackGold } from "./packed-gold.ts";
import { layOutPage, type PagePiece, type ReadMember } from "./page-pieces.ts";

/** `look` may be read while rules are written; of `hold` only sums are looked at. */
export const PAGE_SETS = ["look", "hold"] as const;
export type PageSet = (typeof PAGE_SETS)[number];

export interface AnnotatedPage {
  readonly set: PageSet;
  /** Of the page as UTF-8. */
  readonly sha256: string;
  readonly pieces: readonly PagePiece[];
  readonly gold: PackedGold;
}

/**
 * The page and its annotations.
 *
 * @throws Error when the texts are others than those that were annotated
 */
export function makeAnnotatedPage(
  page: AnnotatedPage,
  readMember: ReadMember,
): { readonly text: string; readonly gold: GoldDocument } {
  const text = layOutPage(page.pieces, readMember);
  if (digestOf(text) !== page.sha256)
    throw new Error(`${page.gold.source} is not the page that was annotated: its texts have changed`);
  return { text, gold: unpackGold(page.gold, text) };
}

/** SHA-256 of a page's text as UTF-8, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

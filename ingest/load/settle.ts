/** What follows when mentions have left their entities or joined others. */
import type { Asker } from "../../src/graph/port.ts";
import { type Pair, pairKey, recountEdges } from "./edges.ts";
import { countDocuments, currentId, dropUnnamed, type EntityBook, writeEntities } from "./entity-book.ts";
import { regroup } from "./regroup.ts";
import type { Unlinked } from "./unlink-document.ts";
import { askIds } from "./write-plan.ts";

export interface Settled {
  /** The pairs whose edges were counted anew, as `pairKey` writes them. */
  readonly recounted: ReadonlySet<string>;
  /** Whether clusters were moved from entity to entity. */
  readonly regrouped: boolean;
}

/**
 * Brings the entities up to date after mentions were unlinked and joined: splits what nothing holds
 * together, drops what nothing names, counts the edges of the touched pairs anew.
 */
export async function settle(
  transaction: Asker,
  book: EntityBook,
  unlinked: readonly Unlinked[],
  joined: { readonly pairs: readonly Pair[]; readonly suspects: readonly string[] },
): Promise<Settled> {
  const suspects = [...unlinked.flatMap((one) => one.suspects), ...joined.suspects];
  const current = ({ from, to }: Pair) => ({ from: currentId(book, from), to: currentId(book, to) });
  const pending = [...unlinked.flatMap((one) => one.pairs), ...joined.pairs].map(current);
  const parted = await regroup(transaction, book, suspects, pending);
  await countDocuments(transaction, book);
  await writeEntities(transaction, book);
  const pairs = [...pending, ...parted];
  await recountEdges(transaction, pairs);
  await dropUnnamed(transaction, book);
  await askIds(transaction, "load-dropped-keys", [...new Set(unlinked.flatMap((one) => one.keys))]);
  return { recounted: new Set(pairs.map(pairKey)), regrouped: parted.length > 0 };
}

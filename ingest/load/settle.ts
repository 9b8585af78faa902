/** What follows when mentions have left their entities or joined others. */
import type { Asker } from "../../src/graph/port.ts";
import { type Pair, pairKey, recountEdges } from "./edges.ts";
import { countDocuments, currentId, dropUnnamed, type EntityBook, writeEntities } from "./entity-book.ts";
import { regroup } from "./regroup.ts";
import type { Unlinked } from "./unlink-document.ts";
import { askIds } from "./write-plan.ts";

/**
 * Brings the entities up to date after mentions were unlinked and joined: splits what nothing holds
 * together, drops what nothing names, counts the edges of the touched pairs anew.
 *
 * @returns the pairs whose edges were counted, as `pairKey` writes them.
 */
export async function settle(
  transaction: Asker,
  book: EntityBook,
  unlinked: readonly Unlinked[],
  joined: { readonly pairs: readonly Pair[]; readonly suspects: readonly string[] },
): Promise<ReadonlySet<string>> {
  const suspects = [...unlinked.flatMap((one) => one.suspects), ...joined.suspects];
  const split = await regroup(transaction, book, suspects);
  await countDocuments(transaction, book);
  await writeEntities(transaction, book);
  await dropUnnamed(transaction, book);
  await askIds(transaction, "load-dropped-keys", [...new Set(unlinked.flatMap((one) => one.keys))]);
  const pairs = [...unlinked.flatMap((one) => one.pairs), ...joined.pairs, ...split].map(({ from, to }) => ({
    from: currentId(book, from),
    to: currentId(book, to),
  }));
  await recountEdges(transaction, pairs);
  return new Set(pairs.map(pairKey));
}

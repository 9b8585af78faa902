/** Fills an empty store from a backup. */
import type { PortableGraph } from "../../src/graph/port.ts";
import { FORMAT_VERSION, RESTORING } from "../../src/graph/schema.ts";
import { BackupError, type BackupHead } from "./backup-file.ts";
import { elementsOfBackup } from "./read-backup.ts";

const NODES_AT_ONCE = 5_000;

/**
 * Fills the store. While it is half filled it bears a mark, by which nothing else works on it; it is emptied first
 * when the restore is begun again.
 *
 * @param graph opened with `allowed: "restoring"`.
 * @param backup what checkBackup found in the file.
 * @throws BackupError where the store is not empty, is open elsewhere, or the backup is of a newer format: nothing was done.
 */
export async function restoreBackup(graph: PortableGraph, file: string, backup: BackupHead): Promise<void> {
  if (backup.formatVersion > FORMAT_VERSION)
    throw new BackupError(
      `${file} is of a store of format ${backup.formatVersion} and this policygraph knows ${FORMAT_VERSION}: use a newer policygraph.`,
    );
  if (graph.kind === "shared")
    throw new BackupError(
      "The store is open in another process: stop that one, then give the command again.",
    );
  await makeEmpty(graph);
  await graph.ask("load-store", { formatVersion: RESTORING });
  await graph.fill(elementsOfBackup(file));
  await graph.ask("load-store", { formatVersion: backup.formatVersion });
}

async function makeEmpty(graph: PortableGraph): Promise<void> {
  const [store] = await graph.ask("find-store");
  const [counts] = await graph.ask("dump-counts");
  const nodes = Number(counts?.["nodes"]) - 1;
  if (nodes === 0) return;
  if (store?.["formatVersion"] !== RESTORING)
    throw new BackupError(
      `The store is not empty (${nodes} nodes): a backup is restored into a new store only. Name another --store.`,
    );
  for (let removed = 1; removed > 0; ) {
    const [row] = await graph.ask("fill-emptied", { limit: NODES_AT_ONCE });
    removed = Number(row?.["total"] ?? 0);
  }
}

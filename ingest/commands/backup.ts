/** `policygraph backup FILE` and `policygraph restore FILE`: a store as one file, and back. */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { BackupFoot } from "../backup/backup-file.ts";
import { checkBackup } from "../backup/read-backup.ts";
import { restoreBackup } from "../backup/restore-backup.ts";
import { writeBackup } from "../backup/write-backup.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { storeOption } from "./setting-options.ts";
import { upgradeGraph } from "./upgrade-graph.ts";

interface BackupOptions {
  readonly store: string;
  readonly json?: true;
}

/** Adds the commands to the program. */
export function addBackup(program: Command): void {
  program
    .command("backup")
    .description("write the whole store into one file, also while the service runs")
    .argument("<file>", "a new file, such as policygraph.backup.gz")
    .addOption(storeOption())
    .option("--json", "print what was written as JSON")
    .action(backup);
  program
    .command("restore")
    .description("fill an empty store, of either kind, from a backup")
    .argument("<file>", "a file that backup has written")
    .addOption(storeOption())
    .option("--json", "print what was restored as JSON")
    .action(restore);
}

async function backup(file: string, { store, json }: BackupOptions): Promise<void> {
  refuseMissingFile(store, "backup");
  const graph = await openGraph(store, { allowed: "older" });
  try {
    const written = await writeBackup(graph, file, new Date().toISOString());
    if (json) printJson({ file, ...written });
    else printResult(`${file}: ${summary(written)}`);
  } finally {
    await graph.close();
  }
}

async function restore(file: string, { store, json }: BackupOptions): Promise<void> {
  // First, so that a wrong file makes no store.
  const restored = await checkBackup(file);
  const graph = await openGraph(store, { allowed: "restoring" });
  try {
    await restoreBackup(graph, file, restored);
    const upgraded = await upgradeGraph(graph);
    if (json) printJson({ file, ...restored, upgradedTo: upgraded.to });
    else printResult(`restored from ${file} of ${restored.madeAt}: ${summary(restored)}`);
  } finally {
    await graph.close();
  }
}

function summary({ nodes, relationships, sha256 }: BackupFoot): string {
  return `${nodes} nodes, ${relationships} relationships, sha256 ${sha256}`;
}

/** `policygraph upgrade`: brings a store that an older policygraph wrote to the format of this one. */
import path from "node:path";
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { PortableGraph } from "../../src/graph/port.ts";
import { FORMAT_VERSION } from "../../src/graph/schema.ts";
import { writeBackup } from "../backup/write-backup.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult, say } from "./output.ts";
import { storeOption } from "./setting-options.ts";
import { formatOf, upgradeGraph } from "./upgrade-graph.ts";

interface UpgradeOptions {
  readonly store: string;
  /** A file; false for none. */
  readonly backup?: string | false;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addUpgrade(program: Command): void {
  program
    .command("upgrade")
    .description("bring a store of an older policygraph to the format of this one; makes a backup first")
    .addOption(storeOption())
    .option("--backup <file>", "where the backup goes; by default beside the store, or in this folder")
    .option("--no-backup", "make no backup: the store is kept elsewhere already")
    .option("--json", "print what was done as JSON")
    .action(async (options: UpgradeOptions) => {
      refuseMissingFile(options.store, "upgrade");
      const graph = await openGraph(options.store, { allowed: "older" });
      try {
        await upgrade(graph, options);
      } finally {
        await graph.close();
      }
    });
}

async function upgrade(graph: PortableGraph, options: UpgradeOptions): Promise<void> {
  const isOlder = (await formatOf(graph)) < FORMAT_VERSION;
  const backup = isOlder ? await backupFirst(graph, options) : undefined;
  const done = await upgradeGraph(graph, (what) => say(`${what} …`));
  if (options.json) printJson({ ...done, backup: backup ?? null });
  else if (done.steps.length === 0) printResult(`nothing to do: the store has format ${done.to}`);
  else printResult(`upgraded from format ${done.from} to ${done.to}`);
}

async function backupFirst(graph: PortableGraph, options: UpgradeOptions): Promise<string | undefined> {
  if (options.backup === false) return undefined;
  const now = new Date().toISOString();
  const file = options.backup ?? placeOf(options.store, await formatOf(graph), now);
  await writeBackup(graph, file, now);
  say(`The store as it was is in ${file}; policygraph restore brings it back.`);
  return file;
}

/** Beside the store's file; for a server in the folder where the command is given. */
function placeOf(store: string, format: number, now: string): string {
  const name = `format-${format}-${now.replace(/[-:]|\.\d+/g, "")}.backup.gz`;
  return store.startsWith("file:")
    ? `${path.resolve(store.slice("file:".length))}.${name}`
    : `policygraph.${name}`;
}

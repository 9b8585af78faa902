/** `policygraph serve`: GraphQL and the first page over a store. */
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import { tokensIn } from "../../src/api/access/tokens.ts";
import type { Log } from "../../src/api/log.ts";
import { createLog } from "../../src/api/observe/create-log.ts";
import { serveApi } from "../../src/api/serve-api.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/port.ts";
import { messageOf } from "../../src/model/message-of.ts";
import { packageRoot } from "../../src/package-root.ts";
import type { SettingValues } from "../../src/settings/settings.ts";
import { formatSettings, showSettings } from "../../src/settings/show-settings.ts";
import { changesOf } from "../changes/changes.ts";
import { openJobs } from "../jobs/jobs.ts";
import { apiSettings } from "./api-settings.ts";
import { EXIT } from "./exit-codes.ts";
import { printResult } from "./output.ts";
import { ingestMissingSamples } from "./samples.ts";
import { settingOptions, settingsFileOf, settledOf, storeOption } from "./setting-options.ts";
import { spoolFolder } from "./spool-folder.ts";
import { tokenFile } from "./token-file.ts";
import { untilStopped } from "./until-stopped.ts";

// A query that ends at all ends within this.
const CLOSE_MS = 10_000;

interface ServeOptions extends SettingValues {
  readonly samples?: true;
  readonly printSettings?: true;
}

/** Adds the command to the program. */
export function addServe(program: Command): void {
  const command = program
    .command("serve")
    .description("serve GraphQL at /graphql and a page at /")
    .addOption(storeOption());
  for (const option of [...settingOptions("tokens"), ...settingOptions("serve")]) command.addOption(option);
  command
    .option("--samples", "ingest the sample pages first when the store holds nothing else")
    .option("--print-settings", "print the settings in force and where each was stated, and end")
    .action(async (options: ServeOptions) => {
      if (options.printSettings)
        printResult(formatSettings(showSettings(settledOf(command), settingsFileOf(command))));
      else await serve(options);
    });
}

async function serve(options: ServeOptions): Promise<void> {
  const log = createLog({ format: options.logFormat, level: options.logLevel });
  const graph = await openGraph(options.store, { share: true });
  const closing: { close(): Promise<void> }[] = [];
  try {
    if (options.samples) await ingestMissingSamples(graph);
    const { introspection: _byName, ...plain } = options;
    const jobs = await openJobs({
      graph,
      store: options.store,
      folder: spoolFolder(options),
      program: path.join(packageRoot(), "dist", "ingest", "main.js"),
      mostJobs: options.limitJobs,
      mostBytes: options.spoolLimit,
      log,
    });
    closing.push(jobs);
    const served = await serveApi({
      ...plain,
      ...apiSettings(options),
      graph,
      log,
      tokens: tokensIn(tokenFile(options), log),
      changes: changesOf(graph),
      jobs,
    });
    printResult(`page     ${served.url}/\nGraphQL  ${served.url}/graphql`);
    planQuestions(graph, log);
    const signal = await untilStopped(() => log("ended at once by a second signal"));
    log("stopping", { level: "info", signal });
    const cut = await served.close({ delayMs: options.stopDelay * 1000, limitMs: options.stopLimit * 1000 });
    if (cut > 0) log(`${cut} requests took longer than ${options.stopLimit} s and were cut off`);
  } finally {
    // A job goes on as long as there are requests to be finished.
    for (const one of closing) await one.close();
    await closed(graph, log);
  }
  log("stopped", { level: "info" });
}

/** Beside the requests that come meanwhile: who asks first need not wait until all are planned. */
function planQuestions(graph: Graph, log: Log): void {
  graph.planAhead?.().then(
    (planned) => log(`${planned} questions are planned`, { level: "info" }),
    (error: unknown) => log(`questions are planned when they are asked: ${messageOf(error)}`),
  );
}

/** The embedded store cannot break off a query; it loses nothing that was kept when the process ends under it. */
async function closed(graph: Graph, log: Log): Promise<void> {
  const late = sleep(CLOSE_MS, "late", { ref: false });
  if ((await Promise.race([graph.close(), late])) !== "late") return;
  log("a query of the store goes on; ended without waiting for it", { level: "error" });
  process.exit(EXIT.failedInPart);
}

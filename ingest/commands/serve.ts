/** `policygraph serve`: GraphQL and the first page over a store. */
import type { Command } from "commander";
import { tokensIn } from "../../src/api/access/tokens.ts";
import { serveApi } from "../../src/api/serve-api.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { SettingValues } from "../../src/settings/settings.ts";
import { formatSettings, showSettings } from "../../src/settings/show-settings.ts";
import { printResult, say } from "./output.ts";
import { ingestMissingSamples } from "./samples.ts";
import { settingOptions, settingsFileOf, settledOf, storeOption } from "./setting-options.ts";
import { tokenFile } from "./token-file.ts";

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
  const { store, host, port, allowedHosts, samples } = options;
  const graph = await openGraph(store, { share: true });
  try {
    if (samples) await ingestMissingSamples(graph);
    const server = await serveApi({
      graph,
      host,
      port,
      allowedHosts,
      tokens: tokensIn(tokenFile(options), say),
      log: say,
    });
    printResult(`page     ${server.url}/\nGraphQL  ${server.url}/graphql`);
    await untilStopped();
    await server.close();
  } finally {
    await graph.close();
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** `policygraph serve`: GraphQL and the first page over a store. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { serveApi } from "../../src/api/serve-api.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { printResult, say } from "./output.ts";
import { ingestMissingSamples } from "./samples.ts";
import { storeOption } from "./store-option.ts";

interface ServeOptions {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly samples?: true;
}

/** Adds the command to the program. */
export function addServe(program: Command): void {
  program
    .command("serve")
    .description("serve GraphQL at /graphql and a page at /, on this machine only")
    .addOption(storeOption())
    .option("--host <address>", "loopback address to listen on", "127.0.0.1")
    .addOption(
      new Option("--port <number>", "port to listen on; 0 takes a free one")
        .env("POLICYGRAPH_PORT")
        .default(4000)
        .argParser(portNumber),
    )
    .option("--samples", "ingest the sample pages first when the store holds nothing else")
    .action(async (options: ServeOptions) => {
      const graph = await openGraph(options.store, { share: true });
      try {
        if (options.samples) await ingestMissingSamples(graph);
        const server = await serveApi({ graph, host: options.host, port: options.port, log: say });
        printResult(`page     ${server.url}/\nGraphQL  ${server.url}/graphql`);
        await untilStopped();
        await server.close();
      } finally {
        await graph.close();
      }
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError("a port is a whole number from 0 to 65535.");
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

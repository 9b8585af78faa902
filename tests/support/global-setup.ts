/** Runs once before all tests: starts the Neo4j server, if a test file of this run wants it and Java and Maven are there. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { type Neo4jServer, startServer, whatIsMissing } from "./neo4j-server/start-server.ts";

/** Where global-teardown.ts finds the server. */
declare global {
  var policygraphNeo4j: Neo4jServer | undefined;
}

/** What is read of jest's own description of the run. */
interface Run {
  readonly rootDir: string;
  readonly testPathPatterns?: { readonly patterns: readonly string[] };
}

export default async function globalSetup(run: Run): Promise<void> {
  const root = run.rootDir;
  if (!wantsStores(root, run)) return;
  const missing = process.env["POLICYGRAPH_TEST_NEO4J"] === "off" ? "it is off" : whatIsMissing();
  if (missing !== undefined) {
    process.stderr.write(`Skipped: the tests on Neo4j, since ${missing}.\n`);
    return;
  }
  const server = await startServer(root);
  globalThis.policygraphNeo4j = server;
  // Workers inherit the environment; tests/support/stores.ts reads it.
  process.env["POLICYGRAPH_TEST_NEO4J_ADDRESS"] = server.address;
  process.env["POLICYGRAPH_TEST_NEO4J_TURN"] = String(await freePort());
}

/** Whether a test file of this run is named by the patterns given and leads to the stores. */
function wantsStores(root: string, run: Run): boolean {
  const patterns = run.testPathPatterns?.patterns ?? [];
  const files = readdirSync(path.join(root, "tests"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join(root, "tests", file))
    .filter(
      (file) => patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, "i").test(file)),
    );
  // None: the run names its files in another way, e.g. by what they relate to.
  return files.length === 0 || files.some((file) => readFileSync(file, "utf8").includes("support/stores.ts"));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The probe has no port.");
  return address.port;
}

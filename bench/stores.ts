/** The stores that the bench asks: a file of its own, and a Neo4j server where one can be had. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { packageRoot } from "../src/package-root.ts";
import { startServer, whatIsMissing } from "../tests/support/neo4j-server/start-server.ts";

export interface BenchStore {
  readonly name: string;
  readonly address: string;
  remove(): Promise<void>;
}

export function embeddedStore(): BenchStore {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-bench-"));
  return {
    name: "embedded",
    address: `file:${path.join(folder, "graph.db")}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An empty server of its own; undefined, with a line that says why, where Java or Maven is missing. */
export async function neo4jStore(): Promise<BenchStore | undefined> {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    console.error(`No figures for Neo4j, since ${missing}.`);
    return undefined;
  }
  const server = await startServer(packageRoot());
  return { name: "neo4j", address: server.address, remove: () => server.stop() };
}

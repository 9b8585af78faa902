/**
 * Stores that hold a press, made once and kept between runs: in the folder for temporary files, under a key of what
 * they are made of. What another state of the project made stays there until the system clears that folder.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openGraph } from "../../src/graph/open-graph.ts";
import { packageRoot } from "../../src/package-root.ts";
import { startServer, whatIsMissing } from "../../tests/support/neo4j-server/start-server.ts";
import type { BenchStore } from "../stores.ts";
import { type PressSize, press } from "./press.ts";
import { writePress } from "./write-press.ts";

/** The embedded store of a press. `remove` leaves it where it is. */
export async function keptEmbedded(size: PressSize): Promise<BenchStore> {
  const folder = await keptFolder("embedded", size, async (making) => {
    await fill(`file:${path.join(making, "graph.db")}`, size);
  });
  const address = `file:${path.join(folder, "graph.db")}`;
  return { name: "embedded", address, remove: async () => {} };
}

/** The same in Neo4j; undefined, with a line that says why, where no server can be started. `remove` stops it. */
export async function keptNeo4j(size: PressSize): Promise<BenchStore | undefined> {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    console.error(`No figures for Neo4j, since ${missing}.`);
    return undefined;
  }
  const root = packageRoot();
  const folder = await keptFolder("neo4j", size, async (making) => {
    const server = await startServer(root, making);
    await fill(server.address, size);
    await server.stop();
  });
  const server = await startServer(root, folder);
  return { name: "neo4j", address: server.address, remove: () => server.stop() };
}

async function fill(address: string, size: PressSize): Promise<void> {
  console.error(`Writing a press of ${size.documents} documents into the store ${address} …`);
  const graph = await openGraph(address);
  await graph.close();
  await writePress(address, press(size));
}

/** The folder of the store, made by `make` where it is not there; half of a store never stands under its name. */
async function keptFolder(
  kind: string,
  size: PressSize,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(os.tmpdir(), "policygraph-press", `${kind}-${keyOf(size)}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    await make(making);
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** Names the content: the size, and the files that make the press and the store's schema. */
function keyOf(size: PressSize): string {
  const hash = createHash("sha256").update(JSON.stringify(size));
  const cypher = path.join(packageRoot(), "cypher");
  const schema = readdirSync(cypher).filter((name) => name.startsWith("schema-"));
  const own = readdirSync(import.meta.dirname).filter((name) => /^(?!kept)[a-z-]+\.(js|ts)$/.test(name));
  for (const file of schema.sort()) hash.update(readFileSync(path.join(cypher, file)));
  for (const file of own.sort()) hash.update(readFileSync(path.join(import.meta.dirname, file)));
  return hash.digest("hex").slice(0, 12);
}

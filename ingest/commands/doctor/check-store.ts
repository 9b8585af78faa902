/** Looks at the store: can it be opened, is it of the format of now, and is there room. */
import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import path from "node:path";
import { indexNames } from "../../../src/graph/indexes.ts";
import { openGraph } from "../../../src/graph/open-graph.ts";
import type { Graph } from "../../../src/graph/port.ts";
import { FORMAT_VERSION, RESTORING } from "../../../src/graph/schema.ts";
import { messageOf } from "../../../src/model/message-of.ts";
import { formatOf } from "../upgrade-graph.ts";
import { type Check, fail, ok, warn } from "./check.ts";

const FILE = "file:";
const MB = 1 << 20;
// Less is soon full; a full disk refuses writes and loses nothing.
const LITTLE_MB = 1_000;
const NOTHING_MB = 100;
// The first that makes nodes of any label, which a restore needs.
const NEO4J_LTS = [5, 26] as const;

/** @param store address of the store. */
export async function checkStore(store: string): Promise<readonly Check[]> {
  const file = store.startsWith(FILE) ? store.slice(FILE.length) : undefined;
  const room = file === undefined ? [] : checkRoom(file);
  if (file !== undefined && !existsSync(file))
    return [...room, warn("store", `${file} is not there yet: npm start or policygraph ingest makes it.`)];
  try {
    const graph = await openGraph(store, { allowed: "restoring" });
    try {
      const kind = graph.kind === "shared" ? "open in another process, which shares it" : graph.kind;
      const server = graph.kind === "neo4j" ? await checkServer(graph) : [];
      return [...room, ok("store", kind), await checkFormat(graph), ...server];
    } finally {
      await graph.close();
    }
  } catch (error) {
    return [...room, fail("store", messageOf(error))];
  }
}

function checkRoom(file: string): Check[] {
  const folder = nearestFolder(path.dirname(path.resolve(file)));
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch {
    return [
      fail("data folder", `${folder} or ${file} cannot be written by this user: change their owner or mode.`),
    ];
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / MB);
  const size = Math.ceil((statSync(file, { throwIfNoEntry: false })?.size ?? 0) / MB);
  const found = `${folder}: ${free} MB free, the store takes ${size} MB`;
  if (free < NOTHING_MB) return [fail("disk", `${found}: make room, nothing can be written soon.`)];
  // A backup copies the file for the time that it takes.
  if (free < LITTLE_MB || free < 2 * size) return [warn("disk", `${found}: make room, also for backups.`)];
  return [ok("disk", found)];
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}

async function checkFormat(graph: Graph): Promise<Check> {
  const format = await formatOf(graph);
  if (format === FORMAT_VERSION) return ok("format", String(format));
  if (format === RESTORING) return fail("format", "half restored: give policygraph restore FILE again.");
  return fail("format", `${format}; this policygraph works on ${FORMAT_VERSION}: give policygraph upgrade.`);
}

async function checkServer(graph: Graph): Promise<Check[]> {
  const [server] = await graph.ask("dump-server");
  const version = String(server?.["version"]);
  const found = `${version} ${String(server?.["edition"])}`;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isOld = major < NEO4J_LTS[0] || (major === NEO4J_LTS[0] && minor < NEO4J_LTS[1]);
  const states = new Map((await graph.ask("dump-indexes")).map(({ name, state }) => [name, state]));
  const missing = indexNames("neo4j").filter((name) => states.get(name) !== "ONLINE");
  return [
    isOld ? warn("Neo4j", `${found}: restore needs ${NEO4J_LTS.join(".")} or later.`) : ok("Neo4j", found),
    missing.length === 0
      ? ok("indexes", `${indexNames("neo4j").length} online`)
      : warn(
          "indexes",
          `not online: ${missing.join(", ")}. Wait until they are filled; if they fail, see the server's log.`,
        ),
  ];
}

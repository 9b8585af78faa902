/** Writes the whole graph of a store into one file, from which it can be restored into either kind of store. */
import { createHash, randomUUID } from "node:crypto";
import { createWriteStream, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { ConflictError } from "../../src/graph/errors.ts";
import type { PortableGraph } from "../../src/graph/port.ts";
import { isNode } from "../../src/graph/whole/element.ts";
import { BACKUP, BACKUP_VERSION, BackupError, type BackupFoot, type BackupHead } from "./backup-file.ts";

// A store that others write to all the time is tried this often.
const TRIES = 5;
const NO_LINKS = ["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"];

/**
 * Writes the backup beside its place first, so that no half file ever bears its name. Readable by its owner
 * alone: it holds persons who are no officials.
 *
 * @param madeAt ISO 8601 in UTC.
 * @returns what was written.
 * @throws BackupError where `file` is there already; ConflictError when the graph was changed at each try.
 */
export async function writeBackup(graph: PortableGraph, file: string, madeAt: string): Promise<BackupFoot> {
  refuseExisting(file);
  const [store] = await graph.ask("find-store");
  const formatVersion = Number(store?.["formatVersion"]);
  const head: BackupHead = { backup: BACKUP, version: BACKUP_VERSION, formatVersion, madeAt };
  for (let tries = 1; ; tries++) {
    const part = `${file}.${randomUUID()}.part`;
    try {
      const foot = await writeLines(graph, head, part);
      place(part, file);
      return foot;
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === TRIES) throw error;
    } finally {
      rmSync(part, { force: true });
    }
  }
}

async function writeLines(graph: PortableGraph, head: BackupHead, part: string): Promise<BackupFoot> {
  const hash = createHash("sha256");
  let nodes = 0;
  let relationships = 0;
  let foot: BackupFoot | undefined;
  async function* lines(): AsyncGenerator<string> {
    const line = (value: unknown): string => {
      const text = `${JSON.stringify(value)}\n`;
      hash.update(text);
      return text;
    };
    yield line(head);
    for await (const element of graph.elements()) {
      if (isNode(element)) nodes++;
      else relationships++;
      yield line(element);
    }
    foot = { nodes, relationships, sha256: hash.digest("hex") };
    yield `${JSON.stringify(foot)}\n`;
  }
  // `flush`: the bytes are on the disk before the file gets its name.
  await pipeline(
    Readable.from(lines()),
    createGzip(),
    createWriteStream(part, { flags: "wx", mode: 0o600, flush: true }),
  );
  return foot as unknown as BackupFoot;
}

function refuseExisting(file: string): void {
  if (existsSync(file))
    throw new BackupError(`${file} is there already: name another file; a backup replaces none.`);
}

/** A link, unlike a new name, never replaces what has come there meanwhile. */
function place(part: string, file: string): void {
  try {
    linkSync(part, file);
  } catch (error) {
    refuseExisting(file);
    // Some file systems know no links.
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    renameSync(part, file);
  }
}

/** Reads a backup back, line by line. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { GraphElement } from "../../src/graph/port.ts";
import { isNode } from "../../src/graph/whole/element.ts";
import { BACKUP, BACKUP_VERSION, BackupError, type BackupFoot, type BackupHead } from "./backup-file.ts";

/** The lines of a backup by what they are. */
interface Lines {
  readonly head: string;
  /** The elements; the foot comes when they are read to their end. */
  readonly elements: AsyncGenerator<string, string | undefined>;
}

/**
 * Reads the file whole and holds it against its foot.
 *
 * @returns its head and foot.
 * @throws BackupError where it is no backup, of a newer form, cut short or changed.
 */
export async function checkBackup(file: string): Promise<BackupHead & BackupFoot> {
  const { head, elements } = await openLines(file);
  const hash = createHash("sha256").update(`${head}\n`);
  const known = headOf(file, head);
  let [nodes, relationships] = [0, 0];
  let step = await elements.next();
  for (; step.done !== true; step = await elements.next()) {
    hash.update(`${step.value}\n`);
    if (isNode(parsed(file, step.value) as GraphElement)) nodes++;
    else relationships++;
  }
  const foot = (step.value === undefined ? {} : parsed(file, step.value)) as Partial<BackupFoot>;
  if (foot.sha256 === undefined)
    throw new BackupError(`${file} ends in the middle: it was not copied whole. Take another copy.`);
  if (foot.sha256 !== hash.digest("hex") || foot.nodes !== nodes || foot.relationships !== relationships)
    throw new BackupError(`${file} is not as it was written: its hash differs. Take another copy.`);
  return { ...known, nodes, relationships, sha256: foot.sha256 };
}

/** The elements of a backup that was checked, nodes first. */
export async function* elementsOfBackup(file: string): AsyncGenerator<GraphElement> {
  const { elements } = await openLines(file);
  for await (const line of elements) yield parsed(file, line) as GraphElement;
}

async function openLines(file: string): Promise<Lines> {
  const lines = linesOf(file);
  const first = await lines.next();
  const head = first.done === true ? "" : first.value;
  return { head, elements: allButLast(lines) };
}

async function* allButLast(lines: AsyncIterable<string>): AsyncGenerator<string, string | undefined> {
  let held: string | undefined;
  for await (const line of lines) {
    if (held !== undefined) yield held;
    held = line;
  }
  return held;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file);
  const text = createGunzip();
  input.once("error", (error) => text.destroy(error));
  try {
    // Read by hand: readline ends quietly where its input fails. A line may be a document of many megabytes.
    let pieces: string[] = [];
    for await (const chunk of input.pipe(text).setEncoding("utf8")) {
      const [first = "", ...more] = String(chunk).split("\n");
      pieces.push(first);
      for (const start of more) {
        yield pieces.join("");
        pieces = [start];
      }
    }
    const rest = pieces.join("");
    if (rest !== "") yield rest;
  } catch (error) {
    throw asBackupError(file, error);
  } finally {
    input.destroy();
  }
}

function asBackupError(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR")
    return new BackupError(`${file} ends in the middle: it was not copied whole. Take another copy.`);
  if (code === "Z_DATA_ERROR") return new BackupError(`${file} is no backup, or a damaged one (${message}).`);
  if (code === "ENOENT" || code === "EACCES" || code === "EISDIR")
    return new BackupError(`${file} cannot be read: ${message}.`);
  return error;
}

function headOf(file: string, line: string): BackupHead {
  const head = parsed(file, line) as Partial<BackupHead> | null;
  if (head?.backup !== BACKUP || typeof head.formatVersion !== "number")
    throw new BackupError(`${file} is no backup of policygraph.`);
  if (head.version !== BACKUP_VERSION)
    throw new BackupError(
      `${file} is a backup of form ${head.version} and this policygraph reads ${BACKUP_VERSION}: use the policygraph that wrote it, or a newer one.`,
    );
  return head as BackupHead;
}

function parsed(file: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupError(`${file} is no backup of policygraph, or a damaged one: a line of it is no JSON.`);
  }
}

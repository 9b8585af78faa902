/**
 * The folder where content waits to be read: a file for each job, named by the job's id, that its owner alone can read. What
 * the sender calls it is nowhere part of a path.
 */
import { randomUUID } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ID_PREFIXES } from "../../src/model/ids.ts";

export interface Spool {
  /** Names the folder, so that a service knows its own jobs. */
  readonly id: string;
  /** Keeps the content of a job. */
  put(job: string, ending: string, content: Uint8Array): Promise<void>;
  /** Where it lies: an absolute path. */
  pathOf(job: string, ending: string): string;
  /** The jobs whose content is there. */
  jobs(): Promise<readonly string[]>;
  /** Removes the content of a job; nothing happens where there is none. */
  remove(job: string): Promise<void>;
}

const ID_FILE = "spool.id";
// The reader finds out by the endings what a file is (.txt.gz): of a name no more than this is taken over.
const ENDING = /(?:\.[a-z0-9]{1,8}){1,2}$/;

/** The endings by which a file is read, with their dots, in small letters; empty where the name has none. */
export function endingOf(name: string): string {
  return ENDING.exec(name.toLowerCase())?.[0] ?? "";
}

/** The spool of a folder, which is made when there is something to keep. */
export async function openSpool(given: string): Promise<Spool> {
  const folder = path.resolve(given);
  const idFile = path.join(folder, ID_FILE);
  const id = (await readFile(idFile, "utf8").catch(absent)) ?? randomUUID();
  const pathOf = (job: string, ending: string) => path.join(folder, job + ending);
  const files = async () => (await readdir(folder).catch(absent)) ?? [];
  return {
    id,
    pathOf,
    put: async (job, ending, content) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await chmod(folder, 0o700);
      await writeWhole(idFile, id);
      await writeWhole(pathOf(job, ending), content);
    },
    jobs: async () => [
      ...new Set((await files()).filter((file) => file.startsWith(ID_PREFIXES.job)).map(jobOf)),
    ],
    remove: async (job) => {
      for (const file of (await files()).filter((one) => jobOf(one) === job))
        await rm(path.join(folder, file), { force: true });
    },
  };
}

function jobOf(file: string): string {
  return file.split(".")[0] ?? file;
}

/** A reader sees all of it or nothing. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const part = `${file}.part`;
  await writeFile(part, content, { mode: 0o600 });
  await rename(part, file);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

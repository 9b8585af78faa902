/** A file that was found, or a message on one that can't be read. */
import type { Stats } from "node:fs";
import { open } from "node:fs/promises";
import type { Message } from "../../src/model/message.ts";
import { isReadableName, OTHER_FORMAT } from "./formats-by-name.ts";

/** A file to be read. Its content is fetched later, so that a run can count its files first. */
export interface FoundFile {
  /** As the user would name it: the path that was given, joined with the path inside of it; `-` for standard input. */
  readonly location: string;
  /** Absolute path; `-` for standard input. */
  readonly path: string;
  /** Size in bytes when it was found; absent for standard input, pipes and devices. */
  readonly size?: number;
}

/** Something that was come upon: a file to be read, or why there is none. */
export type Found = FoundFile | Message;

/** A file by its name and rights; the content has the last word when it is read. */
export async function foundFile(location: string, path: string, stats: Stats): Promise<Found> {
  if (!isReadableName(path)) {
    return trouble("unknown-format", location, OTHER_FORMAT);
  }
  // Opening a pipe would wait for its writer.
  if (!stats.isFile()) return { location, path };
  try {
    await (await open(path)).close();
  } catch (error) {
    return unavailable(location, error);
  }
  return { location, path, size: stats.size };
}

/** The message for a path that the system refuses. */
export function unavailable(location: string, error: unknown): Message {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === "ENOENT" || code === "ENOTDIR")
    return trouble("no-such-file", location, "there is no such file or folder; check the path.");
  if (code === "EACCES" || code === "EPERM")
    return trouble("unreadable", location, "no permission to read it; grant it (chmod +r), or leave it out.");
  return trouble("unreadable", location, `the system can't read it (${code}); check file and disk.`);
}

/** A message that keeps a path from being read. */
export function trouble(code: string, location: string, reason: string): Message {
  return { severity: "error", code, location, reason };
}

/** Reads the one file that a command was given. */
import { findFiles, type ReadResult, readFile } from "../read/find-files.ts";

/** @param file a path, or `-` for standard input. */
export async function readOne(file: string): Promise<ReadResult> {
  for await (const found of findFiles([file])) {
    return "severity" in found ? { ok: false, message: found } : readFile(found);
  }
  const reason = "there is no file here; give the path of one page";
  return { ok: false, message: { severity: "error", code: "no-file", location: file, reason } };
}

/** Where the owner of a store file listens: a place that follows from the file alone, and that other users cannot reach. */
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { StoreError } from "../errors.ts";

// macOS allows a socket path of 103 bytes, of which its temporary folder takes half.
const HEX_DIGITS = 16;

/**
 * The socket (on Windows the named pipe) of the store file. The file has to exist; links are followed, so
 * that every way to write its path leads to the same socket.
 *
 * @throws StoreError when the folder of the sockets belongs to another user or is open to others.
 */
export function socketPath(file: string): string {
  const name = createHash("sha256").update(realpathSync(file)).digest("hex").slice(0, HEX_DIGITS);
  if (process.platform === "win32") return `\\\\.\\pipe\\policygraph-${name}`;
  return path.join(privateFolder(), `${name}.sock`);
}

/** Anyone may make folders in the temporary folder: one of this name is trusted only if it is ours and closed. */
function privateFolder(): string {
  const user = os.userInfo().uid;
  const folder = path.join(os.tmpdir(), `policygraph-${user}`);
  mkdirSync(folder, { mode: 0o700, recursive: true });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== user || (found.mode & 0o077) !== 0)
    throw new StoreError(
      `${folder} is not a folder that only you can read: remove it, then start policygraph again.`,
    );
  return folder;
}

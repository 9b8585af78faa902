/** A small tree in a temporary folder, with violations planted in it, for tests of the guards. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packageRoot } from "../../src/package-root.ts";

/** Writes `files` (path to content) into a new folder that sees the project's node_modules. */
export function plantTree(files: Readonly<Record<string, string>>): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "policygraph-guard-")));
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  symlinkSync(path.join(packageRoot(), "node_modules"), path.join(folder, "node_modules"), "dir");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a tool of node_modules/.bin in `folder`. */
export function runTool(
  folder: string,
  tool: string,
  args: readonly string[],
): { status: number; output: string } {
  const command = path.join(packageRoot(), "node_modules", ".bin", tool);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 << 20,
    shell: process.platform === "win32",
  });
  return { status: status ?? -1, output: stdout + stderr };
}

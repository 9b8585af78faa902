/** Installs the packages that package-lock.json names when they are not there yet; needs nothing but Node and npm. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Lowest Node release that all packages accept. */
const LOWEST_NODE = [20, 19];

/** Ends the process with a clear line when Node is too old to go on. */
function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1])) return;
  console.error(
    `policygraph needs Node ${LOWEST_NODE.join(".")} or later; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** npm writes the hidden lock file last, so it is as new as package-lock.json only after a whole install. */
function isInstalled() {
  const installed = path.join(root, "node_modules", ".package-lock.json");
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(path.join(root, "package-lock.json")).mtimeMs
  );
}

/** Makes sure that node_modules is what package-lock.json says. Everything printed goes to standard error. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.error("Installing packages (once) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--include=dev"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed: see its messages above. Is the npm registry reachable?");
    process.exit(1);
  }
}

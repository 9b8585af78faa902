/**
 * `npm test`: installs and builds what is missing, then runs the tests. `--corpus` runs those on real
 * pages outside the project instead. Other arguments go to jest.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureBuilt } from "./build.mjs";
import { root } from "./install.mjs";

const given = process.argv.slice(2);
const corpus = given.includes("--corpus");
const rest = given.filter((argument) => argument !== "--corpus");

function corpusIsThere() {
  const shared = path.resolve(root, process.env["POLICYGRAPH_SHARED"] ?? "../shared");
  if (existsSync(path.join(shared, "seeds"))) return true;
  console.error(`Skipped: no real pages at ${shared} (set POLICYGRAPH_SHARED to their folder).`);
  return false;
}

ensureBuilt();
if (corpus && !corpusIsThere()) process.exit(process.env["CI"] ? 1 : 0);
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const config = corpus ? "jest.corpus.config.cjs" : "jest.config.cjs";
const { status } = spawnSync(process.execPath, [jest, "--config", config, ...rest], {
  cwd: root,
  stdio: "inherit",
});
process.exit(status ?? 1);

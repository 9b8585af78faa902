/** `npm run check`: every check that is no test. All run, whatever the others say; ends with the counts. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureBuilt } from "./build.mjs";
import { root } from "./install.mjs";

const bin = (name) => path.join("node_modules", ".bin", name);
const CHECKS = [
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["types of the explorer", bin("tsc"), ["-p", "src/web/tsconfig.json"]],
  ["lint and format", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["layers", bin("depcruise"), ["--config", ".dependency-cruiser.cjs", "src", "ingest", "bench", "tests"]],
  ["dead code", bin("knip"), []],
  ["generated types", process.execPath, ["scripts/generate-types.mjs", "--check"]],
  ["stored questions", process.execPath, ["scripts/generate-questions.mjs", "--check"]],
  ["size of the explorer", process.execPath, ["scripts/check-bundle.mjs"]],
  ["released contract", process.execPath, ["scripts/check-contract.mjs"]],
];

ensureBuilt();
const failed = CHECKS.filter(([name, command, args]) => {
  console.log(`\n== ${name}`);
  return (
    spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status !==
    0
  );
});
for (const [name] of failed) console.log(`failed: ${name}`);
console.log(`\nchecks: ${CHECKS.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

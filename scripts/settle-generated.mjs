/** Writes generated files or, with `--check`, fails where one is not what it would be. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";

/** @param files pairs of a path in the project and the text that belongs there. */
export function settle(files) {
  for (const [name, text] of files) {
    const file = path.join(root, name);
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      console.error(`${name} is not what its sources give: run npm run generate.`);
      process.exitCode = 1;
    }
  }
}

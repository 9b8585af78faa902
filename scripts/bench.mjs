/**
 * `npm run bench`: builds what is missing, then prints the bench's table; `npm run bench -- labelled` the
 * tagger's figures on labelled sets. Further arguments go to the bench.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { root } from "./install.mjs";

ensureBuilt();
const labelled = process.argv[2] === "labelled";
if (labelled) process.argv.splice(2, 1);
await import(pathToFileURL(path.join(root, "dist", "bench", labelled ? "labelled.js" : "main.js")).href);

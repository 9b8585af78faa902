/**
 * `npm run bench`: builds what is missing, then prints the table of speed; `npm run bench -- labelled` the
 * tagger's figures on labelled sets, `-- pairs` the linker's on labelled pairs, `-- pages` the extractor's on
 * annotated pages, `-- linking` what a document costs as the store grows, `-- questions` what the main questions cost
 * in a store of 100,000 statements, `-- ingesting` how fast pages come into a store beside what it can take, `-- figures` fits the weights for the subjects of figures. Further arguments go to
 * the bench.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { root } from "./install.mjs";

ensureBuilt();
const MODES = ["labelled", "pairs", "pages", "linking", "figures", "questions", "ingesting"];
const mode = MODES.find((name) => name === process.argv[2]) ?? "main";
if (mode !== "main") process.argv.splice(2, 1);
await import(pathToFileURL(path.join(root, "dist", "bench", `${mode}.js`)).href);

/** `npm run train -- --silver FILE …`: builds what is missing, then trains the name tagger (models/README.md). */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { root } from "./install.mjs";

ensureBuilt();
await import(pathToFileURL(path.join(root, "dist", "ingest", "train", "main.js")).href);

/** `npm run bench`: builds what is missing, then prints the bench's table. Arguments go to the bench. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { root } from "./install.mjs";

ensureBuilt();
await import(pathToFileURL(path.join(root, "dist", "bench", "main.js")).href);

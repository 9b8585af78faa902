#!/usr/bin/env node
/** The command line: builds what is missing, then runs the program with the arguments as given. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { root } from "./install.mjs";

ensureBuilt();
await import(pathToFileURL(path.join(root, "dist", "ingest", "main.js")).href);

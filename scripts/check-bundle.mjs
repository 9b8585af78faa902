/**
 * Fails where the explorer's scripts and styles weigh more than the budget: what a browser loads for any of its
 * pages, packed with gzip as the service sends it. A folder given as argument is weighed in place of dist/web.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./install.mjs";

const BUDGET_KIB = 100;
// GraphiQL is a tool for developers with a page of its own; no page of the explorer loads it.
const APART = /(^|[\\/])graphiql[^\\/]*$/;

const folder = process.argv[2] ?? path.join(root, "dist", "web");
const weighed = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(js|css)$/.test(name) && !APART.test(name))
  .map((name) => ({
    name,
    kib: gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length / 1024,
  }));
const total = weighed.reduce((sum, { kib }) => sum + kib, 0);
for (const { name, kib } of weighed) console.log(`${kib.toFixed(1).padStart(7)} KiB  ${name}`);
console.log(`${total.toFixed(1).padStart(7)} KiB  in all, of at most ${BUDGET_KIB}`);
if (weighed.length === 0) console.error(`${folder} holds no explorer: run npm run build.`);
if (weighed.length === 0 || total > BUDGET_KIB) process.exitCode = 1;

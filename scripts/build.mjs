/** Compiles src/, ingest/ and bench/ into dist/, and builds the explorer into dist/web, when a source is newer than the last build. */
import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./install.mjs";

const dist = path.join(root, "dist");
const stamp = path.join(dist, ".built");
const lock = path.join(root, "dist.lock");
const SOURCES = [
  "src",
  "ingest",
  "bench",
  "docs/cookbook.md",
  "tsconfig.json",
  "tsconfig.build.json",
  "package.json",
];

function newest(place) {
  const entry = statSync(place, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return /\.(ts|tsx|json|css|html|svg|mjs|md)$/.test(place) ? entry.mtimeMs : 0;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function isBuilt() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newest(path.join(root, source)) <= built);
}

// A build takes seconds; a lock older than this was left by a killed one.
const LOCK_LIFE_MS = 120_000;

/** Two commands started together must not compile into the same folder at once: the second waits. */
function withLock(work) {
  for (;;) {
    try {
      closeSync(openSync(lock, "wx"));
      break;
    } catch {
      const entry = statSync(lock, { throwIfNoEntry: false });
      if (entry && Date.now() - entry.mtimeMs > LOCK_LIFE_MS) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const VITE = [path.join("vite", "bin", "vite.js"), "build", "--config"];

/** The programs that build, each with its arguments. The explorer's build empties dist/web, so GraphiQL's comes after it. */
const STEPS = [
  [path.join("typescript", "bin", "tsc"), "-p", "tsconfig.build.json"],
  [...VITE, path.join("src", "web", "vite.config.mjs")],
  [...VITE, path.join("src", "web", "graphiql", "vite.config.mjs")],
];

function compile() {
  if (isBuilt()) return;
  console.error("Building …");
  const started = new Date();
  mkdirSync(dist, { recursive: true });
  for (const [program, ...args] of STEPS) {
    const { status } = spawnSync(process.execPath, [path.join(root, "node_modules", program), ...args], {
      cwd: root,
      // Under the tests' own value Vite would build the explorer for them, a tenth heavier.
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", 2, 2],
    });
    if (status !== 0) throw new Error("The build failed: see the messages above.");
  }
  writeFileSync(stamp, "");
  // A source saved while the compiler ran must count as newer than the build.
  utimesSync(stamp, started, started);
}

/** Makes sure that dist/ is what the sources say. Everything printed goes to standard error. */
export function ensureBuilt() {
  ensureInstalled();
  if (isBuilt()) return;
  try {
    withLock(compile);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) ensureBuilt();

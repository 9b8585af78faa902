/**
 * How GraphiQL is built: by itself, so that no page of the explorer loads a file of it. All its files are named
 * `graphiql…`, by which the service leaves them out where it is off, and the budget of the explorer does not count them.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { readCookbook } from "./read-cookbook.ts";

const folder = path.dirname(fileURLToPath(import.meta.url));
const cookbook = path.join(folder, "..", "..", "..", "docs", "cookbook.md");
const COOKBOOK = "virtual:cookbook";

export default defineConfig({
  root: folder,
  base: "/",
  publicDir: false,
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "react" } },
  plugins: [cookbookModule(), withoutFonts()],
  build: {
    outDir: path.join(folder, "..", "..", "..", "dist", "web"),
    emptyOutDir: false,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    rollupOptions: {
      // "use client" and the like in its libraries mean nothing here.
      onwarn: (warning, warn) => (warning.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : warn(warning)),
      input: { graphiql: path.join(folder, "graphiql.html") },
      output: {
        entryFileNames: "assets/graphiql-[hash].js",
        chunkFileNames: "assets/graphiql-[name]-[hash].js",
        assetFileNames: "assets/graphiql-[name]-[hash][extname]",
      },
    },
  },
});

function cookbookModule() {
  return {
    name: "cookbook",
    resolveId: (id) => (id === COOKBOOK ? `\0${COOKBOOK}` : undefined),
    load: (id) =>
      id === `\0${COOKBOOK}`
        ? `export const COOKBOOK = ${JSON.stringify(readCookbook(readFileSync(cookbook, "utf8")))};`
        : undefined,
  };
}

/** Its styles carry 400 kB of fonts without Chinese, as addresses that our policy forbids: the system's are used. */
function withoutFonts() {
  return {
    name: "without-fonts",
    enforce: "pre",
    transform: (code, id) =>
      /graphiql[\\/]dist[\\/]style\.css/.test(id)
        ? code.replaceAll(/@font-face\s*\{[^}]*\}/g, "")
        : undefined,
  };
}

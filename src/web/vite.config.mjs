/** How the explorer is built: one page, with nothing inline, so that it runs under a strict Content-Security-Policy. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { lighter } from "./build/lighter.mjs";

const folder = path.dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root: folder,
  base: "/",
  publicDir: false,
  logLevel: "warn",
  plugins: [lighter()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: path.join(folder, "..", "..", "dist", "web"),
    emptyOutDir: true,
    target: "es2022",
    // A file made into a data: address would need a looser policy.
    assetsInlineLimit: 0,
    modulePreload: false,
    rollupOptions: { input: { explorer: path.join(folder, "index.html") } },
  },
});

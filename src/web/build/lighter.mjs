/** What the build leaves away of the packages, so that the explorer stays below its budget. */
import { fileURLToPath } from "node:url";
import { shortShader } from "./short-shader.ts";

const SHADER = /\/\*glsl\*\/\s*("(?:[^"\\]|\\.)*")/g;

/** A Vite plugin. */
export function lighter() {
  return {
    name: "lighter",
    enforce: "pre",
    resolveId: (id) =>
      id === "events" ? fileURLToPath(new URL("./event-emitter.ts", import.meta.url)) : null,
    load: (id) =>
      // Vite's own loads the styles of a part with its script; here all the styles are in one file.
      id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null,
    transform: (code, id) =>
      /[\\/]node_modules[\\/]sigma[\\/]/.test(id)
        ? code.replace(SHADER, (_, text) => JSON.stringify(shortShader(JSON.parse(text))))
        : null,
  };
}

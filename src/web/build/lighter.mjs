/** What the build leaves away of the packages, so that the explorer stays below its budget. */
import { fileURLToPath } from "node:url";
import { shortShader } from "./short-shader.ts";

const SHADER = /\/\*glsl\*\/\s*("(?:[^"\\]|\\.)*")/g;

// sigma's own edges are rectangles; the explorer draws all of them by programs that it names itself.
const UNUSED_PROGRAM = "  line: EdgeRectangleProgram\n";

// graphology ties all its kinds of graph together; the explorer has one.
const OTHER_KINDS = /^(attachStaticFromMethod\(\w+\)|Graph\.\w+Graph = \w+Graph);$/gm;

/** @param {string} code @param {string} id path of the module */
function transform(code, id) {
  if (/[\\/]node_modules[\\/]graphology[\\/]/.test(id)) return code.replace(OTHER_KINDS, "");
  if (!/[\\/]node_modules[\\/]sigma[\\/]/.test(id)) return null;
  return code
    .replace(UNUSED_PROGRAM, "")
    .replace(SHADER, (_, text) => JSON.stringify(shortShader(JSON.parse(text))));
}

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
    transform,
  };
}

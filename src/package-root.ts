/** Finds the folder of the installed project, from the sources and from the build alike. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder that holds package.json, cypher/, schema.graphql and samples/.
 *
 * @throws Error when no package.json stands above this file: the installation is torn.
 */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "package.json"))) {
    const parent = path.dirname(folder);
    if (parent === folder)
      throw new Error(`No package.json above ${import.meta.url}: install policygraph again.`);
    folder = parent;
  }
  return folder;
}

/** `--version`: which program, which reader and extractor, and which format of the store. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { FORMAT_VERSION } from "../../src/graph/schema.ts";
import { packageRoot } from "../../src/package-root.ts";
import { EXTRACTOR_VERSION } from "../extract/extractor.ts";
import { LINKER } from "../link/link-document.ts";
import { READER_VERSION } from "../read/read-text.ts";

/** One line a version. */
export function versionText(): string {
  const file = path.join(packageRoot(), "package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return [
    `policygraph   ${version}`,
    `reader        ${READER_VERSION}`,
    `extractor     ${EXTRACTOR_VERSION}`,
    `linker        ${LINKER}`,
    `store format  ${FORMAT_VERSION}`,
  ].join("\n");
}
